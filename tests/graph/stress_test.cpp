#include "graph/stress.hpp"

#include "graph/hops.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using graph::Board;
using graph::Distances;

namespace {

Board chain(std::size_t pieces, std::size_t lines) {
    Board board;
    board.pieces.resize(pieces);
    board.lines_of.resize(pieces);
    for (std::size_t at = 0; at < lines; ++at) {
        board.lines.push_back({at, at + 1});
        board.lines_of[at].push_back(at);
        board.lines_of[at + 1].push_back(at);
    }
    return board;
}

}  // namespace

TEST_CASE("hops count lines, and parts without a way between them stand beside each other",
          "[graph]") {
    const Distances table = graph::hops(chain(5, 3), {0, 1, 2, 3, 4});

    CHECK(table[0] == std::vector{0, 1, 2, 3, 4});
    CHECK(table[3] == std::vector{3, 2, 1, 0, 4});
    CHECK(table[4] == std::vector{4, 4, 4, 4, 0});
}

TEST_CASE("a chain is laid out straight and across", "[graph]") {
    const Distances table = graph::hops(chain(5, 4), {0, 1, 2, 3, 4});
    graph::Chance chance(3);

    const std::vector<graph::Point> places = graph::spread_out(table, chance);

    CHECK(graph::stress(places, table) < 0.01);
    CHECK(std::abs(places[0].x - places[4].x) > 3.5);
    CHECK(std::abs(places[0].y - places[4].y) < 0.3);
}

TEST_CASE("one piece and none are laid out too", "[graph]") {
    graph::Chance chance(1);
    CHECK(graph::spread_out({}, chance).empty());
    CHECK(graph::spread_out({{0}}, chance).size() == 1);
    CHECK(graph::stress({{0.0, 0.0}}, {{0}}) == 0.0);
}
