#pragma once

#include "base/words.hpp"
#include "domain/choice.hpp"

#include <string>
#include <string_view>

namespace domain {

/// What somebody said, as the rest of a sentence that begins with who: "zoekt een zaal".
///
/// People write cards in a hurry: "we zoeken een zaal", "zaal gezocht", "te weinig begeleiders".
/// What already says that they seek or have falls away; what is a sentence of its own stands
/// behind a colon ("vraagt: te weinig begeleiders"), for "zoekt te weinig begeleiders" is nonsense.
/// The words that tell stand in assets/texts, area said.
///
/// Takes:  `text`: may hold marks for bold.
[[nodiscard]] std::string said_as(const base::Words& words, Side side, std::string_view text);

}  // namespace domain
