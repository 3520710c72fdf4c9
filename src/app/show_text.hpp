#pragma once

#include "base/words.hpp"
#include "domain/state.hpp"

#include <string>

namespace app {

/// The evening as plain text for a terminal: every organisation in full with what it said, the
/// proposals, polls and agreements. Names and contacts of people only when `private_too`.
[[nodiscard]] std::string show_text(const domain::State& state, const base::Words& words,
                                    bool private_too);

}  // namespace app
