#include "graph/lines.hpp"

#include "graph/made_up_map.hpp"
#include "graph/picture.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <set>

using domain::Connection;
using domain::ConnectionStatus;
using graph::lines_to_draw;

namespace {

std::vector<Connection> everybody_with_everybody(int organisations) {
    std::vector<Connection> all;
    for (int one = 0; one < organisations; ++one)
        for (int other = one + 1; other < organisations; ++other)
            all.push_back(line_between(one, other, 1.0 / (1.0 + one + other)));
    return all;
}

}  // namespace

TEST_CASE("a few lines are all drawn", "[graph]") {
    const MadeUpMap map = any_map(6, 1);
    const std::vector<Connection> lines = {line_between(0, 1), line_between(2, 3)};

    CHECK(lines_to_draw(map.state, lines).lines == lines);
    CHECK(lines_to_draw(map.state, lines).left_out.empty());
}

TEST_CASE("of too many lines the strongest are drawn, and everybody keeps one", "[graph]") {
    const MadeUpMap map = any_map(20, 1);
    const std::vector<Connection> lines = everybody_with_everybody(20);

    const graph::DrawnLines drawn = lines_to_draw(map.state, lines);

    CHECK(drawn.lines.size() == 25);
    CHECK(drawn.left_out.size() == lines.size() - 25);
    std::set<domain::OrganisationId> linked;
    for (const Connection& line : drawn.lines) linked.insert({line.one, line.other});
    CHECK(linked.size() == 20);
    CHECK(std::ranges::find(drawn.lines, line_between(0, 1, 0.5)) != drawn.lines.end());
}

TEST_CASE("what people said is always drawn, however many", "[graph]") {
    const MadeUpMap map = any_map(20, 1);
    std::vector<Connection> lines = everybody_with_everybody(20);
    for (Connection& line : lines) line.status = ConnectionStatus::proposed;

    CHECK(lines_to_draw(map.state, lines).lines.size() == lines.size());
}

TEST_CASE("a map full of agreements still shows the strongest of what else is possible",
          "[graph]") {
    const MadeUpMap map = any_map(20, 1);
    // Agreed: with one's neighbour, and so many with the one behind that; possible: with the third.
    const auto possible_drawn = [&](int further) {
        std::vector<Connection> lines;
        for (int one = 0; one < 20; ++one) {
            lines.push_back(line_between(one, (one + 1) % 20));
            if (one < further) lines.push_back(line_between(one, (one + 2) % 20));
        }
        for (Connection& line : lines) line.status = ConnectionStatus::agreed;
        for (int one = 0; one < 17; ++one) lines.push_back(line_between(one, one + 3, 0.04 * one));
        const graph::DrawnLines drawn = lines_to_draw(map.state, lines);
        std::vector<double> strengths;
        for (const Connection& line : drawn.lines)
            if (line.status == ConnectionStatus::possible) strengths.push_back(line.strength);
        return strengths;
    };

    CHECK(possible_drawn(0).size() == 5);
    CHECK(possible_drawn(5).size() == 5);
    CHECK(std::ranges::min(possible_drawn(5)) == 0.04 * 12);
    CHECK(possible_drawn(10).empty());
}

TEST_CASE("lines to strangers, to oneself and a second time are not drawn", "[graph]") {
    const MadeUpMap map = any_map(3, 1);
    Connection turned = line_between(0, 1);
    std::swap(turned.one, turned.other);

    const graph::DrawnLines drawn = lines_to_draw(
        map.state, std::vector{line_between(0, 1), turned, line_between(1, 1), line_between(1, 9)});

    CHECK(drawn.lines == std::vector{line_between(0, 1)});
}

TEST_CASE("a strength that is no number counts as none", "[graph]") {
    const MadeUpMap map = any_map(3, 1);
    const std::vector lines = {line_between(0, 1, std::numeric_limits<double>::quiet_NaN()),
                               line_between(1, 2, std::numeric_limits<double>::infinity())};

    const graph::DrawnLines drawn = lines_to_draw(map.state, lines);

    CHECK(drawn.lines == std::vector{line_between(0, 1, 0.0), line_between(1, 2, 1.0)});
}

TEST_CASE("the text alternative names every line, also those left out, strongest first",
          "[graph]") {
    const MadeUpMap map = any_map(20, 1);
    const std::vector<Connection> lines = everybody_with_everybody(20);

    const graph::Picture made = graph::picture(map.state, lines, wall());

    CHECK(made.lines_left_out == static_cast<int>(lines.size() - made.curves.size()));
    CHECK(made.curves.size() <= 25);
    REQUIRE(made.text.size() == 20);
    for (const graph::Neighbours& one : made.text) {
        CHECK(one.connections.size() == 19);
        CHECK(
            std::ranges::is_sorted(one.connections, std::ranges::greater{}, &Connection::strength));
    }
}
