#pragma once

#include "domain/state.hpp"
#include "graph/look.hpp"
#include "matching/opportunity.hpp"

#include <span>

namespace ui {

/// How a map is looked at, for the one who draws it.
///
/// Takes: opportunities of the audience that looks; they and the state outlive what is given.
[[nodiscard]] graph::Look map_look(const domain::State& state,
                                   std::span<const matching::Opportunity> opportunities,
                                   const domain::MapLook& look);

}  // namespace ui
