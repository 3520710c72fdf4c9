#include "ui/shown_wall.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace ui_test;
using domain::Screen;
using support::Evening;
using support::Until;

TEST_CASE("the welcome names who is here and nobody who is not", "[ui]") {
    Evening evening = support::evening_in_cuijk(Until::arrived);
    const domain::OrganisationId late = evening.add("Fanfare Sint Jan", "school", "culture");
    evening.wish(domain::SetPresence{late, domain::Presence::expected});

    const ShownWall wall = shown(evening, Screen::welcome);

    CHECK(wall.says("Museum Het Baken"));
    CHECK(wall.says("Bakkerij Willems"));
    CHECK_FALSE(wall.says("Fanfare"));
    CHECK_FALSE(wall.says("Ochtendnevel"));
}

TEST_CASE("an evening without anything says on every screen what to do", "[ui]") {
    const Evening evening;
    for (std::size_t at = 0; at < domain::names_of<Screen>.size(); ++at) {
        const auto screen = static_cast<Screen>(at);
        std::size_t lines = 0;
        for (const ui::DrawnText& text : shown(evening, screen).recording.texts)
            lines += text.box.y > 140 ? 1 : 0;
        CAPTURE(domain::name_of(screen));
        CHECK(lines > 0);
    }
}

TEST_CASE("what does not fit goes to further pages, and no name is lost", "[ui]") {
    const Evening evening = support::made_up_evening({60, 1, 2, false, ""});
    const std::vector<ShownWall> pages = all_pages(evening, Screen::welcome, {1024, 768, "nl", 1});
    std::string all;
    for (const ShownWall& page : pages) all += page.all();

    CHECK(pages.size() > 1);
    CHECK(pages[0].says("1 van " + std::to_string(pages.size())));
    for (const domain::Organisation& organisation : evening.state().organisations) {
        CAPTURE(organisation.details.short_name);
        CHECK(all.find(" " + organisation.details.initials + " ") != std::string::npos);
    }
}

TEST_CASE("a page beyond the last shows the last", "[ui]") {
    const Evening evening = support::made_up_evening({60, 1, 2, false, ""});
    const std::vector<ShownWall> pages = all_pages(evening, Screen::welcome);
    domain::State state = evening.state();
    state.wall.screen = Screen::welcome;
    state.wall.phase = "welkom";
    state.wall.page = 900;

    CHECK(shown(state, evening.now()).all() == pages.back().all());
}

TEST_CASE("pages do not depend on how many pixels the wall has", "[ui]") {
    const Evening evening = support::made_up_evening({60, 2, 8, true, ""});
    for (const Screen screen : {Screen::welcome, Screen::harvest, Screen::agreements}) {
        const auto large = all_pages(evening, screen, {3840, 2160, "nl", 1});
        const auto small = all_pages(evening, screen, {640, 360, "nl", 1});
        CAPTURE(domain::name_of(screen));
        CHECK(large.size() == small.size());
    }
}

TEST_CASE("a harvest shows its own side only", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::said);

    const ShownWall strengths = shown(evening, Screen::harvest, {}, "kwaliteiten");
    const ShownWall needs = shown(evening, Screen::harvest, {}, "vragen");

    CHECK(strengths.says("Daar zijn wij goed in"));
    CHECK(strengths.says("muzikanten en een oefenzaal"));
    CHECK_FALSE(strengths.says("uitjes voor ouderen"));
    CHECK(needs.says("Daar zoeken wij hulp bij"));
    CHECK(needs.says("uitjes voor ouderen"));
}

TEST_CASE("up to twelve plans fit one screen", "[ui]") {
    const Evening evening = support::made_up_evening({14, 1, 12, true, ""});
    for (const auto& [width, height] : {std::pair{1024, 768}, {1280, 800}, {1920, 1080}})
        for (const Screen screen : {Screen::proposals, Screen::voting}) {
            CAPTURE(domain::name_of(screen), width);
            CHECK(all_pages(evening, screen, {width, height, "nl", 1}).size() == 1);
        }
}

TEST_CASE("a wish of the municipality is named only when that is switched on", "[ui]") {
    Evening evening = support::evening_in_cuijk(Until::planned);
    domain::State state = evening.state();
    state.proposals[0].details.serves = state.municipal_wishes[0].id;
    state.wall.screen = Screen::proposals;

    CHECK_FALSE(shown(state, evening.now()).says("Past bij een wens van de gemeente"));
    state.method.rules.show_municipal_fit = true;
    CHECK(shown(state, evening.now()).says("Past bij een wens van de gemeente"));
}

TEST_CASE("an agreement without a date asks for it", "[ui]") {
    Evening evening = support::evening_in_cuijk(Until::agreed);
    domain::State state = evening.state();
    state.wall.screen = Screen::agreements;
    CHECK_FALSE(shown(state, evening.now()).says("nog invullen"));

    state.agreements[2].details.before.clear();

    CHECK(shown(state, evening.now()).says("nog invullen"));
}

TEST_CASE("the closing names every agreement, its day, and when people look back", "[ui]") {
    const ShownWall wall = shown(support::evening_in_cuijk(Until::agreed), Screen::closing);

    CHECK(wall.says("Dit spraken we vanavond af"));
    CHECK(wall.says("Muziekavond voor oud en nieuw"));
    CHECK(wall.says("do 25 juni"));
    CHECK(wall.says("We kijken terug op donderdag 24 september 2026."));
    CHECK(wall.says("Dank aan alle"));
}

TEST_CASE("a paused wall says nothing but that", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::agreed);
    domain::State state = evening.state();
    state.wall.screen = Screen::agreements;
    state.wall.paused = true;

    const ShownWall wall = shown(state, evening.now());

    CHECK(wall.says("Even pauze"));
    CHECK_FALSE(wall.says("Muziekavond"));
    CHECK_FALSE(wall.says("Afspraken"));
}

TEST_CASE("the titles of a few plans are whole, on a small wall and with larger text", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::voting);
    for (const Look& look : {Look{1024, 768, "nl", 1.0F}, Look{1024, 768, "nl", 1.5F},
                             Look{1280, 800, "nl", 1.5F}, Look{1920, 1080, "nl", 1.5F}})
        for (const Screen screen : {Screen::proposals, Screen::voting}) {
            const std::vector<ShownWall> pages = all_pages(evening, screen, look);
            CAPTURE(domain::name_of(screen), look.width, look.scale, pages[0].all());
            CHECK(pages.size() == 1);
            for (const domain::Proposal& proposal : evening.state().proposals)
                CHECK(pages[0].says(proposal.details.title));
        }
}

TEST_CASE("three agreements stand on one page of a small wall", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::agreed);

    const std::vector<ShownWall> pages =
        all_pages(evening, Screen::agreements, {1024, 768, "nl", 1.0F});

    REQUIRE(evening.state().agreements.size() == 3);
    CHECK(pages.size() == 1);
}

TEST_CASE("the case says what it is about those who fall outside", "[ui]") {
    Evening evening;
    domain::State state = evening.state();
    state.case_card.sentence = "In Cuijk ziet 1 op de 9 ouderen in een week niemand.";
    state.case_card.falls_outside = "wie slecht ter been is";
    state.wall.screen = Screen::case_card;

    CHECK(shown(state, evening.now()).says("Wie er nu buiten valt: wie slecht ter been is"));
}
