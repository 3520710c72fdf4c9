#include "domain/lookup.hpp"
#include "ui/desk_room.hpp"

#include <catch2/catch_test_macros.hpp>

using support::Until;
using ui_test::DeskRoom;

namespace {

bool said(const DeskRoom& room, std::string_view text) {
    return std::ranges::any_of(room.state().contributions,
                               [&](const auto& card) { return card.text == text; });
}

}  // namespace

TEST_CASE("a card costs its text and two keys at most", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));
    room.type("zb:");
    room.press(ImGuiKey_Enter);
    room.keys = 0;

    room.type("een bus");
    room.press(ImGuiKey_Enter);
    CHECK(room.keys == 7 + 1);
    room.type("?een chauffeur");
    room.press(ImGuiKey_Enter);

    CHECK(room.keys == 7 + 1 + 13 + 2);
    CHECK(said(room, "een bus"));
    REQUIRE(said(room, "een chauffeur"));
    CHECK(room.state().contributions.back().side == domain::Side::need);
}

TEST_CASE("an organisation that comes late costs its name and two keys", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));

    room.type("+Dorpsfanfare");
    room.press(ImGuiKey_Enter);

    CHECK(room.keys == 12 + 2);
    const domain::Organisation* late = domain::organisation_named(room.state(), "Dorpsfanfare");
    REQUIRE(late != nullptr);
    CHECK(late->presence == domain::Presence::present);
}

TEST_CASE("cards can be typed in every place of the desk", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    int number = 0;
    for (const ui::Place place :
         {ui::Place::cards, ui::Place::everything, ui::Place::opportunities, ui::Place::tables,
          ui::Place::proposals, ui::Place::voting, ui::Place::agreements, ui::Place::session}) {
        CAPTURE(static_cast<int>(place));
        room.memory.place = place;
        room.look();
        const std::string text = "kaart " + std::to_string(++number);

        room.press(ImGuiKey_F5);
        room.type("hu: " + text);
        room.press(ImGuiKey_Enter);

        CHECK(said(room, text));
    }
}

TEST_CASE("a late-comer's typing is heard in the very frame after Enter", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));
    room.type("zb:een bus");
    room.press(ImGuiKey_Enter);
    room.type("nog een bus");
    room.press(ImGuiKey_Enter);

    CHECK(said(room, "een bus"));
    CHECK(said(room, "nog een bus"));
}

TEST_CASE("Escape leaves the line and keeps what was typed", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));
    room.type("zb: half een zin");

    room.press(ImGuiKey_Escape);
    room.press(ImGuiKey_Escape);
    room.press(ImGuiKey_Escape);

    CHECK(room.memory.capture.text == "zb: half een zin");
    CHECK(room.wishes.empty());
}

TEST_CASE("letters that nobody has add nothing, are told, and lose nothing", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));

    room.type("qq: warme zaal");
    room.press(ImGuiKey_Enter);

    CHECK(room.wishes.empty());
    CHECK(room.memory.capture.text == "qq: warme zaal");
    CHECK(room.sees("qq"));
}

TEST_CASE("pasted lines are shown and wait for Enter", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));
    room.type("zb:");
    room.press(ImGuiKey_Enter);

    room.paste("een bus\n? een chauffeur\neen keuken\n");
    CHECK(room.wishes.empty());
    CHECK(room.sees("een chauffeur"));
    room.press(ImGuiKey_Enter);

    CHECK(said(room, "een bus"));
    CHECK(said(room, "een chauffeur"));
    CHECK(said(room, "een keuken"));
    CHECK(room.memory.capture.text.empty());
}

TEST_CASE("Ctrl Z takes back typing first, then the last act, and Ctrl Y brings it back", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));
    room.type("zb: een bus");
    room.press(ImGuiKey_Enter);
    room.type("half");

    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    CHECK(room.memory.capture.text.empty());
    CHECK(said(room, "een bus"));
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    CHECK_FALSE(said(room, "een bus"));
    // The line has typing to bring back too; without it Ctrl Y is about the evening.
    room.press(ImGuiKey_Escape);
    room.press(ImGuiKey_Y, ImGuiMod_Ctrl);

    CHECK(said(room, "een bus"));
}

TEST_CASE("Ctrl Shift Z brings back as Ctrl Y does, and undoes nothing more", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));
    for (const char* line : {"zb: een bus", "zb: een keuken"}) {
        room.type(line);
        room.press(ImGuiKey_Enter);
    }
    room.press(ImGuiKey_Escape);
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    REQUIRE_FALSE(said(room, "een keuken"));

    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);

    CHECK(said(room, "een keuken"));
    CHECK(said(room, "een bus"));
}

TEST_CASE("Tab changes between strengths and needs", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));

    room.press(ImGuiKey_Tab);
    room.type("zb: wie rijdt er");
    room.press(ImGuiKey_Enter);

    REQUIRE(said(room, "wie rijdt er"));
    CHECK(room.state().contributions.back().side == domain::Side::need);
}

TEST_CASE("presence changes with one key and counts at once", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::arrived));
    room.memory.organisation = room.evening.organisation("De Zonnebloem");
    const int before = domain::people_present(room.state());

    room.press(ImGuiKey_F2);
    CHECK(domain::people_present(room.state()) < before);
    room.press(ImGuiKey_F2);

    CHECK(domain::people_present(room.state()) == before);
}

TEST_CASE("a single letter is a letter while somebody types, and a key otherwise", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::seen));
    room.memory.place = ui::Place::opportunities;
    room.press(ImGuiKey_F5);

    for (const char* letter : {"z", "x", "p", "n", "r", "b", "v", "m", "k", "s", "o"})
        room.type(letter);
    CHECK(room.wishes.empty());
    CHECK(room.memory.capture.text == "zxpnrbvmkso");
    room.press(ImGuiKey_Escape);
    room.type("x");

    REQUIRE(room.wishes.size() == 1);
    CHECK(std::holds_alternative<domain::DismissLink>(room.wishes.front()));
    CHECK(room.refusals.empty());
    CHECK(room.memory.capture.text == "zxpnrbvmkso");
}

TEST_CASE("cards are held back, moved, merged and changed from the list", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));
    room.memory.organisation = room.evening.organisation("Museum Het Baken");
    room.memory.place = ui::Place::cards;
    room.press(ImGuiKey_Escape);
    room.press(ImGuiKey_DownArrow);
    const domain::ContributionId first = room.memory.contribution;
    REQUIRE(first.exists());

    room.type("h");
    CHECK(domain::find(room.state(), first)->showing == domain::Showing::held_back);
    room.type("h");
    CHECK(domain::find(room.state(), first)->showing == domain::Showing::shown);
    room.type("k");
    CHECK_FALSE(domain::find(room.state(), first)->category.empty());
    room.type("b");
    room.type("!");
    room.press(ImGuiKey_Enter);
    CHECK(domain::find(room.state(), first)->text.ends_with("!"));
    room.type("m");
    room.press(ImGuiKey_DownArrow);
    room.type("m");

    CHECK(domain::find(room.state(), first)->merged_into == room.memory.contribution);
}
