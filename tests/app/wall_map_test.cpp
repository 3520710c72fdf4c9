// What the room sees of the map when a card comes and goes.

#include "app/moments.hpp"
#include "graph/motion.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

namespace {

double guessed_width(std::string_view text) { return 0.6 * static_cast<double>(text.size()); }

app::MapMeans means() { return {{guessed_width, guessed_width}, &matching::Knowledge::none()}; }

constexpr int organisations = 18;

domain::OrganisationId id_of(int organisation) {
    return {static_cast<std::uint32_t>(organisation)};
}

domain::State evening() {
    domain::State state;
    for (int at = 1; at <= organisations; ++at) {
        domain::Organisation one;
        one.id = id_of(at);
        one.details.name = "Vereniging Nummer " + std::to_string(at);
        one.details.initials = "V" + std::to_string(at);
        one.presence = domain::Presence::present;
        state.organisations.push_back(one);
    }
    return state;
}

std::vector<domain::Connection> lines() {
    std::vector<domain::Connection> all;
    for (int at = 1; at < organisations; ++at) {
        domain::Connection line;
        line.one = id_of(at);
        line.other = id_of(at + 1);
        line.strength = 0.5;
        all.push_back(line);
        if (at % 3 == 0 && at + 5 <= organisations) {
            line.other = id_of(at + 5);
            all.push_back(line);
        }
    }
    return all;
}

/// One map after another, each from the one before.
class Room {
public:
    const graph::Picture& shows(std::vector<domain::OrganisationId> card) {
        state_.wall.organisations = std::move(card);
        last_ = app::map_of(state_, lines(), {}, means(), last_ ? &*last_ : nullptr);
        return last_->shown();
    }

    /// Puts somebody there by hand, or lets it go.
    void put(int organisation, std::optional<domain::MapPlace> place) {
        state_.organisations[static_cast<std::size_t>(organisation - 1)].place = place;
    }

private:
    domain::State state_ = evening();
    std::optional<app::WallMap> last_;
};

void check_same_places(const graph::Picture& one, const graph::Picture& other) {
    REQUIRE(one.discs.size() == other.discs.size());
    for (std::size_t at = 0; at < one.discs.size(); ++at)
        CHECK(one.discs[at].centre == other.discs[at].centre);
}

}  // namespace

TEST_CASE("after a card the whole map is as it was before", "[app]") {
    Room room;
    const graph::Picture before = room.shows({});
    CHECK(room.shows({id_of(3), id_of(8)}).room.w < before.room.w);

    CHECK(room.shows({}) == before);
}

TEST_CASE("while a card comes in nobody is under it, and no name lies on another or on a disc",
          "[app]") {
    Room room;
    const graph::Picture whole = room.shows({});
    const graph::Picture card = room.shows({id_of(3), id_of(8)});
    std::size_t names = 0;
    for (int tenth = 0; tenth < 10; ++tenth) {
        const graph::Picture now = graph::between(whole, card, tenth / 10.0);
        for (std::size_t at = 0; at < now.discs.size(); ++at) {
            const graph::Disc& disc = now.discs[at];
            CAPTURE(tenth, at, disc.centre.x, disc.radius, now.room.right());
            CHECK(disc.centre.x + disc.radius < now.room.right() + 0.02);
            if (disc.label.lines.empty()) continue;
            ++names;
            CHECK(disc.label.box.right() <= now.room.right());
            CHECK(disc.label.box.y >= now.room.y);
            for (std::size_t other = 0; other < at; ++other)
                CHECK(graph::depth(disc.label.box, now.discs[other].label.box) == 0.0);
        }
    }
    // They do not all go and come: it is the same map.
    CHECK(names > 10 * card.discs.size() / 2);
}

TEST_CASE("a card that was seen coming finds the map as it would be without that", "[app]") {
    domain::State state = evening();
    const app::WallMap whole = app::map_of(state, lines(), {}, means(), nullptr);
    app::WallMap foreseen = whole;
    foreseen.beside = app::beside_first_card(state, whole, {}, means());
    app::WallMap of_others = foreseen;
    of_others.connections.pop_back();
    of_others.beside->discs.clear();
    state.wall.organisations = {id_of(3), id_of(8)};

    const app::WallMap card = app::map_of(state, lines(), {}, means(), &whole);

    CHECK(app::map_of(state, lines(), {}, means(), &whole, &foreseen).card == card.card);
    CHECK(app::map_of(state, lines(), {}, means(), &whole, &of_others).card == card.card);
    // And it is not worked out again.
    foreseen.beside->ratio = 3.0;
    CHECK(app::map_of(state, lines(), {}, means(), &whole, &foreseen).beside->ratio == 3.0);
}

TEST_CASE("from card to card nobody moves", "[app]") {
    Room room;
    room.shows({});
    const graph::Picture first = room.shows({id_of(3), id_of(8)});

    check_same_places(room.shows({id_of(10), id_of(11)}), first);
}

TEST_CASE("who carried a name for one card takes none from others beside the next", "[app]") {
    Room one;
    one.shows({});
    one.shows({id_of(3), id_of(8)});
    one.shows({id_of(6), id_of(7)});
    const graph::Picture after_others = one.shows({id_of(10), id_of(11)});
    Room other;
    other.shows({});

    CHECK(other.shows({id_of(10), id_of(11)}) == after_others);
}

TEST_CASE("who is let go returns, and so does who made way, also after it was sent", "[app]") {
    Room room;
    const graph::Picture before = room.shows({});
    room.put(4, domain::MapPlace{500, 500});
    const graph::Picture placed = room.shows({});
    CHECK_FALSE(placed.discs[3].centre == before.discs[3].centre);
    room.put(4, domain::MapPlace{100, 900});
    const graph::Picture again = room.shows({});

    room.put(4, domain::MapPlace{500, 500});
    CHECK(room.shows({}) == placed);
    room.put(4, domain::MapPlace{100, 900});
    CHECK(room.shows({}) == again);
    room.put(4, std::nullopt);
    CHECK(room.shows({}) == before);
}

TEST_CASE("beside a card who is let go returns as well, and the others stay", "[app]") {
    Room room;
    room.shows({});
    const graph::Picture before = room.shows({id_of(3), id_of(8)});
    room.put(4, domain::MapPlace{900, 500});
    CHECK_FALSE(room.shows({id_of(3), id_of(8)}).discs[3].centre == before.discs[3].centre);

    room.put(4, std::nullopt);
    const graph::Picture after = room.shows({id_of(3), id_of(8)});

    for (std::size_t at = 0; at < after.discs.size(); ++at)
        CHECK(graph::length(after.discs[at].centre - before.discs[at].centre) < 0.06);
}

TEST_CASE("larger and smaller text turns no map around", "[app]") {
    for (const double ratio : {16.0 / 9.0, 4.0 / 3.0}) {
        const app::WallMap usual = app::map_of(evening(), lines(), {ratio, 1.0}, means(), nullptr);
        for (const double scale : {0.8, 1.1, 1.25}) {
            const app::WallMap other =
                app::map_of(evening(), lines(), {ratio, scale}, means(), nullptr);
            std::vector<double> ways;
            for (std::size_t at = 0; at < other.whole.discs.size(); ++at)
                ways.push_back(graph::length(other.whole.discs[at].centre -
                                             graph::carried(usual.whole.discs[at].centre,
                                                            usual.whole.room, other.whole.room)));
            std::ranges::sort(ways);
            CAPTURE(ratio, scale);
            CHECK(ways[ways.size() / 2] < 0.04);
            CHECK(ways.back() < 0.2);
        }
    }
}

TEST_CASE("a map that stands on the wall without a card gets none because a picture is asked for",
          "[app]") {
    domain::State state = evening();
    std::vector<matching::Opportunity> opportunities(1);
    opportunities.front().organisations = {id_of(1), id_of(2)};
    const auto drawn = [&] {
        return app::with_screen(state, domain::Screen::opportunities, opportunities)
            .wall.organisations;
    };

    CHECK(drawn() == opportunities.front().organisations);
    state.wall.screen = domain::Screen::opportunities;
    state.wall.sent = {7};
    CHECK(drawn().empty());
    state.wall.organisations = {id_of(3), id_of(4)};
    CHECK(drawn() == state.wall.organisations);
}
