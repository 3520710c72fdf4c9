#pragma once

#include "graph/picture.hpp"
#include "ui/canvas.hpp"

#include <vector>

namespace ui {

/// Paints the map on a canvas whose height is that of the picture; decides nothing. The state of a
/// line shows in its pattern as well as in its colour.
void draw_graph(Canvas& canvas, const graph::Picture& picture);

/// A straight piece of such a line, to tell what it means.
void draw_link(Canvas& canvas, Point from, Point to, domain::ConnectionStatus status, bool chosen,
               float width);

/// The head of an arrow with its tip at `to`.
void draw_arrow(Canvas& canvas, Point from, Point to, base::Colour colour, float width);

/// Places of the picture in units of the canvas.
[[nodiscard]] Point on_wall(const Canvas& canvas, graph::Point at);
[[nodiscard]] Box on_wall(const Canvas& canvas, const graph::Box& box);
/// Points along a curve; straight lines between them look bent when there are enough pieces.
[[nodiscard]] std::vector<Point> along(const Canvas& canvas, const graph::Curve& curve, int pieces);

}  // namespace ui
