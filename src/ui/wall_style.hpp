#pragma once

#include "ui/canvas.hpp"

namespace ui {

// The letters of the wall. Nothing here is smaller than people at the back can read; a screen may
// make a style larger, never smaller.

/// What the room should read.
inline constexpr TextStyle text_style{.size = 42};
/// Lines in focus, and what is said quietly beside them.
inline constexpr TextStyle line_style{.size = 56};
inline constexpr TextStyle soft_style{.size = 50, .colour = "ink-soft"};
inline constexpr TextStyle name_style{.size = 52, .weight = Weight::semibold};
inline constexpr TextStyle strong_style{.size = 52, .weight = Weight::bold};
/// Numbers that are the message.
inline constexpr TextStyle number_style{.size = 112, .weight = Weight::bold, .even_digits = true};
/// The letter of a plan.
inline constexpr TextStyle letter_style{.size = 76, .weight = Weight::bold, .colour = "action"};

/// The same style on a card.
[[nodiscard]] constexpr TextStyle on(std::string_view ground, TextStyle style) {
    style.ground = ground;
    return style;
}

[[nodiscard]] constexpr TextStyle coloured(std::string_view colour, TextStyle style) {
    style.colour = colour;
    return style;
}

}  // namespace ui
