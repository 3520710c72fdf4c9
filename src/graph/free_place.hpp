#pragma once

#include "graph/board.hpp"
#include "graph/draft.hpp"

#include <optional>
#include <span>
#include <vector>

namespace graph {

/// Where a piece could stand.
struct Spot {
    Point place;
    LabelPlace label = LabelPlace::below;
};

/// The place where a newcomer does least harm without anybody moving: clear of all others, near
/// its partners (or, without lines, at the edge of the room), its lines through as little as can
/// be.
///
/// Takes:  `placed`: the pieces that have a place already; `stood`: where people know the piece,
///         then it goes no further than its lines need.
/// Gives:  nothing when no such place is left.
[[nodiscard]] std::optional<Spot> free_place(const Board& board, std::size_t piece,
                                             std::span<const Point> centres,
                                             const std::vector<std::size_t>& placed,
                                             const std::optional<Point>& stood = {});

/// The best place not far from where a piece is, clear of all others.
///
/// Takes:  `steps`: how many of some 0.018 picture heights it may go each way; `most`: what the
///         place may cost.
[[nodiscard]] std::optional<Spot> nearby_place(const Board& board, std::size_t piece, Draft& draft,
                                               int steps, double most);

/// Gives a newcomer a place where others must move for it, as few and as little as possible.
///
/// Gives:  the centres of all, or nothing when there is no room even so; the label of the
///         newcomer stands where it fits then.
[[nodiscard]] std::optional<std::vector<Point>> made_room(Board& board, std::size_t piece,
                                                          const std::vector<Point>& centres,
                                                          const std::vector<std::size_t>& placed);

/// Puts labels that are in the way, or push their disc from its place, where they are less so.
void free_labels(Board& board, std::vector<Point>& centres, const std::vector<std::size_t>& placed,
                 std::span<const Point> wanted);

}  // namespace graph
