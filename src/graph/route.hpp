#pragma once

#include "graph/bend.hpp"
#include "graph/board.hpp"

#include <span>
#include <vector>

namespace graph {

/// The lines of a board as curves, and how hard each is to follow: bends, length, things it runs
/// through, crossings.
struct Routes {
    std::vector<Bezier> curves;  // from border to border, in the order of the lines
    std::vector<double> costs;
};

/// Bends every line so that it runs clear of the discs and labels of others, and of the labels
/// of its own two ends, where it can.
///
/// Cost: some thousand box tests for a line that meets something on every plain way.
[[nodiscard]] Routes routed(const Board& board, std::span<const Point> centres);

/// A line of a board with a bend, from border to border.
[[nodiscard]] Bezier as_drawn(const Board& board, std::span<const Point> centres, std::size_t line,
                              const Bend& bend);

/// Whether a line as drawn enters a box.
[[nodiscard]] bool runs_through(const Bezier& curve, const Box& box);

/// Whether a line as drawn runs behind a disc: then it reads as two lines of whoever stands there.
[[nodiscard]] bool runs_behind(const Bezier& curve, Point centre, double radius);

/// Puts labels that a line runs through where none does, if there is such a place for them.
///
/// Gives: whether one was put elsewhere.
bool free_names(Board& board, const std::vector<Point>& centres, const Routes& routes);

}  // namespace graph
