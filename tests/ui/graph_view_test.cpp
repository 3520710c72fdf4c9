#include "domain/lookup.hpp"
#include "domain/room_view.hpp"
#include "domain/said_words.hpp"
#include "ui/bare_screen.hpp"
#include "ui/map_legend.hpp"
#include "ui/shown_wall.hpp"
#include "ui/wall.hpp"
#include "ui/wall_map_legend.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace ui_test;
using domain::Screen;
using support::Evening;
using support::Until;

namespace {

domain::State map(const Evening& evening, const std::vector<std::string>& chosen) {
    domain::State state = evening.state();
    state.wall.screen = Screen::opportunities;
    state.wall.phase = "kansen";
    for (const std::string& name : chosen)
        state.wall.organisations.push_back(evening.organisation(name));
    return state;
}

/// With more organisations.
domain::State crowded(domain::State state, std::uint32_t more) {
    for (std::uint32_t number = 1; number <= more; ++number) {
        domain::Organisation one = state.organisations.front();
        one.id = {9000 + number};
        one.details.name = "Buurtvereniging " + std::to_string(number);
        one.details.short_name = one.details.name;
        one.details.initials = std::to_string(number);
        state.organisations.push_back(one);
    }
    return state;
}

}  // namespace

TEST_CASE("the map names everybody who has a disc", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::seen);

    const ShownWall wall = shown(map(evening, {}), evening.now());

    for (const char* name : {"Museum Het Baken", "VluchtelingenWerk", "Seniorenraad"})
        CHECK(wall.says(name));
}

TEST_CASE("a chosen opportunity says in words who seeks and who has what", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::seen);

    const ShownWall wall =
        shown(map(evening, {"VluchtelingenWerk", "Ons Genoegen", "Seniorenraad"}), evening.now());

    CHECK(wall.says("Kans voor drie"));
    CHECK(wall.says("zoekt ontmoeting voor nieuwkomers"));
    CHECK(wall.says("heeft muzikanten en een oefenzaal"));
    CHECK(wall.says("zoekt uitjes voor ouderen"));
}

TEST_CASE("the words of a card make a sentence of what people write in a hurry", "[ui]") {
    const auto said = [](domain::Side side, const char* text) {
        return domain::said_as(words("nl"), side, text);
    };
    using domain::Side;
    CHECK(said(Side::need, "Wij zoeken nog een zaal") == "zoekt een zaal");
    CHECK(said(Side::need, "chauffeurs gezocht") == "zoekt chauffeurs");
    CHECK(said(Side::need, "te weinig begeleiders doordeweeks") ==
          "vraagt: te weinig begeleiders doordeweeks");
    CHECK(said(Side::need, "de boekhouding loopt achter") == "vraagt: de boekhouding loopt achter");
    CHECK(said(Side::need, "tuinen verwaarloosd") == "vraagt: tuinen verwaarloosd");
    CHECK(said(Side::strength, "wij hebben een busje") == "heeft een busje");
    CHECK(said(Side::strength, "kennen iedereen in de wijk") ==
          "biedt: kennen iedereen in de wijk");
    CHECK(said(Side::strength, "onze aula staat 's avonds leeg") ==
          "biedt: onze aula staat 's avonds leeg");
    CHECK(said(Side::strength, "handen en voeten") == "heeft handen en voeten");
    CHECK(domain::said_as(words("en"), Side::need, "We are looking for a hall") == "needs a hall");
}

TEST_CASE("beside the card the legend explains every line and every shape but the usual one",
          "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::agreed);
    const domain::State state = map(evening, {"VluchtelingenWerk", "Ons Genoegen", "Seniorenraad"});
    for (const Look& look :
         {Look{1024, 768, "nl", 1.0F}, Look{1280, 800, "nl", 1.0F}, Look{1920, 1080, "nl", 1.0F}}) {
        const ShownWall wall = shown(state, evening.now(), look);
        CAPTURE(look.width, wall.all());
        for (const graph::LegendEntry& entry :
             map_of(domain::as_the_room_sees_it(state, state), look).legend) {
            using Kind = graph::LegendKind;
            if (entry.kind == Kind::chosen) CHECK(wall.says("deze afspraak"));
            if (entry.kind == Kind::hollow) CHECK(wall.says("is er nu niet"));
            if (entry.kind == Kind::status)
                CHECK(wall.says(words("nl").say("wall.legend." + entry.key)));
            if (entry.kind == Kind::shape && entry.key != "other")
                CHECK(wall.says(domain::term_name(state.method.kinds, entry.key, "nl")));
        }
        for (const std::string& fault : faults(wall)) {
            CAPTURE(fault);
            CHECK(fault.starts_with("too small"));  // letters in discs are the layout's
        }
    }
}

TEST_CASE("a full map has its lines explained below it", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::agreed);
    const domain::State state = crowded(map(evening, {}), 60);
    for (const Look& look : {Look{1024, 768, "nl", 1.0F}, Look{1920, 1080, "nl", 1.0F}}) {
        const ShownWall wall = shown(state, evening.now(), look);
        CAPTURE(look.width, look.scale, wall.all());
        for (const graph::LegendEntry& entry :
             map_of(domain::as_the_room_sees_it(state, state), look).legend)
            if (entry.kind == graph::LegendKind::status)
                CHECK(wall.says(words("nl").say("wall.legend." + entry.key)));
    }
}

TEST_CASE("a card below the map says what one beside it does, and stays clear of the map", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::agreed);
    const std::vector<std::string> three{"VluchtelingenWerk", "Ons Genoegen", "Seniorenraad"};
    for (const std::vector<std::string>& people : {three, {three[0], three[1]}}) {
        const domain::State state = map(evening, people);
        const ShownWall below = shown(state, evening.now(), {1024, 768, "nl", 1.0F});
        const ShownWall beside = shown(state, evening.now(), {1920, 1080, "nl", 1.0F});
        CAPTURE(below.all(), beside.all());
        CHECK(below.says("Afspraak van"));
        for (const std::string& name : people) CHECK(below.says(name));
        CHECK(below.says("zoekt"));
        CHECK(below.says("heeft"));
        for (const std::string& fault : faults(below)) {
            CAPTURE(fault);
            CHECK(fault.starts_with("too small"));  // letters in discs are the layout's
        }
    }
}

TEST_CASE("the wall tells how many possible lines it does not draw", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::agreed);
    domain::State state = map(evening, {});
    graph::Picture picture;
    picture.lines_left_out = 7;
    const auto told = [&] {
        const ui::Scene scene{state, {}, picture, evening.now(), words("nl")};
        const std::vector<ui::LegendLine> lines = ui::legend_of(scene, theme());
        return std::ranges::count(lines, "nog 7 mogelijke kansen, niet getekend",
                                  &ui::LegendLine::words);
    };

    CHECK(told() == 1);
    picture.lines_left_out = 0;
    CHECK(told() == 0);
    // Who is followed has all lines drawn.
    picture.lines_left_out = 7;
    state.map_look.follow = state.organisations.front().id;
    CHECK(told() == 0);
}

TEST_CASE("a card says what its people are to each other by now", "[ui]") {
    const std::vector<std::string> three{"VluchtelingenWerk", "Ons Genoegen", "Seniorenraad"};
    const Evening early = support::evening_in_cuijk(Until::seen);
    const Evening late = support::evening_in_cuijk(Until::agreed);

    const ShownWall before = shown(map(early, three), early.now());
    const ShownWall after = shown(map(late, three), late.now());

    CHECK(before.says("Kans voor drie"));
    CHECK(before.says("deze kans"));
    CHECK(after.says("Afspraak van drie"));
    CHECK(after.says("deze afspraak"));
    CHECK_FALSE(after.says("Kans voor"));
    const ShownWall plan =
        shown(map(late, {"Humanitas", "Wijkraad Noord", "Gemeente Cuijk"}), late.now());
    CHECK(plan.says("Plan van drie"));
    CHECK(plan.says("dit plan"));
}

TEST_CASE("a card comes in from the side to which the map makes room, and the legend after it",
          "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::seen);
    const domain::State whole = map(evening, {});
    const domain::State card = map(evening, {"VluchtelingenWerk", "Ons Genoegen"});
    for (const Look& look : {Look{1024, 768, "nl", 1.0F}, Look{1920, 1080, "nl", 1.0F}}) {
        const graph::Picture before = map_of(whole, look);
        const auto badge = [&](const ShownWall& wall) {
            const auto found =
                std::ranges::find(wall.recording.texts, "Kans voor twee", &ui::DrawnText::text);
            REQUIRE(found != wall.recording.texts.end());
            return found->box;
        };
        const ShownWall early = shown(card, evening.now(), look, &before, 0.1);
        const ShownWall late = shown(card, evening.now(), look, &before, 0.8);
        const ShownWall there = shown(card, evening.now(), look);

        CAPTURE(look.width);
        const bool below = badge(early).y > badge(there).y;
        CHECK(below == (look.width == 1024));
        CHECK((below ? badge(late).y < badge(early).y : badge(late).x < badge(early).x));
        CHECK((below || badge(late).x > badge(there).x));
        CHECK_FALSE(late.says("deze kans"));
        CHECK(there.says("deze kans"));
    }
}

TEST_CASE("a map that leaves no empty ground has its lines explained below it", "[ui]") {
    for (const int organisations : {19, 22, 25}) {
        const Evening evening = support::made_up_evening({organisations, 1, 12, false, ""});
        domain::State state = evening.state();
        state.wall.screen = Screen::opportunities;
        for (const Look& look : {Look{1024, 768, "nl", 1.0F}, Look{1920, 1080, "nl", 1.0F},
                                 Look{1920, 1080, "nl", 1.5F}}) {
            const ShownWall wall = shown(state, evening.now(), look);
            CAPTURE(organisations, look.width, look.scale, wall.all());
            for (const graph::LegendEntry& entry :
                 map_of(domain::as_the_room_sees_it(state, state), look).legend)
                if (entry.kind == graph::LegendKind::status)
                    CHECK(wall.says(words("nl").say("wall.legend." + entry.key)));
        }
    }
}

TEST_CASE("what a line means stands in the same place on every map, above the heads", "[ui]") {
    const auto is_meaning = [](const ui::DrawnText& text) {
        return text.text == words("nl").say("wall.legend.possible") ||
               text.text == words("nl").say("wall.legend.agreed");
    };
    for (const Look& look : {Look{1024, 768, "nl", 1.0F}, Look{1920, 1080, "nl", 1.0F}}) {
        std::optional<ui::Box> first;
        for (const int organisations : {5, 12, 13, 25, 26, 40, 60}) {
            const Evening evening = support::made_up_evening({organisations, 1, 12, false, ""});
            domain::State state = evening.state();
            state.wall.screen = Screen::opportunities;
            const ShownWall wall = shown(state, evening.now(), look);
            CAPTURE(organisations, look.width, wall.all());
            const auto told = std::ranges::find_if(wall.recording.texts, is_meaning);
            REQUIRE(told != wall.recording.texts.end());
            if (!first) first = told->box;
            CHECK(told->box.x == first->x);
            CHECK(told->box.y == first->y);
            CHECK_FALSE(told->decoration);
        }
    }
}

TEST_CASE("a full map that people choose from says how, and explains its lines", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::agreed);
    domain::State state = crowded(map(evening, {}), 30);
    for (std::uint32_t number = 1; number < 30; ++number) {
        domain::Proposal plan = state.proposals.front();
        plan.id = {9500 + number};
        for (std::size_t at = 0; at < plan.details.partners.size(); ++at)
            plan.details.partners[at].organisation = {9000 + number +
                                                      static_cast<std::uint32_t>(at % 2)};
        state.proposals.push_back(plan);
    }
    state.map_look.filters = {{domain::MapFilterKey::strength, "1"}};

    for (const Look& look : {Look{1024, 768, "nl", 1.0F}, Look{1920, 1080, "nl", 1.0F}}) {
        const ShownWall wall = shown(state, evening.now(), look);

        CAPTURE(look.width, wall.all());
        CHECK(wall.says("Alleen sterkte 1 of meer"));
        CHECK(wall.says(words("nl").say("wall.legend.proposed")));
        CHECK(wall.says(words("nl").say("wall.legend.agreed")));
    }
}

TEST_CASE("the map keeps off the card of a chosen opportunity", "[ui]") {
    for (const float ratio : {4.0F / 3, 16.0F / 10, 16.0F / 9})
        for (const float scale : {0.8F, 1.0F, 1.5F}) {
            const ui::Box whole = ui::map_area(ratio, scale, false);
            const ui::Box beside = ui::map_area(ratio, scale, true);
            CAPTURE(ratio, scale);
            // Names need width: on a narrow wall the card stands below, unless the text is large.
            if (ratio < 1.5F && scale < 1.2F) {
                CHECK(beside.bottom() < whole.bottom() - 190);
                CHECK(beside.w == whole.w);
                CHECK(beside.h > whole.h * 0.5F);
            } else {
                CHECK(beside.right() < whole.right() - 400);
                CHECK(beside.w > whole.w * 0.4F);
            }
            CHECK(whole.bottom() <= 945.0F);
        }
}

TEST_CASE("a legend stands only where the map is empty", "[ui]") {
    BareScreen screen;
    ui::Recording recording;
    screen.frame(1920, 1080, [&](ImDrawList& list) {
        recording.clear();
        const ui::Canvas canvas(list, {screen.fonts(), theme(), recording}, {0, 0, 1920, 1080},
                                1080, 1, false);
        graph::Picture picture;
        graph::Disc disc;
        disc.centre = {0.2, 0.8};
        disc.radius = 0.04;
        picture.discs.push_back(disc);
        const ui::Box area{60, 150, 1000, 790};

        const ui::Box free = ui::EmptyGround(canvas, picture, area).place({400, 200});
        CHECK(free.w > 0);
        CHECK(free.bottom() <= area.bottom() + 1);
        CHECK_FALSE(overlap(free, {0.16F * 1080, 0.76F * 1080, 86, 86}));

        // A map that leaves no such place gets no legend.
        graph::Curve curve;
        for (int line = 0; line < 20; ++line) {
            const double y = 0.14 + 0.04 * line;
            curve.points = {{{0.05, y}, {0.3, y}, {0.7, y}, {1.0, y}}};
            picture.curves.push_back(curve);
        }
        CHECK(ui::EmptyGround(canvas, picture, area).place({400, 200}).w == 0);
    });
}

TEST_CASE("a field without a colour of its own is not told by its colour", "[ui]") {
    const Evening evening = support::evening_in_cuijk(Until::agreed);
    const domain::State state = map(evening, {});
    graph::Picture picture;
    const std::vector<domain::Term>& fields = state.method.policy_fields;
    for (const domain::Term& field : fields)
        picture.legend.push_back({graph::LegendKind::ring, field.key, graph::Shape::circle,
                                  domain::ConnectionStatus::possible});
    const ui::Scene scene{state, {}, picture, evening.now(), words("nl")};

    const std::vector<ui::LegendLine> lines = ui::legend_of(scene, theme());

    const auto coloured = std::ranges::count_if(fields, [](const domain::Term& field) {
        return !(theme().ring(field.key, "") == theme().ring("", "other"));
    });
    CHECK(std::ssize(lines) == coloured);
    CHECK(coloured < std::ssize(fields));
}
