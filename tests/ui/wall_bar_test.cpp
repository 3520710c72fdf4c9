#include "ui/shown_wall.hpp"
#include "ui/wall.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace ui_test;
using namespace std::chrono_literals;
using support::Evening;

namespace {

/// The wall in the phase of strengths with this much of its fifteen minutes left.
ShownWall with_time_left(std::chrono::seconds left) {
    Evening evening;
    evening.enter("kwaliteiten");
    domain::State state = evening.state();
    state.wall.screen = domain::Screen::task;
    return shown(state, state.clock.planned_end - left);
}

}  // namespace

TEST_CASE("the bar counts whole minutes, rounded up", "[ui]") {
    CHECK(with_time_left(14min).says("nog 14 min"));
    CHECK(with_time_left(13min + 1s).says("nog 14 min"));
    CHECK(with_time_left(61s).says("nog 2 min"));
}

TEST_CASE("only the last minute is counted in seconds", "[ui]") {
    CHECK(with_time_left(60s).says("Nog 1 minuut"));
    CHECK(with_time_left(45s).says("nog 45 sec"));
    CHECK(with_time_left(1s).says("nog 1 sec"));
}

TEST_CASE("when the time is over the wall says so calmly and never how late it is", "[ui]") {
    for (const auto late : {0s, 1s, 61s, 3600s}) {
        const ShownWall wall = with_time_left(-late);
        CHECK(wall.says("Tijd. Rond rustig af."));
        CHECK_FALSE(wall.says("nog"));
        CHECK_FALSE(wall.says("tot 19"));
    }
}

TEST_CASE("before the evening begins the clock stands beside the time to start", "[ui]") {
    Evening evening;
    evening.pass(15min);

    const ShownWall wall = shown(evening, domain::Screen::welcome);

    CHECK(wall.says("19.25 · we starten om 19.30"));
    CHECK(wall.says("Stap 1 · Welkom"));
}

TEST_CASE("a look back at an earlier phase has no countdown of another", "[ui]") {
    Evening evening;
    evening.enter("vragen");
    domain::State state = evening.state();
    state.wall.screen = domain::Screen::harvest;
    state.wall.phase = "kwaliteiten";

    const ShownWall wall = shown(state, evening.now());

    CHECK(wall.says("Stap 2 · Kwaliteiten"));
    CHECK(wall.says("19.10"));
    CHECK_FALSE(wall.says("min"));
}

TEST_CASE("the tables know their round and its own end", "[ui]") {
    const Evening evening = support::evening_in_cuijk(support::Until::planned);
    domain::State state = evening.state();
    state.wall.screen = domain::Screen::tables;

    const ShownWall wall = shown(state, state.table_plan.round_end - 11min);

    CHECK(wall.says("ronde 1 van 3 · nog 11 min"));
}

TEST_CASE("digits of the bar take one width, so that a clock never jumps", "[ui]") {
    const auto width_of_time = [](std::chrono::seconds left) {
        const ShownWall wall = with_time_left(left);
        for (const ui::DrawnText& text : wall.recording.texts)
            if (text.text == std::to_string(left.count())) return text.box.w;
        return 0.0F;
    };

    CHECK(width_of_time(11s) > 0);
    CHECK(std::abs(width_of_time(11s) - width_of_time(40s)) < 0.01F);
}

TEST_CASE("a narrow wall keeps the time, and drops what stands elsewhere", "[ui]") {
    Evening evening;
    evening.enter("kwaliteiten");

    const ShownWall wall = shown(evening, domain::Screen::task, {1024, 768, "nl", 1.5F});

    CHECK(wall.says("nog 15 min"));
    CHECK(wall.says("Kwaliteiten"));
}

TEST_CASE("after the evening a screen stands under its own step and no time runs", "[ui]") {
    Evening evening = support::evening_in_cuijk(support::Until::agreed);
    evening.enter("slot");
    evening.wish(domain::EndSession{});
    domain::State state = evening.state();
    state.wall.phase = "slot";
    for (const domain::Screen screen :
         {domain::Screen::voting, domain::Screen::hands, domain::Screen::tie}) {
        state.wall.screen = screen;
        const ShownWall wall = shown(state, state.clock.planned_end + 1h);
        CAPTURE(domain::name_of(screen));
        CHECK(wall.says("Stap 7 · Stemmen"));
        CHECK_FALSE(wall.says("Slot"));
        CHECK_FALSE(wall.says("Tijd. Rond rustig af."));
    }
    state.wall.screen = domain::Screen::tables;
    CHECK_FALSE(shown(state, state.clock.planned_end + 1h).says("Tijd. Rond rustig af."));
}

TEST_CASE("the screens of a vote belong to the step that counts hands", "[ui]") {
    Evening evening = support::evening_in_cuijk(support::Until::agreed);
    evening.enter("slot");
    for (const domain::Screen screen : {domain::Screen::voting, domain::Screen::hands,
                                        domain::Screen::result, domain::Screen::tie}) {
        const domain::Phase* phase = ui::phase_with(evening.state(), screen);
        CAPTURE(domain::name_of(screen));
        REQUIRE(phase != nullptr);
        CHECK(phase->key == "stemmen");
    }
    CHECK(ui::phase_with(evening.state(), domain::Screen::test_picture) == nullptr);
}
