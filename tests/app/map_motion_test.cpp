// The map that eases from one picture to the next.

#include "app/map_motion.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;

namespace {

graph::Picture with_disc(double x) {
    graph::Picture picture;
    picture.ratio = 16.0 / 9.0;
    graph::Disc disc;
    disc.organisation = {1, 0};
    disc.centre = {x, 0.5};
    picture.discs = {disc};
    return picture;
}

const app::MapMotion::Time begin = app::MapMotion::Time{} + 100s;

}  // namespace

TEST_CASE("what the room never saw stands there at once", "[app]") {
    app::MapMotion motion;
    CHECK(motion.picture(with_disc(0.5), true, begin) == with_disc(0.5));
    CHECK_FALSE(motion.moving());
}

TEST_CASE("a map that changes moves, and is still within a second", "[app]") {
    app::MapMotion motion;
    motion.picture(with_disc(0.5), true, begin);

    const double early = motion.picture(with_disc(0.9), true, begin + 10ms).discs[0].centre.x;
    CHECK(motion.moving());
    const double later = motion.picture(with_disc(0.9), true, begin + 300ms).discs[0].centre.x;
    CHECK(early >= 0.5);
    CHECK(early < later);
    CHECK(later < 0.9);

    CHECK(motion.picture(with_disc(0.9), true, begin + 1s) == with_disc(0.9));
    CHECK_FALSE(motion.moving());
}

TEST_CASE("a change on the way goes on from where the map is", "[app]") {
    app::MapMotion motion;
    motion.picture(with_disc(0.0), true, begin);
    motion.picture(with_disc(1.0), true, begin);
    const double half = motion.picture(with_disc(1.0), true, begin + 200ms).discs[0].centre.x;

    const double turned = motion.picture(with_disc(0.0), true, begin + 200ms).discs[0].centre.x;

    CHECK(turned == half);
}

TEST_CASE("a map that comes back to the wall, or a wall of another form, does not move", "[app]") {
    app::MapMotion motion;
    motion.picture(with_disc(0.5), true, begin);
    motion.picture(with_disc(0.5), false, begin + 5s);
    motion.picture(with_disc(0.9), true, begin + 9s);
    CHECK_FALSE(motion.moving());

    graph::Picture square = with_disc(0.2);
    square.ratio = 4.0 / 3.0;
    motion.picture(square, true, begin + 10s);
    CHECK_FALSE(motion.moving());
}
