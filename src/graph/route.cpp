#include "graph/route.hpp"

#include "graph/draft.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace graph {

namespace {

constexpr std::size_t few_pieces = 80;
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
    const bool few = everyone.size() <= few_pieces;
    Draft draft(board, everyone, {centres.begin(), centres.end()}, {},
                few ? Draft::Lines::curved : Draft::Lines::plain);
    draft.bend_all(few ? rounds : 1);
    Routes routes;
    for (std::size_t at = 0; at < board.lines.size(); ++at) {
        routes.curves.push_back(as_drawn(board, centres, at, *draft.track(at).bend));
        routes.costs.push_back(draft.cost_of_line(at));
    }
    return routes;
}

Bezier as_drawn(const Board& board, std::span<const Point> centres, std::size_t line,
                const Bend& bend) {
    const auto [one, other, weight] = board.lines[line];
    const Bezier whole = bent(centres[one], centres[other], bend);
    return part_of(whole, border_at(whole, board.pieces[one], centres[one], false),
                   border_at(whole, board.pieces[other], centres[other], true));
}

bool runs_through(const Bezier& curve, const Box& box) {
    const auto [left, right] = std::ranges::minmax(curve, {}, &Point::x);
    const auto [upper, lower] = std::ranges::minmax(curve, {}, &Point::y);
    if (right.x < box.x || left.x > box.right() || lower.y < box.y || upper.y > box.bottom())
        return false;
    constexpr int steps = 64;
    Point from = curve[0];
    for (int step = 1; step <= steps; ++step) {
        const Point to = point_at(curve, static_cast<double>(step) / steps);
        if (length_inside(box, from, to) > 0.0) return true;
        from = to;
    }
    return false;
}

bool runs_behind(const Bezier& curve, Point centre, double radius) {
    const Box around{centre.x - radius, centre.y - radius, 2.0 * radius, 2.0 * radius};
    if (!runs_through(curve, around)) return false;
    constexpr int steps = 64;
    for (int step = 0; step <= steps; ++step)
        if (length(point_at(curve, static_cast<double>(step) / steps) - centre) < radius)
            return true;
    return false;
}

bool free_names(Board& board, const std::vector<Point>& centres, const Routes& routes) {
    std::vector<std::size_t> everyone(board.pieces.size());
    std::iota(everyone.begin(), everyone.end(), std::size_t{0});
    std::vector<std::size_t> hidden;
    for (const std::size_t piece : everyone) {
        const Box name = label_box(board.pieces[piece], centres[piece]);
        if (board.pieces[piece].labelled() &&
            std::ranges::any_of(routes.curves,
                                [&](const Bezier& curve) { return runs_through(curve, name); }))
            hidden.push_back(piece);
    }
    if (hidden.empty()) return false;
    Draft draft(board, everyone, centres, {}, Draft::Lines::curved);
    draft.bend_all(rounds);
    bool better = false;
    for (const std::size_t piece : hidden) {
        for (const LabelPlace place : label_places) {
            Board there = board;
            put_label(there.pieces[piece], place, board.label_gap, board.clear);
            if (clamped(there, piece, centres[piece]) != centres[piece] ||
                !is_free(there, piece, centres[piece], centres, everyone) ||
                !draft.try_place(piece, centres[piece], place, {-1e-9, 1.0}))
                continue;
            board.pieces = draft.pieces();
            better = true;
        }
        draft.bend_all(1);
    }
    return better;
}

}  // namespace graph
