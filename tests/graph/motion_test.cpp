#include "graph/motion.hpp"

#include "graph/made_up_map.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using graph::Curve;
using graph::Disc;
using graph::Picture;

namespace {

struct Change {
    Picture from;
    Picture to;
};

/// A picture, and the one after a newcomer with lines came in.
Change newcomer() {
    const MadeUpMap map = any_map(16, 4);
    const MadeUpMap before = map.before(1);
    Change change;
    change.from = graph::picture(before.state, before.connections, wall());
    graph::Setting setting = wall();
    setting.previous = &change.from;
    change.to = graph::picture(map.state, map.connections, setting);
    return change;
}

}  // namespace

TEST_CASE("a motion begins with what people saw and ends with the picture itself", "[graph]") {
    const Change change = newcomer();
    REQUIRE(graph::moves(change.from, change.to));

    const Picture begun = graph::between(change.from, change.to, 0.0);
    for (const Disc& disc : change.from.discs) {
        const auto found = std::ranges::find(begun.discs, disc.organisation, &Disc::organisation);
        REQUIRE(found != begun.discs.end());
        CHECK(found->centre == disc.centre);
    }
    CHECK(graph::between(change.from, change.to, 1.0) == change.to);
    CHECK_FALSE(graph::moves(change.to, change.to));
}

TEST_CASE("who did not move stands still all the way", "[graph]") {
    const Change change = newcomer();
    const Picture half = graph::between(change.from, change.to, 0.5);
    int still = 0;
    for (std::size_t at = 0; at < change.from.discs.size(); ++at) {
        if (change.from.discs[at].centre != change.to.discs[at].centre) continue;
        ++still;
        CHECK(half.discs[at] == change.to.discs[at]);
    }
    CHECK(still > 10);
}

TEST_CASE("a newcomer grows in its place, and its lines draw themselves in", "[graph]") {
    const Change change = newcomer();
    const Disc& there = change.to.discs.back();
    const Picture early = graph::between(change.from, change.to, 0.25);
    const Picture late = graph::between(change.from, change.to, 0.75);

    CHECK(early.discs.back().centre == there.centre);
    CHECK(early.discs.back().radius < late.discs.back().radius);
    CHECK(early.discs.back().label.lines.empty());
    CHECK(late.discs.back().label == there.label);

    int drawn = 0;
    for (std::size_t at = 0; at < change.to.curves.size(); ++at) {
        const Curve& curve = change.to.curves[at];
        if (curve.one != there.organisation && curve.other != there.organisation) continue;
        ++drawn;
        CHECK(early.curves[at].points.front() == curve.points.front());
        CHECK(early.curves[at].points.back() == graph::point_at(curve.points, 0.25));
    }
    CHECK(drawn > 0);
}

TEST_CASE("a line that comes begins at its disc, also while that is on its way", "[graph]") {
    Change change = newcomer();
    Disc& one = change.from.discs.front();
    one.centre = one.centre + graph::Point{0.2, 0.1};
    change.from.curves.clear();

    const Picture half = graph::between(change.from, change.to, 0.5);

    int drawn = 0;
    for (std::size_t at = 0; at < change.to.curves.size(); ++at) {
        if (change.to.curves[at].one != one.organisation) continue;
        ++drawn;
        const graph::Point way =
            half.curves[at].points.front() - change.to.curves[at].points.front();
        CHECK(std::abs(way.x - 0.1) < 0.05);
        CHECK(std::abs(way.y - 0.05) < 0.05);
    }
    CHECK(drawn > 0);
}

TEST_CASE("what went is gone at once", "[graph]") {
    const Change change = newcomer();
    const Picture back = graph::between(change.to, change.from, 0.01);
    CHECK(back.discs.size() == change.from.discs.size());
    CHECK(back.curves.size() == change.from.curves.size());
}
