#include "domain/lookup.hpp"
#include "ui/desk_room.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using support::Until;
using ui::Place;
using ui_test::DeskRoom;

namespace {

support::Evening eight_plans() {
    support::Shape shape;
    shape.organisations = 16;
    shape.proposals = 8;
    support::Evening evening = support::made_up_evening(shape);
    return evening;
}

/// An open vote on eight plans, by hands unless said otherwise, with the first on the wall.
DeskRoom counting(domain::PollRules rules = {}) {
    support::Evening evening = eight_plans();
    std::vector<domain::ProposalId> options;
    for (const domain::Proposal* proposal : domain::standing_proposals(evening.state()))
        options.push_back(proposal->id);
    evening.enter("stemmen");
    rules.dots_each = 3;
    evening.wish(domain::OpenPoll{rules, options, {}});
    return DeskRoom(std::move(evening));
}

const domain::Poll& poll_of(const DeskRoom& room) { return room.state().polls.back(); }

}  // namespace

TEST_CASE("a count of eight options by hand takes at most thirty keys", "[ui]") {
    DeskRoom room = counting();
    room.keys = 0;

    for (int option = 0; option < 8; ++option) {
        room.type("1" + std::to_string(option));
        room.press(ImGuiKey_Enter);
    }

    CHECK(room.keys <= 30);
    for (std::size_t option = 0; option < 8; ++option)
        CHECK(poll_of(room).counts[option].figures[0] == 10 + static_cast<int>(option));
}

TEST_CASE("PageDown keeps the figure and asks the next plan on the wall", "[ui]") {
    DeskRoom room = counting();
    room.press(ImGuiKey_PageDown);
    REQUIRE(room.state().wall.screen == domain::Screen::hands);

    room.type("12");
    room.press(ImGuiKey_PageDown);
    room.type("9");
    room.press(ImGuiKey_PageDown);

    CHECK(poll_of(room).counts[0].figures[0] == 12);
    CHECK(poll_of(room).counts[1].figures[0] == 9);
    CHECK(room.state().wall.option == 2);
    CHECK(std::ranges::find(room.wall().texts, "12", &ui::DrawnText::text) ==
          room.wall().texts.end());
}

TEST_CASE("a figure that cannot be right is told in words before closing", "[ui]") {
    DeskRoom room = counting();
    const int voters = poll_of(room).voters;

    room.type(std::to_string(voters + 1));
    room.press(ImGuiKey_Enter);

    CHECK(room.sees(std::to_string(voters + 1)));
    CHECK(room.sees("Tel nog eens"));
}

TEST_CASE("closing asks once in large words, and goes ahead when the answer is yes", "[ui]") {
    DeskRoom room = counting();
    CHECK_FALSE(room.can_press("sluit de stemming"));
    for (int option = 0; option < 8; ++option) {
        room.type("2");
        room.press(ImGuiKey_Enter);
    }
    room.press(ImGuiKey_Escape);

    room.type("s");
    REQUIRE(room.memory.question.has_value());
    CHECK(room.sees("Sluit u de stemming?"));
    room.press(ImGuiKey_Enter);
    CHECK(poll_of(room).open);
    room.type("j");

    CHECK_FALSE(poll_of(room).open);
    CHECK(room.sees("Zo is er gestemd"));
}

TEST_CASE("figures that do not fit can be closed on purpose", "[ui]") {
    DeskRoom room = counting();
    for (int option = 0; option < 8; ++option) {
        room.type("999");
        room.press(ImGuiKey_Enter);
    }
    room.press(ImGuiKey_Escape);

    room.type("s");
    REQUIRE(room.memory.question.has_value());
    CHECK(room.memory.question->title.starts_with("Toch sluiten?"));
    room.type("j");

    CHECK_FALSE(poll_of(room).open);
}

TEST_CASE("papers are counted first and bound the figures", "[ui]") {
    domain::PollRules rules;
    rules.medium = domain::Medium::paper;
    rules.most_on_one = 2;
    DeskRoom room = counting(rules);

    room.type("5");
    room.press(ImGuiKey_Enter);
    room.type("11");
    room.press(ImGuiKey_Enter);

    CHECK(poll_of(room).papers == 5);
    CHECK(poll_of(room).counts[0].figures[0] == 11);
    CHECK(room.sees("past hoogstens 10"));
}

TEST_CASE("levels are counted one plan at a time, with a concern in one sentence", "[ui]") {
    domain::PollRules rules;
    rules.kind = domain::PollKind::levels;
    DeskRoom room = counting(rules);

    for (const char* figure : {"8", "4", "2", "1", "0"}) {
        room.type(figure);
        room.press(ImGuiKey_Enter);
    }
    CHECK(room.memory.option == 1);
    room.click("B");
    room.click("Een zorg");
    room.type("wie sluit de zaal af");
    room.press(ImGuiKey_Enter);

    CHECK(poll_of(room).counts[0].figures == std::vector<int>{8, 4, 2, 1, 0});
    CHECK(poll_of(room).counts[1].concerns == std::vector<std::string>{"wie sluit de zaal af"});
}

TEST_CASE("an undone figure also leaves its field", "[ui]") {
    DeskRoom room = counting();
    room.type("7");
    room.press(ImGuiKey_Enter);
    REQUIRE(poll_of(room).counts[0].figures[0] == 7);

    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);

    CHECK(poll_of(room).counts[0].figures[0] == -1);
    CHECK(room.wishes.size() == 2);
}

TEST_CASE("a closed count is corrected with a reason, and not without one", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::voted));
    room.memory.place = Place::voting;
    room.memory.phase = room.state().clock.phase;
    room.press(ImGuiKey_Escape);
    const int was = poll_of(room).counts[0].figures[0];
    const std::size_t before = poll_of(room).corrections.size();

    room.type("k");
    room.type(std::to_string(was + 1));
    room.press(ImGuiKey_Enter);
    CHECK(poll_of(room).corrections.size() == before);
    room.type("een hand achterin gemist");
    room.press(ImGuiKey_Enter);

    REQUIRE(poll_of(room).corrections.size() == before + 1);
    CHECK(poll_of(room).corrections.back().was == was);
    CHECK(poll_of(room).corrections.back().is == was + 1);
}

TEST_CASE("a second round takes the top few over", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::voted));
    room.memory.place = Place::voting;
    room.memory.phase = room.state().clock.phase;
    room.press(ImGuiKey_Escape);
    const domain::PollId first = poll_of(room).id;

    room.type("r");
    REQUIRE(room.memory.poll_form.has_value());
    CHECK(room.memory.poll_form->options.size() < poll_of(room).options.size());
    room.type("o");

    CHECK(poll_of(room).open);
    CHECK(poll_of(room).round_of == first);
}

TEST_CASE("over the wall a figure is only read while it is typed", "[ui][secrecy]") {
    DeskRoom room = counting();
    room.type("27");
    room.press(ImGuiKey_Enter);
    REQUIRE(poll_of(room).counts[0].figures[0] == 27);
    // Opened again half-way.
    room.memory.count_form.reset();
    room.over_the_wall = true;
    room.look();
    REQUIRE(room.memory.widgets.focus[0] == ui::FieldId{ui::Field::count, 0});
    CHECK_FALSE(room.sees("27"));

    room.type("31");
    CHECK(room.sees("31"));
    room.press(ImGuiKey_Enter);
    CHECK_FALSE(room.sees("31"));
    CHECK(poll_of(room).counts[0].figures[0] == 31);
    room.press(ImGuiKey_UpArrow);

    CHECK_FALSE(room.sees("31"));
    room.press(ImGuiKey_DownArrow);
    CHECK(poll_of(room).counts[0].figures[0] == 31);
}

TEST_CASE("over the wall Ctrl Z takes back a figure that is typed, and leaves what stood there",
          "[ui][secrecy]") {
    DeskRoom room = counting();
    room.type("27");
    room.press(ImGuiKey_Enter);
    room.over_the_wall = true;
    room.press(ImGuiKey_UpArrow);
    room.type("4");
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    CHECK_FALSE(room.sees("27"));
    room.press(ImGuiKey_Enter);

    CHECK(poll_of(room).counts[0].figures[0] == 27);
}

TEST_CASE("over the wall a doubt does not tell the figure", "[ui][secrecy]") {
    DeskRoom room = counting();
    room.over_the_wall = true;
    room.look();
    room.type("9876");
    room.press(ImGuiKey_Enter);

    CHECK_FALSE(room.sees("9876"));
    CHECK(room.sees("Een getal kan niet kloppen"));
}
