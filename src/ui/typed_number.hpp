#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace ui {

/// A whole number of 0 to 99999 as somebody typed it, spaces around it allowed; nothing for
/// anything else.
[[nodiscard]] inline std::optional<int> read_number(std::string_view typed) {
    while (typed.starts_with(' ')) typed.remove_prefix(1);
    while (typed.ends_with(' ')) typed.remove_suffix(1);
    int number = 0;
    const char* const end = typed.data() + typed.size();
    const auto [after, problem] = std::from_chars(typed.data(), end, number);
    if (problem != std::errc{} || after != end || number < 0 || number > 99999) return std::nullopt;
    return number;
}

}  // namespace ui
