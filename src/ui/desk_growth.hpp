#pragma once

#include "ui/desk_context.hpp"
#include "ui/rest.hpp"

namespace ui {

/// How high draw_growth makes itself in this width.
[[nodiscard]] float growth_height(const Desk& desk, float width);

/// The evening as a line, at the bottom of the rest: where the map that is looked at stands on it.
/// Of an evening in which nothing changed the map yet it takes nothing.
void draw_growth(Desk& desk, Rest& rest);

}  // namespace ui
