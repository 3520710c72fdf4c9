#include "graph/geometry.hpp"

#include <algorithm>
#include <cmath>

namespace graph {

double length(Point vector) { return std::sqrt(vector.x * vector.x + vector.y * vector.y); }

double depth(const Box& one, const Box& other) {
    const double across = std::min(one.right() - other.x, other.right() - one.x);
    const double down = std::min(one.bottom() - other.y, other.bottom() - one.y);
    return std::max(std::min(across, down), 0.0);
}

double length_inside(const Box& box, Point from, Point to) {
    double enter = 0.0;
    double leave = 1.0;
    const auto cut = [&](double start, double way, double low, double high) {
        if (way == 0.0) {
            if (start < low || start > high) leave = -1.0;
            return;
        }
        const double one = (low - start) / way;
        const double other = (high - start) / way;
        enter = std::max(enter, std::min(one, other));
        leave = std::min(leave, std::max(one, other));
    };
    cut(from.x, to.x - from.x, box.x, box.right());
    cut(from.y, to.y - from.y, box.y, box.bottom());
    return leave > enter ? (leave - enter) * length(to - from) : 0.0;
}

double distance_to_way(Point point, Point from, Point to) {
    const Point way = to - from;
    const double square = way.x * way.x + way.y * way.y;
    if (square == 0.0) return length(point - from);
    const Point there = point - from;
    const double t = std::clamp((there.x * way.x + there.y * way.y) / square, 0.0, 1.0);
    return length(there - way * t);
}

bool ways_cross(Point one_from, Point one_to, Point other_from, Point other_to) {
    const auto side = [](Point from, Point to, Point point) {
        return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
    };
    const double a = side(one_from, one_to, other_from);
    const double b = side(one_from, one_to, other_to);
    if ((a > 0.0) == (b > 0.0)) return false;
    const double c = side(other_from, other_to, one_from);
    const double d = side(other_from, other_to, one_to);
    return (c > 0.0) != (d > 0.0);
}

Point point_at(const Bezier& curve, double t) {
    const double s = 1.0 - t;
    return curve[0] * (s * s * s) + curve[1] * (3.0 * s * s * t) + curve[2] * (3.0 * s * t * t) +
           curve[3] * (t * t * t);
}

Bezier part_of(const Bezier& curve, double from, double to) {
    const auto slope = [&](double t) {
        const double s = 1.0 - t;
        return (curve[1] - curve[0]) * (s * s) + (curve[2] - curve[1]) * (2.0 * s * t) +
               (curve[3] - curve[2]) * (t * t);
    };
    const Point start = point_at(curve, from);
    const Point end = point_at(curve, to);
    return {start, start + slope(from) * (to - from), end - slope(to) * (to - from), end};
}

}  // namespace graph
