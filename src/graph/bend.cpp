#include "graph/bend.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace graph {

namespace {

/// A turn away from the straight way: cosine and sine of an angle.
struct Turn {
    double cosine;
    double sine;
    double effort;
};
// 0, 10, 20, 32, 45 and 60 degrees. A slight turn pleases more than none.
constexpr std::array<Turn, 6> turns = {
    Turn{1.0, 0.0, 0.05},          Turn{0.984808, 0.173648, 0.0}, Turn{0.939693, 0.342020, 0.08},
    Turn{0.848048, 0.529919, 0.3}, Turn{0.707107, 0.707107, 0.7}, Turn{0.5, 0.866025, 1.6}};

// An S is read as two lines: only a slight one, and only where it helps.
constexpr std::size_t most_in_s = 2;
constexpr double s_shape = 0.6;
constexpr double one_sided = 0.05;
constexpr std::size_t plain_turn = 2;

/// How far the points that pull lie from their ends, so that equal turns make a part of a circle.
double pull(const Turn& turn) { return 2.0 / (3.0 * (1.0 + turn.cosine)); }

Bend bend_of(const Turn& start, double start_side, const Turn& end, double end_side) {
    Bend bend;
    bend.pulls[0] = Point{start.cosine, start.sine * start_side} * pull(start);
    bend.pulls[1] = Point{1.0 - end.cosine * pull(end), end.sine * end_side * pull(end)};
    const Bezier unit = {Point{0.0, 0.0}, bend.pulls[0], bend.pulls[1], Point{1.0, 0.0}};
    for (std::size_t at = 0; at < bend.between.size(); ++at) {
        bend.between[at] = point_at(unit, static_cast<double>(at + 1) / Bend::pieces);
        bend.stray = std::max(bend.stray, std::abs(bend.between[at].y));
    }
    return bend;
}

std::vector<Bend> made_bends(std::size_t most) {
    std::vector<Bend> bends;
    for (std::size_t start = 0; start <= most; ++start) {
        for (std::size_t end = 0; end <= most; ++end) {
            for (const double start_side : {1.0, -1.0}) {
                for (const double end_side : {1.0, -1.0}) {
                    if ((start == 0 && start_side < 0.0) || (end == 0 && end_side < 0.0)) continue;
                    const bool both_ways = start > 0 && end > 0 && start_side != end_side;
                    if (both_ways && (start > most_in_s || end > most_in_s)) continue;
                    if (start + end + 1 >= 2 * turns.size() || end > start + 3 || start > end + 3)
                        continue;
                    Bend bend = bend_of(turns[start], start_side, turns[end], end_side);
                    bend.effort = turns[start].effort + turns[end].effort;
                    if (both_ways) bend.effort += s_shape;
                    if (start != end) bend.effort += one_sided;
                    bends.push_back(bend);
                }
            }
        }
    }
    std::ranges::stable_sort(bends, {}, &Bend::effort);
    return bends;
}

/// From along-and-beside the way to a place.
Point placed(Point from, Point way, Point by) {
    return {from.x + way.x * by.x - way.y * by.y, from.y + way.y * by.x + way.x * by.y};
}

Point direction(Point from, Point to) {
    const Point way = to - from;
    return way * (1.0 / std::max(length(way), 1e-12));
}

void measure(Track& track) {
    track.low = track.points[0];
    track.high = track.points[0];
    for (std::size_t at = 1; at < track.count; ++at) {
        const Point point = track.points[at];
        track.low = {std::min(track.low.x, point.x), std::min(track.low.y, point.y)};
        track.high = {std::max(track.high.x, point.x), std::max(track.high.y, point.y)};
    }
}

}  // namespace

std::span<const Bend> all_bends() {
    static const std::vector<Bend> bends = made_bends(turns.size() - 1);
    return bends;
}

std::span<const Bend> plain_bends() {
    static const std::vector<Bend> bends = made_bends(plain_turn);
    return bends;
}

Bezier bent(Point from, Point to, const Bend& bend) {
    const Point way = to - from;
    return {from, placed(from, way, bend.pulls[0]), placed(from, way, bend.pulls[1]), to};
}

Track track_of(Point from, Point to, const Bend& bend) {
    const Point way = to - from;
    Track track;
    track.count = Bend::pieces + 1;
    track.points[0] = from;
    for (std::size_t at = 0; at < bend.between.size(); ++at)
        track.points[at + 1] = placed(from, way, bend.between[at]);
    track.points[Bend::pieces] = to;
    track.leaves = direction(from, placed(from, way, bend.pulls[0]));
    track.arrives = direction(to, placed(from, way, bend.pulls[1]));
    track.stray = bend.stray * length(way);
    track.effort = bend.effort;
    track.bend = &bend;
    measure(track);
    return track;
}

Track straight_track(Point from, Point to) {
    Track track;
    track.count = 2;
    track.points[0] = from;
    track.points[1] = to;
    track.leaves = direction(from, to);
    track.arrives = direction(to, from);
    measure(track);
    return track;
}

double crossing_cosine(const Track& one, const Track& other, bool share_an_end) {
    if (one.low.x > other.high.x || other.low.x > one.high.x || one.low.y > other.high.y ||
        other.low.y > one.high.y)
        return -1.0;
    const auto at_end = [](const Track& track, std::size_t at) {
        return at == 0 || at + 2 == track.count;
    };
    for (std::size_t at = 0; at + 1 < one.count; ++at) {
        const Point from = one.points[at];
        const Point to = one.points[at + 1];
        if (std::max(from.x, to.x) < other.low.x || std::min(from.x, to.x) > other.high.x ||
            std::max(from.y, to.y) < other.low.y || std::min(from.y, to.y) > other.high.y)
            continue;
        for (std::size_t next = 0; next + 1 < other.count; ++next) {
            if (share_an_end && at_end(one, at) && at_end(other, next)) continue;
            if (!ways_cross(from, to, other.points[next], other.points[next + 1])) continue;
            const Point first = direction(from, to);
            const Point second = direction(other.points[next], other.points[next + 1]);
            return std::abs(first.x * second.x + first.y * second.y);
        }
    }
    return -1.0;
}

}  // namespace graph
