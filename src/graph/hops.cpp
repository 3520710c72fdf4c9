#include "graph/hops.hpp"

#include <algorithm>

namespace graph {

namespace {

/// Hops from one piece to all pieces of the board; -1: no way.
std::vector<int> from_piece(const Board& board, std::size_t start) {
    std::vector<int> distance(board.pieces.size(), -1);
    std::vector<std::size_t> reached = {start};
    distance[start] = 0;
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const std::size_t here = reached[next];
        for (const std::size_t line : board.lines_of[here]) {
            const std::size_t there = board.lines[line].far_end(here);
            if (distance[there] >= 0) continue;
            distance[there] = distance[here] + 1;
            reached.push_back(there);
        }
    }
    return distance;
}

}  // namespace

std::vector<std::vector<int>> hops(const Board& board, const std::vector<std::size_t>& members) {
    std::vector<std::vector<int>> table;
    int longest = 1;
    for (const std::size_t start : members) {
        const std::vector<int> all = from_piece(board, start);
        std::vector<int> row;
        for (const std::size_t member : members) row.push_back(all[member]);
        longest = std::max(longest, *std::ranges::max_element(row));
        table.push_back(std::move(row));
    }
    const int apart = std::min(longest, 3) + 1;
    for (std::vector<int>& row : table)
        for (int& distance : row)
            if (distance < 0) distance = apart;
    return table;
}

}  // namespace graph
