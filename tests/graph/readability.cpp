#include "graph/readability.hpp"

#include <algorithm>

using graph::Curve;
using graph::Disc;
using graph::Picture;
using graph::Point;

namespace {

constexpr int steps = 100;

std::vector<Point> points_of(const Curve& curve, int count) {
    std::vector<Point> points;
    for (int step = 0; step <= count; ++step)
        points.push_back(point_at(curve.points, static_cast<double>(step) / count));
    return points;
}

bool cross(const std::vector<Point>& one, const std::vector<Point>& other) {
    for (std::size_t at = 0; at + 1 < one.size(); ++at)
        for (std::size_t next = 0; next + 1 < other.size(); ++next)
            if (ways_cross(one[at], one[at + 1], other[next], other[next + 1])) return true;
    return false;
}

}  // namespace

double length_of(const Curve& curve) {
    const std::vector<Point> points = points_of(curve, steps);
    double sum = 0.0;
    for (std::size_t at = 0; at + 1 < points.size(); ++at)
        sum += length(points[at + 1] - points[at]);
    return sum;
}

double detour(const Curve& curve) {
    const double straight = length(curve.points[3] - curve.points[0]);
    return straight > 0.0 ? length_of(curve) / straight : 1.0;
}

double straying(const Curve& curve) {
    double furthest = 0.0;
    for (const Point point : points_of(curve, steps))
        furthest = std::max(furthest, distance_to_way(point, curve.points[0], curve.points[3]));
    return furthest;
}

int crossings(const Picture& picture) {
    std::vector<std::vector<Point>> ways;
    for (const Curve& curve : picture.curves) ways.push_back(points_of(curve, 24));
    int found = 0;
    for (std::size_t one = 0; one < ways.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            if (cross(ways[one], ways[other])) ++found;
    return found;
}

int curves_through_labels(const Picture& picture) {
    return static_cast<int>(std::ranges::count_if(picture.curves, [&](const Curve& curve) {
        const std::vector<Point> points = points_of(curve, steps);
        return std::ranges::any_of(picture.discs, [&](const Disc& disc) {
            return !disc.label.lines.empty() && std::ranges::any_of(points, [&](Point point) {
                return contains(disc.label.box, point);
            });
        });
    }));
}

int curves_through_discs(const Picture& picture) {
    return static_cast<int>(std::ranges::count_if(picture.curves, [&](const Curve& curve) {
        const std::vector<Point> points = points_of(curve, steps);
        return std::ranges::any_of(picture.discs, [&](const Disc& disc) {
            if (curve.one == disc.organisation || curve.other == disc.organisation) return false;
            return std::ranges::any_of(
                points, [&](Point point) { return length(point - disc.centre) < disc.radius; });
        });
    }));
}

int named(const Picture& picture) {
    return static_cast<int>(std::ranges::count_if(
        picture.discs, [](const Disc& disc) { return !disc.label.lines.empty(); }));
}
