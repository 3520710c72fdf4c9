#pragma once

#include "domain/practice.hpp"
#include "matching/knowledge.hpp"

namespace matching {

/// Learns from examples and verdicts which needs and strengths go together. Every concept and every
/// word that stands in enough examples gets a direction, on either side; those are turned until a
/// need points the way of what serves it, and away from what serves the others and from what only
/// seems to.
///
/// Gives: the same for the same teaching and lexicon on the same kind of machine; nothing without
///        examples. `examples` is left empty.
/// Cost: about two seconds for a thousand examples or verdicts.
/// Source: a softmax over the other examples at hand, as van den Oord, Li and Vinyals,
///         Representation learning with contrastive predictive coding (2018); for verdicts the
///         logistic loss; steps after Kingma and Ba, Adam (2015).
[[nodiscard]] domain::Practice learned_from(const domain::Teaching& teaching,
                                            const Knowledge& knowledge);

}  // namespace matching
