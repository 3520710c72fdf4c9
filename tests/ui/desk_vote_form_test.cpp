#include "domain/lookup.hpp"
#include "ui/desk_room.hpp"

#include <catch2/catch_test_macros.hpp>

using support::Until;
using ui::Place;
using ui_test::DeskRoom;

namespace {

/// The form of a new vote, on every plan that stands.
class NewVote : public DeskRoom {
public:
    NewVote() : DeskRoom(support::evening_in_cuijk(Until::planned)) {
        memory.place = Place::voting;
        memory.phase = state().clock.phase;
        press(ImGuiKey_Escape);
        REQUIRE(memory.poll_form.has_value());
    }
};

domain::ProposalId last_plan(const DeskRoom& room) {
    return domain::standing_proposals(room.state()).back()->id;
}

bool votes_on(const DeskRoom& room, domain::ProposalId id) {
    const auto& options = room.memory.poll_form->options;
    return std::ranges::find(options, id) != options.end();
}

/// An evening with a closed vote on paper: so many ballots, and the dots of each plan.
support::Evening voted_on_paper(int ballots, const std::vector<int>& dots) {
    support::Evening evening = support::evening_in_cuijk(Until::planned);
    evening.enter("stemmen");
    domain::PollRules rules;
    rules.medium = domain::Medium::paper;
    rules.dots_each = 3;
    rules.most_on_one = 2;
    evening.open_poll(rules);
    evening.wish(domain::NotePapers{{}, ballots});
    support::count_dots(evening, dots);
    return evening;
}

}  // namespace

TEST_CASE("a plan that is withdrawn leaves the vote that is being made", "[ui]") {
    NewVote room;
    const domain::ProposalId gone = last_plan(room);
    REQUIRE(votes_on(room, gone));
    room.evening.wish(domain::Withdraw{{gone.number, 0}});

    room.look();
    CHECK_FALSE(votes_on(room, gone));
    room.type("o");

    CHECK(room.refusals.empty());
    CHECK(domain::open_poll(room.state()) != nullptr);
}

TEST_CASE("a plan that is made while a vote is being made joins in", "[ui]") {
    NewVote room;
    const std::size_t before = room.memory.poll_form->options.size();
    room.evening.propose("Nog een plan", {"Scouting", "Humanitas"});

    room.look();

    CHECK(room.memory.poll_form->options.size() == before + 1);
    CHECK(votes_on(room, last_plan(room)));
}

TEST_CASE("a plan that was taken off the vote stays off", "[ui]") {
    NewVote room;
    const domain::ProposalId off = last_plan(room);
    room.click(domain::find(room.state(), off)->details.title);
    REQUIRE_FALSE(votes_on(room, off));
    room.evening.propose("Nog een plan", {"Scouting", "Humanitas"});

    room.look();

    CHECK_FALSE(votes_on(room, off));
}

TEST_CASE("a new plan does not join a second round", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::voted));
    room.memory.place = Place::voting;
    room.memory.phase = room.state().clock.phase;
    room.press(ImGuiKey_Escape);
    room.type("r");
    const std::size_t before = room.memory.poll_form->options.size();
    room.evening.propose("Nog een plan", {"Scouting", "Humanitas"});

    room.look();

    CHECK(room.memory.poll_form->options.size() == before);
}

TEST_CASE("after a vote that was refused figures do not become cards", "[ui]") {
    NewVote room;
    const std::size_t cards = room.state().contributions.size();
    room.evening.wish(domain::EndSession{});
    room.look();
    room.type("o");
    REQUIRE_FALSE(room.refusals.empty());

    room.type("12");
    room.press(ImGuiKey_Enter);

    CHECK(room.memory.capture.text.empty());
    CHECK(room.state().contributions.size() == cards);
}

TEST_CASE("a result that cannot be right says so at the desk, with the key that corrects", "[ui]") {
    support::Evening evening = support::evening_in_cuijk(Until::voting);
    support::count_dots(evening, {999, 24, 13, 8});
    DeskRoom room(std::move(evening));
    room.press(ImGuiKey_F6);
    REQUIRE(room.state().wall.screen == domain::Screen::result);

    CHECK(room.sees("Bij A staat 999"));
    CHECK(room.sees("Kies A en druk K"));
    CHECK_FALSE(room.wall_shows("Bij A staat 999"));
}

TEST_CASE("doubt about stembriefjes points to the key that corrects their number", "[ui]") {
    DeskRoom room(voted_on_paper(500, {9, 6, 4, 0}));
    room.press(ImGuiKey_Escape);
    REQUIRE(room.sees("500 stembriefjes"));
    REQUIRE(room.sees("P verbetert"));
    CHECK_FALSE(room.sees("K verbetert"));

    room.type("p");
    room.type("30");
    room.press(ImGuiKey_Tab);
    room.type("een stapel dubbel geteld");
    room.press(ImGuiKey_Enter);

    CHECK(room.state().polls.back().papers == 30);
    CHECK(room.state().polls.back().corrections.back().was == 500);
    CHECK_FALSE(room.sees("P verbetert"));
}

TEST_CASE("too many dots for the stembriefjes points to either number", "[ui]") {
    DeskRoom room(voted_on_paper(4, {9, 0, 0, 0}));

    CHECK(room.sees("op deze briefjes past hoogstens 8"));
    CHECK(room.sees("P het aantal stembriefjes"));
}

TEST_CASE("a result that can be right is told without doubt", "[ui]") {
    support::Evening evening = support::evening_in_cuijk(Until::planned);
    evening.enter("stemmen");
    domain::PollRules rules;
    rules.dots_each = 3;
    evening.open_poll(rules);
    support::count_dots(evening, {9, 6, 4, 0});
    DeskRoom room(std::move(evening));
    REQUIRE(room.sees("Zo is er gestemd"));

    CHECK_FALSE(room.sees("druk K"));
    CHECK_FALSE(room.sees("verbetert"));
}
