#pragma once

#include "domain/choice.hpp"
#include "matching/words.hpp"

#include <vector>

namespace matching {

/// Per word of a text whether it is denied: in an offer what somebody says not to have ("wij
/// hebben geen zaal"), in a need what somebody says not to need ("geen geld nodig"). A need that
/// says what is lacking ("geen vervoer") denies nothing.
[[nodiscard]] std::vector<bool> what_is_denied(const TextTokens& text, domain::Side side);

/// For how many people a text says that something is: 60 of "zaal voor 60 man", "zestig gasten" or
/// "70 stoelen"; the largest when it names several, 0 when it names none.
[[nodiscard]] int people_in(const TextTokens& text);

}  // namespace matching
