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

/// How many pages the screen of this wall has; 1 or more. A page beyond the last shows the last.
///
/// Takes: a canvas of the wall's own ratio and text scale, at any size.
[[nodiscard]] int wall_pages(const Canvas& canvas, const Scene& scene);

/// The phase to which a screen belongs: of those whose task or harvest it is, the one that was sent
/// to the wall, the one the evening is in, or the first. The screens of a vote belong together.
///
/// Gives: null when no phase has that screen.
[[nodiscard]] const domain::Phase* phase_with(const domain::State& state, domain::Screen screen);

/// Where the map stands on the wall, in units.
///
/// Takes: `with_card`: beside the card of a chosen opportunity; else over the whole width.
[[nodiscard]] Box map_area(float ratio, float text_scale, bool with_card);

}  // namespace ui
