#include "domain/room_view.hpp"

#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

/// An evening whose wall shows this screen; `sent` is the state at that fact.
struct OnTheWall : Evening {
    explicit OnTheWall(Screen screen) {
        museum = party("Museum");
        card = strength(museum, "zaal");
        WallView view;
        view.screen = screen;
        fact(ShowOnWall{view});
        sent = now;
    }

    State seen() const { return as_the_room_sees_it(sent, now); }

    OrganisationId museum;
    ContributionId card;
    State sent;
};

}  // namespace

TEST_CASE("what is added at the desk waits until it is sent", "[domain][wall]") {
    OnTheWall evening(Screen::harvest);
    evening.strength(evening.museum, "gids");
    evening.party("Koor");
    evening.fact(AmendContribution{.contribution = evening.card, .text = "iets anders"});

    CHECK(evening.seen().contributions == evening.sent.contributions);
    CHECK(evening.seen().organisations == evening.sent.organisations);
}

TEST_CASE("what is taken away leaves the wall at once", "[domain][wall]") {
    OnTheWall evening(Screen::harvest);
    const auto other = evening.strength(evening.museum, "gids");

    SECTION("held back") {
        evening.fact(SetShowing{evening.card, Showing::held_back});
        CHECK(evening.seen().contributions.empty());
    }
    SECTION("merged") {
        evening.fact(MergeContributions{other, {evening.card}});
        CHECK(evening.seen().contributions.empty());
    }
    SECTION("withdrawn with its party") {
        evening.fact(Withdraw{FactNumber{evening.museum.number, 0}});
        CHECK(evening.seen().contributions.empty());
        CHECK(evening.seen().organisations.empty());
    }
}

TEST_CASE("who is missing is on the wall only in a plan that names them", "[domain][wall]") {
    OnTheWall evening(Screen::opportunities);
    const auto choir = evening.party("Koor");
    const auto band = evening.party("Fanfare");
    evening.fact(SetPresence{choir, Presence::absent});
    evening.fact(SetPresence{band, Presence::expected});
    evening.plan("Zingen", {evening.museum, band});
    const State now = evening.now;

    const State seen = as_the_room_sees_it(now, now);

    CHECK(find(seen, choir) == nullptr);
    CHECK(find(seen, band) != nullptr);
    CHECK(find(seen, evening.museum) != nullptr);
}

TEST_CASE("a withdrawn plan leaves the wall at once", "[domain][wall]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto plan = evening.plan("Zingen", {museum, evening.party("Koor")});
    WallView view;
    view.screen = Screen::proposals;
    evening.fact(ShowOnWall{view});
    const State sent = evening.now;

    evening.fact(Withdraw{FactNumber{plan.number, 0}});

    CHECK(as_the_room_sees_it(sent, evening.now).proposals.empty());
}

TEST_CASE("the clock and the round on the wall are those of now", "[domain][wall]") {
    OnTheWall evening(Screen::task);
    evening.fact(EnterPhase{1});
    evening.fact(PlanTables{{{1, "Kans", {}, {}, 0}}, 2, 10});
    evening.fact(StartRound{1});
    evening.fact(PauseWall{true});

    CHECK(evening.seen().clock == evening.now.clock);
    CHECK(evening.seen().table_plan.round == 1);
    CHECK(evening.seen().table_plan.round_end == evening.now.table_plan.round_end);
    CHECK(evening.seen().wall.paused);
}

TEST_CASE("lists that grow while people come in show now", "[domain][wall]") {
    for (const Screen screen : {Screen::welcome, Screen::agreements}) {
        OnTheWall evening(screen);
        evening.party("Koor");

        CHECK(follows_facts(screen));
        CHECK(evening.seen() == evening.now);
    }
    CHECK_FALSE(follows_facts(Screen::harvest));
}
