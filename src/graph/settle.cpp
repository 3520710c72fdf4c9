#include "graph/settle.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace graph {

namespace {

constexpr double last_strictness = 15.0;
constexpr double last_reach = 0.008;  // of a move, in picture heights
constexpr std::uint64_t kinds = 10;   // of moves: a swap, a visit, a line, two with a label, others
constexpr double visit = 0.3;         // from a partner
constexpr std::size_t work_of_parting = 500000;  // looks at two pieces

/// The boxes of a piece: its disc and, where it has one, its label.
std::array<Box, 2> boxes_of(const Piece& piece, Point centre) {
    return {disc_box(piece, centre),
            piece.labelled() ? label_box(piece, centre) : disc_box(piece, centre)};
}

/// The shortest way that takes `one` out of `other`, for the two boxes most in each other's way.
Point way_out(const Board& board, std::size_t one, std::size_t other,
              const std::vector<Point>& centres, bool other_axis) {
    double deepest = 0.0;
    Point way;
    for (const Box& first : boxes_of(board.pieces[one], centres[one])) {
        const Box around = grown(first, board.clear);
        for (const Box& second : boxes_of(board.pieces[other], centres[other])) {
            const double found = depth(around, second);
            if (found <= deepest) continue;
            deepest = found;
            const double left = around.right() - second.x;
            const double right = second.right() - around.x;
            const double up = around.bottom() - second.y;
            const double down = second.bottom() - around.y;
            const double across = left <= right ? -left : right;
            const double along = up <= down ? -up : down;
            const bool go_across = (std::abs(across) <= std::abs(along)) != other_axis;
            way = go_across ? Point{across, 0.0} : Point{0.0, along};
        }
    }
    return way;
}

/// Tries the label of a piece elsewhere; the disc stays, or else both together stay where they are.
void try_label(const Board& board, Draft& draft, std::size_t piece, Chance& chance, Point to,
               const Draft::Care& care) {
    const Piece& here = draft.pieces()[piece];
    if (!here.labelled()) return;
    const LabelPlace place = label_places[chance.one_of(label_places.size())];
    if (place == here.label_place) return;
    Piece there = here;
    put_label(there, place, board.label_gap, board.clear);
    if (chance.one_of(2) == 0) to = to + middle_of(here.around) - middle_of(there.around);
    draft.try_place(piece, to, place, care);
}

}  // namespace

void settle(const Board& board, Draft& draft, const std::vector<std::size_t>& members,
            Chance& chance, int moves, const Heat& heat) {
    if (members.empty()) return;
    const auto around = [&](Point centre, double reach) {
        return centre + Point{chance.either_way() * reach, chance.either_way() * reach};
    };
    // While everybody still moves far, the best of all bends does not last.
    const int roughly = moves / 2;
    draft.allow(Draft::Lines::plain);
    for (int move = 0; move < moves; ++move) {
        if (move == roughly) {
            draft.allow(Draft::Lines::curved);
            draft.bend_all(1);
        }
        const double left = 1.0 - static_cast<double>(move) / moves;
        const Draft::Care care{heat.threshold * left * left * left - 1e-9,
                               1.0 + last_strictness * (1.0 - left)};
        const double reach = std::max(heat.reach * left * left, last_reach);
        const std::size_t piece = members[chance.one_of(members.size())];
        const std::vector<std::size_t>& lines = board.lines_of[piece];
        const Point here = draft.centres()[piece];
        switch (static_cast<std::size_t>(move) % kinds) {
            case 0: {
                const std::size_t other = members[chance.one_of(members.size())];
                if (other != piece) draft.try_swap(piece, other, care);
                break;
            }
            case 1:
                if (lines.empty()) break;
                draft.try_move(
                    piece,
                    around(draft.centres()[board.lines[lines[chance.one_of(lines.size())]].far_end(
                               piece)],
                           visit),
                    care);
                break;
            case 4:
                try_label(board, draft, piece, chance, here, care);
                break;
            case 7:
                try_label(board, draft, piece, chance, around(here, reach), care);
                break;
            default:
                draft.try_move(piece, around(here, reach), care);
        }
    }
}

bool part(const Board& board, const std::vector<std::size_t>& members,
          std::span<const double> mobility, std::vector<Point>& centres) {
    double widest = 0.0;  // no two pieces this far apart can touch
    for (const std::size_t piece : members)
        widest =
            std::max({widest, -board.pieces[piece].around.x, board.pieces[piece].around.right()});
    widest = 2.0 * widest + board.clear;
    const std::size_t pairs = members.size() * members.size() / 2 + 1;
    const std::size_t rounds = std::min<std::size_t>(400, 30 + work_of_parting / pairs);
    for (std::size_t round = 0; round < rounds; ++round) {
        bool apart = true;
        // Two pieces against a border cannot part along it; now and then the long way is tried.
        const bool other_axis = round % 16 == 15;
        for (std::size_t at = 0; at < members.size(); ++at) {
            for (std::size_t next = at + 1; next < members.size(); ++next) {
                const std::size_t one = members[at];
                const std::size_t other = members[next];
                if (std::abs(centres[one].x - centres[other].x) >= widest) continue;
                if (overlap(board, one, centres[one], other, centres[other]) < 1e-6) continue;
                apart = false;
                const Point way = way_out(board, one, other, centres, other_axis);
                const double share = mobility[one] / (mobility[one] + mobility[other]);
                centres[one] = clamped(board, one, centres[one] + way * share);
                centres[other] = clamped(board, other, centres[other] - way * (1.0 - share));
            }
        }
        if (apart) return true;
    }
    return is_clear(board, centres, members);
}

}  // namespace graph
