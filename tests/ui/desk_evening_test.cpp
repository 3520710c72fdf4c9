#include "domain/lookup.hpp"
#include "ui/desk_room.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::Screen;
using support::Until;
using ui::Place;
using ui_test::DeskRoom;

namespace {

constexpr const char* who[] = {
    "Museum Het Baken", "Wijkraad Noord", "De Zonnebloem", "VluchtelingenWerk", "Ons Genoegen",
    "Seniorenraad",     "Jongerenwerk",   "Humanitas",     "Natuurtuin",        "Bakkerij Willems"};
constexpr const char* strengths[] = {"museum: rondleiding voor wie slecht ter been is",
                                     "warme ruimte voor 60 mensen",
                                     "wijkraad: kennen iedereen in de wijk",
                                     "ons: muzikanten en een oefenzaal",
                                     "jongeren: jongeren met tijd overdag",
                                     "vlucht: tolken en taalmaatjes",
                                     "natuur: tuin met rolstoelpad",
                                     "bakkerij: elke avond brood over"};
constexpr const char* needs[] = {
    "vlucht: ontmoeting voor nieuwkomers met muzikanten",
    "senioren: muziek en ontmoeting voor ouderen", "museum: begeleiders, liefst jongeren",
    "zonnebloem: uitje naar een tuin met rolstoelpad", "humanitas: warme ruimte in de wijk"};

/// The two ways to lead an evening. Texts are typed in both; everything else is pressed or
/// clicked.
struct Hand {
    DeskRoom& room;
    bool mouse;

    void enter() { mouse ? room.click("toevoegen") : room.press(ImGuiKey_Enter); }
    void next() { mouse ? room.click("volgende") : room.press(ImGuiKey_PageDown); }
    void go_on_to(Screen screen, std::string_view phase) {
        for (int times = 0; times < 6; ++times) {
            if (room.state().wall.screen == screen && room.state().wall.phase == phase) return;
            next();
        }
        FAIL("the walk never came to " << phase);
    }
    void letter(const char* key, std::string_view label) {
        mouse ? room.click(label) : room.type(key);
    }
    void leave_field() {
        if (!mouse) room.press(ImGuiKey_Escape);
    }
    void line(const char* text) {
        room.type(text);
        enter();
    }
};

void arrive(Hand hand) {
    for (const char* name : who) hand.line((std::string("+") + name).c_str());
    hand.line("@ Riet");
    hand.line("! parkeren bij de zaal");
    CHECK(hand.room.state().organisations.size() == 11);
    CHECK(hand.room.state().parked_points.size() == 1);
    hand.go_on_to(Screen::welcome, "welkom");
    CHECK(hand.room.wall_shows("Museum Het Baken"));
    CHECK_FALSE(hand.room.wall_shows("Riet"));
}

void speak(Hand hand) {
    hand.go_on_to(Screen::task, "kwaliteiten");
    for (const char* text : strengths) hand.line(text);
    CHECK_FALSE(hand.room.wall_shows("rolstoelpad"));
    hand.next();
    CHECK(hand.room.state().wall.screen == Screen::harvest);
    hand.go_on_to(Screen::task, "vragen");
    for (const char* text : needs) hand.line(text);
    hand.next();
    CHECK(hand.room.wall_shows("begeleiders, liefst jongeren"));
    CHECK(hand.room.state().contributions.size() == 13);
}

void connect(Hand hand) {
    hand.go_on_to(Screen::opportunities, "kansen");
    REQUIRE(hand.room.memory.opportunity.size() >= 2);
    hand.leave_field();
    hand.letter("z", "zet vast");
    if (hand.mouse)
        hand.room.click("naar het scherm");
    else
        hand.room.press(ImGuiKey_F6);
    CHECK_FALSE(hand.room.state().wall.organisations.empty());
    for (const char* title : {"Muziekavond voor oud en nieuw", "Jongeren mee naar het museum"}) {
        hand.room.memory.place = ui::Place::opportunities;
        hand.room.memory.phase = hand.room.state().clock.phase;
        hand.room.look();
        hand.letter("p", "maak een plan");
        hand.room.type(title);
        hand.mouse ? hand.room.click("bewaar") : hand.room.press(ImGuiKey_Enter);
        hand.leave_field();
        hand.leave_field();
    }
    CHECK(hand.room.state().proposals.size() == 2);
    CHECK(hand.room.state().link_marks.size() == 1);
}

void sit_down(Hand hand) {
    hand.go_on_to(Screen::tables, "tafels");
    if (hand.mouse) {
        hand.room.click("maak tafels");
        hand.room.click("start ronde 1");
    } else {
        hand.leave_field();
        hand.room.press(ImGuiKey_Tab);
        hand.room.press(ImGuiKey_Enter);
        hand.leave_field();
        hand.room.type("r");
    }
    CHECK(hand.room.state().table_plan.round == 1);
    CHECK_FALSE(hand.room.state().table_plan.tables.empty());
}

void vote(Hand hand) {
    hand.go_on_to(Screen::proposals, "voorstellen");
    CHECK(hand.room.wall_shows("Muziekavond"));
    hand.go_on_to(Screen::hands, "stemmen");
    hand.leave_field();
    hand.letter("o", "open de stemming");
    REQUIRE(domain::open_poll(hand.room.state()) != nullptr);
    if (hand.mouse)
        hand.room.click("volgend plan op het scherm");
    else
        hand.room.press(ImGuiKey_PageDown);
    hand.room.type("6");
    if (hand.mouse)
        hand.room.click("volgend plan op het scherm");
    else
        hand.room.press(ImGuiKey_PageDown);
    CHECK(hand.room.state().wall.option == 1);
    hand.room.type("5");
    hand.enter();
    hand.leave_field();
    hand.letter("s", "sluit de stemming");
    REQUIRE(hand.room.memory.question.has_value());
    hand.letter("j", "Ja, sluit de stemming");
    CHECK(domain::open_poll(hand.room.state()) == nullptr);
    CHECK_FALSE(hand.room.wall_shows("6"));
    hand.next();
    CHECK(hand.room.state().wall.screen == Screen::result);
}

void agree(Hand hand) {
    hand.go_on_to(Screen::task, "afspraken");
    for (const char* step : {"samen om tafel", "drie jongeren op bezoek"}) {
        if (hand.mouse) {
            hand.room.click("vul in");
        } else {
            hand.room.press(ImGuiKey_F5);
            if (hand.room.state().agreements.size() == 1) hand.room.press(ImGuiKey_DownArrow);
            hand.room.press(ImGuiKey_Enter);
        }
        REQUIRE(hand.room.memory.agreement_form.has_value());
        hand.room.type(step);
        hand.mouse ? hand.room.click("Wie belt? (naam)") : hand.room.press(ImGuiKey_Tab);
        hand.room.type("Karin");
        hand.mouse ? hand.room.click("Vóór welke dag?") : hand.room.press(ImGuiKey_Tab);
        hand.room.type("over 2 weken");
        hand.mouse ? hand.room.click("bewaar") : hand.room.press(ImGuiKey_Enter);
        if (hand.mouse && hand.room.state().agreements.size() == 1)
            hand.room.click("Jongeren mee naar het museum");
    }
    REQUIRE(hand.room.state().agreements.size() == 2);
    hand.next();
    CHECK(hand.room.state().wall.screen == Screen::agreements);
    CHECK(hand.room.wall_shows("samen om tafel"));
    CHECK_FALSE(hand.room.wall_shows("Karin"));
}

void finish(Hand hand) {
    hand.go_on_to(Screen::closing, "slot");
    if (hand.mouse) {
        hand.room.click("De avond");
        hand.room.click("Bewaren");
    } else {
        hand.room.press(ImGuiKey_Comma, ImGuiMod_Ctrl);
        hand.room.press(ImGuiKey_Escape);
        for (int times = 0; times < 5; ++times) hand.room.press(ImGuiKey_RightArrow);
    }
    hand.room.click("maak het verslag");
    hand.room.click("sluit de avond af");
    CHECK_FALSE(hand.room.state().ended);
    hand.letter("j", "Ja, sluit af");
    CHECK(hand.room.state().ended);
}

void whole_evening(Hand hand) {
    arrive(hand);
    speak(hand);
    connect(hand);
    sit_down(hand);
    vote(hand);
    agree(hand);
    finish(hand);
}

}  // namespace

TEST_CASE("a whole evening is led by keyboard", "[ui]") {
    DeskRoom room;

    whole_evening({room, false});

    CHECK(room.refusals.empty());
    // Mostly text: what is not text is walking, choosing and confirming.
    CHECK(room.keys < 1300);
}

TEST_CASE("a whole evening is led with the mouse and typed text", "[ui]") {
    DeskRoom room;

    whole_evening({room, true});

    CHECK(room.refusals.empty());
    CHECK(room.clicks > 50);
}

TEST_CASE("PageUp after a mistaken PageDown leaves the step before its time", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));
    room.memory.place = Place::cards;
    room.press(ImGuiKey_PageDown);
    room.press(ImGuiKey_PageDown);
    const domain::PhaseClock clock = room.state().clock;
    while (room.state().clock.phase == clock.phase) {
        room.evening.pass(std::chrono::minutes(1));
        room.press(ImGuiKey_PageDown);
    }
    room.evening.pass(std::chrono::minutes(1));

    room.press(ImGuiKey_PageUp);

    CHECK(room.state().clock == clock);
    CHECK(room.state().wall.phase ==
          room.state().method.phases[static_cast<std::size_t>(clock.phase)].key);
}

TEST_CASE("PageUp from a step in which something was done enters the step before anew", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::said));
    room.press(ImGuiKey_PageDown);
    const int phase = room.state().clock.phase;
    while (room.state().clock.phase == phase) room.press(ImGuiKey_PageDown);
    room.press(ImGuiKey_F5);
    room.type("hu: een bakfiets");
    room.press(ImGuiKey_Enter);
    REQUIRE(room.evening.contribution("een bakfiets").exists());

    room.press(ImGuiKey_PageUp);

    CHECK(room.state().clock.phase == phase);
    CHECK(room.state().clock.since == room.evening.now());
    CHECK(room.evening.contribution("een bakfiets").exists());
}
