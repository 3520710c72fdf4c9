#include "graph/groups.hpp"

#include "graph/made_up_map.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using domain::Connection;

namespace {

/// Two rings of four that know each other by one line, between 4 and 5.
std::vector<Connection> two_rings() {
    return {line_between(1, 2), line_between(2, 3), line_between(3, 4), line_between(1, 4),
            line_between(1, 3), line_between(4, 5), line_between(5, 6), line_between(6, 7),
            line_between(7, 8), line_between(5, 8), line_between(6, 8)};
}

std::vector<domain::OrganisationId> ids(std::initializer_list<int> numbers) {
    std::vector<domain::OrganisationId> all;
    for (const int number : numbers) all.push_back(id_of(number));
    return all;
}

}  // namespace

TEST_CASE("two teams with one line between them are two groups", "[graph]") {
    const auto found = graph::groups(two_rings());
    REQUIRE(found.size() == 2);
    CHECK(found[0].members == ids({1, 2, 3, 4}));
    CHECK(found[1].members == ids({5, 6, 7, 8}));
}

TEST_CASE("groups do not depend on the order of the connections", "[graph]") {
    const MadeUpMap map = any_map(40, 3);
    std::vector<Connection> turned = map.connections;
    std::ranges::reverse(turned);
    CHECK(graph::groups(map.connections) == graph::groups(turned));
    CHECK(graph::groups(map.connections).size() > 1);
}

TEST_CASE("everybody with a line is in one group and no more", "[graph]") {
    const MadeUpMap map = any_map(60, 8);
    std::vector<domain::OrganisationId> seen;
    for (const graph::Group& group : graph::groups(map.connections))
        seen.insert(seen.end(), group.members.begin(), group.members.end());
    std::ranges::sort(seen);
    CHECK(std::ranges::adjacent_find(seen) == seen.end());
    CHECK(seen.size() > 50);
}

TEST_CASE("nobody connects where everybody knows everybody", "[graph]") {
    CHECK(graph::connectors({}).empty());
    const std::vector<Connection> all{line_between(1, 2), line_between(2, 3), line_between(1, 3)};
    CHECK(graph::connectors(all).empty());
}

TEST_CASE("the middle of a star connects all pairs of others", "[graph]") {
    const std::vector<Connection> star{line_between(1, 2), line_between(1, 3), line_between(1, 4)};
    const auto found = graph::connectors(star);
    REQUIRE(found.size() == 1);
    CHECK(found[0].organisation == id_of(1));
    CHECK(found[0].share == Approx(1.0));
}

TEST_CASE("who joins two teams connects more than anybody else", "[graph]") {
    const auto found = graph::connectors(two_rings());
    REQUIRE(found.size() >= 2);
    CHECK(found[0].organisation == id_of(4));
    CHECK(found[1].organisation == id_of(5));
    CHECK(found[0].share == Approx(found[1].share));
    // 4 stands between its three friends and the four of the other ring: 12 of 21 pairs, and
    // between 1 or 3 and nobody else of its own.
    CHECK(found[0].share == Approx(12.0 / 21.0));
}
