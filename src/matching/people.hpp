#pragma once

#include "matching/words.hpp"

namespace matching {

/// For how many people a text says that something is: 60 of "zaal voor 60 man", "zestig gasten",
/// "een man of 60" or "70 stoelen"; the largest when it names several, 0 when it names none.
[[nodiscard]] int people_in(const TextTokens& text);

}  // namespace matching
