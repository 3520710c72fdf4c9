#include "graph/board.hpp"

#include <algorithm>
#include <cmath>

namespace graph {

namespace {

// Of the clear space this much may be used up before two pieces count as touching.
constexpr double give = 0.6;
constexpr double rounding = 1e-9;
constexpr double beside = 0.6;  // from a disc to the label beside it

Box shifted(const Box& box, Point by) { return {box.x + by.x, box.y + by.y, box.w, box.h}; }

}  // namespace

void put_label(Piece& piece, LabelPlace place, double gap, double clear) {
    piece.label_place = place;
    piece.around = disc_box(piece, {0.0, 0.0});
    if (!piece.labelled()) return;
    // Letters beside a disc need the air that the line height gives those under it.
    const double across = piece.half_width + std::max(gap, beside * clear);
    piece.label = {-piece.label_width / 2.0, piece.half_height + gap, piece.label_width,
                   piece.label_height};
    if (place == LabelPlace::above) piece.label.y = -piece.half_height - gap - piece.label_height;
    if (place == LabelPlace::right) piece.label.x = across;
    if (place == LabelPlace::left) piece.label.x = -across - piece.label_width;
    if (place == LabelPlace::right || place == LabelPlace::left)
        piece.label.y = -piece.label_height / 2.0;
    piece.around = around_both(piece.around, piece.label);
}

Box disc_box(const Piece& piece, Point centre) {
    return {centre.x - piece.half_width, centre.y - piece.half_height, 2.0 * piece.half_width,
            2.0 * piece.half_height};
}

Box label_box(const Piece& piece, Point centre) { return shifted(piece.label, centre); }

Box hull(const Piece& piece, Point centre) { return shifted(piece.around, centre); }

double overlap(const Piece& one, Point one_centre, const Piece& other, Point other_centre,
               double clear) {
    const Point off = other_centre - one_centre;
    const Box far = grown(one.around, clear);
    if (off.x + other.around.x >= far.right() || off.x + other.around.right() <= far.x ||
        off.y + other.around.y >= far.bottom() || off.y + other.around.bottom() <= far.y)
        return 0.0;
    const Box disc = grown(disc_box(one, {0.0, 0.0}), clear);
    const Box other_disc = disc_box(other, off);
    double sum = depth(disc, other_disc);
    if (other.labelled()) sum += depth(disc, label_box(other, off));
    if (one.labelled()) {
        const Box label = grown(one.label, clear);
        sum += depth(label, other_disc);
        if (other.labelled()) sum += depth(label, label_box(other, off));
    }
    return sum;
}

double overlap(const Board& board, std::size_t one, Point one_centre, std::size_t other,
               Point other_centre) {
    return overlap(board.pieces[one], one_centre, board.pieces[other], other_centre, board.clear);
}

Box centres(const Board& board, const Piece& piece) {
    const Box& around = piece.around;
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
                        centres[members[next]]) > give * board.clear + rounding)
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
