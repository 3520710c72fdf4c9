#pragma once

#include "graph/board.hpp"

#include <optional>
#include <vector>

namespace graph {

/// Puts pieces where somebody wants them, and who is in their way as near as can be to where it
/// was; all others stay.
///
/// Takes: centres clear of each other where there is room; per piece the place that is wanted,
///        earlier pieces first where two want the same.
/// Gives: centres inside the room and clear of each other; when there is no free place left in
///        the whole room, somebody stays in the way. A name goes to another side of its disc where
///        that leaves others where they are.
void put_placed(Board& board, std::vector<Point>& centres,
                const std::vector<std::optional<Point>>& wanted);

}  // namespace graph
