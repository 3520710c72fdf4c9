#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace store {

inline constexpr std::size_t most_json_bytes = std::size_t{16} << 20;
inline constexpr int most_json_depth = 16;
/// Bounds what a reader can be made to allocate: each value costs it 16 to 40 bytes.
inline constexpr std::size_t most_json_values = 1'000'000;

/// Looks at JSON before any library does: a parser that recurses or believes sizes can be made to
/// crash or to take all memory.
///
/// Takes:  any bytes.
/// Gives:  nothing when the text is small, flat and UTF-8 enough to be parsed, else why not:
///         fact_too_large, fact_too_deep, fact_not_unicode. It does not check the grammar.
/// Cost:   one pass over the bytes; allocates nothing.
[[nodiscard]] std::optional<base::Problem> objection_to_json(std::string_view json);

/// Whether the bytes are UTF-8 as in RFC 3629: shortest forms only, no surrogates.
[[nodiscard]] bool is_utf8(std::string_view bytes);

}  // namespace store
