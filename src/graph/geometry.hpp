#pragma once

namespace graph {

struct Point {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const Point&) const = default;
};

/// A rectangle: its left upper corner, width and height.
struct Box {
    double x = 0.0;
    double y = 0.0;
    double w = 0.0;
    double h = 0.0;

    bool operator==(const Box&) const = default;
};

}  // namespace graph
