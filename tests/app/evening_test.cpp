// What the window holds of an open evening.

#include "app/evening.hpp"

#include "store/door.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::Screen;

namespace {

double guessed_width(std::string_view text) { return 0.6 * static_cast<double>(text.size()); }

app::Evening evening_of(std::unique_ptr<store::Session> session) {
    return {std::move(session), {{guessed_width, guessed_width}, &matching::Knowledge::none()}};
}

void show(store::Session& session, Screen screen) {
    domain::WallView view;
    view.screen = screen;
    door::submit(session, domain::ShowOnWall{view});
}

}  // namespace

TEST_CASE("a pause stands over a frozen wall at once, and the picture is back after it", "[app]") {
    app::Evening evening = evening_of(door::created(std::make_shared<support::Disk>()));
    show(evening.session(), Screen::welcome);
    door::submit(evening.session(), domain::FreezeWall{true});
    door::submit(evening.session(), domain::PauseWall{true});
    evening.look();
    CHECK(evening.wall({}).state.wall.paused);

    door::submit(evening.session(), domain::PauseWall{false});
    evening.look();

    CHECK_FALSE(evening.wall({}).state.wall.paused);
    CHECK(evening.wall({}).state.wall.screen == Screen::welcome);
}
