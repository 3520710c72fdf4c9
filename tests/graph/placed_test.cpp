#include "graph/made_up_map.hpp"
#include "graph/picture.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using graph::Picture;
using graph::Point;

namespace {

Point place_in(const graph::Box& room, domain::MapPlace place) {
    return {room.x + room.w * place.x / 1000.0, room.y + room.h * place.y / 1000.0};
}

}  // namespace

TEST_CASE("who was put somewhere stands there, and only who is in the way moves", "[graph]") {
    MadeUpMap map = any_map(16, 6);
    const Picture before = graph::picture(map.state, map.connections, wall());
    // Onto the disc of another, so that somebody must make room.
    const graph::Disc& other = before.discs[9];
    const graph::Box& room = before.room;
    map.state.organisations[2].place =
        domain::MapPlace{static_cast<int>((other.centre.x - room.x) / room.w * 1000.0),
                         static_cast<int>((other.centre.y - room.y) / room.h * 1000.0)};
    graph::Setting setting = wall();
    setting.previous = &before;

    const Picture after = graph::picture(map.state, map.connections, setting);

    const Point wanted = place_in(room, *map.state.organisations[2].place);
    CHECK(after.discs[2].centre.x == Approx(wanted.x));
    CHECK(after.discs[2].centre.y == Approx(wanted.y));
    CHECK(collisions(after) == 0);
    CHECK_FALSE(after.discs[9].centre == other.centre);
    int moved = 0;
    for (std::size_t at = 0; at < after.discs.size(); ++at)
        if (graph::length(after.discs[at].centre - before.discs[at].centre) > 0.001) ++moved;
    CHECK(moved <= 5);
}

TEST_CASE("a place outside the wall is brought inside", "[graph]") {
    MadeUpMap map = any_map(8, 2);
    map.state.organisations[0].place = domain::MapPlace{1000, 1000};
    map.state.organisations[1].place = domain::MapPlace{1000, 1000};
    const Picture made = graph::picture(map.state, map.connections, wall());
    CHECK(collisions(made) == 0);
}

TEST_CASE("a place means the same on a wall of another form", "[graph]") {
    MadeUpMap map = any_map(8, 2);
    map.state.organisations[0].place = domain::MapPlace{500, 500};
    for (const double ratio : {4.0 / 3.0, 16.0 / 9.0}) {
        const Picture made = graph::picture(map.state, map.connections, wall(ratio));
        CHECK(made.discs[0].centre.x == Approx(made.room.x + made.room.w / 2));
        CHECK(made.discs[0].centre.y == Approx(made.room.y + made.room.h / 2));
    }
}
