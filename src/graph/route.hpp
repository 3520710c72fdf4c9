#pragma once

#include <span>
#include <vector>

#include "graph/board.hpp"
#include "graph/picture.hpp"

namespace graph {

/// The lines of a board as curves from border to border, each bent so that it runs clear of the
/// discs and labels of others, and of the labels of its own two ends, where it can.
///
/// Takes:  a disc per piece, with its place, shape and label.
/// Gives:  one curve per line, in their order.
/// Cost:   some thousand box tests for a line that meets something on the straight way.
[[nodiscard]] std::vector<Bezier> routes(const Board& board, std::span<const Disc> discs);

/// How much of a curve, as a share of its length, lies in labels and in discs it does not join.
[[nodiscard]] double share_hidden(const Bezier& curve, const Line& line,
                                  std::span<const Disc> discs);

}  // namespace graph
