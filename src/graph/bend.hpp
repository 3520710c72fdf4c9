#pragma once

#include "graph/geometry.hpp"

#include <array>
#include <cstddef>
#include <span>

namespace graph {

/// A way to draw a line: how it turns away from the straight way at both ends. The same turn at
/// both ends makes an arc.
struct Bend {
    static constexpr std::size_t pieces = 6;  // straight ones that stand for the curve

    std::array<Point, 2> pulls;  // of the curve, along the way and beside it, the way as 1
    std::array<Point, pieces - 1> between;  // points of the curve, likewise
    double effort = 0.0;                    // how unlike a plain line it looks
    double stray = 0.0;                     // how far it leaves the straight way, the way as 1
};

/// Every way to draw a line, the plainest first. None is much longer than the straight way.
[[nodiscard]] std::span<const Bend> all_bends();

/// Those that differ enough to try first, and those for a picture of hundreds.
[[nodiscard]] std::span<const Bend> plain_bends();

[[nodiscard]] Bezier bent(Point from, Point to, const Bend& bend);

/// A line as drawn, near enough to see quickly what it runs through and crosses.
struct Track {
    std::array<Point, Bend::pieces + 1> points;
    std::size_t count = 0;  // of points
    Point low;              // around all points
    Point high;
    Point leaves;  // directions away from both ends, of length 1
    Point arrives;
    double stray = 0.0;
    double effort = 0.0;
    const Bend* bend = nullptr;  // none: straight
};

[[nodiscard]] Track track_of(Point from, Point to, const Bend& bend);
[[nodiscard]] Track straight_track(Point from, Point to);

/// The cosine of the angle at which two tracks cross, between 0 and 1; below 0: they do not.
///
/// Takes: whether they share a piece: where they leave it they do not cross.
[[nodiscard]] double crossing_cosine(const Track& one, const Track& other, bool share_an_end);

}  // namespace graph
