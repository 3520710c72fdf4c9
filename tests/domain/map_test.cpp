#include "domain/evening.hpp"
#include "domain/lookup.hpp"
#include "domain/room_view.hpp"
#include "domain/undo.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

MapLook looking_for(MapFilterKey key, std::string value) {
    MapLook look;
    look.filters = {{key, std::move(value)}};
    return look;
}

}  // namespace

TEST_CASE("the map that is sent stands on the wall, to be looked at as it was asked", "[domain]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    MapLook look = looking_for(MapFilterKey::strength, "3");
    look.follow = museum;
    look.zoom = 150;
    look.centre = {250, 750};

    const FactNumber sent = evening.fact(ShowMap{{}, look});

    CHECK(evening.now.wall.screen == Screen::opportunities);
    CHECK(evening.now.map_look == look);
    CHECK(evening.now.wall.sent == sent);
    CHECK_FALSE(last_act(evening.facts, Origin::facilitator) == sent);

    WallView card;
    card.screen = Screen::opportunities;
    evening.fact(ShowOnWall{card});
    CHECK(shows_all(evening.now.map_look));
}

TEST_CASE("a map that cannot be looked at like that is refused", "[domain]") {
    Evening evening;
    evening.party("Museum");
    const auto with = [&](const MapLook& look) { return evening.refused(ShowMap{{}, look}); };
    MapLook far;
    far.zoom = 99;
    MapLook close;
    close.zoom = 401;
    MapLook outside;
    outside.centre = {1001, 0};
    MapLook nobody;
    nobody.follow = {99, 0};
    MapLook twice = looking_for(MapFilterKey::strength, "2");
    twice.filters.push_back({MapFilterKey::strength, "3"});

    CHECK(with(far) == "number_out_of_range");
    CHECK(with(close) == "number_out_of_range");
    CHECK(with(outside) == "number_out_of_range");
    CHECK(with(nobody) == "unknown_organisation");
    CHECK(with(twice) == "too_many");
    CHECK(with(looking_for(MapFilterKey::strength, "6")) == "number_out_of_range");
    CHECK(with(looking_for(MapFilterKey::strength, "")) == "number_out_of_range");
    CHECK(with(looking_for(MapFilterKey::kind, "circus")) == "unknown_term");
    CHECK(with(looking_for(MapFilterKey::policy_field, "circus")) == "unknown_term");
    CHECK(with(looking_for(MapFilterKey::target_group, "circus")) == "unknown_term");
    CHECK(with(looking_for(MapFilterKey::municipal_wish, "12")) == "unknown_municipal_wish");
    CHECK(evening.refused(ShowMap{"nergens", {}}) == "unknown_phase");
    CHECK(with({}) == "accepted");
}

TEST_CASE("lines can be chosen by a wish of the municipality that is there", "[domain]") {
    Evening evening;
    const FactNumber wish = evening.fact(AddMunicipalWish{"Meer ontmoeting"});
    CHECK(evening.refused(ShowMap{
              {}, looking_for(MapFilterKey::municipal_wish, std::to_string(wish.number))}) ==
          "accepted");
}

TEST_CASE("an organisation is put somewhere on the map, and taken back by undo", "[domain]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto place = [&] { return find(evening.now, museum)->place; };
    CHECK_FALSE(place());
    CHECK(evening.refused(PlaceOnMap{museum, false, {}}) == "nothing_new");
    CHECK(evening.refused(PlaceOnMap{museum, true, {0, 1001}}) == "number_out_of_range");
    CHECK(evening.refused(PlaceOnMap{museum, true, {-1, 0}}) == "number_out_of_range");
    CHECK(evening.refused(PlaceOnMap{{99, 0}, true, {}}) == "unknown_organisation");

    const FactNumber placed = evening.fact(PlaceOnMap{museum, true, {100, 900}});
    CHECK(place() == MapPlace{100, 900});
    CHECK(evening.refused(PlaceOnMap{museum, true, {100, 900}}) == "nothing_new");
    CHECK(last_act(evening.facts, Origin::facilitator) == placed);

    evening.fact(Withdraw{placed});
    CHECK_FALSE(place());
    evening.fact(Restore{placed});
    evening.fact(PlaceOnMap{museum, false, {}});
    CHECK_FALSE(place());
}

TEST_CASE("the room sees at once where somebody was put", "[domain]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const State sent = evening.now;
    evening.fact(PlaceOnMap{museum, true, {100, 900}});

    const State seen = as_the_room_sees_it(sent, evening.now);

    REQUIRE(find(seen, museum) != nullptr);
    CHECK(find(seen, museum)->place == MapPlace{100, 900});
}
