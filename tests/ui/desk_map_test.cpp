// The map at the desk: followed, chosen from, seen from near, tidied by hand, and sent.

#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using ui_test::RoomAt;

namespace {

/// A desk with the map open.
class MapRoom : public RoomAt {
public:
    MapRoom() : RoomAt(support::Until::seen, ui::Place::opportunities) { type("m"); }

    [[nodiscard]] const graph::Disc& first() const { return map().discs.front(); }
    [[nodiscard]] domain::OrganisationId in_the_middle() const {
        const graph::Box& all = map().room;
        const graph::Point centre{all.x + all.w / 2, all.y + all.h / 2};
        return std::ranges::min_element(
                   map().discs, {},
                   [&](const graph::Disc& disc) { return graph::length(disc.centre - centre); })
            ->organisation;
    }
    [[nodiscard]] ui::Box box_of(domain::OrganisationId id) const {
        const std::string label = "op de kaart: " + domain::find(state(), id)->details.short_name;
        const auto found = std::ranges::find(desk().items, label, &ui::DrawnItem::label);
        REQUIRE(found != desk().items.end());
        return found->box;
    }
    [[nodiscard]] const domain::MapLook& look_on_wall() const { return state().map_look; }
};

}  // namespace

TEST_CASE("M changes between the list of opportunities and the map", "[ui]") {
    MapRoom room;
    CHECK(room.memory.chances == ui::Chances::map);
    CHECK(room.map().discs.size() > 5);
    CHECK(room.sees("De hele kaart"));
    room.type("m");
    CHECK(room.memory.chances == ui::Chances::list);
    CHECK_FALSE(room.sees("De hele kaart"));
}

TEST_CASE("a click on a disc follows it, and F6 sends that to the room", "[ui]") {
    MapRoom room;
    const domain::OrganisationId who = room.first().organisation;
    const std::string name = domain::find(room.state(), who)->details.short_name;

    room.click("op de kaart: " + name);

    CHECK(room.memory.look.follow == who);
    CHECK(room.sees("Rond " + name));
    CHECK(std::ranges::any_of(room.map().discs, &graph::Disc::faded));
    CHECK_FALSE(room.look_on_wall().follow == who);

    room.press(ImGuiKey_F6);
    CHECK(room.look_on_wall().follow == who);
    CHECK(room.wall_shows("Rond " + name));

    room.click("op de kaart: " + name);
    CHECK_FALSE(room.memory.look.follow.exists());
}

TEST_CASE("V follows who is chosen, and the arrows walk from one to the next", "[ui]") {
    MapRoom room;
    room.memory.organisation = room.first().organisation;
    room.type("v");
    CHECK(room.memory.look.follow == room.first().organisation);
    room.press(ImGuiKey_DownArrow);
    CHECK(room.memory.look.follow == room.map().discs[1].organisation);
    room.type("v");
    CHECK_FALSE(room.memory.look.follow.exists());
}

TEST_CASE("a digit steps through the values that lines have, and back to all", "[ui]") {
    MapRoom room;
    std::vector<std::string> seen;
    for (int press = 0; press < 20; ++press) {
        room.type("5");
        if (room.memory.look.filters.empty()) break;
        REQUIRE(room.memory.look.filters.size() == 1);
        CHECK(room.memory.look.filters[0].key == domain::MapFilterKey::kind);
        seen.push_back(room.memory.look.filters[0].value);
    }
    CHECK(seen.size() >= 2);
    CHECK(room.memory.look.filters.empty());
    std::ranges::sort(seen);
    CHECK(std::ranges::adjacent_find(seen) == seen.end());
}

TEST_CASE("what lines were chosen by stands on the wall, in words", "[ui]") {
    MapRoom room;
    room.type("1");
    REQUIRE(room.memory.look.filters.size() == 1);
    room.press(ImGuiKey_F6);
    CHECK(room.wall_shows("sterkte " + room.memory.look.filters[0].value + " of meer"));
    CHECK(room.look_on_wall() == room.memory.look);
}

TEST_CASE("keys and wheel bring the map nearer, arrows move it, and 0 shows everything", "[ui]") {
    MapRoom room;
    room.type("+");
    CHECK(room.memory.look.zoom == 125);
    room.type("-");
    room.type("-");
    CHECK(room.memory.look.zoom == 100);
    const ui::Box there = room.box_of(room.first().organisation);
    room.scroll(there.centre(), 1);
    room.scroll(there.centre(), 1);
    CHECK(room.memory.look.zoom == 150);
    CHECK(room.map().cut);

    const domain::MapPlace before = room.memory.look.centre;
    room.press(ImGuiKey_RightArrow);
    room.press(ImGuiKey_LeftArrow);
    room.press(ImGuiKey_LeftArrow);
    CHECK(room.memory.look.centre.x <= before.x);

    room.type("0");
    CHECK(domain::shows_all(room.memory.look));
}

TEST_CASE("two fingers on a touchpad bring the map nearer bit by bit, and move it sideways",
          "[ui]") {
    MapRoom room;
    const ui::Point there = room.box_of(room.in_the_middle()).centre();
    for (int part = 0; part < 30; ++part) room.scroll(there, 0.1F);
    CHECK(room.memory.look.zoom > 165);
    CHECK(room.memory.look.zoom <= 175);

    const domain::MapPlace before = room.memory.look.centre;
    for (int part = 0; part < 10; ++part) room.scroll(there, 0, 0.1F);
    CHECK(room.memory.look.centre.x < before.x);
    CHECK(room.memory.look.centre.y == before.y);
}

TEST_CASE("who chooses by what no line has is told so", "[ui]") {
    MapRoom room;
    room.type("4");
    CHECK(domain::shows_all(room.memory.look));
    CHECK(room.sees("Geen lijn op deze kaart heeft iets om op te kiezen bij “wens”."));
    room.type("5");
    CHECK_FALSE(room.sees("Geen lijn op deze kaart"));
}

TEST_CASE("who follows somebody without a line sees that said", "[ui]") {
    MapRoom room;
    const auto alone = std::ranges::find(room.map().discs, true, &graph::Disc::parked);
    REQUIRE(alone != room.map().discs.end());
    room.memory.organisation = alone->organisation;
    room.type("v");
    room.press(ImGuiKey_F6);
    CHECK(room.wall_shows("nog geen lijn"));
}

TEST_CASE("what lies under the mouse stays there when the wheel is turned", "[ui]") {
    MapRoom room;
    // One in the middle: at the edge the room must stay filled.
    const domain::OrganisationId who = room.in_the_middle();
    const ui::Point before = room.box_of(who).centre();
    room.scroll(before, 1);
    const ui::Point after = room.box_of(who).centre();
    CHECK(std::abs(after.x - before.x) < 6);
    CHECK(std::abs(after.y - before.y) < 6);
}

TEST_CASE("a disc that is dragged is a fact that Ctrl Z takes back", "[ui]") {
    MapRoom room;
    const domain::OrganisationId who = room.first().organisation;
    const ui::Point from = room.box_of(who).centre();

    room.drag(from, {from.x + 60, from.y + 40});

    const auto place = [&] { return domain::find(room.state(), who)->place; };
    REQUIRE(place());
    CHECK(room.memory.organisation.exists());
    room.memory.organisation = who;
    room.look();
    CHECK(room.can_press("laat los"));

    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    CHECK_FALSE(place());
}

TEST_CASE("what the desk says does not shift the map under the mouse", "[ui]") {
    MapRoom room;
    const domain::OrganisationId still = room.map().discs.back().organisation;
    const domain::OrganisationId who = room.first().organisation;
    const ui::Point before = room.box_of(still).centre();
    const ui::Point from = room.box_of(who).centre();

    room.drag(from, {from.x + 20, from.y + 12});
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);

    CHECK(room.sees("Ongedaan gemaakt"));
    const ui::Point after = room.box_of(still).centre();
    CHECK(after.x == before.x);
    CHECK(after.y == before.y);
}

TEST_CASE("who is moved on a map that the room looks at is told to be seen there at once", "[ui]") {
    MapRoom room;
    const domain::OrganisationId who = room.first().organisation;
    const auto drag = [&] {
        const ui::Point from = room.box_of(who).centre();
        room.drag(from, {from.x + 60, from.y + 40});
    };
    drag();
    CHECK_FALSE(room.sees("de zaal ziet het meteen"));

    room.press(ImGuiKey_F6);
    drag();
    CHECK(room.sees("de zaal ziet het meteen"));

    room.press(ImGuiKey_F8);
    drag();
    CHECK_FALSE(room.sees("de zaal ziet het meteen"));
}

TEST_CASE("the ground that is dragged moves the map and asks for nothing", "[ui]") {
    MapRoom room;
    room.type("+");
    room.type("+");
    room.type("+");
    room.type("+");
    const std::size_t wishes = room.wishes.size();
    const domain::MapPlace before = room.memory.look.centre;
    // A spot of the map without a disc.
    const ui::Box some = room.box_of(room.in_the_middle());
    ui::Point spot{some.centre().x, some.centre().y};
    const auto on_disc = [&](ui::Point at) {
        return std::ranges::any_of(room.desk().items, [&](const ui::DrawnItem& item) {
            return item.label.starts_with("op de kaart") && item.box.inset(-8).holds(at);
        });
    };
    while (on_disc(spot)) spot.x += 10;

    room.drag(spot, {spot.x - 80, spot.y});

    CHECK(room.wishes.size() == wishes);
    CHECK_FALSE(room.memory.look.centre == before);
}

TEST_CASE("arrows show who would be helped, on the wall too, with their meaning", "[ui]") {
    MapRoom room;
    const auto points = [](const graph::Curve& curve) {
        return curve.helps_one || curve.helps_other;
    };
    CHECK(std::ranges::none_of(room.map().curves, points));
    room.type("r");
    CHECK(std::ranges::any_of(room.map().curves, points));
    room.press(ImGuiKey_F6);
    CHECK(room.wall_shows("wordt geholpen"));
}

TEST_CASE("the map is looked at as it was, and what is sent is the map of now", "[ui]") {
    MapRoom room;
    CHECK_FALSE(room.can_press("eerder"));
    room.map_moments = 9;
    room.look();
    room.type(",");
    room.type(",");
    CHECK(room.memory.map_back == 2);
    room.type(".");
    CHECK(room.memory.map_back == 1);
    room.press(ImGuiKey_F6);
    CHECK(room.memory.map_back == 0);
}

TEST_CASE("where the steps of the growth leave no room for its line, it stands below them",
          "[ui]") {
    for (const float scale : {1.0F, 1.25F, 1.5F}) {
        MapRoom room;
        room.map_moments = 9;
        room.width = 1366;
        room.height = 768;
        room.text_scale = scale;
        room.look();
        CAPTURE(scale);
        const auto box = [&](std::string_view text) {
            const auto found = std::ranges::find(room.desk().texts, text, &ui::DrawnText::text);
            REQUIRE(found != room.desk().texts.end());
            return found->box;
        };
        const auto line =
            std::ranges::find(room.desk().items, "hoe de kaart groeide", &ui::DrawnItem::label);
        REQUIRE(line != room.desk().items.end());
        CHECK(line->box.w >= 50);
        CHECK_FALSE(overlap(line->box, box("zoals nu")));
        CHECK_FALSE(overlap(line->box, box("later")));
        CHECK_FALSE(overlap(box("zoals nu"), box("later")));
    }
}
