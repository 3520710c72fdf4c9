#pragma once

#include "graph/board.hpp"
#include "graph/chance.hpp"
#include "graph/cost.hpp"

#include <span>
#include <vector>

namespace graph {

/// Moves pieces about until the picture no longer gets easier to read: far and carelessly at
/// first, then less and less.
///
/// Takes:  `moves`: how many to try; the time goes with it and with lines times pieces.
/// Gives:  centres inside the room; pieces may still be in each other's way.
/// Source: threshold accepting, Dueck and Scheuer, 1990.
void settle(const Board& board, const Cost& cost, const std::vector<std::size_t>& members,
            std::vector<Point>& centres, Chance& chance, int moves);

/// Parts pieces that are in each other's way, moving them no more than that takes.
///
/// Takes:  `members`: the pieces to part; `mobility`: per piece of the board, how willingly it
///         moves against the others, above 0.
/// Gives:  whether they are clear of each other now.
bool part(const Board& board, const std::vector<std::size_t>& members,
          std::span<const double> mobility, std::vector<Point>& centres);

}  // namespace graph
