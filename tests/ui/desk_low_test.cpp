// Where height is scarce, with large text and in the strip over the wall, every place still shows
// what it is about.

#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using support::Until;
using ui::Place;
using ui_test::RoomAt;

namespace {

std::string without_spaces(std::string text) {
    std::erase_if(text, [](char byte) { return byte == ' ' || byte == '*'; });
    return text;
}

/// A desk of 720 units high.
class LowRoom : public RoomAt {
public:
    LowRoom(Until until, Place place) : RoomAt(until, place) {
        over_the_wall = GENERATE(false, true);
        width = over_the_wall ? 1280 : 1920;
        height = over_the_wall ? 800 : 1080;
        text_scale = over_the_wall ? 1.0F : 1.5F;
        language = GENERATE("nl", "en");
        look();
    }
    /// Whether the words are on the desk, over however many lines.
    [[nodiscard]] bool reads(const std::string& words) const {
        std::string all;
        for (const ui::DrawnText& text : desk().texts)
            if (!text.preview) all += text.text;
        return without_spaces(all).find(without_spaces(words)) != std::string::npos;
    }
    [[nodiscard]] long rows(const std::vector<std::string>& labels) const {
        return std::ranges::count_if(labels, [&](const std::string& label) {
            return std::ranges::any_of(desk().items, [&](const ui::DrawnItem& item) {
                return item.kind == ui::ItemKind::row && item.label == label;
            });
        });
    }
    [[nodiscard]] std::vector<std::string> plans() const {
        std::vector<std::string> titles;
        for (const domain::Proposal* proposal : domain::standing_proposals(state()))
            titles.push_back(proposal->details.title);
        return titles;
    }
};

}  // namespace

TEST_CASE("a low desk has a map that one can point at", "[ui]") {
    LowRoom room(Until::seen, Place::opportunities);
    room.type("m");
    float top = 1e9F;
    float bottom = 0;
    for (const ui::DrawnItem& item : room.desk().items) {
        const bool is_disc =
            item.kind == ui::ItemKind::row &&
            (item.label.starts_with("op de kaart: ") || item.label.starts_with("on the map: "));
        if (!is_disc) continue;
        top = std::min(top, item.box.y);
        bottom = std::max(bottom, item.box.bottom());
    }
    CAPTURE(room.language, room.over_the_wall, top, bottom);
    CHECK((bottom - top) * 8 > static_cast<float>(room.height));
}

TEST_CASE("a low desk tells why the chosen opportunity is one, beside at least two", "[ui]") {
    LowRoom room(Until::seen, Place::opportunities);
    const auto all = matching::opportunities(room.state(), matching::Audience::desk);
    REQUIRE(all.size() > 1);
    const matching::Reason& reason = all.front().reasons.front();
    const auto* need = domain::find(room.state(), reason.need);
    REQUIRE(need != nullptr);

    CHECK(room.reads(need->text));
    std::vector<std::string> labels;
    for (const matching::Opportunity& opportunity : all) {
        std::string names;
        for (const domain::OrganisationId id : opportunity.organisations)
            names += (names.empty() ? "" : ", ") + domain::find(room.state(), id)->details.name;
        labels.push_back(names);
    }
    CHECK(room.rows(labels) >= 2);
    CHECK(room.can_press(ui_test::words(room.language).say("desk.opportunity.dismiss")));
}

TEST_CASE("a low desk says what the chosen plan is, beside at least two plans", "[ui]") {
    LowRoom room(Until::planned, Place::proposals);
    domain::AmendProposal asked;
    asked.proposal = domain::standing_proposals(room.state()).front()->id;
    asked.what = "elke maand een avond muziek in de zaal";
    room.evening.wish(asked);
    room.look();

    CHECK(room.reads("elke maand een avond muziek in de zaal"));
    CHECK(room.reads(room.plans()[0]));
    CHECK(room.rows(room.plans()) >= 2);
}

TEST_CASE("a low desk shows the figures of a result", "[ui]") {
    LowRoom room(Until::voted, Place::voting);

    CHECK(room.rows(room.plans()) >= 2);
    CHECK(room.sees("31"));
    CHECK(room.sees("24"));
    CHECK(room.reads(ui_test::words(room.language).say("desk.result.goes_on", {{"options", "A"}})));
}

TEST_CASE("a low desk counts at least two plans at a time, also with a doubt", "[ui]") {
    LowRoom room(Until::voting, Place::voting);
    room.type("999");
    room.press(ImGuiKey_Enter);
    room.type("999");
    room.press(ImGuiKey_Enter);

    CHECK(room.rows(room.plans()) >= 2);
    CHECK(room.reads(ui_test::words(room.language).say("desk.count.papers")));
}

TEST_CASE("a low desk opens a vote with the plans and every rule in view", "[ui]") {
    LowRoom room(Until::planned, Place::voting);

    CHECK(room.rows(room.plans()) >= 2);
    CHECK(room.can_press(ui_test::words(room.language).say("desk.poll.open")));
    CHECK(room.can_press(ui_test::words(room.language).say("desk.poll.dots_each")));
}

TEST_CASE("a low desk lists at least two tables and two agreements", "[ui]") {
    LowRoom room(Until::agreed, Place::tables);
    CHECK(room.rows({"Muziek voor oud en nieuw", "Samen naar het museum"}) == 2);
    room.memory.place = Place::agreements;
    room.look();

    CHECK(room.rows(room.plans()) >= 2);
}

TEST_CASE("a low desk has agenda and notes on a page of the evening", "[ui]") {
    LowRoom room(Until::said, Place::session);
    room.evening.wish(domain::SetNotes{"bel de wethouder"});
    room.look();
    room.click(ui_test::words(room.language).say("desk.session.tab.6"));

    CHECK(room.sees(ui_test::words(room.language).say("desk.agenda")));
    if (room.over_the_wall) {
        CHECK_FALSE(room.sees("wethouder"));
        room.click(ui_test::words(room.language).say("desk.notes.open"));
    }
    CHECK(room.reads("bel de wethouder"));
    CHECK(room.can_press(ui_test::words(room.language).say("desk.notes.label")));
}

TEST_CASE("a message is told to its end", "[ui]") {
    LowRoom room(Until::said, Place::cards);
    room.memory.notice = ui_test::words(room.language).say("problem.session_newer");
    const std::string words = room.memory.notice;
    room.look();

    CHECK(room.reads(words));
}

TEST_CASE("a low desk tells a refused line once, and still shows why two fit", "[ui]") {
    LowRoom room(Until::seen, Place::opportunities);
    room.memory.widgets.focus[0] = {ui::Field::capture, 0};
    room.type("qqq: iets");
    room.press(ImGuiKey_Enter);
    room.look();

    long told = 0;
    for (const ui::DrawnText& text : room.desk().texts)
        if (text.text.find("qqq\xE2\x80\x9D") != std::string::npos) ++told;
    CHECK(told == 1);
    CHECK(std::ranges::any_of(room.desk().texts, [&](const ui::DrawnText& text) {
        return text.text.find(room.language == "nl" ? "zoekt" : "needs") != std::string::npos;
    }));
}
