#include "ui/shown_wall.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace ui_test;
using domain::Screen;
using support::Evening;
using support::Until;

namespace {

/// Everything that any screen of the evening says, on any of its pages.
std::string everything(const Evening& evening) {
    std::string all;
    for (std::size_t at = 0; at < domain::names_of<Screen>.size(); ++at)
        for (const domain::Phase& phase : evening.state().method.phases)
            for (const ShownWall& wall : all_pages(evening, static_cast<Screen>(at), {}, phase.key))
                all += wall.all();
    return all;
}

}  // namespace

TEST_CASE("no screen of any phase shows a contact, a note, or what is held back", "[ui][secrecy]") {
    const std::string all = everything(support::evening_in_cuijk(Until::agreed));

    CHECK(all.find("Museum Het Baken") != std::string::npos);
    for (const std::string& word : support::private_words()) {
        CAPTURE(word);
        CHECK(all.find(word) == std::string::npos);
    }
}

TEST_CASE("no screen shows a figure of a poll that is open", "[ui][secrecy]") {
    const Evening evening = support::evening_in_cuijk(Until::voting);
    domain::State state = evening.state();
    for (std::size_t at = 0; at < domain::names_of<Screen>.size(); ++at) {
        state.wall.screen = static_cast<Screen>(at);
        state.wall.poll = state.polls.back().id;
        if (state.wall.screen == Screen::test_picture) continue;  // its sample has one
        const ShownWall wall = shown(state, evening.now());
        CAPTURE(domain::name_of(state.wall.screen), wall.all());
        CHECK(wall.all().find("31") == std::string::npos);
        CHECK(wall.all().find("37") == std::string::npos);
    }
}

TEST_CASE("a need is not on the wall before the phase in which needs are asked", "[ui][secrecy]") {
    Evening evening;
    evening.add("Museum Het Baken", "institution", "culture");
    evening.enter("kwaliteiten");
    evening.say("Museum Het Baken", domain::Side::need, {"te weinig begeleiders"});

    CHECK_FALSE(shown(evening, Screen::harvest, {}, "vragen").says("begeleiders"));
    evening.enter("vragen");
    CHECK(shown(evening, Screen::harvest, {}, "vragen").says("begeleiders"));
}

TEST_CASE("a card never tells what was held back after it was sent", "[ui][secrecy]") {
    Evening evening = support::evening_in_cuijk(Until::seen);
    domain::State state = evening.state();
    state.wall.screen = Screen::opportunities;
    state.wall.phase = "kansen";
    state.wall.organisations = {evening.organisation("VluchtelingenWerk"),
                                evening.organisation("Ons Genoegen")};
    state.wall.contributions = {evening.contribution("ontmoeting voor nieuwkomers"),
                                evening.contribution("muzikanten en een oefenzaal")};
    CHECK(shown(state, evening.now()).says("zoekt ontmoeting voor nieuwkomers"));

    for (domain::Contribution& said : state.contributions)
        if (said.id == state.wall.contributions[0]) said.showing = domain::Showing::held_back;

    const ShownWall wall = shown(state, evening.now());
    CHECK_FALSE(wall.says("nieuwkomers"));
    CHECK(wall.says("heeft muzikanten en een oefenzaal"));
}
