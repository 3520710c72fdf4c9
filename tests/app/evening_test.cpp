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

TEST_CASE("opportunities follow what happened, and what is gone is gone at once", "[app]") {
    app::Evening evening = evening_of(door::created(std::make_shared<support::Disk>()));
    store::Session& session = evening.session();
    for (const char* const name : {"Museum Het Baken", "Wijkraad Noord"}) {
        domain::AddOrganisation wish;
        wish.details.name = name;
        wish.presence = domain::Presence::present;
        door::submit(session, wish);
    }
    domain::PinLink pin;
    const std::shared_ptr<const domain::State> both = session.snapshot();
    const std::vector<domain::Organisation>& organisations = both->organisations;
    pin.link = {organisations[0].id, organisations[1].id, {}, {}, "zij kennen elkaar"};
    door::submit(session, pin);

    evening.settle();
    REQUIRE(evening.desk({}).opportunities.size() == 1);
    CHECK(evening.desk({}).picture.discs.size() == 2);

    // Nobody waits for the map here: it is that of before.
    domain::Withdraw withdraw;
    withdraw.fact = {organisations[1].id.number};
    door::submit(session, withdraw);
    evening.look();
    CHECK(evening.desk({}).opportunities.empty());

    evening.settle();
    CHECK(evening.desk({}).picture.discs.size() == 1);
}
