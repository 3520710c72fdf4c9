#include "graph/placed.hpp"

#include "graph/settle.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace graph {

namespace {

// Sixteen directions around a place, longest across: labels are wider than high.
constexpr std::array<Point, 16> directions = {
    Point{1.0, 0.0},   Point{-1.0, 0.0},   Point{0.0, 1.0},    Point{0.0, -1.0},
    Point{0.71, 0.71}, Point{-0.71, 0.71}, Point{0.71, -0.71}, Point{-0.71, -0.71},
    Point{0.92, 0.38}, Point{-0.92, 0.38}, Point{0.92, -0.38}, Point{-0.92, -0.38},
    Point{0.38, 0.92}, Point{-0.38, 0.92}, Point{0.38, -0.92}, Point{-0.38, -0.92}};
constexpr double step = 0.01;  // of the height
constexpr int rings = 200;
constexpr double a_step_aside = 0.15;  // in picture heights
constexpr double worth_pushing = 0.8;  // of the way of one, where several go instead
constexpr double hardly = 1e-9;        // moves who was placed, against the others

/// The sides on which its name may stand, where it stands first.
std::vector<LabelPlace> sides_of(const Piece& piece) {
    std::vector<LabelPlace> sides{piece.label_place};
    for (const LabelPlace side : label_places)
        if (piece.labelled() && side != piece.label_place) sides.push_back(side);
    return sides;
}

void turn(Board& board, std::size_t piece, LabelPlace side) {
    put_label(board.pieces[piece], side, board.label_gap, board.clear);
}

/// Puts a piece where it is clear of `others`, as near as can be to `from`.
/// Gives: false, and changes nothing, when there is no such place.
bool put_near(Board& board, std::size_t piece, Point from, std::vector<Point>& centres,
              std::span<const std::size_t> others) {
    const std::vector<LabelPlace> sides = sides_of(board.pieces[piece]);
    for (int ring = 0; ring <= rings; ++ring)
        for (const Point direction : directions) {
            for (const LabelPlace side : sides) {
                turn(board, piece, side);
                const Point at = clamped(board, piece, from + direction * (step * ring));
                if (!is_free(board, piece, at, centres, others)) continue;
                centres[piece] = at;
                return true;
            }
            if (ring == 0) break;
        }
    turn(board, piece, sides.front());
    return false;
}

/// Puts the name of who was placed on the side where it keeps to its place and fewest are in its
/// way.
void turn_from_others(Board& board, std::size_t piece, Point wanted,
                      std::span<const Point> centres) {
    const auto harm = [&](LabelPlace side) {
        turn(board, piece, side);
        const Point at = clamped(board, piece, wanted);
        int hit = length(at - wanted) > step ? 1 : 0;
        for (std::size_t other = 0; other < centres.size(); ++other)
            if (other != piece && !is_free(board, piece, at, centres, {&other, 1})) ++hit;
        return hit;
    };
    const std::vector<LabelPlace> sides = sides_of(board.pieces[piece]);
    std::vector<int> harms;
    for (const LabelPlace side : sides) harms.push_back(harm(side));
    turn(board, piece,
         sides[static_cast<std::size_t>(std::ranges::min_element(harms) - harms.begin())]);
}

double furthest(std::span<const Point> before, std::span<const Point> after) {
    double most = 0.0;
    for (std::size_t at = 0; at < before.size(); ++at)
        most = std::max(most, length(after[at] - before[at]));
    return most;
}

}  // namespace

void put_placed(Board& board, std::vector<Point>& centres,
                const std::vector<std::optional<Point>>& wanted) {
    std::vector<std::size_t> settled;
    for (std::size_t piece = 0; piece < wanted.size(); ++piece) {
        if (!wanted[piece]) continue;
        turn_from_others(board, piece, *wanted[piece], centres);
        if (!put_near(board, piece, *wanted[piece], centres, settled))
            centres[piece] = clamped(board, piece, *wanted[piece]);
        settled.push_back(piece);
    }
    if (settled.empty()) return;
    // Who is clear of them stays; the others look for a place that is clear of everybody.
    std::vector<std::size_t> in_the_way;
    const std::vector<std::size_t> placed = settled;
    for (std::size_t piece = 0; piece < centres.size(); ++piece) {
        if (std::ranges::find(placed, piece) != placed.end()) continue;
        const bool clear = is_free(board, piece, centres[piece], centres, placed);
        (clear ? settled : in_the_way).push_back(piece);
    }
    if (in_the_way.empty()) return;
    const std::vector<Point> before = centres;
    const std::vector<Piece> unturned = board.pieces;
    bool all_clear = true;
    for (const std::size_t piece : in_the_way) {
        all_clear = put_near(board, piece, centres[piece], centres, settled) && all_clear;
        settled.push_back(piece);
    }
    const double jump = furthest(before, centres);
    if (all_clear && jump <= a_step_aside) return;
    // A full map has no free place nearby: several make room, a little each.
    std::vector<Piece> turned = std::exchange(board.pieces, unturned);
    std::vector<Point> pushed = before;
    std::vector<double> mobility(centres.size(), 1.0);
    for (const std::size_t piece : placed) mobility[piece] = hardly;
    const bool parted = part(board, settled, mobility, pushed);
    if (parted && (!all_clear || furthest(before, pushed) < worth_pushing * jump))
        centres = std::move(pushed);
    else
        board.pieces = std::move(turned);
}

}  // namespace graph
