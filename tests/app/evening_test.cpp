// What the window holds of an open evening.

#include "app/evening.hpp"

#include "store/door.hpp"

#include <algorithm>
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <thread>

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
    CHECK(evening.wall({}).state->wall.paused);

    door::submit(evening.session(), domain::PauseWall{false});
    evening.look();

    CHECK_FALSE(evening.wall({}).state->wall.paused);
    CHECK(evening.wall({}).state->wall.screen == Screen::welcome);
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
    REQUIRE(evening.desk({}).opportunities->size() == 1);
    CHECK(evening.desk({}).picture.discs.size() == 2);

    // Nobody waits for the map here: it is that of before.
    domain::Withdraw withdraw;
    withdraw.fact = {organisations[1].id.number};
    door::submit(session, withdraw);
    evening.look();
    CHECK(evening.desk({}).opportunities->empty());

    evening.settle();
    CHECK(evening.desk({}).picture.discs.size() == 1);
}

TEST_CASE("a desk that wants the map gets it as it could be sent, and as it was", "[app]") {
    app::Evening evening = evening_of(door::created(std::make_shared<support::Disk>()));
    store::Session& session = evening.session();
    show(session, Screen::welcome);
    const auto joins = [&](const char* name) {
        domain::AddOrganisation wish;
        wish.details.name = name;
        wish.presence = domain::Presence::present;
        door::submit(session, wish);
    };
    joins("Museum Het Baken");
    joins("Wijkraad Noord");
    evening.settle();

    evening.map({}, {}, 0);
    evening.settle();
    const app::Moment* now = evening.map({}, {}, 0);
    REQUIRE(now != nullptr);
    CHECK(now->picture.discs.size() == 2);
    CHECK(evening.map_moments().size() == 2);

    evening.map({}, {}, 1);
    evening.settle();
    const app::Moment* before = evening.map({}, {}, 1);
    REQUIRE(before != nullptr);
    CHECK(before->picture.discs.size() == 1);

    // Beyond the beginning there is nothing earlier.
    evening.map({}, {}, 99);
    evening.settle();
    CHECK(evening.map({}, {}, 99)->picture.discs.size() == 1);
    evening.forget_map();
}

TEST_CASE("the desk's map is looked at as it asks, and the wall's as it was sent", "[app]") {
    app::Evening evening = evening_of(door::created(std::make_shared<support::Disk>()));
    store::Session& session = evening.session();
    for (const char* const name : {"Museum Het Baken", "Wijkraad Noord", "Zwemclub"}) {
        domain::AddOrganisation wish;
        wish.details.name = name;
        wish.presence = domain::Presence::present;
        door::submit(session, wish);
    }
    domain::MapLook look;
    look.follow = session.snapshot()->organisations.front().id;
    domain::MapLook all;
    evening.settle();
    evening.map({}, look, 0);
    evening.settle();

    const auto faded = [](const graph::Picture& picture) {
        return std::ranges::count(picture.discs, true, &graph::Disc::faded);
    };
    CHECK(faded(evening.map({}, look, 0)->picture) == 2);
    CHECK(faded(evening.map({}, all, 0)->picture) == 0);

    door::submit(session, domain::ShowMap{{}, look});
    evening.settle();
    CHECK(faded(evening.wall({}).picture) == 2);
}

TEST_CASE("names are measured by one thread at a time, whoever looks at the map meanwhile",
          "[app]") {
    std::atomic<int> measuring = 0;
    std::atomic<bool> two_at_once = false;
    const auto width = [&](std::string_view text) {
        if (++measuring > 1) two_at_once = true;
        std::this_thread::sleep_for(std::chrono::microseconds(20));
        --measuring;
        return guessed_width(text);
    };
    app::Evening evening(door::created(std::make_shared<support::Disk>()),
                         {{width, width}, &matching::Knowledge::none()});
    store::Session& session = evening.session();
    const auto joins = [&](const std::string& name) {
        domain::AddOrganisation wish;
        wish.details.name = name;
        wish.presence = domain::Presence::present;
        door::submit(session, wish);
    };
    // So long that a map of all of them has parts of it, and one from near the whole.
    const std::string name = "Vereniging tot Nut en Vermaak van het Oude Dorp ";
    for (int at = 1; at <= 20; ++at) joins(name + std::to_string(at));
    evening.settle();
    evening.map({}, {}, 0);
    evening.settle();

    for (int at = 21; at <= 25; ++at) {
        joins(name + std::to_string(at));
        evening.look();  // the map is worked out anew, beside this
        domain::MapLook look;
        look.zoom = 100 + 10 * at;
        evening.map({}, look, 0);
    }
    evening.settle();

    CHECK_FALSE(two_at_once);
}

TEST_CASE("beside the first card the map stands as if nobody had seen that card coming", "[app]") {
    app::Evening evening = evening_of(door::created(std::make_shared<support::Disk>()));
    store::Session& session = evening.session();
    for (int at = 1; at <= 14; ++at) {
        domain::AddOrganisation wish;
        wish.details.name = "Vereniging Nummer " + std::to_string(at);
        wish.presence = domain::Presence::present;
        door::submit(session, wish);
    }
    const auto all = session.snapshot()->organisations;
    app::SentMaps sent({}, {{guessed_width, guessed_width}, &matching::Knowledge::none()});
    const auto stands_as_sent = [&] {
        evening.settle();
        evening.wall({});
        sent.add(*session.snapshot());
        return evening.wall({}).picture.discs == sent.last()->shown().discs;
    };
    domain::WallView view;
    view.screen = Screen::opportunities;
    view.organisations = {all[2].id, all[9].id};

    SECTION("from the whole map") {
        door::submit(session, domain::ShowMap{{}, {}});
        CHECK(stands_as_sent());
    }
    SECTION("while somebody looks for an opportunity to show") {
        evening.settle();
        evening.wall({});
        evening.card_may_come(true);
        evening.settle();
    }
    SECTION("out of the blue") {}
    door::submit(session, domain::ShowOnWall{view});
    CHECK(stands_as_sent());
    CHECK(sent.last()->card.has_value());
}

TEST_CASE("the room keeps what it saw until the map that belongs to a card is there", "[app]") {
    std::atomic<bool> slow = false;
    const auto width = [&](std::string_view text) {
        while (slow) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return guessed_width(text);
    };
    app::Evening evening(door::created(std::make_shared<support::Disk>()),
                         {{width, width}, &matching::Knowledge::none()});
    store::Session& session = evening.session();
    for (const char* const name : {"Museum Het Baken", "Wijkraad Noord", "Zwemclub"}) {
        domain::AddOrganisation wish;
        wish.details.name = name;
        wish.presence = domain::Presence::present;
        door::submit(session, wish);
    }
    const auto all = session.snapshot()->organisations;
    show(session, Screen::welcome);
    evening.settle();
    evening.wall({});
    domain::WallView card;
    card.screen = Screen::opportunities;
    card.organisations = {all[0].id, all[1].id};

    slow = true;
    door::submit(session, domain::ShowOnWall{card});
    evening.look();
    CHECK(evening.wall({}).state->wall.screen == Screen::welcome);
    // What goes on besides is seen at once, and so is a pause.
    door::submit(session, domain::PauseWall{true});
    evening.look();
    CHECK(evening.wall({}).state->wall.paused);
    door::submit(session, domain::PauseWall{false});
    evening.look();
    CHECK_FALSE(evening.wall({}).state->wall.paused);
    slow = false;
    evening.settle();

    CHECK(evening.wall({}).state->wall.organisations == card.organisations);
    const graph::Picture beside_card = evening.wall({}).picture;

    // From card to card, and back to the whole map, the words never stand beside another map.
    slow = true;
    domain::WallView other = card;
    other.organisations = {all[1].id, all[2].id};
    door::submit(session, domain::ShowOnWall{other});
    evening.look();
    CHECK(evening.wall({}).state->wall.organisations == card.organisations);
    show(session, Screen::closing);
    evening.look();
    CHECK(evening.wall({}).state->wall.screen == Screen::closing);
    slow = false;
    evening.settle();
    CHECK(evening.wall({}).state->wall.screen == Screen::closing);
    CHECK(beside_card.discs.size() == 3);
}
