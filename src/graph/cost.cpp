#include "graph/cost.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace graph {

namespace {

// What readers stumble over, against one crossing of two lines. Found by looking at pictures of
// generated evenings, not by theory.
constexpr double crossing = 1.0;
constexpr double through_disc = 6.0;
constexpr double through_label = 3.5;
constexpr double around_own_label = 8.0;
constexpr double stub = 2.0;
constexpr double narrow = 1.5;
constexpr double in_the_way = 60.0;  // per picture height
constexpr double distance_error = 5.0;

constexpr double shortest_line = 0.09;  // between two discs, in picture heights
constexpr double narrow_cosine = 0.92;

}  // namespace

Cost::Cost(const Board& board, const std::vector<std::size_t>& members, Distances distances,
           Point unit)
    : board_(board),
      members_(members),
      member_of_(board.pieces.size(), members.size()),
      distances_(std::move(distances)),
      unit_(unit) {
    for (std::size_t at = 0; at < members_.size(); ++at) member_of_[members_[at]] = at;
    for (const Piece& piece : board_.pieces)
        reach_.push_back(grown(hull(board_, piece, {0.0, 0.0}), board_.clear));
}

double Cost::of(std::size_t piece, Point centre, std::span<const Point> centres, double strictness,
                double enough) const {
    double sum = 0.0;
    for (const std::size_t other : members_)
        if (other != piece)
            sum += strictness * in_the_way * overlap(board_, piece, centre, other, centres[other]);
    if (sum >= enough) return sum;
    sum += of_distances(piece, centre, centres);
    if (sum >= enough) return sum;
    return sum + of_lines(piece, centre, centres, enough - sum);
}

double Cost::of_distances(std::size_t piece, Point centre, std::span<const Point> centres) const {
    const std::size_t at = member_of_[piece];
    if (at >= distances_.size()) return 0.0;
    double sum = 0.0;
    for (std::size_t other = 0; other < members_.size(); ++other) {
        if (other == at) continue;
        const Point way = centres[members_[other]] - centre;
        const double wanted = distances_[at][other];
        const double error = length({way.x / unit_.x, way.y / unit_.y}) / wanted - 1.0;
        // Far apart although close in hops misleads more than the other way round.
        sum += error * error / wanted;
    }
    return distance_error * sum / std::sqrt(static_cast<double>(members_.size()));
}

double Cost::of_lines(std::size_t piece, Point centre, std::span<const Point> centres,
                      double enough) const {
    double sum = of_narrow(piece, centres, piece, centre);
    for (const std::size_t line : board_.lines_of[piece]) {
        sum += of_line(line, centres, piece, centre);
        if (sum >= enough) return sum;
        sum += of_narrow(board_.lines[line].far_end(piece), centres, piece, centre);
    }
    for (const Line& line : board_.lines)
        if (!line.has(piece)) sum += of_hit(piece, centre, centres[line.one], centres[line.other]);
    return sum;
}

double Cost::of_line(std::size_t line, std::span<const Point> centres, std::size_t moved,
                     Point centre) const {
    const Line& ends = board_.lines[line];
    const auto place = [&](std::size_t piece) { return piece == moved ? centre : centres[piece]; };
    const Point from = place(ends.one);
    const Point to = place(ends.other);
    double sum = of_own_label(ends.one, from, to) + of_own_label(ends.other, to, from);
    const double visible = length(to - from) - board_.pieces[ends.one].half_width -
                           board_.pieces[ends.other].half_width;
    if (visible < shortest_line) sum += stub * (shortest_line - visible) / shortest_line;
    for (const std::size_t piece : members_)
        if (!ends.has(piece)) sum += of_hit(piece, centres[piece], from, to);
    for (const Line& other : board_.lines) {
        if (other.has(ends.one) || other.has(ends.other)) continue;
        if (ways_cross(from, to, centres[other.one], centres[other.other])) sum += crossing;
    }
    return sum;
}

double Cost::of_hit(std::size_t piece, Point centre, Point from, Point to) const {
    const Box& around = reach_[piece];
    from = from - centre;
    to = to - centre;
    if (std::max(from.x, to.x) < around.x || std::min(from.x, to.x) > around.right() ||
        std::max(from.y, to.y) < around.y || std::min(from.y, to.y) > around.bottom())
        return 0.0;
    const Piece& here = board_.pieces[piece];
    double sum = 0.0;
    const double reach = here.half_width + board_.clear;
    const double far = distance_to_way({0.0, 0.0}, from, to);
    if (far < reach) sum += through_disc * (0.5 + (reach - far) / reach);
    if (here.labelled()) {
        const Box label = grown(label_box(board_, here, {0.0, 0.0}), board_.clear / 2.0);
        const double inside = length_inside(label, from, to);
        if (inside > 0.0) sum += through_label * (0.3 + std::min(inside / label.h, 1.5));
    }
    return sum;
}

/// A line to somebody lower down leaves a disc sideways and passes its label; that takes as much
/// way across as the label is wide.
double Cost::of_own_label(std::size_t piece, Point centre, Point to) const {
    const Piece& here = board_.pieces[piece];
    const double down = to.y - centre.y;
    if (!here.labelled() || down <= here.half_height) return 0.0;
    const double half = here.label_width / 2.0 + board_.clear;
    const double lacks = (half * 1.2 - std::abs(to.x - centre.x)) / half;
    const double steep = std::min((down - here.half_height) / here.half_height, 1.0);
    return around_own_label * std::max(lacks, 0.0) * steep;
}

double Cost::of_narrow(std::size_t piece, std::span<const Point> centres, std::size_t moved,
                       Point centre) const {
    const auto place = [&](std::size_t other) { return other == moved ? centre : centres[other]; };
    const std::vector<std::size_t>& lines = board_.lines_of[piece];
    const Point here = place(piece);
    double sum = 0.0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const Point one = place(board_.lines[lines[at]].far_end(piece)) - here;
        for (std::size_t next = at + 1; next < lines.size(); ++next) {
            const Point other = place(board_.lines[lines[next]].far_end(piece)) - here;
            const double both = std::max(length(one) * length(other), 1e-12);
            const double cosine = (one.x * other.x + one.y * other.y) / both;
            if (cosine > narrow_cosine)
                sum += narrow * (cosine - narrow_cosine) / (1.0 - narrow_cosine);
        }
    }
    return sum;
}

}  // namespace graph
