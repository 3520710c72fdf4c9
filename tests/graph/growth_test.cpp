#include "graph/made_up_map.hpp"
#include "graph/picture.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <optional>

using graph::Disc;
using graph::Picture;
using graph::picture;

namespace {

constexpr double noticeable = 0.02;  // of the height

Picture after(const Picture& before, const MadeUpMap& map) {
    graph::Setting setting = wall();
    setting.previous = &before;
    return picture(map.state, map.connections, setting);
}

Picture first(const MadeUpMap& map) { return picture(map.state, map.connections, wall()); }

}  // namespace

TEST_CASE("a newcomer moves nobody in nineteen of twenty evenings", "[graph]") {
    int disturbed = 0;
    constexpr int evenings = 40;
    for (unsigned seed = 0; seed < evenings; ++seed) {
        const int organisations = 7 + static_cast<int>(seed * 13 % 40);
        const MadeUpMap map = any_map(organisations, seed);
        const Picture before = first(map.before(1));
        CAPTURE(seed, organisations);

        const Picture grown = after(before, map);

        CHECK(collisions(grown) == 0);
        CHECK(grown.discs.size() == static_cast<std::size_t>(organisations));
        if (furthest_move(before, grown) >= noticeable) ++disturbed;
    }

    CHECK(disturbed * 20 <= evenings);
}

TEST_CASE("an evening that grows from four to thirty, one by one, keeps its promises", "[graph]") {
    for (unsigned seed = 1; seed <= 3; ++seed) {
        const MadeUpMap map = any_map(30, seed);
        Picture before = first(map.before(26));
        int disturbed = 0;
        for (std::size_t missing = 25; missing > 0; --missing) {
            const Picture grown = after(before, map.before(missing - 1));
            CHECK(collisions(grown) == 0);
            if (furthest_move(before, grown) >= noticeable) ++disturbed;
            before = grown;
        }
        CAPTURE(seed);
        // The first lines make the first real picture; that may come anew.
        CHECK(disturbed <= 3);
    }
}

TEST_CASE("what becomes of a line moves nobody", "[graph]") {
    int moved = 0;
    for (unsigned seed = 1; seed <= 24; ++seed) {
        MadeUpMap map = any_map(6 + static_cast<int>(seed % 18), seed);
        const Picture before = first(map);
        domain::Connection& line = map.connections[map.connections.size() / 2];
        line.status = domain::ConnectionStatus::agreed;
        line.strength = 0.9;
        if (furthest_move(before, after(before, map)) > 0.0) ++moved;
    }
    CHECK(moved == 0);
}

TEST_CASE("a first map stands in the middle of the room, above those without a line", "[graph]") {
    for (const int organisations : {5, 8, 12}) {
        MadeUpMap map = any_map(organisations, 2);
        const Picture made = first(map);
        double below = made.room.bottom();
        std::optional<graph::Box> all;
        for (const graph::Disc& disc : made.discs) {
            const graph::Box round{disc.centre.x - disc.radius, disc.centre.y - disc.radius,
                                   2 * disc.radius, 2 * disc.radius};
            if (disc.parked) {
                below = std::min(below, round.y);
                continue;
            }
            all = all ? graph::around_both(*all, round) : round;
            if (!disc.label.lines.empty()) all = graph::around_both(*all, disc.label.box);
        }
        CAPTURE(organisations);
        REQUIRE(all);
        CHECK(std::abs(graph::middle_of(*all).x - graph::middle_of(made.room).x) < 0.05);
        CHECK(std::abs(graph::middle_of(*all).y - (made.room.y + below) / 2) < 0.05);
    }
}

TEST_CASE("who leaves leaves a gap and moves nobody", "[graph]") {
    const MadeUpMap map = any_map(14, 3);
    const Picture before = first(map);

    const Picture fewer = after(before, map.before(2));

    CHECK(fewer.discs.size() == 12);
    CHECK(furthest_move(before, fewer) == 0.0);
}

TEST_CASE("a newcomer comes to who stands aside, and everybody stays", "[graph]") {
    MadeUpMap map = any_map(9, 4);
    map.connections = {line_between(0, 1), line_between(1, 2), line_between(2, 3),
                       line_between(3, 0), line_between(4, 5), line_between(5, 0)};
    const Picture before = first(map.before(1));
    REQUIRE(before.discs[7].parked);
    map.connections.push_back(line_between(7, 8));

    const Picture grown = after(before, map);

    CHECK_FALSE(grown.discs[7].parked);
    CHECK(furthest_move(before, grown) < noticeable);
    CHECK(length(grown.discs[7].centre - grown.discs[8].centre) < 0.5);
    CHECK(collisions(grown) == 0);
}

TEST_CASE("who stands aside stays there with its first line, but where that would hide a name",
          "[graph]") {
    int looked_at = 0;
    int went = 0;
    int others_went = 0;
    for (unsigned seed = 0; seed < 24; ++seed) {
        const int organisations = 8 + static_cast<int>(seed % 18);
        MadeUpMap map = any_map(organisations, seed);
        const int aside = 1 + static_cast<int>(seed % 3);
        std::erase_if(map.connections, [&](const domain::Connection& line) {
            return line.one == id_of(aside) || line.other == id_of(aside);
        });
        const Picture before = first(map.before(1));
        if (before.curves.empty()) continue;
        map.connections.push_back(line_between(aside, organisations - 1, 0.8));

        const Picture grown = after(before, map);

        CAPTURE(seed);
        CHECK(hidden_curves(grown) == 0);
        CHECK(collisions(grown) == 0);
        ++looked_at;
        for (std::size_t at = 0; at < before.discs.size(); ++at) {
            if (length(grown.discs[at].centre - before.discs[at].centre) < noticeable) continue;
            (at == static_cast<std::size_t>(aside) ? went : others_went) += 1;
        }
    }
    CHECK(looked_at >= 20);
    CHECK(went <= looked_at / 4);
    CHECK(others_went == 0);
}

TEST_CASE("the first lines of an evening make a first picture, whoever stood in rows before",
          "[graph]") {
    MadeUpMap map = any_map(10, 4);
    const MadeUpMap linked = map;
    map.connections.clear();
    const Picture rows = first(map);

    CHECK(after(rows, linked) == first(linked));
}

TEST_CASE("in another room everybody keeps the same place in it", "[graph]") {
    const MadeUpMap map = any_map(8, 5);
    const Picture before = first(map);
    graph::Setting setting = wall();
    setting.extent.room.w *= 0.95;
    setting.previous = &before;

    const Picture narrower = picture(map.state, map.connections, setting);

    CHECK(collisions(narrower) == 0);
    for (std::size_t at = 0; at < before.discs.size(); ++at) {
        const auto share = [](const Picture& of, std::size_t disc) {
            return (of.discs[disc].centre.x - of.room.x) / of.room.w;
        };
        CHECK(std::abs(share(narrower, at) - share(before, at)) < 0.05);
    }
}

TEST_CASE("a name that people saw stays while others come", "[graph]") {
    const MadeUpMap map = any_map(34, 8);
    const Picture before = first(map.before(3));

    const Picture grown = after(before, map);

    for (std::size_t at = 0; at < before.discs.size(); ++at) {
        if (before.discs[at].parked != grown.discs[at].parked) continue;
        CHECK(before.discs[at].label.lines.empty() == grown.discs[at].label.lines.empty());
    }
}

TEST_CASE("lines that all come at once make a new picture, a few more do not", "[graph]") {
    MadeUpMap map = any_map(10, 4);
    const MadeUpMap full = map;
    map.connections = {line_between(0, 1), line_between(2, 3), line_between(4, 5),
                       line_between(6, 7), line_between(8, 9)};
    const Picture thin = first(map);

    CHECK(after(thin, full) == first(full));

    map.connections.push_back(line_between(0, 2));
    CHECK(furthest_move(thin, after(thin, map)) == 0.0);
}

TEST_CASE("who joins with the first agreement of the evening moves nobody", "[graph]") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        MadeUpMap map = any_map(9 + static_cast<int>(seed), seed);
        for (domain::Connection& line : map.connections)
            if (line.other == map.state.organisations.back().id)
                line.status = domain::ConnectionStatus::agreed;
        const Picture before = first(map.before(1));

        CAPTURE(seed);
        CHECK(furthest_move(before, after(before, map)) < noticeable);
    }
}
