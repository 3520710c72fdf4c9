#include "graph/board.hpp"

#include <algorithm>
#include <cmath>

namespace graph {

namespace {

// Of the clear space this much may be used up before two pieces count as touching.
constexpr double give = 0.6;

}  // namespace

Box disc_box(const Piece& piece, Point centre) {
    return {centre.x - piece.half_width, centre.y - piece.half_height, 2.0 * piece.half_width,
            2.0 * piece.half_height};
}

Box label_box(const Board& board, const Piece& piece, Point centre) {
    return {centre.x - piece.label_width / 2.0, centre.y + piece.half_height + board.label_gap,
            piece.label_width, piece.label_height};
}

Box hull(const Board& board, const Piece& piece, Point centre) {
    if (!piece.labelled()) return disc_box(piece, centre);
    const double half = std::max(piece.half_width, piece.label_width / 2.0);
    return {centre.x - half, centre.y - piece.half_height, 2.0 * half,
            2.0 * piece.half_height + board.label_gap + piece.label_height};
}

double overlap(const Board& board, std::size_t one, Point one_centre, std::size_t other,
               Point other_centre) {
    const Piece& first = board.pieces[one];
    const Piece& second = board.pieces[other];
    const double across = std::max(first.half_width, first.label_width / 2.0) +
                          std::max(second.half_width, second.label_width / 2.0) + board.clear;
    if (std::abs(one_centre.x - other_centre.x) >= across) return 0.0;
    const Piece& upper = one_centre.y < other_centre.y ? first : second;
    const double below = upper.labelled() ? board.label_gap + upper.label_height : 0.0;
    const double down = first.half_height + second.half_height + below + board.clear;
    if (std::abs(one_centre.y - other_centre.y) >= down) return 0.0;
    const Box first_disc = grown(disc_box(first, one_centre), board.clear);
    const Box second_disc = disc_box(second, other_centre);
    double sum = depth(first_disc, second_disc);
    if (second.labelled()) sum += depth(first_disc, label_box(board, second, other_centre));
    if (first.labelled()) {
        const Box label = grown(label_box(board, first, one_centre), board.clear);
        sum += depth(label, second_disc);
        if (second.labelled()) sum += depth(label, label_box(board, second, other_centre));
    }
    return sum;
}

Box centres(const Board& board, const Piece& piece) {
    const Box around = hull(board, piece, {0.0, 0.0});
    Box free{board.room.x - around.x, board.room.y - around.y, board.room.w - around.w,
             board.room.h - around.h};
    if (free.w < 0.0) free = {free.x + free.w / 2.0, free.y, 0.0, free.h};
    if (free.h < 0.0) free = {free.x, free.y + free.h / 2.0, free.w, 0.0};
    return free;
}

Point clamped(const Board& board, std::size_t piece, Point centre) {
    const Box free = centres(board, board.pieces[piece]);
    return {std::clamp(centre.x, free.x, free.right()),
            std::clamp(centre.y, free.y, free.bottom())};
}

bool is_clear(const Board& board, std::span<const Point> centres,
              std::span<const std::size_t> members) {
    for (std::size_t at = 0; at < members.size(); ++at)
        for (std::size_t next = at + 1; next < members.size(); ++next)
            if (overlap(board, members[at], centres[members[at]], members[next],
                        centres[members[next]]) > give * board.clear)
                return false;
    return true;
}

bool is_free(const Board& board, std::size_t piece, Point centre, std::span<const Point> centres,
             std::span<const std::size_t> others) {
    return std::ranges::none_of(others, [&](std::size_t other) {
        return other != piece && overlap(board, piece, centre, other, centres[other]) > 0.0;
    });
}

}  // namespace graph
