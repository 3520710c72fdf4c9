#include "graph/picture.hpp"

#include "graph/made_up_map.hpp"

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
        const auto named = std::ranges::count_if(
            first_picture.discs, [](const Disc& disc) { return !disc.label.lines.empty(); });
        if (organisations <= 25 && ratio > 1.5) CHECK(named == organisations);
        if (organisations <= 40 && ratio > 1.5) CHECK(named * 2 >= organisations);
        if (seed % 10 == 0) CHECK(drawn(map, wall(ratio)) == first_picture);
    }
}

}  // namespace

TEST_CASE("discs and names never touch or leave the room (evenings 0 to 49)", "[graph]") {
    check_evenings(0, 50);
}

TEST_CASE("discs and names never touch or leave the room (evenings 50 to 99)", "[graph]") {
    check_evenings(50, 100);
}

TEST_CASE("discs and names never touch or leave the room (evenings 100 to 149)", "[graph]") {
    check_evenings(100, 150);
}

TEST_CASE("discs and names never touch or leave the room (evenings 150 to 199)", "[graph]") {
    check_evenings(150, 200);
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

TEST_CASE("pointing at an opportunity moves nothing and draws its lines last", "[graph]") {
    const MadeUpMap map = any_map(12, 6);
    graph::Setting setting = wall();
    const Picture before = drawn(map, setting);
    const domain::Connection chosen = map.connections.front();
    setting.chosen = {chosen.one, chosen.other};

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

TEST_CASE("the room of a wall leaves out the edge and the heads", "[graph]") {
    const graph::Box room = graph::wall_room(16.0 / 9.0, 0.1);

    CHECK(room.x == Approx(0.03 * 16.0 / 9.0));
    CHECK(room.right() == Approx(0.97 * 16.0 / 9.0));
    CHECK(room.y == Approx(0.1));
    CHECK(room.bottom() == Approx(0.875));
}
