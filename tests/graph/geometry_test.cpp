#include "graph/geometry.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using graph::Bezier;
using graph::Box;
using graph::Point;

TEST_CASE("two boxes reach into each other by the least way that parts them", "[graph]") {
    const Box box{0.0, 0.0, 4.0, 2.0};

    CHECK(graph::depth(box, {3.0, 0.5, 4.0, 1.0}) == Approx(1.0));
    CHECK(graph::depth(box, {1.0, 1.5, 1.0, 4.0}) == Approx(0.5));
    CHECK(graph::depth(box, {4.0, 0.0, 1.0, 1.0}) == 0.0);
    CHECK(graph::depth(box, {9.0, 9.0, 1.0, 1.0}) == 0.0);
}

TEST_CASE("of a straight way the part inside a box is measured", "[graph]") {
    const Box box{1.0, 1.0, 2.0, 2.0};

    CHECK(graph::length_inside(box, {0.0, 2.0}, {4.0, 2.0}) == Approx(2.0));
    CHECK(graph::length_inside(box, {1.5, 2.0}, {2.0, 2.0}) == Approx(0.5));
    CHECK(graph::length_inside(box, {0.0, 0.5}, {4.0, 0.5}) == 0.0);
    CHECK(graph::length_inside(box, {0.0, 0.0}, {0.5, 0.5}) == 0.0);
}

TEST_CASE("ways cross between their ends only", "[graph]") {
    CHECK(graph::ways_cross({0, 0}, {2, 2}, {0, 2}, {2, 0}));
    CHECK_FALSE(graph::ways_cross({0, 0}, {1, 1}, {0, 4}, {4, 0}));
    CHECK_FALSE(graph::ways_cross({0, 0}, {2, 0}, {0, 1}, {2, 1}));
}

TEST_CASE("the distance to a way is to its nearest point", "[graph]") {
    CHECK(graph::distance_to_way({1, 1}, {0, 0}, {2, 0}) == Approx(1.0));
    CHECK(graph::distance_to_way({5, 4}, {0, 0}, {2, 0}) == Approx(5.0));
    CHECK(graph::distance_to_way({3, 4}, {0, 0}, {0, 0}) == Approx(5.0));
}

TEST_CASE("a part of a curve lies on the curve", "[graph]") {
    const Bezier curve = {Point{0, 0}, Point{1, 2}, Point{3, -1}, Point{4, 1}};

    const Bezier part = graph::part_of(curve, 0.25, 0.75);

    for (const double t : {0.0, 0.3, 0.5, 1.0}) {
        const Point on_part = graph::point_at(part, t);
        const Point on_curve = graph::point_at(curve, 0.25 + 0.5 * t);
        CHECK(on_part.x == Approx(on_curve.x));
        CHECK(on_part.y == Approx(on_curve.y));
    }
}
