#pragma once

#include "ui/canvas.hpp"
#include "ui/map_legend.hpp"
#include "ui/scene.hpp"

#include <vector>

namespace ui {

/// What the map of a scene shows, most needed first: what is looked at, what a line means, then
/// marks, then rings.
[[nodiscard]] std::vector<LegendLine> legend_of(const Scene& scene);

/// Draws all these lines where the ground leaves the wall empty, in rows of at most this width.
/// Gives: false, and draws nothing, where there is no place for all of them.
bool drawn_on_ground(Canvas& canvas, const EmptyGround& ground,
                     const std::vector<LegendLine>& lines, float width);

/// The legend of a map that has the whole wall.
void draw_legend_on_map(Canvas& canvas, const Scene& scene, const Box& area);

}  // namespace ui
