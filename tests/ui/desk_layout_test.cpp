#include "domain/lookup.hpp"
#include "ui/desk_room.hpp"

#include <catch2/catch_test_macros.hpp>
#include <numeric>

using support::Until;
using ui::DrawnText;
using ui::Place;
using ui_test::DeskRoom;

namespace {

constexpr Place places[] = {Place::cards,      Place::everything, Place::opportunities,
                            Place::tables,     Place::proposals,  Place::voting,
                            Place::agreements, Place::session};

struct Glass {
    float width;
    float height;
    float scale;
    bool over_the_wall;
};

constexpr Glass glasses[] = {
    {1024, 768, 1.0F, false},  {1280, 720, 1.0F, false},  {1280, 800, 1.5F, false},
    {1920, 1080, 1.0F, false}, {1920, 1080, 1.5F, false}, {1920, 1080, 0.8F, false},
    {3840, 2160, 1.0F, false}, {1920, 1080, 1.0F, true},  {1024, 768, 1.2F, true},
    {1280, 800, 1.0F, true},   {1280, 800, 1.3F, false}};

bool holds(const ui::Box& outer, const ui::Box& inner, float slack) {
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack &&
           inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

/// The texts of the desk itself; `from`: what lies over it begins there.
std::vector<DrawnText> own_texts(const DeskRoom& room, std::size_t from) {
    std::vector<DrawnText> texts;
    for (std::size_t at = from; at < room.desk().texts.size(); ++at) {
        const DrawnText& text = room.desk().texts[at];
        if (!text.preview && !text.text.empty()) texts.push_back(text);
    }
    return texts;
}

void check_texts(const DeskRoom& room, std::size_t from = 0) {
    const ui::Box window{0, 0, room.width, room.height};
    const float unit = room.height / 1080;
    const std::vector<DrawnText> texts = own_texts(room, from);
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const DrawnText& text = texts[at];
        CAPTURE(text.text, text.box.x, text.box.y, text.box.w, text.box.h);
        if (!holds(window, text.box, 1)) FAIL_CHECK("outside the window");
        for (std::size_t next = at + 1; next < texts.size(); ++next) {
            const DrawnText& other = texts[next];
            // Line boxes hold more than the letters: they may touch, letters may not.
            if (!ui::overlap(text.box, other.box, 3 * unit)) continue;
            CAPTURE(other.text, other.box.x, other.box.y);
            FAIL_CHECK("one text over another");
        }
        for (const ui::DrawnItem& item : room.desk().items) {
            if (from > 0 && !item.enabled) continue;
            const ui::Point centre = text.box.centre();
            if (item.box.holds(centre) && !holds(item.box, text.box, 2 * unit)) {
                CAPTURE(item.label);
                FAIL_CHECK("a text leaves the item it stands in");
            }
        }
    }
    const std::size_t recorded =
        std::accumulate(room.desk().texts.begin(), room.desk().texts.end(), std::size_t{0},
                        [](std::size_t sum, const DrawnText& text) { return sum + text.glyphs; });
    CHECK(recorded > 0);
}

void look_everywhere(DeskRoom& room) {
    for (const std::string language : {"nl", "en"}) {
        room.language = language;
        for (const Glass& glass : glasses) {
            room.width = glass.width;
            room.height = glass.height;
            room.text_scale = glass.scale;
            room.over_the_wall = glass.over_the_wall;
            CAPTURE(language, glass.width, glass.height, glass.scale, glass.over_the_wall);
            room.look();
            check_texts(room);
        }
    }
}

support::Evening long_names() {
    support::Shape shape;
    shape.organisations = 14;
    shape.proposals = 12;
    shape.long_texts = true;
    return support::made_up_evening(shape);
}

}  // namespace

TEST_CASE("no text of the desk touches another or is cut, in any place and window", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    room.memory.organisation = room.evening.organisation("Museum Het Baken");
    room.memory.contacts = true;
    room.memory.collapsed = false;
    for (const Place place : places) {
        CAPTURE(static_cast<int>(place));
        room.memory.place = place;
        room.memory.phase = room.state().clock.phase;
        look_everywhere(room);
    }
}

TEST_CASE("the desk also holds names and texts as long as they may be", "[ui]") {
    DeskRoom room(long_names());
    room.memory.organisation = room.state().organisations.front().id;
    for (const Place place : places) {
        CAPTURE(static_cast<int>(place));
        room.memory.place = place;
        room.memory.phase = room.state().clock.phase;
        look_everywhere(room);
    }
}

TEST_CASE("an evening in which nothing happened yet says everywhere what to do", "[ui]") {
    DeskRoom room;
    for (const Place place : places) {
        CAPTURE(static_cast<int>(place));
        room.memory.place = place;
        room.memory.phase = room.state().clock.phase;
        look_everywhere(room);
    }
}

TEST_CASE("every page of the evening itself fits", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    room.memory.organisation = room.evening.organisation("Museum Het Baken");
    room.memory.contacts = true;
    room.memory.place = Place::session;
    room.memory.phase = room.state().clock.phase;
    for (int tab = 0; tab < 6; ++tab) {
        CAPTURE(tab);
        room.memory.session_tab = tab;
        look_everywhere(room);
    }
}

TEST_CASE("every form fits while it is filled in", "[ui]") {
    DeskRoom room(long_names());
    const auto standing = domain::standing_proposals(room.state());
    REQUIRE_FALSE(standing.empty());
    room.memory.proposal = standing.front()->id;
    room.memory.phase = room.state().clock.phase;

    SECTION("a proposal") {
        room.memory.place = Place::proposals;
        room.press(ImGuiKey_Escape);
        room.type("b");
        REQUIRE(room.memory.proposal_form.has_value());
    }
    SECTION("its five questions") {
        room.memory.place = Place::proposals;
        room.press(ImGuiKey_Escape);
        room.type("c");
        REQUIRE(room.memory.condition_form.has_value());
    }
    SECTION("an agreement with everything") {
        room.memory.place = Place::agreements;
        room.press(ImGuiKey_Enter);
        REQUIRE(room.memory.agreement_form.has_value());
        room.memory.agreement_form->more = true;
    }
    SECTION("an opportunity of one's own") {
        room.memory.place = Place::opportunities;
        room.press(ImGuiKey_Escape);
        room.type("n");
        REQUIRE(room.memory.link_form.has_value());
    }
    SECTION("a vote") {
        room.memory.place = Place::voting;
        room.press(ImGuiKey_Escape);
        room.type("n");
        REQUIRE(room.memory.poll_form.has_value());
    }
    look_everywhere(room);
}

TEST_CASE("what lies over the desk fits too", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    for (const Glass& glass : glasses) {
        room.width = glass.width;
        room.height = glass.height;
        room.text_scale = glass.scale;
        room.over_the_wall = glass.over_the_wall;
        CAPTURE(glass.width, glass.height, glass.scale, glass.over_the_wall);
        room.memory.over = ui::Over::nothing;
        room.memory.question.reset();
        room.look();
        const std::size_t below = room.desk().texts.size();

        room.memory.over = ui::Over::keys;
        room.look();
        check_texts(room, below);
        room.memory.over = ui::Over::search;
        room.look();
        check_texts(room, below);
        room.memory.over = ui::Over::nothing;
        room.memory.question =
            ui::Question{"Sluit u de stemming?", "Daarna staat de uitslag vast.",
                         "Ja, sluit de stemming", domain::Command{domain::EndSession{}}};
        room.look();
        check_texts(room, below);
    }
}

TEST_CASE("two hundred organisations scroll, and the chosen one is always in view", "[ui]") {
    support::Shape shape;
    shape.organisations = 200;
    shape.said_each = 1;
    DeskRoom room(support::made_up_evening(shape));
    room.memory.organisation = room.state().organisations.back().id;
    room.look();
    const std::string last = room.state().organisations.back().details.name;
    CHECK(room.can_press(last));

    room.memory.organisation = room.state().organisations.front().id;
    room.look();
    CHECK(room.can_press(room.state().organisations.front().details.name));
    CHECK_FALSE(room.can_press(last));
    room.scroll({200, 500}, -80);

    CHECK(room.can_press(last));
    check_texts(room);
}

TEST_CASE("every letter on the desk is drawn through the record", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    room.type("zb: verhalen van vroeger");
    room.look();
    room.one_more_frame();

    std::size_t recorded = 0;
    for (const DrawnText& text : room.desk().texts) recorded += text.glyphs;
    CHECK(recorded == room.desk_letters());
}

TEST_CASE("no text of the desk is smaller than 22 at 1080 lines, but for caps of keys", "[ui]") {
    DeskRoom room(support::evening_in_cuijk(Until::agreed));
    for (const Place place : places) {
        room.memory.place = place;
        room.memory.phase = room.state().clock.phase;
        room.look();
        for (const DrawnText& text : room.desk().texts) {
            if (text.preview || text.repeats) continue;
            CAPTURE(static_cast<int>(place), text.text);
            CHECK(text.size >= (text.text.size() <= 6 ? 19.9F : 21.9F));
        }
    }
}
