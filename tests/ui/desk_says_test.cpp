// What the desk says of itself is true: its keys, its cards, and what Ctrl Z does.

#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using support::Until;
using ui::Place;
using ui_test::DeskRoom;
using ui_test::RoomAt;

namespace {

constexpr Place places[] = {Place::cards,      Place::everything, Place::opportunities,
                            Place::tables,     Place::proposals,  Place::voting,
                            Place::agreements, Place::session};

/// Whether a text stands on the desk exactly so.
bool says(const DeskRoom& room, std::string_view text) {
    return std::ranges::any_of(room.desk().texts, [&](const ui::DrawnText& drawn) {
        return !drawn.preview && drawn.text == text;
    });
}

/// An evening in the step that asks what people are good at, with its harvest on the wall.
support::Evening harvest_on_wall() {
    support::Evening evening = support::evening_in_cuijk(Until::said);
    evening.enter("kwaliteiten");
    domain::WallView view;
    view.screen = domain::Screen::harvest;
    view.phase = "kwaliteiten";
    evening.wish(domain::ShowOnWall{view});
    return evening;
}

class Harvest : public DeskRoom {
public:
    Harvest() : DeskRoom(harvest_on_wall()) {
        memory.organisation = evening.organisation("Museum Het Baken");
        look();
    }
};

}  // namespace

TEST_CASE("a card says it is on the wall while the wall lists it", "[ui]") {
    Harvest room;
    CHECK(says(room, "op scherm"));

    room.press(ImGuiKey_F9);
    CHECK_FALSE(says(room, "op scherm"));
    room.press(ImGuiKey_F9);
    domain::WallView welcome;
    room.evening.wish(domain::ShowOnWall{welcome});
    room.look();

    CHECK_FALSE(says(room, "op scherm"));
    CHECK(room.sees("niet op"));
}

TEST_CASE("a card that came after the list was sent is not on the wall yet", "[ui]") {
    Harvest room;
    CHECK_FALSE(room.sees("niet op"));
    room.evening.say("Museum Het Baken", domain::Side::strength, {"een vlot van tonnen"});
    room.look();
    REQUIRE_FALSE(room.wall_shows("een vlot van tonnen"));
    CHECK(room.sees("niet op"));

    room.press(ImGuiKey_F6);

    CHECK_FALSE(room.sees("niet op"));
}

TEST_CASE("a card of who is still expected is not on the wall", "[ui]") {
    Harvest room;
    room.evening.wish(domain::SetPresence{room.memory.organisation, domain::Presence::expected});
    room.evening.wish(domain::ShowOnWall{room.state().wall});
    room.look();

    CHECK_FALSE(says(room, "op scherm"));
}

TEST_CASE("the bar shows letters as keys only while they are keys", "[ui]") {
    RoomAt room(Until::planned, Place::voting);
    REQUIRE(room.memory.widgets.focus[0].field == ui::Field::none);
    const auto hint = [&](std::string_view label) {
        const auto& items = room.desk().items;
        return std::ranges::any_of(items, [&](const ui::DrawnItem& item) {
            return item.label == label && item.box.y > room.height - 60;
        });
    };
    CHECK(hint("open de stemming"));

    room.press(ImGuiKey_F5);
    CHECK_FALSE(hint("open de stemming"));
    REQUIRE(hint("dan de letters O"));
    room.click("dan de letters O");

    CHECK(hint("open de stemming"));
    CHECK(room.memory.capture.text.empty());
}

TEST_CASE("what Ctrl Z takes back stands in the bar of every place", "[ui]") {
    RoomAt room(Until::agreed, Place::cards);
    for (const float width : {1024.0F, 1280.0F, 1920.0F})
        for (const Place place : places) {
            CAPTURE(width, static_cast<int>(place));
            room.width = width;
            room.height = width == 1920.0F ? 1080.0F : 768.0F;
            room.memory.place = place;
            room.look();
            CHECK((room.sees("maakt ongedaan: de laatste daad") ||
                   room.sees("maakt één daad ongedaan")));
            CHECK(room.sees("F1"));
        }
}

TEST_CASE("after Ctrl Z the desk says what was taken back, until the next act", "[ui]") {
    RoomAt room(Until::said, Place::cards);
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    REQUIRE(room.refusals.empty());
    CHECK(room.sees("Ongedaan gemaakt: de laatste daad"));
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    CHECK(room.sees("Ongedaan gemaakt: de laatste daad"));

    room.press(ImGuiKey_Y, ImGuiMod_Ctrl);
    CHECK(room.sees("Opnieuw gedaan: de laatste daad"));
    room.press(ImGuiKey_F9);

    CHECK_FALSE(room.sees("Opnieuw gedaan"));
    CHECK_FALSE(room.sees("Ongedaan gemaakt"));
}

TEST_CASE("the names of the places are whole in every window", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));
    const auto whole = [&](const std::vector<std::string>& names) {
        for (const std::string& name : names) {
            CAPTURE(name);
            CHECK(says(room, name));
        }
    };
    for (const float width : {1024.0F, 1280.0F, 1920.0F})
        for (const float scale : {1.0F, 1.5F}) {
            CAPTURE(width, scale);
            room.width = width;
            room.height = width == 1920.0F ? 1080.0F : 800.0F;
            room.text_scale = scale;
            room.language = "nl";
            room.look();
            whole({"Kaarten", "Alles", "Kansen", "Tafels", "Voorstellen", "Stemmen", "Afspraken",
                   "De avond"});
            const int people = domain::people_present(room.state());
            CHECK(says(room, std::to_string(people) + " mensen aanwezig"));
            room.language = "en";
            room.look();
            whole({"Cards", "Everything", "Opportunities", "Tables", "Proposals", "Voting",
                   "Agreements", "The evening"});
        }
}
