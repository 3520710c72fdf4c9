#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;
using std::chrono::minutes;

namespace {

Table table(int number, std::vector<OrganisationId> organisations = {}) {
    Table made;
    made.number = number;
    made.title = "Kans";
    made.organisations = std::move(organisations);
    return made;
}

}  // namespace

TEST_CASE("tables are planned, and a round plans its end", "[domain][tables]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    CHECK(evening.refused(StartRound{1}) == "no_tables");
    evening.fact(PlanTables{{table(1, {museum, museum}), table(2)}, 2, 10});
    CHECK(evening.now.table_plan.tables[0].organisations == std::vector{museum});
    CHECK(evening.now.table_plan.round == 0);

    evening.fact(StartRound{2});
    CHECK(evening.now.table_plan.round == 2);
    CHECK(evening.now.table_plan.round_end == evening.clock + minutes(10));
    CHECK(evening.refused(StartRound{0}) == "number_out_of_range");
    CHECK(evening.refused(StartRound{3}) == "number_out_of_range");
}

TEST_CASE("a table plan that cannot be seated is refused", "[domain][tables]") {
    Evening evening;
    const auto with = [&](Table changed, int rounds = 1, int round_minutes = 10) {
        return evening.refused(PlanTables{{std::move(changed)}, rounds, round_minutes});
    };
    Table about_nothing = table(1);
    about_nothing.proposal = {99, 0};
    Table crowd = table(1);
    crowd.people = -1;

    CHECK(evening.refused(PlanTables{}) == "no_tables");
    CHECK(evening.refused(PlanTables{{table(1), table(1)}}) == "table_number_twice");
    CHECK(evening.refused(PlanTables{std::vector<Table>(100, table(1))}) == "too_many");
    CHECK(with(table(0)) == "number_out_of_range");
    CHECK(with(table(100)) == "number_out_of_range");
    CHECK(with(table(1, {{99, 0}})) == "unknown_organisation");
    CHECK(with(about_nothing) == "unknown_proposal");
    CHECK(with(crowd) == "number_out_of_range");
    CHECK(with(table(1), 0) == "number_out_of_range");
    CHECK(with(table(1), 31) == "number_out_of_range");
    CHECK(with(table(1), 1, 0) == "number_out_of_range");
    CHECK(with(table(1)) == "accepted");
    CHECK(with(table(1)) == "nothing_new");
}

TEST_CASE("who is gone leaves the table", "[domain][tables][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    Table about_plan = table(1, {museum, choir});
    about_plan.proposal = evening.plan("Zingen", {museum, choir});
    const FactNumber plan = evening.facts.back().number;
    evening.fact(PlanTables{{about_plan}, 1, 10});
    const State before = evening.now;

    evening.fact(Withdraw{FactNumber{museum.number, 0}});
    evening.fact(Withdraw{plan});
    CHECK(evening.now.table_plan.tables[0].organisations == std::vector{choir});
    CHECK_FALSE(evening.now.table_plan.tables[0].proposal.exists());

    evening.fact(Restore{plan});
    evening.fact(Restore{FactNumber{museum.number, 0}});
    CHECK(evening.now == before);
}

TEST_CASE("the wall shows what was sent, stamped with its fact", "[domain][wall]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    WallView view;
    view.screen = Screen::opportunities;
    view.organisations = {museum};
    view.paused = true;
    view.sent = {77, 0};
    const FactNumber fact = evening.fact(ShowOnWall{view});

    CHECK(evening.now.wall.screen == Screen::opportunities);
    CHECK(evening.now.wall.organisations == std::vector{museum});
    CHECK(evening.now.wall.sent == fact);
    CHECK_FALSE(evening.now.wall.paused);
}

TEST_CASE("sending to the wall ends a pause and a standstill", "[domain][wall]") {
    Evening evening;
    evening.fact(PauseWall{true});
    const FactNumber frozen = evening.fact(FreezeWall{true});
    CHECK(evening.now.wall.frozen_at == frozen);
    CHECK(evening.refused(PauseWall{true}) == "nothing_new");
    CHECK(evening.refused(FreezeWall{true}) == "nothing_new");

    evening.fact(ShowOnWall{});

    CHECK_FALSE(evening.now.wall.paused);
    CHECK_FALSE(evening.now.wall.frozen);
    CHECK_FALSE(evening.now.wall.frozen_at.exists());
}

TEST_CASE("a pause and a standstill keep what the wall showed", "[domain][wall]") {
    Evening evening;
    WallView view;
    view.screen = Screen::harvest;
    view.phase = "strengths";
    evening.fact(ShowOnWall{view});
    const WallView shown = evening.now.wall;

    evening.fact(PauseWall{true});
    evening.fact(FreezeWall{true});
    CHECK(evening.now.wall.screen == Screen::harvest);
    evening.fact(PauseWall{false});
    evening.fact(FreezeWall{false});

    CHECK(evening.now.wall == shown);
}

TEST_CASE("what is not there cannot be shown", "[domain][wall]") {
    Evening evening;
    const auto show = [&](auto change) {
        WallView view;
        change(view);
        return evening.refused(ShowOnWall{view});
    };

    CHECK(show([](auto& it) { it.phase = "lunch"; }) == "unknown_phase");
    CHECK(show([](auto& it) { it.organisations = {{99, 0}}; }) == "unknown_organisation");
    CHECK(show([](auto& it) { it.contributions = {{99, 1}}; }) == "unknown_contribution");
    CHECK(show([](auto& it) { it.poll = {99, 0}; }) == "unknown_poll");
    CHECK(show([](auto& it) { it.option = 1; }) == "unknown_option");
    CHECK(show([](auto& it) { it.option = -1; }) == "unknown_option");
    CHECK(show([](auto& it) { it.page = -1; }) == "number_out_of_range");
    CHECK(show([](auto& it) { it.page = 1000; }) == "number_out_of_range");
}

TEST_CASE("an option on the wall is one of its poll", "[domain][wall]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const PollId poll = evening.closed_poll(
        {evening.plan("A", {museum, choir}), evening.plan("B", {museum, choir})}, 1);
    WallView view;
    view.poll = poll;
    view.option = 1;
    CHECK(evening.refused(ShowOnWall{view}) == "accepted");
    view.option = 2;
    CHECK(evening.refused(ShowOnWall{view}) == "unknown_option");
}
