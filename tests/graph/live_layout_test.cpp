#include "graph/live_layout.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using graph::LiveLayout;
using graph::NetworkLink;
using graph::Point;

namespace {

/// Teams of ten in a ring; everybody knows four of the team, and one of the next.
graph::Network teams(std::uint32_t count) {
    std::vector<NetworkLink> links;
    for (std::uint32_t node = 0; node < count * 10; ++node) {
        const std::uint32_t team = node / 10 * 10;
        for (const std::uint32_t next : {1U, 3U})
            links.push_back({node, team + (node + next) % 10});
        links.push_back({node, (node * 3 + 10) % (count * 10)});
    }
    return graph::network(std::size_t{count} * 10, links);
}

std::vector<Point> places_of(const LiveLayout& live) {
    std::vector<Point> places;
    for (std::size_t node = 0; node < live.size(); ++node) places.push_back(live.place(node));
    return places;
}

double nearest_other(const std::vector<Point>& places, std::size_t node) {
    double nearest = 1e9;
    for (std::size_t other = 0; other < places.size(); ++other)
        if (other != node) nearest = std::min(nearest, graph::length(places[node] - places[other]));
    return nearest;
}

}  // namespace

TEST_CASE("a newcomer stands near its partners and hardly anybody else moves", "[graph]") {
    for (const std::uint32_t first : {0U, 77U, 140U}) {
        CAPTURE(first);
        LiveLayout live(teams(30), 1);
        const std::vector<Point> before = places_of(live);

        const std::uint32_t newcomer = live.add({first, first + 1, first + 3});

        const std::vector<Point> after = places_of(live);
        CHECK(newcomer == 300);
        CHECK(after.size() == 301);
        int moved = 0;
        for (std::size_t node = 0; node < 300; ++node)
            if (!(before[node] == after[node])) ++moved;
        CHECK(moved <= 3);
        CHECK(graph::length(after[300] - after[first]) < 2.0);
        CHECK(nearest_other(after, 300) > 0.02);
    }
}

TEST_CASE("a settled layout takes no step, and an awake one comes to rest", "[graph]") {
    LiveLayout live(teams(8), 1);
    CHECK_FALSE(live.step());

    live.wake();

    CHECK(live.step());
    int steps = 1;
    while (live.step() && steps < 1000) ++steps;
    CHECK(steps < 200);
    const std::vector<Point> rest = places_of(live);
    CHECK_FALSE(live.step());
    CHECK(places_of(live) == rest);
}

TEST_CASE("who wakes a layout hardly changes it, and the same steps give the same bytes",
          "[graph]") {
    LiveLayout live(teams(20), 1);
    LiveLayout same(teams(20), 1);
    const std::vector<Point> before = places_of(live);

    live.wake();
    same.wake();
    while (live.step()) same.step();

    CHECK(places_of(live) == places_of(same));
    std::vector<double> moved;
    for (std::size_t node = 0; node < before.size(); ++node)
        moved.push_back(graph::length(before[node] - live.place(node)));
    std::ranges::sort(moved);
    CHECK(moved[moved.size() / 2] < 1.0);
}

TEST_CASE("a layout grows from nothing, and who has no partner is parked beside the rest",
          "[graph]") {
    LiveLayout live(graph::network(0, {}), 1);
    CHECK_FALSE(live.step());
    for (std::uint32_t node = 0; node < 30; ++node)
        live.add(node < 2 ? std::vector<std::uint32_t>{}
                          : std::vector{node - 1, node - 2, node - 1});
    const std::uint32_t loner = live.add({});

    live.wake();
    while (live.step()) continue;

    const std::vector<Point> places = places_of(live);
    for (std::size_t node = 0; node < places.size(); ++node) {
        CHECK(std::isfinite(places[node].x));
        CHECK(std::isfinite(places[node].y));
        CHECK(nearest_other(places, node) > 0.01);
        if (node > 0 && node < loner) {
            CHECK(live.network().partners(node).size() >= 1);
        }
    }
    CHECK(live.network().partners(loner).empty());
    CHECK(nearest_other(places, loner) > 0.5);
}

TEST_CASE("parts without a way between them stay where they are when all wake", "[graph]") {
    std::vector<NetworkLink> links;
    for (std::uint32_t node = 0; node < 20; ++node)
        for (std::uint32_t other = node + 1; other < 20; ++other) {
            links.push_back({node, other});
            links.push_back({node + 20, other + 20});
        }
    LiveLayout live(graph::network(40, links), 1);
    const auto middle = [&live](std::size_t from) {
        Point sum;
        for (std::size_t node = from; node < from + 20; ++node) sum = sum + live.place(node);
        return sum * 0.05;
    };
    const Point before = middle(20) - middle(0);

    live.wake();
    while (live.step()) continue;

    CHECK(graph::length(before - (middle(20) - middle(0))) < 0.5);
}
