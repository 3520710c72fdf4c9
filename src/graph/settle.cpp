#include "graph/settle.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace graph {

namespace {

constexpr double first_threshold = 1.2;
constexpr double last_strictness = 15.0;
constexpr double first_reach = 0.45;  // of a move, in picture heights
constexpr double last_reach = 0.012;
constexpr double no_end = 1e18;
constexpr int swap_every = 8;
constexpr std::size_t work_of_parting = 500000;  // looks at two pieces

struct Care {
    double threshold;   // a move may make things this much worse
    double strictness;  // against pieces in each other's way
};

/// Tries one piece at another place.
void try_move(const Board& board, const Cost& cost, std::vector<Point>& centres, std::size_t piece,
              Point to, Care care) {
    const Point there = clamped(board, piece, to);
    const double before = cost.of(piece, centres[piece], centres, care.strictness, no_end);
    const double most = before + care.threshold;
    if (cost.of(piece, there, centres, care.strictness, most) < most) centres[piece] = there;
}

/// Tries two pieces at each other's place.
void try_swap(const Board& board, const Cost& cost, std::vector<Point>& centres, std::size_t one,
              std::size_t other, Care care) {
    const auto both = [&] {
        return cost.of(one, centres[one], centres, care.strictness, no_end) +
               cost.of(other, centres[other], centres, care.strictness, no_end);
    };
    const double before = both();
    const Point one_place = centres[one];
    const Point other_place = centres[other];
    centres[one] = clamped(board, one, other_place);
    centres[other] = clamped(board, other, one_place);
    if (both() - before < care.threshold) return;
    centres[one] = one_place;
    centres[other] = other_place;
}

/// The boxes of a piece: its disc and, where it has one, its label.
std::array<Box, 2> boxes_of(const Board& board, const Piece& piece, Point centre) {
    return {disc_box(piece, centre),
            piece.labelled() ? label_box(board, piece, centre) : disc_box(piece, centre)};
}

/// The shortest way that takes `one` out of `other`, for the two boxes most in each other's way.
Point way_out(const Board& board, std::size_t one, std::size_t other,
              const std::vector<Point>& centres, bool other_axis) {
    double deepest = 0.0;
    Point way;
    for (const Box& first : boxes_of(board, board.pieces[one], centres[one])) {
        const Box around = grown(first, board.clear);
        for (const Box& second : boxes_of(board, board.pieces[other], centres[other])) {
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

}  // namespace

void settle(const Board& board, const Cost& cost, const std::vector<std::size_t>& members,
            std::vector<Point>& centres, Chance& chance, int moves) {
    if (members.empty()) return;
    double reach = first_reach;
    const double shrink = 1.0 - 3.6 / std::max(moves, 4);  // to last_reach at the end
    for (int move = 0; move < moves; ++move) {
        const double left = 1.0 - static_cast<double>(move) / moves;
        const Care care{first_threshold * left * left * left - 1e-9,
                        1.0 + last_strictness * (1.0 - left)};
        reach = std::max(reach * shrink, last_reach);
        const std::size_t piece = members[chance.one_of(members.size())];
        if (move % swap_every == 0) {
            const std::size_t other = members[chance.one_of(members.size())];
            if (other != piece) try_swap(board, cost, centres, piece, other, care);
            continue;
        }
        const Point by{chance.either_way() * reach, chance.either_way() * reach};
        try_move(board, cost, centres, piece, centres[piece] + by, care);
    }
}

bool part(const Board& board, const std::vector<std::size_t>& members,
          std::span<const double> mobility, std::vector<Point>& centres) {
    double widest = 0.0;  // no two pieces this far apart can touch
    for (const std::size_t piece : members)
        widest = std::max(widest, hull(board, board.pieces[piece], {0.0, 0.0}).w + board.clear);
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
