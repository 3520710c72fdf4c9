#pragma once

#include "graph/board.hpp"
#include "graph/chance.hpp"
#include "graph/draft.hpp"

#include <span>
#include <vector>

namespace graph {

/// How far and how carelessly pieces are moved about, at first; both go down to almost nothing.
struct Heat {
    double threshold = 1.2;  // a move may make things this much worse
    double reach = 0.45;     // in picture heights
};

/// Moves pieces about until the picture no longer gets easier to read.
///
/// Takes:  `members`: those that may move; `moves`: how many to try; the time goes with it and with
/// lines times pieces. Gives:  centres inside the room; pieces may still be in each other's way.
/// Source: threshold accepting, Dueck and Scheuer, 1990.
void settle(const Board& board, Draft& draft, const std::vector<std::size_t>& members,
            Chance& chance, int moves, const Heat& heat);

/// Parts pieces that are in each other's way, moving them no more than that takes.
///
/// Takes:  `members`: the pieces to part; `mobility`: per piece of the board, how willingly it
///         moves against the others, above 0.
/// Gives:  whether they are clear of each other now.
bool part(const Board& board, const std::vector<std::size_t>& members,
          std::span<const double> mobility, std::vector<Point>& centres);

}  // namespace graph
