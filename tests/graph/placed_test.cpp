#include "graph/placed.hpp"

#include "graph/made_up_map.hpp"
#include "graph/picture.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <vector>

using Catch::Approx;
using graph::Picture;
using graph::Point;

namespace {

Point place_in(const graph::Box& room, domain::MapPlace place) {
    return {room.x + room.w * place.x / 1000.0, room.y + room.h * place.y / 1000.0};
}

domain::MapPlace place_of(const graph::Box& room, Point at) {
    return {static_cast<int>((at.x - room.x) / room.w * 1000.0),
            static_cast<int>((at.y - room.y) / room.h * 1000.0)};
}

}  // namespace

TEST_CASE("who was put somewhere stands there, and only who is in the way moves", "[graph]") {
    MadeUpMap map = any_map(16, 6);
    const Picture before = graph::picture(map.state, map.connections, wall());
    // Onto the disc of another, so that somebody must make room.
    const graph::Disc& other = before.discs[9];
    const graph::Box& room = before.room;
    map.state.organisations[2].place = place_of(room, other.centre);
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

TEST_CASE("on a full map nobody is flung far by who is put in its place", "[graph]") {
    std::vector<double> ways;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        MadeUpMap map = any_map(24, seed);
        const Picture before = graph::picture(map.state, map.connections, wall());
        graph::Setting setting = wall();
        setting.previous = &before;
        for (std::size_t one = 0; one < 24; one += 5) {
            const std::size_t other = (one + 7) % 24;
            map.state.organisations[one].place = place_of(before.room, before.discs[other].centre);
            const Picture after = graph::picture(map.state, map.connections, setting);
            map.state.organisations[one].place.reset();
            CHECK(collisions(after) == 0);
            double far = 0;
            for (std::size_t at = 0; at < 24; ++at)
                if (at != one)
                    far = std::max(far,
                                   graph::length(after.discs[at].centre - before.discs[at].centre));
            ways.push_back(far);
        }
    }
    std::ranges::sort(ways);
    CAPTURE(ways);
    CHECK(ways[ways.size() / 2] < 0.2);
    CHECK(ways.back() < 0.4);
}

TEST_CASE("who is put above another turns its name away, and the other stays", "[graph]") {
    graph::Board board;
    board.room = {0, 0, 1.6, 1};
    board.label_gap = 0.01;
    board.clear = 0.01;
    graph::Piece piece;
    piece.half_width = piece.half_height = 0.03;
    piece.label_width = 0.2;
    piece.label_height = 0.04;
    graph::put_label(piece, graph::LabelPlace::below, board.label_gap, board.clear);
    board.pieces = {piece, piece};
    std::vector<Point> centres{{0.2, 0.2}, {0.8, 0.5}};

    graph::put_placed(board, centres, {Point{0.8, 0.41}, std::nullopt});

    CHECK(centres == std::vector<Point>{{0.8, 0.41}, {0.8, 0.5}});
    CHECK(board.pieces[0].label_place == graph::LabelPlace::above);
    CHECK(board.pieces[1].label_place == graph::LabelPlace::below);
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
