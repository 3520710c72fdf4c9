#pragma once

#include <charconv>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// The number of the fact that made a thing and, where one fact makes many, the position in it
/// (1, 2, ...). It compares only with its own kind, so a ProposalId cannot be passed where an
/// OrganisationId is wanted. Number 0 is "nobody".
template <class Kind>
struct Id {
    std::uint32_t number = 0;
    std::uint32_t position = 0;

    [[nodiscard]] constexpr bool exists() const { return number != 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
};

/// The id as people and files write it: "17" or "17.3".
template <class Kind>
[[nodiscard]] std::string to_text(Id<Kind> id) {
    std::string text = std::to_string(id.number);
    if (id.position != 0) text += "." + std::to_string(id.position);
    return text;
}

/// Reads what to_text wrote; "0" is nobody.
///
/// Gives:  nothing when the text is not exactly such a number or pair of numbers.
template <class Kind>
[[nodiscard]] std::optional<Id<Kind>> id_from_text(std::string_view text) {
    Id<Kind> id;
    const char* const end = text.data() + text.size();
    auto [after, problem] = std::from_chars(text.data(), end, id.number);
    if (problem != std::errc{}) return std::nullopt;
    if (after == end) return id;
    if (*after != '.') return std::nullopt;
    const auto [last, second_problem] = std::from_chars(after + 1, end, id.position);
    if (second_problem != std::errc{} || last != end || id.position == 0) return std::nullopt;
    return id;
}

}  // namespace base
