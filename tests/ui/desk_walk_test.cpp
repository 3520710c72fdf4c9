#include "ui/desk_walk.hpp"

#include "domain/lookup.hpp"
#include "support/evening.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::Command;
using domain::Screen;
using support::Evening;
using support::Until;

namespace {

void press(Evening& evening, const std::vector<Command>& wishes) {
    for (const Command& wish : wishes) evening.wish(wish);
}

void page_down(Evening& evening, int pages = 1) {
    press(evening, ui::next_step(evening.state(), pages));
}

void page_up(Evening& evening) { press(evening, ui::step_back(evening.state())); }

}  // namespace

TEST_CASE("PageDown begins the evening, then walks task, harvest and the next step", "[ui]") {
    Evening evening;

    page_down(evening);
    CHECK(evening.state().clock.phase == 0);
    CHECK(evening.state().wall.screen == evening.state().method.phases[0].screen);
    page_down(evening);
    CHECK(evening.state().wall.screen == evening.state().method.phases[0].harvest);
    page_down(evening);

    CHECK(evening.state().clock.phase == 1);
    CHECK(evening.state().wall.screen == Screen::task);
    CHECK(evening.state().wall.phase == evening.state().method.phases[1].key);
}

TEST_CASE("PageUp walks the same way back", "[ui]") {
    Evening evening;
    for (int times = 0; times < 4; ++times) page_down(evening);
    REQUIRE(evening.state().wall.screen == Screen::harvest);

    page_up(evening);
    CHECK(evening.state().wall.screen == Screen::task);
    page_up(evening);

    CHECK(evening.state().clock.phase == 0);
    CHECK(evening.state().wall.screen == evening.state().method.phases[0].harvest);
}

TEST_CASE("a list of several pages is turned before the walk goes on", "[ui]") {
    Evening evening;
    for (int times = 0; times < 4; ++times) page_down(evening);

    page_down(evening, 2);
    CHECK(evening.state().wall.page == 1);
    page_down(evening, 2);
    CHECK(evening.state().clock.phase == 2);
    page_up(evening);
    page_up(evening);

    CHECK(evening.state().clock.phase == 1);
}

TEST_CASE("PageDown walks the options while hands are counted, and stops at the last",
          "[.unfinished][ui]") {
    Evening evening = support::evening_in_cuijk(Until::voting);
    const domain::Poll* poll = domain::open_poll(evening.state());
    REQUIRE(poll != nullptr);
    REQUIRE(poll->rules.medium == domain::Medium::hands);
    const auto count = static_cast<int>(poll->options.size());

    for (int option = 0; option < count; ++option) {
        if (evening.state().wall.poll != poll->id || option > 0 ||
            evening.state().wall.screen != Screen::hands)
            page_down(evening);
        CHECK(evening.state().wall.screen == Screen::hands);
    }
    while (evening.state().wall.option + 1 < count) page_down(evening);

    CHECK(ui::next_step(evening.state()).empty());
    CHECK(domain::open_poll(evening.state()) != nullptr);
    page_up(evening);
    CHECK(evening.state().wall.option == count - 2);
}

TEST_CASE("F7 changes task and harvest of the same step", "[ui]") {
    Evening evening;
    page_down(evening);
    page_down(evening);
    page_down(evening);

    evening.wish(domain::ShowOnWall{*ui::other_side(evening.state())});
    CHECK(evening.state().wall.screen == Screen::harvest);
    evening.wish(domain::ShowOnWall{*ui::other_side(evening.state())});

    CHECK(evening.state().wall.screen == Screen::task);
    CHECK(evening.state().clock.phase == 1);
}

TEST_CASE("at the end of the evening PageDown asks for nothing", "[ui]") {
    Evening evening;
    for (int times = 0; times < 40; ++times) page_down(evening);

    CHECK(evening.state().clock.phase ==
          static_cast<int>(evening.state().method.phases.size()) - 1);
    CHECK(ui::next_step(evening.state()).empty());
}
