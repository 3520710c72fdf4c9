// The smallest display: what a facilitator needs is there, and whole.

#include "ui/desk_room.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using support::Until;
using ui::Place;
using ui_test::DeskRoom;

namespace {

class NarrowRoom : public DeskRoom {
public:
    NarrowRoom(Until until, Place place) : DeskRoom(support::evening_in_cuijk(until)) {
        width = 1024;
        height = 768;
        memory.place = place;
        memory.phase = state().clock.phase;
        press(ImGuiKey_Escape);
    }
};

}  // namespace

TEST_CASE("on the smallest display every act on an opportunity has its button", "[ui]") {
    NarrowRoom room(Until::seen, Place::opportunities);

    for (const std::string key : {"desk.opportunity.plan", "desk.opportunity.dismiss"})
        CHECK(room.can_press(ui_test::words("nl").say(key)));
}

TEST_CASE("on the smallest display headings and the chosen name are whole", "[ui]") {
    NarrowRoom room(Until::said, Place::cards);
    room.memory.organisation = room.evening.organisation("Museum Het Baken");
    room.look();

    CHECK(room.sees("Daar zijn wij goed in"));
    CHECK(room.sees("Daar zoeken wij hulp bij"));
    CHECK(room.sees("Museum Het Baken"));
}

TEST_CASE("on the smallest display the list has every name whole", "[ui]") {
    NarrowRoom room(Until::said, Place::cards);
    room.memory.organisation = room.evening.organisation("Scouting");
    room.press(ImGuiKey_UpArrow);

    for (const ui::DrawnText& text : room.desk().texts) {
        CAPTURE(text.text);
        CHECK((text.preview || text.box.x > 280 || text.text.find("…") == std::string::npos));
    }
}

TEST_CASE("an evening that was closed says so, and not how long ago", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    room.evening.wish(domain::EndSession{});
    room.evening.pass(std::chrono::hours(5));
    room.look();

    CHECK(room.sees("De avond is afgesloten"));
    CHECK_FALSE(room.sees("min over"));
}

TEST_CASE("a field that is too narrow shows the beginning of its text", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));
    room.memory.place = Place::session;
    room.memory.phase = room.state().clock.phase;
    room.look();
    room.click("Casus");
    room.click("Bron");
    const std::string begin = "Eerst dit";
    room.press(ImGuiKey_A, ImGuiMod_Ctrl);
    room.type(begin + std::string(300, 'w'));

    room.press(ImGuiKey_Escape);

    CHECK(room.sees(begin));
}
