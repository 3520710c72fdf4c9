#include "domain/lookup.hpp"
#include "ui/desk_room.hpp"

#include <catch2/catch_test_macros.hpp>

using support::Until;
using ui::Place;
using ui_test::DeskRoom;

TEST_CASE("what is typed at the desk never stands on the wall before it is sent", "[ui][secrecy]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    for (const Place place : {Place::cards, Place::everything, Place::opportunities, Place::tables,
                              Place::proposals, Place::voting, Place::agreements, Place::session}) {
        CAPTURE(static_cast<int>(place));
        room.memory.place = place;
        room.press(ImGuiKey_F5);
        room.type("geheimpje");
        CHECK(room.sees("geheimpje"));
        CHECK_FALSE(room.wall_shows("geheimpje"));
        room.press(ImGuiKey_A, ImGuiMod_Ctrl);
        room.press(ImGuiKey_Delete);
    }
    room.press(ImGuiKey_K, ImGuiMod_Ctrl);
    room.type("zoekwoord");

    CHECK(room.sees("zoekwoord"));
    CHECK_FALSE(room.wall_shows("zoekwoord"));
}

TEST_CASE("a card that was added stays off the wall until the harvest is sent", "[ui][secrecy]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));
    room.evening.wish(domain::ShowOnWall{
        {domain::Screen::task, "vragen", {}, {}, {}, 0, 0, {}, false, false, {}}});

    room.type("zb: ? nachtegaal gezocht");
    room.press(ImGuiKey_Enter);
    CHECK_FALSE(room.wall_shows("nachtegaal"));
    room.press(ImGuiKey_F7);

    CHECK(room.wall_shows("nachtegaal"));
}

TEST_CASE("contacts stay closed until F4 and close again", "[ui][secrecy]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));
    room.memory.organisation = room.evening.organisation("Museum Het Baken");
    room.memory.place = Place::cards;
    room.look();
    CHECK_FALSE(room.sees("Kwartelstaart"));

    room.press(ImGuiKey_F4);
    CHECK(room.sees("Kwartelstaart"));
    CHECK_FALSE(room.wall_shows("Kwartelstaart"));
    room.press(ImGuiKey_F4);

    CHECK_FALSE(room.sees("Kwartelstaart"));
}

TEST_CASE("over the wall the private parts stay closed until asked for", "[ui][secrecy]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    room.over_the_wall = true;
    for (const Place place : {Place::cards, Place::everything, Place::opportunities, Place::tables,
                              Place::proposals, Place::voting, Place::agreements, Place::session}) {
        room.memory.place = place;
        room.look();
        CAPTURE(static_cast<int>(place));
        for (const std::string& word : support::private_words()) {
            CAPTURE(word);
            CHECK_FALSE(room.sees(word));
        }
    }
}

TEST_CASE("F4 opens nothing private while the strip over the wall is put away", "[ui][secrecy]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    room.over_the_wall = true;
    room.look();
    room.hidden = true;
    room.press(ImGuiKey_F4);
    CHECK_FALSE(room.memory.contacts);
    CHECK(room.memory.collapsed);

    room.hidden = false;
    room.press(ImGuiKey_F4);
    CHECK(room.memory.contacts);
}

TEST_CASE("what is not saved is told with what to do, until it is saved", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));
    room.saved.trouble = "De schijf is vol: /een/heel/lang/pad/naar/de/avond/in/cuijk.samen.";
    room.saved.unsaved = 12;
    room.look();

    CHECK(room.sees("NIET opgeslagen"));
    CHECK(room.sees("12 feiten"));
    CHECK(room.sees("Maak ruimte"));
}

TEST_CASE("F8 freezes and F9 pauses whatever lies over the desk", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::voting));

    SECTION("the search") { room.press(ImGuiKey_K, ImGuiMod_Ctrl); }
    SECTION("the keys") { room.press(ImGuiKey_F1); }
    SECTION("a question") {
        room.memory.question = ui::Question{"?", "?", "ja", domain::Command{domain::EndSession{}}};
        room.look();
    }
    SECTION("nothing") {}
    room.press(ImGuiKey_F8);
    CHECK(room.state().wall.frozen);
    room.press(ImGuiKey_F9);
    CHECK(room.state().wall.paused);
    room.press(ImGuiKey_F9);

    CHECK_FALSE(room.state().wall.paused);
    CHECK_FALSE(room.state().ended);
}

TEST_CASE("Enter never answers a question that cannot be taken back", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::voted));
    room.memory.question = ui::Question{"Sluit u de avond af?", "Daarna niet meer.", "Ja, sluit af",
                                        domain::Command{domain::EndSession{}}};
    room.look();

    room.press(ImGuiKey_Enter);
    room.press(ImGuiKey_Enter);
    CHECK_FALSE(room.state().ended);
    room.press(ImGuiKey_Escape);
    CHECK_FALSE(room.state().ended);
    CHECK_FALSE(room.memory.question.has_value());
    room.memory.question = ui::Question{"Sluit u de avond af?", "Daarna niet meer.", "Ja, sluit af",
                                        domain::Command{domain::EndSession{}}};
    room.look();
    room.type("j");

    CHECK(room.state().ended);
}
