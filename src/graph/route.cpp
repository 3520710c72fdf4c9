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
// 0, 10, 20, 32, 45, 60, 78 and 100 degrees, both ways.
constexpr std::array turns = {Turn{1.0, 0.0, 0.05},           Turn{0.984808, 0.173648, 0.0},
                              Turn{0.984808, -0.173648, 0.0}, Turn{0.939693, 0.342020, 0.1},
                              Turn{0.939693, -0.342020, 0.1}, Turn{0.848048, 0.529919, 0.3},
                              Turn{0.848048, -0.529919, 0.3}, Turn{0.707107, 0.707107, 0.6},
                              Turn{0.707107, -0.707107, 0.6}, Turn{0.5, 0.866025, 1.0},
                              Turn{0.5, -0.866025, 1.0},      Turn{0.207912, 0.978148, 1.7},
                              Turn{0.207912, -0.978148, 1.7}, Turn{-0.173648, 0.984808, 2.6},
                              Turn{-0.173648, -0.984808, 2.6}};

constexpr int fine_samples = 28;  // of a curve
constexpr int coarse_samples = 16;
constexpr double per_label_sample = 1.0;
constexpr double per_disc_sample = 3.0;
constexpr double per_outside_sample = 1000.0;
// Two lines that leave a disc side by side look like one: cosine of the angle between them.
constexpr double close_cosine = 0.94;
constexpr double per_close_leaving = 0.8;
constexpr std::size_t many = 80;  // pieces
constexpr std::size_t plain_bends = 24;
constexpr double per_crossing = 0.7;
constexpr double s_shape = 0.5;  // bends both ways: only where it helps

Point turned(Point vector, const Turn& turn) {
    return {vector.x * turn.cosine - vector.y * turn.sine,
            vector.x * turn.sine + vector.y * turn.cosine};
}

Bezier bent(Point from, Point to, const Turn& start, const Turn& end) {
    const Point way = to - from;
    // The longer the detour, the further out the curve must be pulled to stay round.
    const double pull_start = 0.34 / std::max(start.cosine, 0.42);
    const double pull_end = 0.34 / std::max(end.cosine, 0.42);
    const Turn back{end.cosine, -end.sine, 0.0};
    return {from, from + turned(way, start) * pull_start, to - turned(way, back) * pull_end, to};
}

/// How a curve leaves one end and reaches the other.
struct Bend {
    std::size_t start;
    std::size_t end;
    double effort;
};

/// All bends, the plainest first.
std::vector<Bend> all_bends() {
    std::vector<Bend> bends;
    for (std::size_t start = 0; start < turns.size(); ++start) {
        for (std::size_t end = 0; end < turns.size(); ++end) {
            double effort = turns[start].effort + turns[end].effort;
            // Opposite turns make an S; the same turn at both ends makes an arc.
            if (turns[start].sine * turns[end].sine < 0.0) effort += s_shape;
            bends.push_back({start, end, effort});
        }
    }
    std::ranges::stable_sort(bends, {}, &Bend::effort);
    return bends;
}

/// What a curve must keep clear of, prepared once per picture.
struct Obstacles {
    std::vector<Box> discs;
    std::vector<Box> labels;  // without width where there is none
};

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

class Routing {
public:
    Routing(const Board& board, std::span<const Point> centres)
        : board_(board), centres_(centres), leaving_(centres.size()) {
        const double air = board.clear * 0.6;
        room_ = grown(board.room, -air);
        for (std::size_t at = 0; at < centres.size(); ++at) {
            const Piece& piece = board.pieces[at];
            obstacles_.discs.push_back(grown(disc_box(piece, centres[at]), air));
            obstacles_.labels.push_back(
                piece.labelled() ? grown(label_box(board, piece, centres[at]), air) : Box{});
        }
    }

    Routes all() {
        // Among hundreds no bend avoids everything; a plain line is read best.
        if (centres_.size() > many) {
            bends_.resize(plain_bends);
            samples_ = coarse_samples;
        }
        Routes routes;
        for (const Line& line : board_.lines) routes.curves.push_back(route(line, routes.cost));
        for (std::size_t one = 0; one < routes.curves.size(); ++one)
            for (std::size_t other = 0; other < one; ++other)
                if (curves_cross(routes.curves[one], routes.curves[other]))
                    routes.cost += per_crossing;
        return routes;
    }

private:
    Bezier route(const Line& line, double& cost_of_all) {
        const Point from = centres_[line.one];
        const Point to = centres_[line.other];
        near_ = near_pieces(line, from, to);
        Bezier best = bent(from, to, turns[1], turns[1]);
        double least = 1e9;
        for (const Bend& bend : bends_) {
            if (bend.effort >= least) break;
            const Bezier curve = bent(from, to, turns[bend.start], turns[bend.end]);
            double cost = bend.effort + beside(curve, line);
            if (cost >= least) continue;
            cost += hits(curve, line, least - cost);
            if (cost >= least) continue;
            least = cost;
            best = curve;
        }
        cost_of_all += least;
        leaving_[line.one].push_back(direction(best[0], best[1]));
        leaving_[line.other].push_back(direction(best[3], best[2]));
        return part_of(best, border_at(best, board_.pieces[line.one], from, false),
                       border_at(best, board_.pieces[line.other], to, true));
    }

    static Point direction(Point from, Point to) {
        const Point way = to - from;
        return way * (1.0 / std::max(length(way), 1e-12));
    }

    /// What it costs to leave a disc beside a line that is there already.
    [[nodiscard]] double beside(const Bezier& curve, const Line& line) const {
        const auto close = [](const std::vector<Point>& others, Point own) {
            return std::ranges::count_if(others, [&](Point other) {
                return other.x * own.x + other.y * own.y > close_cosine;
            });
        };
        const auto count = close(leaving_[line.one], direction(curve[0], curve[1])) +
                           close(leaving_[line.other], direction(curve[3], curve[2]));
        return per_close_leaving * static_cast<double>(count);
    }

    static bool curves_cross(const Bezier& one, const Bezier& other) {
        constexpr int steps = 8;
        std::array<Point, steps + 1> first;
        std::array<Point, steps + 1> second;
        for (int step = 0; step <= steps; ++step) {
            const double t = static_cast<double>(step) / steps;
            first[static_cast<std::size_t>(step)] = point_at(one, t);
            second[static_cast<std::size_t>(step)] = point_at(other, t);
        }
        for (std::size_t at = 0; at < steps; ++at)
            for (std::size_t next = 0; next < steps; ++next)
                if (ways_cross(first[at], first[at + 1], second[next], second[next + 1]))
                    return true;
        return false;
    }

    [[nodiscard]] std::vector<std::size_t> near_pieces(const Line& line, Point from,
                                                       Point to) const {
        const double reach = 0.75 * length(to - from) + board_.clear;
        std::vector<std::size_t> near;
        for (std::size_t piece = 0; piece < centres_.size(); ++piece) {
            const Box around = hull(board_, board_.pieces[piece], centres_[piece]);
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
        for (int sample = 1; sample < samples_ && sum < enough; ++sample) {
            const Point point = point_at(curve, static_cast<double>(sample) / samples_);
            if (!contains(room_, point)) sum += per_outside_sample;
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
    std::span<const Point> centres_;
    Box room_;  // without the half width of a line
    Obstacles obstacles_;
    std::vector<Bend> bends_ = all_bends();
    int samples_ = fine_samples;
    std::vector<std::size_t> near_;
    std::vector<std::vector<Point>> leaving_;  // per piece: where its lines go, length 1
};

}  // namespace

Routes routed(const Board& board, std::span<const Point> centres) {
    return Routing(board, centres).all();
}

}  // namespace graph
