#include "graph/picture.hpp"

#include "graph/made_up_map.hpp"
#include "graph/readability.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using domain::ConnectionStatus;
using graph::Disc;
using graph::Picture;
using graph::picture;
using graph::Point;

namespace {

Picture drawn(const MadeUpMap& map, const graph::Setting& setting) {
    return picture(map.state, map.connections, setting);
}

// Two hundred evenings of 5 to 60 organisations, in four parts that can run beside each other.
void check_evenings(unsigned first, unsigned last) {
    for (unsigned seed = first; seed < last; ++seed) {
        const int organisations = 5 + static_cast<int>(seed * 17 % 56);
        const double ratio = seed % 4 == 0 ? 4.0 / 3.0 : 16.0 / 9.0;
        CAPTURE(seed, organisations, ratio);
        const MadeUpMap map = any_map(organisations, seed);

        const Picture first_picture = drawn(map, wall(ratio));

        CHECK(collisions(first_picture) == 0);
        CHECK(first_picture.text_size == Approx(42.0 / 1080.0));
        const auto named = std::ranges::count_if(
            first_picture.discs, [](const Disc& disc) { return !disc.label.lines.empty(); });
        if (organisations <= 25 && ratio > 1.5) CHECK(named == organisations);
        if (organisations <= 40 && ratio > 1.5) CHECK(named * 2 >= organisations);
        if (seed % 10 == 0) CHECK(drawn(map, wall(ratio)) == first_picture);
    }
}

}  // namespace

// map_bench looks at two hundred; with sanitizers every second one must do.
TEST_CASE("discs and names never touch or leave the room (evenings 0 to 49)", "[graph]") {
    check_evenings(0, 50);
}

TEST_CASE("discs and names never touch or leave the room (evenings 100 to 149)", "[graph]") {
    check_evenings(100, 150);
}

TEST_CASE("hardly any line of a dozen runs through a name or somebody else's disc", "[graph]") {
    int hidden = 0;
    int curves = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const Picture made = drawn(any_map(12, seed), wall());
        hidden += hidden_curves(made);
        curves += static_cast<int>(made.curves.size());
    }

    CHECK(curves > 100);
    CHECK(hidden * 12 <= curves);
}

TEST_CASE("two hundred organisations still stand apart", "[graph]") {
    const Picture made = drawn(any_map(200, 5), wall());

    CHECK(collisions(made) == 0);
    CHECK(made.discs.size() == 200);
}

TEST_CASE("an evening without organisations is an empty picture", "[graph]") {
    const Picture made = drawn({}, wall());

    CHECK(made.discs.empty());
    CHECK(made.curves.empty());
    CHECK(made.legend.empty());
    CHECK(made.text.empty());
}

TEST_CASE("before anybody is linked all stand in rows, none in another's way", "[graph]") {
    for (const int organisations : {1, 2, 9, 25}) {
        MadeUpMap map = any_map(organisations, 3);
        map.connections.clear();

        const Picture made = drawn(map, wall());

        CHECK(collisions(made) == 0);
        for (const Disc& disc : made.discs) CHECK(disc.parked);
    }
}

TEST_CASE("who has no line stands at the lower edge, below all others", "[graph]") {
    MadeUpMap map = any_map(9, 4);
    map.connections = {line_between(0, 1), line_between(1, 2), line_between(2, 3),
                       line_between(3, 0), line_between(4, 0)};

    const Picture made = drawn(map, wall());

    double lowest_linked = 0.0;
    double highest_parked = 2.0;
    for (const Disc& disc : made.discs) {
        if (disc.parked) highest_parked = std::min(highest_parked, disc.centre.y);
        if (!disc.parked) lowest_linked = std::max(lowest_linked, disc.centre.y);
    }
    CHECK(highest_parked > lowest_linked);
}

TEST_CASE("partners stand closer together than strangers", "[graph]") {
    MadeUpMap map = any_map(10, 4);
    map.connections.clear();
    for (const int first : {0, 5})
        for (int one = first; one < first + 5; ++one)
            for (int other = one + 1; other < first + 5; ++other)
                map.connections.push_back(line_between(one, other));

    const Picture made = drawn(map, wall());

    double within = 0.0;
    double between = 0.0;
    for (std::size_t one = 0; one < 10; ++one)
        for (std::size_t other = one + 1; other < 10; ++other)
            ((one < 5) == (other < 5) ? within : between) +=
                length(made.discs[one].centre - made.discs[other].centre);
    CHECK(within / 20.0 < 0.6 * between / 25.0);
}

TEST_CASE("a curve runs from border to border and inside the room", "[graph]") {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const Picture made = drawn(any_map(14, seed), wall());
        for (const graph::Curve& curve : made.curves) {
            for (const auto& [end, id] :
                 {std::pair{curve.points[0], curve.one}, std::pair{curve.points[3], curve.other}}) {
                const Disc& disc = *std::ranges::find(made.discs, id, &Disc::organisation);
                const double away = length(end - disc.centre);
                if (disc.shape == graph::Shape::circle) CHECK(away == Approx(disc.radius));
                CHECK(away > 0.9 * disc.radius);
                CHECK(away < 1.5 * disc.radius);
            }
            for (int step = 0; step <= 40; ++step)
                CHECK(contains(made.room, point_at(curve.points, step / 40.0)));
        }
    }
}

TEST_CASE("a stronger line is wider, from 4 to 10 pixels of a thousand and eighty", "[graph]") {
    MadeUpMap map = any_map(4, 1);
    map.connections = {line_between(0, 1, 0.0), line_between(1, 2, 0.5), line_between(2, 3, 1.0)};

    const Picture made = drawn(map, wall());

    REQUIRE(made.curves.size() == 3);
    CHECK(made.curves[0].width == Approx(4.0 / 1080.0));
    CHECK(made.curves[1].width == Approx(7.0 / 1080.0));
    CHECK(made.curves[2].width == Approx(10.0 / 1080.0));
}

TEST_CASE("pointing at an opportunity moves nobody who was seen and draws its lines last",
          "[graph]") {
    const MadeUpMap map = any_map(12, 6);
    graph::Setting setting = wall();
    const Picture before = drawn(map, setting);
    const graph::Curve& chosen = before.curves.front();
    setting.chosen = {chosen.one, chosen.other};
    setting.previous = &before;

    const Picture after = drawn(map, setting);

    for (std::size_t at = 0; at < before.discs.size(); ++at) {
        CHECK(after.discs[at].centre == before.discs[at].centre);
        CHECK(after.discs[at].chosen == (after.discs[at].organisation == chosen.one ||
                                         after.discs[at].organisation == chosen.other));
    }
    REQUIRE_FALSE(after.curves.empty());
    CHECK(after.curves.back().chosen);
    CHECK(std::ranges::count(after.curves, true, &graph::Curve::chosen) == 1);
}

TEST_CASE("no line makes a detour of a quarter of its length, nor strays far from the straight way",
          "[graph]") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const int organisations = 6 + static_cast<int>(seed) * 5;
        const Picture made = drawn(any_map(organisations, seed), wall());
        CAPTURE(seed, organisations);
        for (const graph::Curve& curve : made.curves) {
            CHECK(detour(curve) <= 1.25);
            CHECK(straying(curve) <= 0.3 * length(curve.points[3] - curve.points[0]));
        }
    }
}

TEST_CASE("few lines of an evening of a dozen cross", "[graph]") {
    int crossing = 0;
    int curves = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const Picture made = drawn(any_map(12, seed), wall());
        crossing += crossings(made);
        curves += static_cast<int>(made.curves.size());
    }

    CHECK(crossing * 5 <= curves);
}

TEST_CASE("in a first picture those of the chosen opportunity stand near each other", "[graph]") {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const MadeUpMap map = any_map(13, seed);
        graph::Setting setting = wall();
        // Whoever stands furthest apart when nobody points at them.
        const Picture plain = drawn(map, setting);
        const auto longest = std::ranges::max_element(plain.curves, {}, length_of);
        setting.chosen = {longest->one, longest->other};

        const Picture made = drawn(map, setting);

        CAPTURE(seed);
        REQUIRE(made.curves.back().chosen);
        CHECK(length_of(made.curves.back()) < 0.35);
    }
}

TEST_CASE("a possible line that hides more than it tells is left out, what people said never",
          "[graph]") {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        MadeUpMap map = any_map(20, seed);
        for (std::size_t at = 0; at < map.connections.size(); at += 3)
            map.connections[at].status = ConnectionStatus::proposed;

        const Picture made = drawn(map, wall());

        const auto said = [](const auto& line) {
            return line.status == ConnectionStatus::proposed;
        };
        CHECK(std::ranges::count_if(made.curves, said) ==
              std::ranges::count_if(map.connections, said));
        CHECK(made.curves.size() + static_cast<std::size_t>(made.lines_left_out) ==
              map.connections.size());
    }
}

TEST_CASE("the kind of an organisation gives its shape, absence makes it hollow", "[graph]") {
    MadeUpMap map = any_map(3, 1);
    map.state.organisations[0].details.kind = "municipality";
    map.state.organisations[1].details.kind = "company";
    map.state.organisations[2].presence = domain::Presence::absent;

    const Picture made = drawn(map, wall());

    CHECK(made.discs[0].shape == graph::Shape::square);
    CHECK(graph::corners(made.discs[0]).size() == 4);
    CHECK(made.discs[1].shape == graph::Shape::hexagon);
    CHECK(graph::corners(made.discs[1]).size() == 6);
    CHECK(made.discs[2].shape == graph::Shape::circle);
    CHECK(graph::corners(made.discs[2]).empty());
    CHECK(made.discs[2].hollow);
    CHECK_FALSE(made.discs[0].hollow);
}

TEST_CASE("another seed may give another picture, and it keeps the same promises", "[graph]") {
    const MadeUpMap map = any_map(15, 2);
    graph::Setting setting = wall();
    for (unsigned seed = 1; seed <= 4; ++seed) {
        setting.seed = seed;
        CHECK(collisions(drawn(map, setting)) == 0);
    }
}

TEST_CASE("a larger or smaller text scales everything and still nothing touches", "[graph]") {
    const MadeUpMap map = any_map(12, 2);
    graph::Setting setting = wall();
    for (const double scale : {0.8, 1.5}) {
        setting.extent.scale = scale;
        const Picture made = drawn(map, setting);
        CHECK(made.text_size == Approx(scale * 42.0 / 1080.0));
        CHECK(collisions(made) == 0);
    }
}

TEST_CASE("impossible rooms and odd organisations give a picture and no crash", "[graph]") {
    MadeUpMap map = any_map(8, 2);
    map.state.organisations[0].details.short_name.clear();
    map.state.organisations[0].details.name = std::string(40, 'W');
    map.state.organisations[1].details.short_name.clear();
    map.state.organisations[1].details.name.clear();
    map.state.organisations[2].details.initials.clear();
    CHECK(collisions(drawn(map, wall())) == 0);

    graph::Setting setting = wall();
    for (const graph::Box room : {graph::Box{0.0, 0.0, 0.0, 0.0}, graph::Box{0.5, 0.5, 0.05, 0.4},
                                  graph::Box{0.2, 0.2, 0.01, 0.01}}) {
        setting.extent.room = room;
        CHECK(drawn(map, setting).discs.size() == 8);
    }
}

TEST_CASE("only a name over something has a rim, which bites into no line beside it", "[graph]") {
    Picture picture;
    graph::Label label;
    label.lines = {"Natuurtuin"};
    label.box = {0.5, 0.5, 0.2, 0.04};
    graph::Curve line;
    line.width = 0.004;
    line.points = {{{0.4, 0.45}, {0.5, 0.47}, {0.6, 0.47}, {0.8, 0.45}}};
    picture.curves = {line};

    CHECK_FALSE(graph::needs_rim(picture, label));
    for (graph::Point& point : picture.curves.front().points) point.y += 0.05;
    CHECK(graph::needs_rim(picture, label));
    picture.curves.clear();
    graph::Disc disc;
    disc.centre = {0.6, 0.53};
    disc.radius = 0.03;
    disc.faded = true;
    picture.discs = {disc};
    CHECK(graph::needs_rim(picture, label));
    label.lines.clear();
    CHECK_FALSE(graph::needs_rim(picture, label));
}

TEST_CASE("the room of a wall leaves out the edge and the heads", "[graph]") {
    const graph::Box room = graph::wall_room(16.0 / 9.0, 0.1);

    CHECK(room.x == Approx(0.03 * 16.0 / 9.0));
    CHECK(room.right() == Approx(0.97 * 16.0 / 9.0));
    CHECK(room.y == Approx(0.1));
    CHECK(room.bottom() == Approx(0.875));
}
