#pragma once

#include "domain/practice.hpp"
#include "matching/knowledge.hpp"

#include <span>

namespace matching {

/// Learns from examples which needs and strengths go together. Every concept and every word that
/// stands in enough examples gets a direction, on either side; those are turned until a need points
/// the way of what serves it, and away from what serves the others and from what only seems to.
///
/// Gives: the same for the same examples and lexicon on the same kind of machine; `examples` is
///        left empty.
/// Cost: some seconds for a thousand examples.
/// Source: a softmax over the other examples at hand, as van den Oord, Li and Vinyals,
/// Representation
///         learning with contrastive predictive coding (2018); steps after Kingma and Ba, Adam
///         (2015).
[[nodiscard]] domain::Practice learned_from(std::span<const domain::Example> examples,
                                            const Knowledge& knowledge);

}  // namespace matching
