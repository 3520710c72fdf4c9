#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace graph {

struct Point {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const Point&) const = default;
};

[[nodiscard]] constexpr Point operator+(Point one, Point other) {
    return {one.x + other.x, one.y + other.y};
}
[[nodiscard]] constexpr Point operator-(Point one, Point other) {
    return {one.x - other.x, one.y - other.y};
}
[[nodiscard]] constexpr Point operator*(Point one, double by) { return {one.x * by, one.y * by}; }

/// A rectangle: its left upper corner, width and height.
struct Box {
    double x = 0.0;
    double y = 0.0;
    double w = 0.0;
    double h = 0.0;

    [[nodiscard]] constexpr double right() const { return x + w; }
    [[nodiscard]] constexpr double bottom() const { return y + h; }
    bool operator==(const Box&) const = default;
};

/// The box with `by` more on every side.
[[nodiscard]] constexpr Box grown(const Box& box, double by) {
    return {box.x - by, box.y - by, box.w + 2.0 * by, box.h + 2.0 * by};
}

[[nodiscard]] constexpr Point middle_of(const Box& box) {
    return {box.x + box.w / 2.0, box.y + box.h / 2.0};
}

/// Where a place in one box is in another that it is stretched to.
[[nodiscard]] constexpr Point carried(Point place, const Box& from, const Box& to) {
    if (from == to || from.w <= 0.0 || from.h <= 0.0) return place;
    return {to.x + (place.x - from.x) * (to.w / from.w),
            to.y + (place.y - from.y) * (to.h / from.h)};
}

/// The least box around two.
[[nodiscard]] constexpr Box around_both(const Box& one, const Box& other) {
    const double x = std::min(one.x, other.x);
    const double y = std::min(one.y, other.y);
    return {x, y, std::max(one.right(), other.right()) - x,
            std::max(one.bottom(), other.bottom()) - y};
}

[[nodiscard]] constexpr bool contains(const Box& box, Point point) {
    return point.x > box.x && point.x < box.right() && point.y > box.y && point.y < box.bottom();
}

[[nodiscard]] inline double length(Point vector) {
    return std::sqrt(vector.x * vector.x + vector.y * vector.y);
}

/// How far two boxes reach into each other: the least way that parts them; 0 when apart.
[[nodiscard]] inline double depth(const Box& one, const Box& other) {
    const double across = std::min(one.right() - other.x, other.right() - one.x);
    const double down = std::min(one.bottom() - other.y, other.bottom() - one.y);
    return std::max(std::min(across, down), 0.0);
}

/// Whether a box lies outside the one from `low` to `high`.
[[nodiscard]] constexpr bool apart(const Box& box, Point low, Point high) {
    return high.x < box.x || low.x > box.right() || high.y < box.y || low.y > box.bottom();
}

/// How much of the way from `from` to `to` lies inside the box, as a length.
[[nodiscard]] inline double length_inside(const Box& box, Point from, Point to) {
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

/// The distance of a point to the straight way from `from` to `to`.
[[nodiscard]] double distance_to_way(Point point, Point from, Point to);

/// On which side of the way from `from` to `to` a point lies: the sign tells.
[[nodiscard]] constexpr double side_of(Point from, Point to, Point point) {
    return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

/// Whether two straight ways cross between their ends.
[[nodiscard]] constexpr bool ways_cross(Point one_from, Point one_to, Point other_from,
                                        Point other_to) {
    if ((side_of(one_from, one_to, other_from) > 0.0) ==
        (side_of(one_from, one_to, other_to) > 0.0))
        return false;
    return (side_of(other_from, other_to, one_from) > 0.0) !=
           (side_of(other_from, other_to, one_to) > 0.0);
}

/// A cubic Bezier curve: its two ends and the two points that pull it.
using Bezier = std::array<Point, 4>;

/// The point of a curve at `t`, from 0 to 1.
[[nodiscard]] Point point_at(const Bezier& curve, double t);

/// The part of a curve between two values of t.
[[nodiscard]] Bezier part_of(const Bezier& curve, double from, double to);

/// Turns the places so that their longest axis lies across, around the middle of all, without the
/// help of an angle.
void turn_level(std::vector<Point>& places);

}  // namespace graph
