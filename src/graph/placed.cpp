#include "graph/placed.hpp"

#include "graph/settle.hpp"

#include <algorithm>
#include <array>

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
constexpr double hardly = 1e-9;        // moves who was placed, against the others

/// The nearest place from which a piece is clear of `others`.
std::optional<Point> nearest_free(const Board& board, std::size_t piece, Point from,
                                  std::span<const Point> centres,
                                  std::span<const std::size_t> others) {
    for (int ring = 0; ring <= rings; ++ring)
        for (const Point direction : directions) {
            const Point at = clamped(board, piece, from + direction * (step * ring));
            if (is_free(board, piece, at, centres, others)) return at;
            if (ring == 0) break;
        }
    return std::nullopt;
}

double furthest(std::span<const Point> before, std::span<const Point> after) {
    double most = 0.0;
    for (std::size_t at = 0; at < before.size(); ++at)
        most = std::max(most, length(after[at] - before[at]));
    return most;
}

}  // namespace

void put_placed(const Board& board, std::vector<Point>& centres,
                const std::vector<std::optional<Point>>& wanted) {
    std::vector<std::size_t> settled;
    for (std::size_t piece = 0; piece < wanted.size(); ++piece) {
        if (!wanted[piece]) continue;
        const auto at = nearest_free(board, piece, *wanted[piece], centres, settled);
        centres[piece] = at.value_or(clamped(board, piece, *wanted[piece]));
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
    bool all_clear = true;
    for (const std::size_t piece : in_the_way) {
        const auto at = nearest_free(board, piece, centres[piece], centres, settled);
        centres[piece] = at.value_or(centres[piece]);
        all_clear = all_clear && at.has_value();
        settled.push_back(piece);
    }
    const double jump = furthest(before, centres);
    if (all_clear && jump <= a_step_aside) return;
    // A full map has no free place nearby: several make room, a little each.
    std::vector<Point> pushed = before;
    std::vector<double> mobility(centres.size(), 1.0);
    for (const std::size_t piece : placed) mobility[piece] = hardly;
    if (!part(board, settled, mobility, pushed)) return;
    if (!all_clear || furthest(before, pushed) < jump) centres = std::move(pushed);
}

}  // namespace graph
