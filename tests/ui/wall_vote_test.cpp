#include "ui/shown_wall.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace ui_test;
using domain::Screen;
using support::Evening;
using support::Until;

namespace {

Evening voted(const std::vector<int>& figures, domain::TieRule rule = domain::TieRule::both) {
    Evening evening = support::evening_in_cuijk(Until::planned);
    evening.enter("stemmen");
    domain::PollRules rules;
    rules.tie_rule = rule;
    evening.open_poll(rules);
    count_dots(evening, figures);
    return evening;
}

domain::State asking(domain::PollRules rules, Screen screen) {
    Evening evening = support::evening_in_cuijk(Until::planned);
    evening.enter("stemmen");
    if (rules.municipal_role != evening.state().municipal_role)
        evening.wish(domain::SetMunicipalRole{rules.municipal_role});
    evening.open_poll(rules);
    domain::State state = evening.state();
    state.wall.screen = screen;
    state.wall.phase = "stemmen";
    return state;
}

ShownWall asked(domain::PollRules rules, Screen screen) {
    return shown(asking(rules, screen), base::UtcSeconds{});
}

}  // namespace

TEST_CASE("the wall says when the municipality listens or is not there", "[ui]") {
    domain::PollRules rules;
    for (const Screen screen : {Screen::hands, Screen::voting}) {
        CAPTURE(domain::name_of(screen));
        rules.municipal_role = domain::MunicipalRole::joins;
        CHECK_FALSE(asked(rules, screen).says("De gemeente"));
        rules.municipal_role = domain::MunicipalRole::listens;
        CHECK(asked(rules, screen).says("De gemeente luistert, en stemt niet mee."));
        rules.municipal_role = domain::MunicipalRole::absent;
        CHECK(asked(rules, screen).says("De gemeente is er vanavond niet bij."));
    }
}

TEST_CASE("hands are asked for one plan at a time, with its partners", "[ui]") {
    domain::State state = asking({}, Screen::hands);
    state.wall.option = 1;

    const ShownWall wall = shown(state, base::UtcSeconds{});

    CHECK(wall.says("plan B van 4"));
    CHECK(wall.says("Wie steunt plan B?"));
    CHECK(wall.says("Met jongeren mee naar het museum"));
    CHECK(wall.says("Jongerenwerk"));
    CHECK(wall.says("Steek uw hand op"));
    CHECK_FALSE(wall.says("Muziekavond"));
}

TEST_CASE("hands for levels of support name every level in words", "[ui]") {
    domain::PollRules rules;
    rules.kind = domain::PollKind::levels;

    const ShownWall wall = asked(rules, Screen::hands);

    CHECK(wall.says("Wat vindt u van plan A?"));
    for (const char* level : {"Ik doe mee", "Ik ben voor", "Ik ben voor, maar heb een zorg",
                              "Ik weet het nog niet", "Ik ben tegen"})
        CHECK(wall.says(level));
}

TEST_CASE("a result has every figure in the order of the letters", "[ui]") {
    const ShownWall wall = shown(voted({8, 31, 13, 24}), Screen::result);
    const std::string all = wall.all();

    CHECK(wall.says("Zo is er gestemd"));
    CHECK(all.find("Muziekavond") < all.find("Met jongeren"));
    CHECK(all.find("Met jongeren") < all.find("Rolstoelpad"));
    for (const char* figure : {"8", "31", "13", "24"}) CHECK(wall.says(figure));
    CHECK_FALSE(wall.says("verschil"));
}

TEST_CASE("a corrected count shows the corrected figure", "[ui]") {
    const ShownWall wall = shown(support::evening_in_cuijk(Until::voted), Screen::result);

    const auto& texts = wall.recording.texts;
    const auto has = [&](std::string_view figure) {
        return std::ranges::any_of(texts, [&](const auto& text) { return text.text == figure; });
    };
    CHECK(has("9"));
    CHECK_FALSE(has("8"));
}

TEST_CASE("a small difference is named with the plans it is between", "[ui]") {
    Evening evening = voted({24, 22, 3, 1});
    const ShownWall wall = shown(evening, Screen::result);

    CHECK(wall.says("Het verschil is klein: 2 handen (plan A en plan B)"));
}

namespace {

/// A closed vote on levels of support about four plans.
Evening levels_voted() {
    Evening evening = support::evening_in_cuijk(Until::planned);
    evening.enter("stemmen");
    domain::PollRules rules;
    rules.kind = domain::PollKind::levels;
    const domain::PollId poll = evening.open_poll(rules);
    for (int option = 0; option < 4; ++option)
        for (int level = 0; level < 5; ++level)
            evening.wish(domain::NoteCount{poll, option, level, level == 0 ? 17 : level});
    evening.wish(domain::NoteConcern{poll, 2, "wie maait het gras?"});
    evening.wish(domain::ClosePoll{poll, true});
    return evening;
}

}  // namespace

TEST_CASE("a vote on levels shows people per level in words and never a mean", "[ui]") {
    const Evening evening = levels_voted();

    const std::vector<ShownWall> pages = all_pages(evening, Screen::result);
    std::string all;
    for (const ShownWall& page : pages) all += page.all();

    CHECK(pages[0].says("17 Ik doe mee"));
    CHECK(pages[0].says("4 Ik ben tegen"));
    CHECK(all.find("maait het gras?") != std::string::npos);
    CHECK(all.find(",5") == std::string::npos);
    CHECK(all.find("gemiddeld") == std::string::npos);
}

TEST_CASE("two equal plans stand beside each other and both go on", "[ui]") {
    const ShownWall wall = shown(voted({26, 10, 26, 8}), Screen::tie);

    CHECK(wall.says("Plan A en plan C krijgen evenveel steun."));
    CHECK(wall.says("Beide gaan door."));
    CHECK_FALSE(wall.says("museum"));
}

TEST_CASE("a tie that the facilitator settles names no winner", "[ui]") {
    const ShownWall wall = shown(voted({26, 10, 26, 8}, domain::TieRule::facilitator), Screen::tie);

    CHECK(wall.says("De gespreksleiding kiest."));
    CHECK_FALSE(wall.says("door."));
}

TEST_CASE("a lot is shown with the number it was drawn with", "[ui]") {
    const ShownWall wall = shown(voted({26, 10, 26, 8}, domain::TieRule::lot), Screen::tie);

    CHECK(wall.says("Het lot koos plan C."));
    CHECK(wall.says("We lootten met het getal 7."));
}

TEST_CASE("more than two equals are listed with their one figure", "[ui]") {
    const ShownWall wall = shown(voted({20, 20, 20, 8}), Screen::tie);

    CHECK(wall.says("Plan A, plan B en plan C krijgen evenveel steun."));
    CHECK(wall.says("Elk plan kreeg 20."));
    CHECK(wall.says("Alle 3 gaan door."));
}

TEST_CASE("without a tie the screen for one says so", "[ui]") {
    CHECK(shown(voted({26, 10, 20, 8}), Screen::tie).says("Er zijn geen plannen"));
}

TEST_CASE("while the count goes on the result says only that", "[ui]") {
    Evening evening = support::evening_in_cuijk(Until::voting);
    const ShownWall wall = shown(evening, Screen::result);

    CHECK(wall.says("We tellen nog."));
    CHECK_FALSE(wall.says("Muziekavond"));
}

TEST_CASE("the levels of one plan stand together on one page, also on a small wall", "[ui]") {
    const Evening evening = levels_voted();
    for (const Look& look : {Look{1024, 768, "nl", 1.0F}, Look{1024, 768, "nl", 1.5F},
                             Look{1024, 768, "en", 1.5F}, Look{1280, 720, "nl", 1.5F}}) {
        domain::State state = evening.state();
        for (const bool second : {false, true}) {
            if (second) state.polls.back().round_of = state.polls.back().id;
            state.wall.screen = Screen::result;
            state.wall.phase = "stemmen";
            const ShownWall wall = shown(state, evening.now(), look);
            CAPTURE(look.width, look.scale, look.language, second);
            CHECK(wall.says("Muziekavond"));
            for (const domain::Term& level : state.method.levels)
                CHECK(wall.says(level.name.in(look.language)));
            CHECK(faults(wall) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("before any vote was closed nothing says how was voted", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::planned);
    for (const Screen screen : {Screen::result, Screen::tie}) {
        const ShownWall wall = shown(evening, screen);
        CAPTURE(domain::name_of(screen));
        CHECK(wall.says("De uitslag komt nog"));
        CHECK(wall.says("Er is nog niet gestemd."));
        CHECK_FALSE(wall.says("Zo is er gestemd"));
        CHECK_FALSE(wall.says("evenveel steun"));
    }
}

TEST_CASE("when nobody voted for anything the screen for a tie says that", "[ui]") {
    CHECK(shown(voted({0, 0, 0, 0}), Screen::tie).says("Geen enkel plan kreeg een stem."));
}
