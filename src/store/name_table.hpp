#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace store {

/// The names of a variant's alternatives, in its order: complete by construction.
template <class Variant, template <class> class Name>
[[nodiscard]] constexpr auto name_table() {
    return []<std::size_t... at>(std::index_sequence<at...>) {
        return std::array<std::string_view, sizeof...(at)>{
            Name<std::variant_alternative_t<at, Variant>>::value...};
    }
    (std::make_index_sequence<std::variant_size_v<Variant>>{});
}

/// Whether every name is there and none stands twice.
template <std::size_t size>
[[nodiscard]] constexpr bool complete(const std::array<std::string_view, size>& names) {
    for (std::size_t one = 0; one < size; ++one) {
        if (names[one].empty()) return false;
        for (std::size_t other = one + 1; other < size; ++other)
            if (names[one] == names[other]) return false;
    }
    return true;
}

/// The alternative with this name, with its default values, or nothing.
template <class Variant, std::size_t size>
[[nodiscard]] std::optional<Variant> alternative_named(
    const std::array<std::string_view, size>& names, std::string_view name) {
    static_assert(size == std::variant_size_v<Variant>);
    std::optional<Variant> made;
    [&]<std::size_t... at>(std::index_sequence<at...>) {
        static_cast<void>(
            ((names[at] == name && (made.emplace(std::in_place_index<at>), true)) || ...));
    }
    (std::make_index_sequence<size>{});
    return made;
}

}  // namespace store
