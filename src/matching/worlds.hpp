#pragma once

#include "matching/opportunity.hpp"
#include "matching/pairs.hpp"

namespace matching {

/// Whether its partners come from different worlds and nobody would have looked for it: each two
/// of them are of another kind and another policy field, as far as either is told and at least one
/// of the two is, they bring nothing alike, and what joins them is not one word that both said.
[[nodiscard]] bool is_surprising(const Opportunity& opportunity, const Matches& matches);

}  // namespace matching
