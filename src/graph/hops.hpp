#pragma once

#include "graph/board.hpp"

#include <vector>

namespace graph {

/// How many lines lie between every two of some pieces.
///
/// Takes:  `members`: places on the board.
/// Gives:  a square table in the order of the members. Without a way between them two pieces are
///         one hop further apart than the longest way there is: parts that have nothing to do
///         with each other stand beside each other.
[[nodiscard]] std::vector<std::vector<int>> hops(const Board& board,
                                                 const std::vector<std::size_t>& members);

}  // namespace graph
