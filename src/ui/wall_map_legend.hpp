#pragma once

#include "ui/canvas.hpp"
#include "ui/map_legend.hpp"
#include "ui/scene.hpp"

#include <optional>
#include <vector>

namespace ui {

/// How far the people that the map points out are with each other: all lines between them are of
/// this status at least. A line that somebody pinned is as possible as another.
[[nodiscard]] domain::ConnectionStatus chosen_status(const graph::Picture& picture);

/// What the map of a scene shows, most needed first: what is looked at, what a line means, then
/// marks, then rings. A field without a colour of its own is not told.
[[nodiscard]] std::vector<LegendLine> legend_of(const Scene& scene, const base::Theme& theme);

/// Some lines of the legend and where they stand.
struct LegendPart {
    std::vector<LegendLine> lines;
    float width = 0;  // of its rows, at most
    Box place;
    bool on_map = false;
};

/// All these lines where the ground leaves the wall empty, in rows of at most this width; nothing
/// where there is no place for all of them.
[[nodiscard]] std::optional<LegendPart> part_on_ground(const Canvas& canvas,
                                                       const EmptyGround& ground,
                                                       const std::vector<LegendLine>& lines,
                                                       float width);

void draw_part(Canvas& canvas, const LegendPart& part);

/// Draws under the map and its card as many of these lines as the lowest eighth of the wall holds,
/// of the colours all or none. Heads may hide it there; that is better than no legend.
void draw_below(Canvas& canvas, const Scene& scene, std::vector<LegendLine> lines, const Box& area);

/// The row under a map that has the whole wall where its legend begins: always the same, so that
/// nobody looks for it anew when somebody joins, and above the heads.
[[nodiscard]] Box legend_row(float width, float text_scale);

/// The legend of a map that has the whole wall: what lines mean in its row, how many are not drawn
/// at the end of it, marks and colours below.
void draw_legend_on_map(Canvas& canvas, const Scene& scene);

}  // namespace ui
