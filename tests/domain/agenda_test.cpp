#include "domain/agenda.hpp"

#include "domain/evening.hpp"
#include "domain/evening_time.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Four phases: 10 minutes fixed, 20 to 10 second to shorten, 30 to 15 first, 10 fixed.
State evening_of_70_minutes(base::UtcSeconds start) {
    StartSession asked = a_start();
    asked.method.rules.needs_hidden_until = "";
    asked.method.phases.resize(4);
    const std::vector<std::vector<int>> plan = {{10, 10, 0}, {20, 10, 2}, {30, 15, 1}, {10, 10, 0}};
    for (std::size_t at = 0; at < plan.size(); ++at) {
        Phase& phase = asked.method.phases[at];
        phase.key = "p" + std::to_string(at);
        phase.name.nl = phase.key;
        phase.minutes = plan[at][0];
        phase.least_minutes = plan[at][1];
        phase.shorten_order = plan[at][2];
    }
    Evening evening(asked);
    evening.clock = start;
    evening.fact(EnterPhase{0});
    return evening.now;
}

const base::UtcSeconds start{seconds(1'780'000'000)};
const base::UtcSeconds end_of_evening = start + minutes(70);

State in_phase(int phase, base::UtcSeconds since) {
    State state = evening_of_70_minutes(start);
    state.clock.phase = phase;
    state.clock.since = since;
    state.clock.planned_end = since + minutes(state.clock.minutes[static_cast<std::size_t>(phase)]);
    return state;
}

}  // namespace

TEST_CASE("an evening in time proposes nothing", "[domain][agenda]") {
    const Agenda answer = agenda(in_phase(0, start), start + minutes(5), end_of_evening);

    CHECK(answer.late_minutes == 0);
    CHECK(answer.shorten.empty());
    CHECK(answer.current_end == start + minutes(10));
    REQUIRE(answer.phases.size() == 4);
    CHECK(answer.phases[2] == PlannedPhase{2, start + minutes(30), start + minutes(60)});
    CHECK(answer.phases[3].end == end_of_evening);
}

TEST_CASE("less than a minute is not late", "[domain][agenda]") {
    CHECK(
        agenda(in_phase(1, start + minutes(10) + seconds(59)), start + minutes(11), end_of_evening)
            .late_minutes == 0);
    CHECK(agenda(in_phase(1, start + minutes(11)), start + minutes(11), end_of_evening)
              .late_minutes == 1);
}

TEST_CASE("what is shortened first is what the method says", "[domain][agenda]") {
    const Agenda answer =
        agenda(in_phase(1, start + minutes(14)), start + minutes(14), end_of_evening);

    CHECK(answer.late_minutes == 4);
    CHECK(answer.shorten == std::vector{Shortening{2, 4}});
    CHECK(answer.lost_minutes == 0);
}

TEST_CASE("no phase goes below its least minutes, and the rest is lost", "[domain][agenda]") {
    const Agenda answer =
        agenda(in_phase(1, start + minutes(40)), start + minutes(40), end_of_evening);

    CHECK(answer.late_minutes == 30);
    CHECK(answer.shorten == std::vector{Shortening{2, 15}, Shortening{1, 10}});
    CHECK(answer.lost_minutes == 5);
}

TEST_CASE("phases that must stay are never shortened", "[domain][agenda]") {
    const Agenda answer =
        agenda(in_phase(3, start + minutes(65)), start + minutes(65), end_of_evening);

    CHECK(answer.late_minutes == 5);
    CHECK(answer.shorten.empty());
    CHECK(answer.lost_minutes == 5);
}

TEST_CASE("a phase that overruns pushes the others", "[domain][agenda]") {
    const Agenda answer =
        agenda(in_phase(1, start + minutes(10)), start + minutes(37), end_of_evening);

    CHECK(answer.current_end == start + minutes(30));
    CHECK(answer.phases[1].end == start + minutes(37));
    CHECK(answer.phases[2].start == start + minutes(37));
    CHECK(answer.late_minutes == 7);
    CHECK(answer.shorten == std::vector{Shortening{2, 7}});
}

TEST_CASE("of the present phase only minutes that are left can go", "[domain][agenda]") {
    const Agenda answer =
        agenda(in_phase(2, start + minutes(50)), start + minutes(76), end_of_evening);

    CHECK(answer.late_minutes == 20);
    CHECK(answer.shorten == std::vector{Shortening{2, 4}});
    CHECK(answer.lost_minutes == 16);
}

TEST_CASE("adopting a proposal brings the evening back in time", "[domain][agenda]") {
    State state = in_phase(1, start + minutes(20));
    const Agenda before = agenda(state, start + minutes(20), end_of_evening);

    for (const Shortening& one : before.shorten) {
        int& planned = state.clock.minutes[static_cast<std::size_t>(one.phase)];
        evolve(state, {{9, 0},
                       start,
                       Origin::facilitator,
                       MinutesSet{one.phase, planned - one.fewer_minutes}});
    }

    CHECK(agenda(state, start + minutes(20), end_of_evening).late_minutes == before.lost_minutes);
}

TEST_CASE("past phases stand as planned before the present one", "[domain][agenda]") {
    const Agenda answer =
        agenda(in_phase(2, start + minutes(35)), start + minutes(36), end_of_evening);

    CHECK(answer.phases[1] == PlannedPhase{1, start + minutes(15), start + minutes(35)});
    CHECK(answer.phases[0] == PlannedPhase{0, start + minutes(5), start + minutes(15)});
}

TEST_CASE("before the first phase the evening starts as planned or now", "[domain][agenda]") {
    State state = Evening().now;
    state.details.date = "2026-06-16";
    state.details.from = "19:30";
    const base::UtcSeconds planned = *moment("2026-06-16", "19:30", 0);

    CHECK(agenda(state, planned - minutes(30), planned + minutes(45)).current_end == planned);
    const Agenda late = agenda(state, planned + minutes(5), planned + minutes(45));
    CHECK(late.phases[0].start == planned + minutes(5));
    CHECK(late.late_minutes == 5);
    state.details.from = "";
    CHECK(agenda(state, planned, planned).phases[0].start == planned);
}

TEST_CASE("without a session there is no agenda", "[domain][agenda]") {
    CHECK(agenda({}, start, end_of_evening) == Agenda{});
}
