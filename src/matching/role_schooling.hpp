#pragma once

#include "domain/practice.hpp"
#include "matching/knowledge.hpp"

#include <span>
#include <vector>

namespace matching {

/// Learns from texts of which somebody told the roles by what a text shows a role.
///
/// Takes: examples with roles of this lexicon, others are skipped; `knowledge`: with what else was
///        learned, for where a text points is a mark of it too.
/// Gives: the same for the same input on the same kind of machine; nothing of a role without at
///        least twenty examples on a side.
/// Cost:  some seconds for five thousand examples.
/// Source: logistic regression, with each example weighed so that both answers weigh the same;
///         steps after Kingma and Ba, Adam (2015).
[[nodiscard]] std::vector<domain::RolePractice> roles_learned_from(
    std::span<const domain::RoleExample> examples, const domain::Lexicon& lexicon,
    const Knowledge& knowledge);

}  // namespace matching
