// Esc goes one step back and never loses text.

#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <catch2/catch_test_macros.hpp>

using support::Until;
using ui::Place;
using ui_test::RoomAt;

TEST_CASE("a plan that was left with Esc comes back as it was typed", "[ui]") {
    RoomAt room(Until::said, Place::proposals);
    room.type("n");
    room.type("Brood op de stoep");
    room.press(ImGuiKey_Tab);
    room.type("elke zaterdag");
    room.press(ImGuiKey_Escape);
    REQUIRE_FALSE(room.memory.proposal_form.has_value());

    room.type("n");

    REQUIRE(room.memory.proposal_form.has_value());
    CHECK(room.memory.proposal_form->title.text == "Brood op de stoep");
    CHECK(room.memory.proposal_form->what.text == "elke zaterdag");
}

TEST_CASE("a plan that was saved leaves nothing behind for the next one", "[ui]") {
    RoomAt room(Until::seen, Place::opportunities);
    room.type("p");
    room.type("Samen naar de tuin");
    room.press(ImGuiKey_Escape);
    room.memory.place = Place::opportunities;
    room.type("p");
    room.press(ImGuiKey_Enter);
    REQUIRE_FALSE(room.state().proposals.empty());
    CHECK(room.state().proposals.back().details.title == "Samen naar de tuin");

    room.memory.place = Place::opportunities;
    room.look();
    room.type("p");

    CHECK(room.memory.proposal_form->title.text.empty());
}

TEST_CASE("each plan keeps what was typed in its own form", "[ui]") {
    RoomAt room(Until::planned, Place::proposals);
    const auto all = domain::standing_proposals(room.state());
    REQUIRE(all.size() >= 2);
    const std::string second = all[1]->details.title;
    room.memory.proposal = all[0]->id;
    room.type("b");
    room.type(" en meer");
    room.press(ImGuiKey_Escape);

    room.memory.proposal = all[1]->id;
    room.type("b");
    CHECK(room.memory.proposal_form->title.text == second);
    room.press(ImGuiKey_Escape);
    room.memory.proposal = all[0]->id;
    room.type("b");

    CHECK(room.memory.proposal_form->title.text == all[0]->details.title + " en meer");
}

TEST_CASE("a plan that was left without typing follows the facts", "[ui]") {
    RoomAt room(Until::planned, Place::proposals);
    const domain::ProposalId id = room.memory.proposal;
    room.type("b");
    room.press(ImGuiKey_Escape);
    domain::AmendProposal amended;
    amended.proposal = id;
    amended.title = "Een andere naam";
    room.evening.wish(amended);

    room.type("b");

    CHECK(room.memory.proposal_form->title.text == "Een andere naam");
}

TEST_CASE("a plan from an opportunity never takes the place of one that is being typed", "[ui]") {
    RoomAt room(Until::seen, Place::proposals);
    room.type("n");
    room.type("Brood op de stoep");
    room.memory.place = Place::opportunities;
    room.look();
    room.press(ImGuiKey_Escape);
    room.type("p");
    REQUIRE(room.memory.proposal_form->title.text.empty());
    room.press(ImGuiKey_Escape);

    room.type("n");

    CHECK(room.memory.proposal_form->title.text == "Brood op de stoep");
}

TEST_CASE("an agreement that was left with Esc comes back as it was typed", "[ui]") {
    RoomAt room(Until::voted, Place::agreements);
    room.press(ImGuiKey_Enter);
    room.type("samen om tafel");
    room.press(ImGuiKey_Escape);
    REQUIRE_FALSE(room.memory.agreement_form.has_value());

    room.press(ImGuiKey_Enter);

    REQUIRE(room.memory.agreement_form.has_value());
    CHECK(room.memory.agreement_form->first_step.text == "samen om tafel");
}

TEST_CASE("an opportunity of one's own that was left with Esc comes back", "[ui]") {
    RoomAt room(Until::said, Place::opportunities);
    room.type("n");
    room.type("sc");
    room.press(ImGuiKey_Tab);
    room.type("nt");
    room.press(ImGuiKey_Escape);
    REQUIRE_FALSE(room.memory.link_form.has_value());

    room.type("n");

    REQUIRE(room.memory.link_form.has_value());
    CHECK(room.memory.link_form->one.text == "sc");
    CHECK(room.memory.link_form->other.text == "nt");
}

TEST_CASE("a correction that was left with Esc comes back", "[ui]") {
    RoomAt room(Until::voted, Place::voting);
    room.type("k");
    room.type("7");
    room.press(ImGuiKey_Escape);
    REQUIRE_FALSE(room.memory.correction_form.has_value());

    room.type("k");

    REQUIRE(room.memory.correction_form.has_value());
    CHECK(room.memory.correction_form->figure.text == "7");
}

TEST_CASE("Esc leaves a field of a new vote first, then the vote, which comes back", "[ui]") {
    RoomAt room(Until::voted, Place::voting);
    room.type("n");
    room.click("Stippen per mens");
    room.type("4");
    room.press(ImGuiKey_Escape);
    REQUIRE(room.memory.poll_form.has_value());
    room.press(ImGuiKey_Escape);
    REQUIRE_FALSE(room.memory.poll_form.has_value());

    room.type("n");

    REQUIRE(room.memory.poll_form.has_value());
    CHECK(room.memory.poll_form->dots_each.text == "4");
}

TEST_CASE("a card that was left with Esc while it was changed still says what was typed", "[ui]") {
    RoomAt room(Until::said, Place::cards);
    room.memory.organisation = room.evening.organisation("Museum Het Baken");
    room.press(ImGuiKey_DownArrow);
    room.type("b");
    room.type(" met vuur");
    room.press(ImGuiKey_Escape);

    room.type("b");

    REQUIRE(room.memory.contribution_form.has_value());
    CHECK(room.memory.contribution_form->text.text.ends_with(" met vuur"));
}

TEST_CASE("what was typed about an organisation waits while another one is looked at", "[ui]") {
    RoomAt room(Until::said, Place::session);
    room.memory.organisation = room.evening.organisation("Scouting");
    room.click("Organisatie");
    room.click("Naam");
    room.type(" Noord");
    room.press(ImGuiKey_F4);
    room.click("Telefoon");
    room.type("06 1234");

    room.click("Humanitas");
    CHECK(room.memory.organisation_form->name.text == "Humanitas");
    CHECK(room.memory.contact_form->phone.text.empty());
    room.click("Scouting");

    CHECK(room.memory.organisation_form->name.text == "Scouting Noord");
    CHECK(room.memory.contact_form->phone.text == "06 1234");
    CHECK(room.wishes.empty());
}

TEST_CASE("a form in which nothing is typed follows what Ctrl Z takes back", "[ui]") {
    RoomAt room(Until::said, Place::session);
    room.memory.organisation = room.evening.organisation("Scouting");
    room.click("Organisatie");
    room.click("Naam");
    room.type(" Noord");
    room.press(ImGuiKey_Enter);
    REQUIRE(domain::organisation_named(room.state(), "Scouting Noord") != nullptr);
    room.press(ImGuiKey_Escape);

    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);

    REQUIRE(domain::organisation_named(room.state(), "Scouting") != nullptr);
    CHECK(room.memory.organisation_form->name.text == "Scouting");
}
