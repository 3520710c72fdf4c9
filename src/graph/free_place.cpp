#include "graph/free_place.hpp"

#include "graph/draft.hpp"
#include "graph/settle.hpp"

#include <algorithm>
#include <cmath>

namespace graph {

namespace {

constexpr double grid = 0.018;           // between places that are looked at
constexpr std::size_t looked_at = 160;   // of the nearest free places, with all their lines
constexpr std::size_t pushed_into = 10;  // places where others would have to move
constexpr double apart = 0.08;           // between those
constexpr double good_way = 0.22;        // from a partner; nearer brings nothing
constexpr std::size_t many = 80;         // pieces
constexpr double way_costs = 6.0;        // per picture height, against one crossing

struct Candidate {
    Point place;
    double cost = 0.0;
};

std::vector<Point> all_places(const Board& board, std::size_t piece) {
    const Box free = centres(board, board.pieces[piece]);
    const int columns = std::max(static_cast<int>(free.w / grid), 1);
    const int rows = std::max(static_cast<int>(free.h / grid), 1);
    std::vector<Point> places;
    for (int row = 0; row <= rows; ++row)
        for (int column = 0; column <= columns; ++column)
            places.push_back({free.x + free.w * column / columns, free.y + free.h * row / rows});
    return places;
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
    const Box hull_here = hull(board, board.pieces[piece], place);
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
            return length(other.place - one.place) < apart;
        };
        if (std::ranges::none_of(few, close)) few.push_back(one);
        if (few.size() == pushed_into) break;
    }
    return few;
}

}  // namespace

std::optional<Point> free_place(const Board& board, std::size_t piece,
                                std::span<const Point> centres,
                                const std::vector<std::size_t>& placed) {
    std::vector<Candidate> candidates;
    for (const Point place : all_places(board, piece))
        if (is_free(board, piece, place, centres, placed))
            candidates.push_back({place, way_costs * away(board, piece, place, centres, placed)});
    if (candidates.empty()) return std::nullopt;
    keep_best(candidates, looked_at);
    std::vector<std::size_t> members = placed;
    if (std::ranges::find(members, piece) == members.end()) members.push_back(piece);
    Draft draft(board, members, {centres.begin(), centres.end()}, {},
                members.size() > many ? Draft::Lines::plain : Draft::Lines::curved);
    draft.bend_all(1);
    for (Candidate& one : candidates) one.cost += draft.cost_at(piece, one.place);
    keep_best(candidates, 1);
    return candidates.front().place;
}

std::optional<std::vector<Point>> made_room(const Board& board, std::size_t piece,
                                            const std::vector<Point>& centres,
                                            const std::vector<std::size_t>& placed) {
    std::vector<Candidate> candidates;
    for (const Point place : all_places(board, piece)) {
        double cost = way_costs * away(board, piece, place, centres, placed);
        for (const std::size_t other : placed)
            cost += 20.0 * overlap(board, piece, place, other, centres[other]);
        candidates.push_back({place, cost});
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::cost);

    std::vector<std::size_t> all = placed;
    all.push_back(piece);
    std::optional<std::vector<Point>> best;
    double least = 0.0;
    for (const Candidate& one : spread(candidates)) {
        for (const double newcomer : {1.0, 4.0}) {
            std::vector<double> mobility(board.pieces.size(), 1.0);
            mobility[piece] = newcomer;
            std::vector<Point> moved = centres;
            moved[piece] = one.place;
            if (!part(board, all, mobility, moved)) continue;
            double furthest = 0.0;
            for (const std::size_t other : placed)
                furthest = std::max(furthest, length(moved[other] - centres[other]));
            if (best.has_value() && furthest >= least) continue;
            least = furthest;
            best = std::move(moved);
        }
    }
    return best;
}

}  // namespace graph
