#include "graph/geometry.hpp"

#include <algorithm>

namespace graph {

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
