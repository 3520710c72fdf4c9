#pragma once

#include "base/words.hpp"
#include "domain/state.hpp"

#include <string>

namespace ui {

/// What of the map is looked at, for people: "Rond Museum Het Baken · alleen cultuur"; empty when
/// all is.
[[nodiscard]] std::string look_words(const domain::State& state, const base::Words& words,
                                     const domain::MapLook& look);

/// The value of one filter: "cultuur", "sterkte 3 of meer".
[[nodiscard]] std::string filter_words(const domain::State& state, const base::Words& words,
                                       const domain::MapFilter& filter);

}  // namespace ui
