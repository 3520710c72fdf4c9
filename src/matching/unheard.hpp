#pragma once

#include "domain/state.hpp"
#include "matching/opportunity.hpp"

#include <span>
#include <vector>

namespace matching {

// For the desk only: the wall never shows who has nothing.

/// Organisations that are not absent and have not said a strength or a need, held-back ones
/// included, in the order they joined.
[[nodiscard]] std::vector<domain::OrganisationId> silent(const domain::State& state);

/// Organisations that are not absent and stand in no opportunity, proposal or agreement, in the
/// order they joined.
[[nodiscard]] std::vector<domain::OrganisationId> without_opportunity(
    const domain::State& state, std::span<const Opportunity> all);

}  // namespace matching
