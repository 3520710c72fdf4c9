#include "graph/route.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace graph {

namespace {

/// A turn away from the straight way: cosine and sine of an angle.
struct Turn {
    double cosine;
    double sine;
    double effort;  // how unlike a straight line it looks
};
// 0, 10, 20, 32, 45, 60 and 78 degrees, both ways.
constexpr std::array turns = {
    Turn{1.0, 0.0, 0.05},          Turn{0.984808, 0.173648, 0.0}, Turn{0.984808, -0.173648, 0.0},
    Turn{0.939693, 0.342020, 0.1}, Turn{0.939693, -0.342020, 0.1},
    Turn{0.848048, 0.529919, 0.3}, Turn{0.848048, -0.529919, 0.3},
    Turn{0.707107, 0.707107, 0.6}, Turn{0.707107, -0.707107, 0.6},
    Turn{0.5, 0.866025, 1.0},      Turn{0.5, -0.866025, 1.0},
    Turn{0.207912, 0.978148, 1.7}, Turn{0.207912, -0.978148, 1.7}};

constexpr int samples = 28;
constexpr double per_label_sample = 1.0;
constexpr double per_disc_sample = 3.0;
constexpr double per_outside_sample = 10.0;
constexpr double s_shape = 0.5;  // bends both ways: only where it helps

Point turned(Point vector, const Turn& turn) {
    return {vector.x * turn.cosine - vector.y * turn.sine,
            vector.x * turn.sine + vector.y * turn.cosine};
}

Bezier bent(Point from, Point to, const Turn& start, const Turn& end) {
    const Point way = to - from;
    // The longer the detour, the further out the curve must be pulled to stay round.
    const double pull_start = 0.34 / std::max(start.cosine, 0.55);
    const double pull_end = 0.34 / std::max(end.cosine, 0.55);
    const Turn back{end.cosine, -end.sine, 0.0};
    return {from, from + turned(way, start) * pull_start, to - turned(way, back) * pull_end, to};
}

/// What a curve must keep clear of, prepared once per picture.
struct Obstacles {
    std::vector<Box> discs;
    std::vector<Box> labels;  // without width where there is none
};

/// Whether a point lies inside the border of a disc.
bool inside(const Disc& disc, Point point) {
    const Point off = point - disc.centre;
    const double x = std::abs(off.x);
    const double y = std::abs(off.y);
    switch (disc.shape) {
        case Shape::circle:
            return length(off) < disc.radius;
        case Shape::square:
            return x < disc.radius && y < disc.radius;
        case Shape::hexagon: {
            const double reach = hexagon_reach * disc.radius;
            return y < disc.radius && x < reach - y * hexagon_slant;
        }
    }
    return false;
}

/// The t at which a curve leaves the disc it starts in (or ends in, looked at from behind).
double border_at(const Bezier& curve, const Disc& disc, bool from_end) {
    double in = from_end ? 1.0 : 0.0;
    double out = 0.5;
    for (int step = 0; step < 40; ++step) {
        const double middle = (in + out) / 2.0;
        (inside(disc, point_at(curve, middle)) ? in : out) = middle;
    }
    return out;
}

class Routing {
   public:
    Routing(const Board& board, std::span<const Disc> discs) : board_(board), discs_(discs) {
        const double air = board.clear * 0.6;
        for (const Disc& disc : discs) {
            obstacles_.discs.push_back(
                grown(disc_box(board.pieces[obstacles_.discs.size()], disc.centre), air));
            obstacles_.labels.push_back(disc.label.lines.empty() ? Box{}
                                                                 : grown(disc.label.box, air));
        }
    }

    Bezier route(const Line& line) {
        const Point from = discs_[line.one].centre;
        const Point to = discs_[line.other].centre;
        near_ = near_pieces(line, from, to);
        Bezier best = bent(from, to, turns[1], turns[1]);
        double least = 1e9;
        for (const Turn& start : turns) {
            for (const Turn& end : turns) {
                double cost = start.effort + end.effort;
                // Opposite turns make an S; the same turn at both ends makes an arc.
                if (start.sine * end.sine < 0.0) cost += s_shape;
                if (cost >= least) continue;
                const Bezier curve = bent(from, to, start, end);
                cost += hits(curve, line, least - cost);
                if (cost >= least) continue;
                least = cost;
                best = curve;
            }
        }
        return part_of(best, border_at(best, discs_[line.one], false),
                       border_at(best, discs_[line.other], true));
    }

   private:
    [[nodiscard]] std::vector<std::size_t> near_pieces(const Line& line, Point from,
                                                       Point to) const {
        const double reach = 0.75 * length(to - from) + board_.clear;
        std::vector<std::size_t> near;
        for (std::size_t piece = 0; piece < discs_.size(); ++piece) {
            const Box around = hull(board_, board_.pieces[piece], discs_[piece].centre);
            const double half = length({around.w, around.h}) / 2.0;
            const Point middle{around.x + around.w / 2.0, around.y + around.h / 2.0};
            if (line.has(piece) || distance_to_way(middle, from, to) < reach + half)
                near.push_back(piece);
        }
        return near;
    }

    /// Stops counting when the curve is worse than the best so far.
    [[nodiscard]] double hits(const Bezier& curve, const Line& line, double enough) const {
        double sum = 0.0;
        for (int sample = 1; sample < samples && sum < enough; ++sample) {
            const Point point = point_at(curve, static_cast<double>(sample) / samples);
            if (!contains(board_.room, point)) sum += per_outside_sample;
            for (const std::size_t piece : near_) {
                if (obstacles_.labels[piece].w > 0.0 && contains(obstacles_.labels[piece], point))
                    sum += per_label_sample;
                if (!line.has(piece) && contains(obstacles_.discs[piece], point))
                    sum += per_disc_sample;
            }
        }
        return sum;
    }

    const Board& board_;
    std::span<const Disc> discs_;
    Obstacles obstacles_;
    std::vector<std::size_t> near_;
};

}  // namespace

std::vector<Bezier> routes(const Board& board, std::span<const Disc> discs) {
    Routing routing(board, discs);
    std::vector<Bezier> curves;
    for (const Line& line : board.lines) curves.push_back(routing.route(line));
    return curves;
}

double share_hidden(const Bezier& curve, const Line& line, std::span<const Disc> discs) {
    constexpr int points = 200;
    int hidden = 0;
    for (int at = 0; at <= points; ++at) {
        const Point point = point_at(curve, static_cast<double>(at) / points);
        for (std::size_t piece = 0; piece < discs.size(); ++piece) {
            const Disc& disc = discs[piece];
            const bool in_label = !disc.label.lines.empty() && contains(disc.label.box, point);
            const bool in_disc = !line.has(piece) && length(point - disc.centre) < disc.radius;
            if (!in_label && !in_disc) continue;
            ++hidden;
            break;
        }
    }
    return static_cast<double>(hidden) / (points + 1);
}

}  // namespace graph
