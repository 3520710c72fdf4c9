#include "graph/free_place.hpp"

#include "graph/settle.hpp"

#include <algorithm>
#include <cmath>

namespace graph {

namespace {

constexpr double grid = 0.018;                 // between places that are looked at
constexpr std::size_t looked_at = 160;         // of the nearest free places, with all their lines
constexpr std::size_t pushed_into = 10;        // places where others would have to move
constexpr double apart = 0.08;                 // between those
constexpr double good_way = 0.22;              // from a partner; nearer brings nothing
constexpr std::size_t many = 80;               // pieces
constexpr double way_costs = 6.0;              // per picture height, against one crossing
constexpr double moving_costs = 9.0;           // likewise, from where people know a piece
constexpr std::size_t looked_at_around = 640;  // from there

struct Candidate {
    Spot spot;
    double cost = 0.0;
};

std::vector<Point> all_places(const Board& board, const Piece& piece) {
    const Box free = centres(board, piece);
    const int columns = std::max(static_cast<int>(free.w / grid), 1);
    const int rows = std::max(static_cast<int>(free.h / grid), 1);
    std::vector<Point> places;
    for (int row = 0; row <= rows; ++row)
        for (int column = 0; column <= columns; ++column)
            places.push_back({free.x + free.w * column / columns, free.y + free.h * row / rows});
    return places;
}

/// A piece with its label in a place; without a label only the first is worth a look.
std::vector<Piece> ways_to_stand(const Board& board, std::size_t piece) {
    std::vector<Piece> ways;
    for (const LabelPlace label : label_places) {
        ways.push_back(board.pieces[piece]);
        put_label(ways.back(), label, board.label_gap, board.clear);
        if (!ways.back().labelled()) break;
    }
    return ways;
}

/// How far a place is from where the piece wants to be.
double away(const Board& board, std::size_t piece, Point place, std::span<const Point> centres,
            const std::vector<std::size_t>& placed) {
    double sum = 0.0;
    double partners = 0.0;
    for (const std::size_t line : board.lines_of[piece]) {
        const std::size_t partner = board.lines[line].far_end(piece);
        if (std::ranges::find(placed, partner) == placed.end()) continue;
        const Point way = centres[partner] - place;
        // A step across is less of a way than one down: labels are wide.
        const double far = length({way.x * 0.7, way.y});
        sum += std::max(far - good_way, 0.0) + std::max(good_way - far, 0.0) * 0.5;
        partners += 1.0;
    }
    if (partners > 0.0) return sum / std::sqrt(partners);
    const Box hull_here = hull(board.pieces[piece], place);
    const double down = board.room.bottom() - hull_here.bottom();
    const double across =
        std::min(hull_here.x - board.room.x, board.room.right() - hull_here.right());
    return std::min(down, across) + 0.05 * across;
}

void keep_best(std::vector<Candidate>& candidates, std::size_t most) {
    std::ranges::stable_sort(candidates, {}, &Candidate::cost);
    if (candidates.size() > most) candidates.resize(most);
}

/// The candidates in order, none close to a better one.
std::vector<Candidate> spread(const std::vector<Candidate>& candidates) {
    std::vector<Candidate> few;
    for (const Candidate& one : candidates) {
        const auto close = [&](const Candidate& other) {
            return length(other.spot.place - one.spot.place) < apart;
        };
        if (std::ranges::none_of(few, close)) few.push_back(one);
        if (few.size() == pushed_into) break;
    }
    return few;
}

}  // namespace

std::optional<Spot> free_place(const Board& board, std::size_t piece,
                               std::span<const Point> centres,
                               const std::vector<std::size_t>& placed,
                               const std::optional<Point>& stood) {
    std::vector<Candidate> candidates;
    for (const Piece& way : ways_to_stand(board, piece)) {
        const auto in_the_way = [&](Point place) {
            return std::ranges::any_of(placed, [&](std::size_t other) {
                return other != piece &&
                       overlap(way, place, board.pieces[other], centres[other], board.clear) > 0.0;
            });
        };
        for (const Point place : all_places(board, way)) {
            if (in_the_way(place)) continue;
            const double far = stood ? moving_costs * length(place - *stood)
                                     : way_costs * away(board, piece, place, centres, placed);
            candidates.push_back({{place, way.label_place}, far});
        }
    }
    if (candidates.empty()) return std::nullopt;
    keep_best(candidates, stood ? looked_at_around : looked_at);
    std::vector<std::size_t> members = placed;
    if (std::ranges::find(members, piece) == members.end()) members.push_back(piece);
    Draft draft(board, members, {centres.begin(), centres.end()}, {},
                members.size() > many ? Draft::Lines::plain : Draft::Lines::curved);
    draft.bend_all(1);
    for (Candidate& one : candidates)
        one.cost += draft.cost_at(piece, one.spot.place, one.spot.label);
    keep_best(candidates, 1);
    return candidates.front().spot;
}

std::optional<Spot> nearby_place(const Board& board, std::size_t piece, Draft& draft, int steps,
                                 double most) {
    const std::vector<Point>& centres = draft.centres();
    const Point here = centres[piece];
    std::vector<Candidate> candidates;
    for (const Piece& way : ways_to_stand(board, piece)) {
        for (int across = -steps; across <= steps; ++across) {
            for (int down = -steps; down <= steps; ++down) {
                const Point off{grid * across, grid * down};
                const Point place = here + off;
                const Box free = graph::centres(board, way);
                if (place.x < free.x || place.x > free.right() || place.y < free.y ||
                    place.y > free.bottom())
                    continue;
                const auto touches = [&](std::size_t other) {
                    return other != piece && overlap(way, place, board.pieces[other],
                                                     centres[other], board.clear) > 0.0;
                };
                bool clear = true;
                for (std::size_t other = 0; other < board.pieces.size() && clear; ++other)
                    clear = !touches(other);
                if (clear) candidates.push_back({{place, way.label_place}, length(off)});
            }
        }
    }
    for (Candidate& one : candidates)
        one.cost = draft.cost_at(piece, one.spot.place, one.spot.label);
    keep_best(candidates, 1);
    if (candidates.empty() || candidates.front().cost > most) return std::nullopt;
    return candidates.front().spot;
}

std::optional<std::vector<Point>> made_room(Board& board, std::size_t piece,
                                            const std::vector<Point>& centres,
                                            const std::vector<std::size_t>& placed) {
    std::vector<Candidate> candidates;
    for (const Piece& way : ways_to_stand(board, piece)) {
        for (const Point place : all_places(board, way)) {
            double cost = way_costs * away(board, piece, place, centres, placed);
            for (const std::size_t other : placed)
                cost +=
                    20.0 * overlap(way, place, board.pieces[other], centres[other], board.clear);
            candidates.push_back({{place, way.label_place}, cost});
        }
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::cost);

    std::vector<std::size_t> all = placed;
    all.push_back(piece);
    std::optional<std::vector<Point>> best;
    LabelPlace label = LabelPlace::below;
    double least = 0.0;
    for (const Candidate& one : spread(candidates)) {
        put_label(board.pieces[piece], one.spot.label, board.label_gap, board.clear);
        for (const double newcomer : {1.0, 4.0}) {
            std::vector<double> mobility(board.pieces.size(), 1.0);
            mobility[piece] = newcomer;
            std::vector<Point> moved = centres;
            moved[piece] = one.spot.place;
            if (!part(board, all, mobility, moved)) continue;
            double furthest = 0.0;
            for (const std::size_t other : placed)
                furthest = std::max(furthest, length(moved[other] - centres[other]));
            if (best.has_value() && furthest >= least) continue;
            least = furthest;
            label = one.spot.label;
            best = std::move(moved);
        }
    }
    put_label(board.pieces[piece], label, board.label_gap, board.clear);
    return best;
}

void free_labels(Board& board, std::vector<Point>& centres, const std::vector<std::size_t>& placed,
                 std::span<const Point> wanted) {
    constexpr double pushed = 2.0;  // out of its place, against as much in the way
    for (const std::size_t piece : placed) {
        const auto trouble = [&](const Piece& way, Point place) {
            double sum = pushed * length(place - wanted[piece]);
            for (const std::size_t other : placed)
                if (other != piece)
                    sum += overlap(way, place, board.pieces[other], centres[other], board.clear);
            return sum;
        };
        double least = trouble(board.pieces[piece], centres[piece]);
        if (least < 1e-9) continue;
        for (const Piece& way : ways_to_stand(board, piece)) {
            const Box free = graph::centres(board, way);
            const Point place{std::clamp(wanted[piece].x, free.x, free.right()),
                              std::clamp(wanted[piece].y, free.y, free.bottom())};
            const double found = trouble(way, place);
            if (found >= least - 1e-9) continue;
            least = found;
            board.pieces[piece] = way;
            centres[piece] = place;
        }
    }
}

}  // namespace graph
