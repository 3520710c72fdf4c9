#pragma once

#include "domain/choice.hpp"
#include "matching/words.hpp"

#include <vector>

namespace matching {

/// Per word of a text whether it is denied: in an offer what somebody says not to have, or not to
/// have just now ("wij hebben geen zaal", "onze zaal is dicht", "we koken niet meer"), in a need
/// what somebody says not to need, or to have already ("geen geld nodig", "een zaal hebben we al").
/// A need that says what is lacking ("geen vervoer") denies nothing, nor does what is only so at
/// some times ("maandag dicht").
[[nodiscard]] std::vector<bool> what_is_denied(const TextTokens& text, domain::Side side);

}  // namespace matching
