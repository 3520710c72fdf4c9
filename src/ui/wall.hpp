#pragma once

#include "ui/canvas.hpp"
#include "ui/scene.hpp"

namespace ui {

/// How high the wall is in units of its canvas, at any resolution.
inline constexpr float wall_units_high = 1080.0F;

/// Draws what stands on the wall: `scene.state.wall` says which screen, its parts and whether it
/// is paused. Names nobody's contacts, notes, counts of a poll that is open, or who is missing.
/// Every screen has an empty state that says what to do.
void draw_wall(Canvas& canvas, const Scene& scene);

}  // namespace ui
