#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;
using std::chrono::minutes;

TEST_CASE("before the first phase there is none", "[domain][phase]") {
    Evening evening;

    CHECK(evening.now.clock.phase == -1);
    CHECK(current_phase(evening.now) == nullptr);
    CHECK(evening.refused(ExtendPhase{5}) == "phase_not_started");
}

TEST_CASE("a phase plans its end when it is entered", "[domain][phase]") {
    Evening evening;
    evening.fact(EnterPhase{1});

    CHECK(current_phase(evening.now)->key == "needs");
    CHECK(evening.now.clock.since == evening.clock);
    CHECK(evening.now.clock.planned_end == evening.clock + minutes(20));
    CHECK(evening.refused(EnterPhase{1}) == "nothing_new");
    CHECK(evening.refused(EnterPhase{3}) == "unknown_phase");
    CHECK(evening.refused(EnterPhase{-1}) == "unknown_phase");
}

TEST_CASE("a phase can be given more time and less, but not past now", "[domain][phase]") {
    Evening evening;
    evening.fact(EnterPhase{0});
    const auto start = evening.clock;
    evening.clock += minutes(10);

    evening.fact(ExtendPhase{5});
    CHECK(evening.now.clock.planned_end == start + minutes(20));
    CHECK(evening.now.clock.minutes[0] == 20);
    evening.fact(ExtendPhase{-10});
    CHECK(evening.now.clock.planned_end == evening.clock);
    CHECK(evening.refused(ExtendPhase{-1}) == "number_out_of_range");
    CHECK(evening.refused(ExtendPhase{0}) == "nothing_new");
    CHECK(evening.refused(ExtendPhase{601}) == "number_out_of_range");
    CHECK(evening.refused(ExtendPhase{-601}) == "number_out_of_range");
    CHECK(evening.refused(ExtendPhase{595}) == "number_out_of_range");
}

TEST_CASE("an overrun phase can still be extended", "[domain][phase]") {
    Evening evening;
    evening.fact(EnterPhase{0});
    evening.clock += minutes(30);

    evening.fact(ExtendPhase{5});

    CHECK(evening.now.clock.planned_end == evening.clock - minutes(10));
}

TEST_CASE("minutes are set within what the method allows", "[domain][phase]") {
    Evening evening;
    evening.fact(SetMinutes{1, 10});
    CHECK(evening.now.clock.minutes == std::vector{15, 10, 10});

    CHECK(evening.refused(SetMinutes{1, 10}) == "nothing_new");
    CHECK(evening.refused(SetMinutes{1, 9}) == "phase_cannot_be_shortened");
    CHECK(evening.refused(SetMinutes{2, 9}) == "phase_cannot_be_shortened");
    CHECK(evening.refused(SetMinutes{2, 601}) == "number_out_of_range");
    CHECK(evening.refused(SetMinutes{2, -1}) == "number_out_of_range");
    CHECK(evening.refused(SetMinutes{3, 10}) == "unknown_phase");
    evening.fact(SetMinutes{2, 12});
    CHECK(evening.refused(SetMinutes{2, 10}) == "accepted");
}

TEST_CASE("setting the minutes of the present phase moves its end", "[domain][phase]") {
    Evening evening;
    evening.fact(EnterPhase{1});
    const auto start = evening.clock;
    evening.clock += minutes(12);

    CHECK(evening.refused(SetMinutes{1, 11}) == "number_out_of_range");
    evening.fact(SetMinutes{1, 15});

    CHECK(evening.now.clock.planned_end == start + minutes(15));
}

TEST_CASE("a phase that was entered by mistake gives way to the one before",
          "[domain][phase][undo]") {
    Evening evening;
    evening.fact(EnterPhase{0});
    const State before = evening.now;
    evening.clock += minutes(3);
    const FactNumber mistake = evening.fact(EnterPhase{1});
    evening.fact(ExtendPhase{5});

    evening.fact(Withdraw{mistake});

    CHECK(evening.now.clock == before.clock);
}

TEST_CASE("needs are hidden until the phase that the method names", "[domain][phase]") {
    Evening evening;
    const auto need = evening.need(evening.party("Museum"), "bus");
    CHECK_FALSE(may_be_seen(evening.now, *find(evening.now, need)));
    evening.fact(EnterPhase{0});
    CHECK_FALSE(may_be_seen(evening.now, *find(evening.now, need)));

    evening.fact(EnterPhase{1});
    CHECK(may_be_seen(evening.now, *find(evening.now, need)));
    evening.fact(EnterPhase{2});
    CHECK(may_be_seen(evening.now, *find(evening.now, need)));
}
