#pragma once

#include "graph/picture.hpp"
#include "ui/canvas.hpp"

#include <vector>

namespace ui {

/// Paints the map on a canvas whose height is that of the picture; decides nothing. The state of a
/// line shows in its pattern as well as in its colour.
void draw_graph(Canvas& canvas, const graph::Picture& picture);

/// One line of "uitleg" with its words.
struct LegendLine {
    graph::LegendEntry entry;
    std::string words;
};

[[nodiscard]] Size legend_size(const Canvas& canvas, const std::vector<LegendLine>& lines);
void draw_legend(Canvas& canvas, Point at, const std::vector<LegendLine>& lines);

/// A place of this size inside `area` where the map draws nothing, or a box without a size.
///
/// Cost: about the discs and curves times a few hundred places.
[[nodiscard]] Box free_place(const Canvas& canvas, const graph::Picture& picture, const Box& area,
                             Size size);

}  // namespace ui
