#include "graph/geometry.hpp"

#include <algorithm>

namespace graph {

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

void turn_level(std::vector<Point>& places) {
    Point middle;
    for (const Point& place : places) middle = middle + place;
    middle = middle * (1.0 / static_cast<double>(places.size()));
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    for (Point& place : places) {
        place = place - middle;
        xx += place.x * place.x;
        xy += place.x * place.y;
        yy += place.y * place.y;
    }
    const double half = (xx - yy) / 2.0;
    const double longest = (xx + yy) / 2.0 + std::sqrt(half * half + xy * xy);
    Point axis{longest - yy, xy};
    if (length(axis) < 1e-12) axis = xx >= yy ? Point{1.0, 0.0} : Point{0.0, 1.0};
    axis = axis * (1.0 / length(axis));
    for (Point& place : places)
        place = {place.x * axis.x + place.y * axis.y, place.y * axis.x - place.x * axis.y};
}

}  // namespace graph
