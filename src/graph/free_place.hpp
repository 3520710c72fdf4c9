#pragma once

#include "graph/board.hpp"

#include <optional>
#include <span>
#include <vector>

namespace graph {

/// The place where a newcomer does least harm without anybody moving: clear of all others, near
/// its partners (or, without lines, at the edge of the room), its lines through as little as can
/// be.
///
/// Takes:  `placed`: the pieces that have a place already.
/// Gives:  nothing when no such place is left.
[[nodiscard]] std::optional<Point> free_place(const Board& board, std::size_t piece,
                                              std::span<const Point> centres,
                                              const std::vector<std::size_t>& placed);

/// Gives a newcomer a place where others must move for it, as few and as little as possible.
///
/// Gives:  the centres of all, or nothing when there is no room even so.
[[nodiscard]] std::optional<std::vector<Point>> made_room(const Board& board, std::size_t piece,
                                                          const std::vector<Point>& centres,
                                                          const std::vector<std::size_t>& placed);

}  // namespace graph
