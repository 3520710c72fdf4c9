#pragma once

#include "domain/choice.hpp"
#include "matching/words.hpp"

#include <vector>

namespace matching {

/// Per word of a text how much it is what the text asks or offers, beside what it stands with: what
/// is lacking ("geen stroom") counts more, what another thing only belongs to ("lampen van het
/// trainingsveld", "zaal voor ouderen") counts less. 1 for most words.
[[nodiscard]] std::vector<float> stress_of(const TextTokens& text, domain::Side side);

}  // namespace matching
