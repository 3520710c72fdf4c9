#include "graph/network_layout.hpp"

#include "graph/chance.hpp"
#include "graph/far_pull.hpp"
#include "graph/first_places.hpp"
#include "graph/near_cells.hpp"
#include "graph/untangle.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

using graph::layout_network;
using graph::Network;
using graph::NetworkLink;
using graph::Point;

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

/// Rows and columns, linked with those beside them.
std::vector<NetworkLink> fabric(std::uint32_t side) {
    std::vector<NetworkLink> links;
    for (std::uint32_t row = 0; row < side; ++row) {
        for (std::uint32_t column = 0; column < side; ++column) {
            const std::uint32_t here = row * side + column;
            if (column + 1 < side) links.push_back({here, here + 1});
            if (row + 1 < side) links.push_back({here, here + side});
        }
    }
    return links;
}

std::vector<NetworkLink> star(std::uint32_t nodes) {
    std::vector<NetworkLink> links;
    for (std::uint32_t node = 1; node < nodes; ++node) links.push_back({0, node});
    return links;
}

std::vector<NetworkLink> clique(std::uint32_t nodes) {
    std::vector<NetworkLink> links;
    for (std::uint32_t one = 0; one < nodes; ++one)
        for (std::uint32_t other = one + 1; other < nodes; ++other) links.push_back({one, other});
    return links;
}

std::vector<NetworkLink> chain(std::uint32_t nodes) {
    std::vector<NetworkLink> links;
    for (std::uint32_t node = 1; node < nodes; ++node) links.push_back({node - 1, node});
    return links;
}

double apart(const std::vector<Point>& places, std::size_t one, std::size_t other) {
    return graph::length(places[one] - places[other]);
}

void check_sensible(const std::vector<Point>& places) {
    std::vector<std::pair<double, double>> sorted;
    for (const Point& place : places) {
        REQUIRE(std::isfinite(place.x));
        REQUIRE(std::isfinite(place.y));
        sorted.emplace_back(place.x, place.y);
    }
    std::ranges::sort(sorted);
    CHECK(std::ranges::adjacent_find(sorted) == sorted.end());
}

}  // namespace

TEST_CASE("a network is cleaned: no line with oneself, none twice, no weight that is no number",
          "[graph]") {
    const Network made = graph::network(
        4, {{0, 0, 1.0}, {0, 1, 2.0}, {1, 0, 8.0}, {1, 2, no_number}, {2, 3, 0.0}, {2, 1, 1.0}},
        graph::Weights::used);

    CHECK(made.size() == 4);
    CHECK(std::ranges::equal(made.partners(0), std::vector{1U}));
    CHECK(std::ranges::equal(made.partners(1), std::vector{0U, 2U}));
    CHECK(std::ranges::equal(made.partners(3), std::vector{2U}));
    CHECK(made.length[0] < made.length[2]);
    CHECK(made.length[2] == made.length.back());
}

TEST_CASE("a fabric of nodes is laid out as a fabric", "[graph]") {
    for (const std::uint32_t side : {7U, 20U, 50U}) {
        CAPTURE(side);
        const Network made = graph::network(std::size_t{side} * side, fabric(side));

        const std::vector<Point> places = layout_network(made, 1);

        check_sensible(places);
        const double across = apart(places, 0, std::size_t{side} * side - 1);
        const double other = apart(places, side - 1, std::size_t{side} * (side - 1));
        CHECK(std::min(across, other) > 0.8 * (side - 1));
        double lines = 0.0;
        for (const NetworkLink& link : fabric(side)) lines += apart(places, link.one, link.other);
        CHECK(lines / static_cast<double>(fabric(side).size()) < 1.5);
    }
}

TEST_CASE("the same network and seed give the same bytes, another seed others", "[graph]") {
    const Network made = graph::network(1600, fabric(40));

    const std::vector<Point> places = layout_network(made, 5);

    CHECK(places == layout_network(made, 5));
    CHECK_FALSE(places == layout_network(made, 6));
}

TEST_CASE("a wider processor gives the same pull, to the last bit", "[graph]") {
    const Network made = graph::network(1600, fabric(40));
    graph::Chance chance(3);
    const graph::Beacons ways = graph::beacons(made, 100, chance);
    graph::Places places(1600);
    for (std::size_t node = 0; node < 1600; ++node) {
        places.x[node] = static_cast<float>(30.0 * chance.part());
        places.y[node] = static_cast<float>(30.0 * chance.part());
    }
    graph::NearCells cells(1600);
    cells.sort(places);
    const auto pulled = [&](graph::Processor processor) {
        graph::Places far(1600);
        graph::Places near(1600);
        graph::far_pull(ways, places, far, processor);
        cells.push_apart(near, processor);
        return std::vector{far.x, far.y, near.x, near.y};
    };

    CHECK(pulled(graph::Processor::any) == pulled(graph::processor_at_hand()));
}

TEST_CASE("odd networks give a sensible picture", "[graph]") {
    struct Odd {
        const char* name;
        std::size_t nodes;
        std::vector<NetworkLink> links;
    };
    std::vector<NetworkLink> loops = fabric(10);
    for (std::uint32_t node = 0; node < 100; ++node) loops.push_back({node, node});
    std::vector<NetworkLink> broken = fabric(10);
    for (std::size_t at = 0; at < broken.size(); at += 3) broken[at].weight = no_number;
    for (std::size_t at = 1; at < broken.size(); at += 3) broken[at].weight = 0.0;
    for (const Odd& odd : std::vector<Odd>{{"nobody", 0, {}},
                                           {"one", 1, {}},
                                           {"two", 2, {{0, 1}}},
                                           {"two apart", 2, {}},
                                           {"three in a row", 3, chain(3)},
                                           {"only loners", 500, {}},
                                           {"loops", 100, loops},
                                           {"weights that are none", 100, broken},
                                           {"a small star", 5, star(5)},
                                           {"a star", 5000, star(5000)},
                                           {"a clique", 200, clique(200)},
                                           {"a chain", 300, chain(300)},
                                           {"a long chain", 3000, chain(3000)},
                                           {"parts", 1000, fabric(20)}}) {
        CAPTURE(odd.name);
        for (const graph::Weights weights : {graph::Weights::ignored, graph::Weights::used}) {
            const auto places = layout_network(graph::network(odd.nodes, odd.links, weights), 2);
            CHECK(places.size() == odd.nodes);
            check_sensible(places);
        }
    }
}

TEST_CASE("a chain is long and a star is round", "[graph]") {
    const std::vector<Point> row = layout_network(graph::network(300, chain(300)), 1);
    CHECK(apart(row, 0, 299) > 200.0);

    const std::vector<Point> round = layout_network(graph::network(5000, star(5000)), 1);
    double farthest = 0.0;
    for (std::size_t node = 1; node < 5000; ++node) {
        farthest = std::max(farthest, apart(round, 0, node));
    }
    CHECK(farthest < 3.0);
}

TEST_CASE("parts without a line between them stand beside each other", "[graph]") {
    std::vector<NetworkLink> links = clique(30);
    for (const NetworkLink& link : clique(20)) links.push_back({link.one + 30, link.other + 30});

    const std::vector<Point> places = layout_network(graph::network(55, links), 1);

    double between = 1e9;
    for (std::size_t one = 0; one < 30; ++one)
        for (std::size_t other = 30; other < 55; ++other)
            between = std::min(between, apart(places, one, other));
    CHECK(between >= 1.0);
}

TEST_CASE("a line of more weight is shorter when weights count", "[graph]") {
    std::vector<NetworkLink> links;
    for (std::uint32_t node = 0; node < 40; ++node)
        links.push_back({node, (node + 1) % 40, node % 2 == 0 ? 4.0 : 1.0});
    const auto mean = [](const std::vector<Point>& places, std::size_t from) {
        double sum = 0.0;
        for (std::size_t node = from; node < 40; node += 2)
            sum += apart(places, node, (node + 1) % 40);
        return sum / 20.0;
    };

    const auto weighed = layout_network(graph::network(40, links, graph::Weights::used), 1);
    const auto plain = layout_network(graph::network(40, links), 1);

    CHECK(mean(weighed, 0) < 0.5 * mean(weighed, 1));
    CHECK(mean(plain, 0) > 0.8 * mean(plain, 1));
}

TEST_CASE("untangling takes crossings away and hardly any distance", "[graph]") {
    // Three teams in a ring, every member linked with the next five and one of the next team.
    std::vector<NetworkLink> links;
    for (std::uint32_t node = 0; node < 45; ++node) {
        for (std::uint32_t next = 1; next <= 5; ++next)
            links.push_back({node, node / 15 * 15 + (node % 15 + next * next) % 15});
        links.push_back({node, (node * 7 + 15) % 45});
    }
    const Network made = graph::network(45, links);
    graph::Chance chance(4);
    const graph::Beacons ways = graph::beacons(made, 45, chance);
    graph::Places places = graph::first_places(ways, 45, {45, 15}, chance);
    graph::Places also = places;
    graph::Chance same = chance;
    const graph::Tangle before = graph::tangle(made, ways, places);

    graph::untangle(made, ways, 1'000'000, chance, graph::processor_at_hand(), places);
    graph::untangle(made, ways, 1'000'000, same, graph::Processor::any, also);

    const graph::Tangle after = graph::tangle(made, ways, places);
    CHECK(static_cast<double>(after.crossings) < 0.95 * static_cast<double>(before.crossings));
    CHECK(after.stress < 1.1 * before.stress);
    CHECK(places.x == also.x);
    CHECK(places.y == also.y);
}

TEST_CASE("crossings are counted once each, and lines that meet at a node do not cross",
          "[graph]") {
    const Network made = graph::network(5, {{0, 2}, {1, 3}, {0, 1}, {3, 4}});
    graph::Chance chance(1);
    const graph::Beacons ways = graph::beacons(made, 5, chance);
    graph::Places places(5);
    places.x = {0.0F, 1.0F, 1.0F, 0.0F, -1.0F};
    places.y = {0.0F, 0.0F, 1.0F, 1.0F, 1.0F};
    places.x.resize(graph::block);
    places.y.resize(graph::block);

    CHECK(graph::tangle(made, ways, places).crossings == 1);
}
