#include "domain/evening.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

TEST_CASE("nothing is accepted before a session has started", "[domain][session]") {
    const Decision decision = decide(State{}, SetNotes{"x"}, {});

    CHECK(std::get<Refusal>(decision) == Refusal::session_not_started);
}

TEST_CASE("a session starts once", "[domain][session]") {
    Evening evening;

    CHECK(evening.refused(a_start()) == "session_started_already");
}

TEST_CASE("a start makes the texts of the session clean", "[domain][session]") {
    StartSession start = a_start();
    start.details.title = "  Samen \n in Cuijk ";

    const Evening evening(start);

    CHECK(evening.now.details.title == "Samen in Cuijk");
    CHECK(evening.now.started);
    CHECK(evening.now.clock.minutes == std::vector{15, 20, 10});
}

TEST_CASE("the municipality starts as the method says", "[domain][session]") {
    StartSession start = a_start();
    CHECK(Evening(start).now.municipal_role == MunicipalRole::joins);

    start.method.rules.municipality_votes = false;
    CHECK(Evening(start).now.municipal_role == MunicipalRole::listens);
}

TEST_CASE("details that are not what they say are refused", "[domain][session]") {
    Evening evening;

    CHECK(evening.refused(ChangeSession{.title = " "}) == "text_empty");
    CHECK(evening.refused(ChangeSession{.date = "16-6-2026"}) == "not_a_date");
    CHECK(evening.refused(ChangeSession{.from = "half acht"}) == "not_a_time");
    CHECK(evening.refused(ChangeSession{.to = "25:00"}) == "not_a_time");
    CHECK(evening.refused(ChangeSession{.language = "fr"}) == "not_a_language");
    CHECK(evening.refused(ChangeSession{.delete_by = "soon"}) == "not_a_date");
    CHECK(evening.refused(ChangeSession{.utc_offset_minutes = 900}) == "number_out_of_range");
    CHECK(evening.refused(ChangeSession{.utc_offset_minutes = -900}) == "number_out_of_range");
    CHECK(evening.refused(ChangeSession{}) == "nothing_new");
}

TEST_CASE("a change of the session leaves the rest as it is", "[domain][session]") {
    Evening evening;
    evening.fact(ChangeSession{.place = "De Schouw", .date = "2026-06-16", .from = "19:30"});

    evening.fact(ChangeSession{.date = ""});

    CHECK(evening.now.details.title == "Samen in Cuijk");
    CHECK(evening.now.details.place == "De Schouw");
    CHECK(evening.now.details.date.empty());
    CHECK(evening.now.details.from == "19:30");
}

TEST_CASE("a case has three figures at most and empty ones do not count", "[domain][session]") {
    Evening evening;
    CaseCard card{
        "Wie helpt Riet?", {{"1", "a"}, {" ", ""}, {"2", "b"}, {"3", "c"}}, "CBS", "Riet"};
    evening.fact(SetCase{card});
    CHECK(evening.now.case_card.figures.size() == 3);
    CHECK(evening.refused(SetCase{card}) == "nothing_new");

    card.figures.push_back({"4", "d"});
    CHECK(evening.refused(SetCase{card}) == "too_many");
}

TEST_CASE("a wish of the municipality stands there once", "[domain][session]") {
    Evening evening;
    const FactNumber fact = evening.fact(AddMunicipalWish{"Minder eenzaamheid"});

    CHECK(evening.now.municipal_wishes.at(0).id == made<MunicipalWishId>(fact));
    CHECK(evening.refused(AddMunicipalWish{"minder  EENZAAMHEID"}) == "nothing_new");
    CHECK(evening.refused(AddMunicipalWish{""}) == "text_empty");
}

TEST_CASE("a parked point may belong to somebody or to nobody", "[domain][session]") {
    Evening evening;
    const OrganisationId museum = evening.party("Museum");

    evening.fact(ParkPoint{"Parkeren", museum});
    evening.fact(ParkPoint{"Subsidie", {}});

    CHECK(evening.now.parked_points.at(0).organisation == museum);
    CHECK_FALSE(evening.now.parked_points.at(1).organisation.exists());
    CHECK(evening.refused(ParkPoint{"x", {99, 0}}) == "unknown_organisation");
}

TEST_CASE("notes keep their lines", "[domain][session]") {
    Evening evening;
    evening.fact(SetNotes{"Wethouder eerst laten luisteren.\nBakkerij om 21 uur weg."});

    CHECK(evening.now.notes == "Wethouder eerst laten luisteren.\nBakkerij om 21 uur weg.");
    CHECK(evening.refused(SetNotes{std::string(4001, 'x')}) == "text_too_long");
}

TEST_CASE("a session cannot end while people vote", "[domain][session]") {
    Evening evening;
    const auto one = evening.party("Een");
    const auto two = evening.party("Twee");
    evening.fact(OpenPoll{{}, {evening.plan("A", {one, two}), evening.plan("B", {one, two})}, {}});

    CHECK(evening.refused(EndSession{}) == "poll_open_already");
}

TEST_CASE("after the end only aftercare is accepted", "[domain][session]") {
    Evening evening;
    const auto one = evening.party("Een");
    const auto two = evening.party("Twee");
    const ProposalId plan = evening.plan("Buurttafel", {one, two});
    AgreementDetails details{plan, "Bellen", {one, ""}, {two, ""}, "2026-07-01"};
    const auto agreement = made<AgreementId>(evening.fact(MakeAgreement{details}));
    evening.fact(EndSession{});

    CHECK(evening.refused(EndSession{}) == "session_ended");
    CHECK(evening.refused(AddResident{"Riet"}) == "session_ended");
    CHECK(evening.refused(EnterPhase{0}) == "session_ended");
    CHECK(evening.refused(NoteFollowUp{agreement, FollowUp::done, "gelukt"}) == "accepted");
    CHECK(evening.refused(AddContact{one, "Riet", "", ""}) == "accepted");
    CHECK(evening.refused(SetNotes{"nazorg"}) == "accepted");
    CHECK(evening.refused(ChangeSession{.delete_by = "2026-12-31"}) == "accepted");
    CHECK(evening.refused(ShowOnWall{}) == "accepted");
    CHECK(evening.refused(PauseWall{true}) == "accepted");
    CHECK(evening.refused(FreezeWall{true}) == "accepted");
}
