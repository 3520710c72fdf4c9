#include "graph/route.hpp"

#include "graph/draft.hpp"

#include <cmath>
#include <numeric>

namespace graph {

namespace {

constexpr std::size_t many = 80;  // pieces
constexpr int rounds = 5;

/// Whether a point lies inside the border of a disc, as seen from its centre.
bool inside(const Piece& piece, Point off) {
    const double x = std::abs(off.x);
    const double y = std::abs(off.y);
    switch (piece.shape) {
        case Shape::circle:
            return length(off) < piece.half_height;
        case Shape::square:
            return x < piece.half_width && y < piece.half_height;
        case Shape::hexagon: {
            constexpr double root_of_three = 1.7320508075688772;
            return y < piece.half_width * root_of_three / 2.0 &&
                   x < piece.half_width - y / root_of_three;
        }
    }
    return false;
}

/// The t at which a curve leaves the disc it starts in (or ends in, looked at from behind).
double border_at(const Bezier& curve, const Piece& piece, Point centre, bool from_end) {
    double in = from_end ? 1.0 : 0.0;
    double out = 0.5;
    for (int step = 0; step < 40; ++step) {
        const double middle = (in + out) / 2.0;
        (inside(piece, point_at(curve, middle) - centre) ? in : out) = middle;
    }
    return out;
}

}  // namespace

Routes routed(const Board& board, std::span<const Point> centres) {
    std::vector<std::size_t> everyone(board.pieces.size());
    std::iota(everyone.begin(), everyone.end(), std::size_t{0});
    // Among hundreds no bend avoids everything; a plain line is read best.
    const bool few = everyone.size() <= many;
    Draft draft(board, everyone, {centres.begin(), centres.end()}, {},
                few ? Draft::Lines::curved : Draft::Lines::plain);
    draft.bend_all(few ? rounds : 1);
    Routes routes;
    for (std::size_t at = 0; at < board.lines.size(); ++at) {
        const Line& line = board.lines[at];
        const Point from = centres[line.one];
        const Point to = centres[line.other];
        const Bezier whole = bent(from, to, *draft.track(at).bend);
        routes.curves.push_back(part_of(whole,
                                        border_at(whole, board.pieces[line.one], from, false),
                                        border_at(whole, board.pieces[line.other], to, true)));
        routes.costs.push_back(draft.cost_of_line(at));
    }
    return routes;
}

}  // namespace graph
