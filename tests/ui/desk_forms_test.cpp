#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <catch2/catch_test_macros.hpp>

using support::Until;
using ui::Place;
using ui_test::DeskRoom;
using ui_test::RoomAt;

namespace {

const domain::Proposal& last_proposal(const DeskRoom& room) {
    return room.state().proposals.back();
}

}  // namespace

TEST_CASE("a plan from an opportunity has its partners and what they bring filled in", "[ui]") {
    RoomAt room(Until::seen, Place::opportunities);
    const std::vector<domain::OrganisationId> partners = room.memory.opportunity;
    REQUIRE(partners.size() >= 2);

    room.type("p");
    room.type("Samen naar de tuin");
    room.press(ImGuiKey_Enter);

    REQUIRE_FALSE(room.state().proposals.empty());
    CHECK(last_proposal(room).details.title == "Samen naar de tuin");
    REQUIRE(last_proposal(room).details.partners.size() == partners.size());
    CHECK(last_proposal(room).details.partners[0].organisation == partners[0]);
    CHECK(std::ranges::any_of(last_proposal(room).details.partners,
                              [](const auto& partner) { return !partner.brings.empty(); }));
}

TEST_CASE("a plan of one's own gets its partners by letters", "[ui]") {
    RoomAt room(Until::said, Place::proposals);

    room.type("n");
    room.type("Brood op de stoep");
    room.click("Partner erbij (letters of naam), dan Enter");
    room.type("bw");
    room.press(ImGuiKey_Enter);
    room.type("hu");
    room.press(ImGuiKey_Enter);
    room.click("bewaar");

    REQUIRE_FALSE(room.state().proposals.empty());
    CHECK(last_proposal(room).details.partners.size() >= 2);
}

TEST_CASE("a form that cannot be saved says why and keeps everything", "[ui]") {
    RoomAt room(Until::said, Place::proposals);
    room.type("n");
    room.type("Alleen een titel");
    room.memory.proposal_form->partners.clear();

    room.press(ImGuiKey_Enter);

    CHECK(room.wishes.empty());
    REQUIRE(room.memory.proposal_form.has_value());
    CHECK(room.memory.proposal_form->title.text == "Alleen een titel");
    CHECK(room.sees("twee of meer partners"));
}

TEST_CASE("the five questions are answered with a button and a line, never with a mark", "[ui]") {
    RoomAt room(Until::planned, Place::proposals);
    room.type("c");
    const domain::ProposalId id = room.memory.condition_form->proposal;

    room.click("nog niet");
    room.type("wie heeft de sleutel");
    room.press(ImGuiKey_Enter);
    room.press(ImGuiKey_Escape);

    const domain::Proposal* proposal = domain::find(room.state(), id);
    CHECK(proposal->conditions[0].answer == domain::Answer::not_yet);
    CHECK(proposal->conditions[0].needed == "wie heeft de sleutel");
    CHECK_FALSE(room.memory.condition_form.has_value());
}

TEST_CASE("who joins in is typed by letters, and typed again leaves", "[ui]") {
    RoomAt room(Until::planned, Place::proposals);
    const domain::ProposalId id = room.memory.proposal;

    room.click("Wie sluit er aan?");
    room.type("sc");
    room.press(ImGuiKey_Enter);
    CHECK(domain::find(room.state(), id)->joiners.size() == 1);
    room.type("sc");
    room.press(ImGuiKey_Enter);

    CHECK(domain::find(room.state(), id)->joiners.empty());
}

TEST_CASE("withdrawing a plan asks first", "[ui]") {
    RoomAt room(Until::planned, Place::proposals);
    const std::size_t before = room.state().proposals.size();

    room.type("v");
    REQUIRE(room.memory.question.has_value());
    CHECK(room.state().proposals.size() == before);
    room.click("Ja, trek in");

    CHECK(room.state().proposals.size() == before - 1);
}

TEST_CASE("an agreement needs a first step, a caller and a day", "[ui]") {
    RoomAt room(Until::voted, Place::agreements);
    room.press(ImGuiKey_Enter);
    REQUIRE(room.memory.agreement_form.has_value());

    room.type("samen om tafel");
    room.press(ImGuiKey_Enter);
    CHECK(room.state().agreements.empty());
    CHECK(room.memory.agreement_form->first_step.text == "samen om tafel");
    room.type("do 18 juni");
    room.press(ImGuiKey_Enter);

    REQUIRE(room.state().agreements.size() == 1);
    const domain::AgreementDetails& details = room.state().agreements[0].details;
    CHECK(details.first_step == "samen om tafel");
    CHECK(details.before == "2026-06-18");
    CHECK(details.caller.organisation.exists());
}

TEST_CASE("a caller is typed with the letters of an organisation or chosen with a button", "[ui]") {
    RoomAt room(Until::voted, Place::agreements);
    room.press(ImGuiKey_Enter);

    room.type("bellen");
    room.press(ImGuiKey_Tab);
    room.type("hu: Karin");
    room.press(ImGuiKey_Tab);
    room.type("overmorgen");
    room.press(ImGuiKey_Enter);

    REQUIRE(room.state().agreements.size() == 1);
    const domain::Person& caller = room.state().agreements[0].details.caller;
    CHECK(caller.organisation == room.evening.organisation("Humanitas"));
    CHECK(caller.name == "Karin");
}

TEST_CASE("a day that does not exist is told while it is typed", "[ui]") {
    RoomAt room(Until::voted, Place::agreements);
    room.press(ImGuiKey_Enter);
    room.press(ImGuiKey_Tab);
    room.press(ImGuiKey_Tab);

    room.type("31-11");

    CHECK(room.sees("Dit is geen dag"));
}

TEST_CASE("tables are made, an organisation is moved, and rounds start", "[ui]") {
    RoomAt room(Until::seen, Place::tables);

    room.click("maak tafels");
    REQUIRE_FALSE(room.state().table_plan.tables.empty());
    const int goal = room.state().table_plan.tables.back().number;
    room.click("Verplaats een organisatie");
    room.type("sc " + std::to_string(goal));
    room.press(ImGuiKey_Enter);
    room.press(ImGuiKey_Escape);
    room.type("r");

    const auto& there = room.state().table_plan.tables.back().organisations;
    CHECK(std::ranges::find(there, room.evening.organisation("Scouting")) != there.end());
    CHECK(room.state().table_plan.round == 1);
}

TEST_CASE("an opportunity that somebody names gets a line of its own", "[ui]") {
    RoomAt room(Until::said, Place::opportunities);

    room.type("n");
    room.type("sc");
    room.press(ImGuiKey_Tab);
    room.type("nt");
    room.press(ImGuiKey_Tab);
    room.type("samen een hut bouwen");
    room.press(ImGuiKey_Enter);

    REQUIRE_FALSE(room.state().link_marks.empty());
    CHECK(room.state().link_marks.back().link.reason == "samen een hut bouwen");
    CHECK(room.sees("samen een hut bouwen"));
}

TEST_CASE("an opportunity that is sent stands on the wall with its words", "[ui]") {
    RoomAt room(Until::seen, Place::opportunities);
    const domain::OrganisationId one = room.memory.opportunity.front();

    room.press(ImGuiKey_F6);

    CHECK(room.state().wall.screen == domain::Screen::opportunities);
    CHECK(room.state().wall.organisations == room.memory.opportunity);
    CHECK(room.wall_shows(domain::find(room.state(), one)->details.short_name));
}

TEST_CASE("the details of the evening change only what was changed", "[ui]") {
    RoomAt room(Until::said, Place::session);

    room.click("Tot");
    room.press(ImGuiKey_A, ImGuiMod_Ctrl);
    room.type("2215");
    room.press(ImGuiKey_Enter);

    REQUIRE(room.wishes.size() == 1);
    const auto& asked = std::get<domain::ChangeSession>(room.wishes[0]);
    CHECK(asked.to == "22:15");
    CHECK_FALSE(asked.title.has_value());
    CHECK(room.state().details.to == "22:15");
}

TEST_CASE("a case, wishes, points for later and contacts are filled in", "[ui]") {
    RoomAt room(Until::arrived, Place::session);
    room.memory.organisation = room.evening.organisation("Scouting");

    room.click("Casus");
    room.click("Bron");
    room.type(" en eigen telling");
    room.press(ImGuiKey_Enter);
    CHECK(room.state().case_card.source.ends_with("eigen telling"));
    room.click("Gemeente");
    room.click("Wens van de gemeente");
    room.type("Meer jonge vrijwilligers");
    room.press(ImGuiKey_Enter);
    CHECK(room.state().municipal_wishes.back().text == "Meer jonge vrijwilligers");
    room.click("luistert");
    CHECK(room.state().municipal_role == domain::MunicipalRole::listens);
    room.click("Voor later");
    room.click("Punt voor later");
    room.type("parkeren");
    room.press(ImGuiKey_Enter);
    CHECK(room.state().parked_points.back().text == "parkeren");
    room.click("Organisatie");
    room.press(ImGuiKey_F4);
    room.click("Telefoon");
    room.type("06 1234");
    room.press(ImGuiKey_Enter);

    const auto* scouts = domain::organisation_named(room.state(), "Scouting");
    REQUIRE(scouts->contacts.size() == 1);
    CHECK(scouts->contacts[0].phone == "06 1234");
}

TEST_CASE("what the window must do is asked of the window", "[ui]") {
    RoomAt room(Until::agreed, Place::session);
    room.click("Bewaren");

    room.click("maak het verslag");
    room.click("maak het papier");
    room.click("Bewaar een kopie als (plek en naam), dan Enter");
    room.type("kopie.samen");
    room.press(ImGuiKey_Enter);
    room.press(ImGuiKey_Equal, ImGuiMod_Ctrl);

    REQUIRE(room.acts.size() == 4);
    CHECK_FALSE(std::get<ui::MakeReport>(room.acts[0]).paper);
    CHECK(std::get<ui::MakeReport>(room.acts[1]).paper);
    CHECK(std::get<ui::SaveCopy>(room.acts[2]).path == "kopie.samen");
    CHECK(std::get<ui::SetTextScale>(room.acts[3]).scale > 1.05F);
}

TEST_CASE("Ctrl K jumps to whatever is typed", "[ui]") {
    RoomAt room(Until::agreed, Place::cards);

    room.press(ImGuiKey_K, ImGuiMod_Ctrl);
    room.type("humanitas");
    room.press(ImGuiKey_Enter);
    CHECK(room.memory.organisation == room.evening.organisation("Humanitas"));
    room.press(ImGuiKey_K, ImGuiMod_Ctrl);
    room.type("Tafels");
    room.press(ImGuiKey_Enter);

    CHECK(room.memory.place == Place::tables);
    CHECK(room.memory.over == ui::Over::nothing);
}

TEST_CASE("the agenda's proposal is taken over with one key", "[ui]") {
    RoomAt room(Until::said, Place::cards);
    room.evening.pass(std::chrono::minutes(60));
    room.look();
    REQUIRE(room.sees("uit"));
    const std::vector<int> before = room.state().clock.minutes;

    room.press(ImGuiKey_F3);

    CHECK(room.state().clock.minutes != before);
    CHECK(room.refusals.empty());
}

TEST_CASE("notes are added, changed and taken away a line at a time", "[ui]") {
    RoomAt room(Until::arrived, Place::cards);

    room.click("Notitie");
    room.type("bakker gaat om negen uur");
    room.press(ImGuiKey_Enter);

    CHECK(room.state().notes.find("bakker gaat om negen uur") != std::string::npos);
    CHECK(room.state().notes.find("Zilverkluis") != std::string::npos);
}
