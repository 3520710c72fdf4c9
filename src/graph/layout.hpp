#pragma once

#include <optional>
#include <vector>

#include "graph/board.hpp"

namespace graph {

/// Places for all pieces of a board, from nothing: pieces with lines where their distances in
/// lines show and lines run clear, the others in rows at the lower edge.
///
/// Gives:  centres inside the room; they may overlap where the room is too small: see is_clear.
[[nodiscard]] std::vector<Point> fresh_layout(const Board& board, unsigned seed);

/// Places for all pieces of a board of which some have a place that people remember.
///
/// Takes:  per piece its place, or nothing for a newcomer.
/// Gives:  nothing when the newcomers do not fit.
[[nodiscard]] std::optional<std::vector<Point>> grown_layout(
    const Board& board, const std::vector<std::optional<Point>>& known);

}  // namespace graph
