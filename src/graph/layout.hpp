#pragma once

#include "graph/board.hpp"

#include <optional>
#include <span>
#include <vector>

namespace graph {

/// Places for all pieces of a board, from nothing: pieces with lines where their distances in
/// lines show and lines run clear, the others in rows at the lower edge.
///
/// Gives:  centres inside the room; they may overlap where the room is too small: see is_clear.
///         Labels of the board stand where they are least in the way.
[[nodiscard]] std::vector<Point> fresh_layout(Board& board, unsigned seed);

/// Makes the most of a layout whose pieces are clear of each other, once it is known which lines
/// are drawn. Who has no line stays.
void refine_layout(Board& board, std::vector<Point>& centres, unsigned seed);

/// How far all with lines, as they stand, are from the middle of the room above those without.
[[nodiscard]] Point way_to_middle(const Board& board, std::span<const Point> centres);

/// Makes the most of places that people know from the same map in another room, and keeps to them.
///
/// Takes:  `known`: per piece its place.
/// Gives:  whether all are clear of each other.
bool adapted_layout(Board& board, std::vector<Point>& centres, const std::vector<Point>& known,
                    unsigned seed);

/// Whether others may be asked to make room for a newcomer.
enum class Pushing { no, yes };

/// Places for all pieces of a board of which some have a place that people remember.
///
/// Takes:  per piece its place, or nothing for a newcomer; `loose`: those who may go from theirs.
/// Gives:  centres clear of each other; nothing when the newcomers do not fit like that. Labels of
///         the board stand where they fit then.
[[nodiscard]] std::optional<std::vector<Point>> grown_layout(
    Board& board, const std::vector<std::optional<Point>>& known,
    std::span<const std::size_t> loose, Pushing pushing);

/// Parts pieces that are in each other's way, and moves one elsewhere where that does not help.
///
/// Gives:  whether all are clear of each other now.
bool part_all(Board& board, std::vector<Point>& centres);

}  // namespace graph
