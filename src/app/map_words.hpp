#pragma once

#include "base/result.hpp"
#include "domain/state.hpp"

#include <span>
#include <string>

namespace app {

/// What the words of a command ask of the map.
///
/// Takes:  `follow`: a name or initials, or empty; `filters`: "KEY=VALUE", where KEY is one of
///         domain::MapFilterKey and VALUE as in domain::MapFilter, or a term's or wish's own words.
/// Fails:  not_in_evening or not_a_filter (detail: the words), or not_a_filter_value (detail: the
///         words and what could have been said).
[[nodiscard]] base::Result<domain::MapLook> look_told(const domain::State& state,
                                                      const std::string& follow,
                                                      std::span<const std::string> filters);

}  // namespace app
