#pragma once

#include <cstdint>
#include <string_view>

namespace matching {

/// Foreign languages, a bit each; those that their speakers mostly share have one.
using Languages = std::uint64_t;

/// Takes: a text with "Pools", "Oekraïners", "Arabisch sprekend" and the like.
/// Gives: the languages it names; 0 where it names none. Dutch counts for none: everybody in the
///        room speaks it or wants to.
[[nodiscard]] Languages languages_in(std::string_view text);

/// Whether a need and an offer that both name languages have one in common.
[[nodiscard]] constexpr bool meet(Languages one, Languages other) {
    return one == 0 || other == 0 || (one & other) != 0;
}

}  // namespace matching
