#include "report/build_report.hpp"
#include "report/evening.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace report;
using namespace report_tests;

namespace {

std::vector<std::string> keys_of(const Document& document) {
    std::vector<std::string> keys;
    for (const Section& section : document.sections) keys.push_back(section.key);
    return keys;
}

const Section& section_of(const Document& document, std::string_view key) {
    const auto found = std::ranges::find(document.sections, key, &Section::key);
    REQUIRE(found != document.sections.end());
    return *found;
}

template <class Kind>
std::vector<Kind> blocks_of(const Section& section) {
    std::vector<Kind> blocks;
    for (const Block& block : section.blocks)
        if (const auto* found = std::get_if<Kind>(&block)) blocks.push_back(*found);
    return blocks;
}

bool says(const Section& section, std::string_view words) {
    Document alone;
    alone.sections = {section};
    const auto texts = texts_of(alone);
    return std::ranges::any_of(
        texts, [&](const std::string& text) { return text.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE("the first page is the summary, the agreements and the map", "[report]") {
    const auto keys = keys_of(report_of(an_evening()));

    REQUIRE(keys.size() == chapters_known.size());
    CHECK(keys[0] == "summary");
    CHECK(keys[1] == "agreements");
    CHECK(keys[2] == "map");
    CHECK(keys.back() == "thanks");
}

TEST_CASE("the title tells the day, the hours, the place and who led", "[report]") {
    const Document document = report_of(an_evening());

    CHECK(document.title == "Samen werkt het in Cuijk");
    CHECK(document.under_title ==
          "dinsdag 16 juni 2026 · 19.30–22.00 uur · Dorpshuis De Kei · Gemeente Cuijk · "
          "begeleiding: Vrijwilligerscentrale");
    CHECK(document.running == "Samen werkt het in Cuijk · 16 juni 2026");
    CHECK(report_of(an_evening(), "en").under_title ==
          "Tuesday 16 June 2026 · 19:30–22:00 · Dorpshuis De Kei · Gemeente Cuijk · "
          "led by Vrijwilligerscentrale");
}

TEST_CASE("the summary tells the question and who came", "[report]") {
    const Document document = report_of(an_evening());
    const auto paragraphs = blocks_of<Paragraph>(section_of(document, "summary"));

    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0].line.text == "Hoe halen we eenzame ouderen erbij?");
    CHECK(paragraphs[1].line.text ==
          "37 mensen, van 8 organisaties en 1 bewoner: Museum Het Baken, Wijkraad Noord, "
          "Jongerenwerk, VluchtelingenWerk, Muziekvereniging Ons Genoegen, Seniorenraad, "
          "Gemeente Cuijk en Scouting Sint-Jan.");
}

TEST_CASE("every agreement says its first step, who calls whom and before when", "[report]") {
    const Document document = report_of(an_evening());
    const auto tables = blocks_of<Table>(section_of(document, "agreements"));

    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].rows.size() == 2);
    CHECK(tables[0].rows[0] ==
          std::vector<std::string>{
              "Muziekavond voor oud en nieuw", "samen om tafel in de zaal",
              "VluchtelingenWerk belt Muziekvereniging Ons Genoegen vóór di 30 juni",
              "di 15 september"});
    CHECK(tables[0].rows[1] ==
          std::vector<std::string>{"Met jongeren mee naar het museum", "drie jongeren op bezoek",
                                   "Museum Het Baken belt Wijkraad Noord vóór do 3 december",
                                   "12 januari 2027"});
    CHECK(says(section_of(document, "agreements"), "Moestuin bij de school."));
}

TEST_CASE("a call inside one organisation is told as a step", "[report]") {
    domain::State now = an_evening();
    now.agreements[0].details.called.organisation = now.agreements[0].details.caller.organisation;
    now.agreements[1].details.called = {};
    now.agreements[1].details.review.clear();

    const auto tables = blocks_of<Table>(section_of(report_of(now), "agreements"));

    CHECK(tables[0].rows[0][2] == "VluchtelingenWerk zet deze stap vóór di 30 juni");
    CHECK(tables[0].rows[1][2] == "Museum Het Baken zet deze stap vóór do 3 december");
    CHECK(tables[0].rows[1][3] == "nog niet afgesproken");
}

TEST_CASE("follow-up has a column once somebody was called", "[report]") {
    domain::State now = an_evening();
    CHECK(blocks_of<Table>(section_of(report_of(now), "agreements"))[0].columns.size() == 4);

    now.agreements[1].follow_up = domain::FollowUp::done;
    const auto table = blocks_of<Table>(section_of(report_of(now), "agreements"))[0];

    REQUIRE(table.columns.size() == 5);
    CHECK(table.rows[0][4] == "nog niet gevraagd");
    CHECK(table.rows[1][4] == "klaar");
}

TEST_CASE("plans stand with their partners, dots and those who join in", "[report]") {
    const Document document = report_of(an_evening());
    const Section& section = section_of(document, "proposals");
    const auto table = blocks_of<Table>(section)[0];

    CHECK(table.columns[3].heading == "Ik doe mee");
    CHECK(table.rows[0] == std::vector<std::string>{
                               "Muziekavond voor oud en nieuw",
                               "VluchtelingenWerk, Muziekvereniging Ons Genoegen en Seniorenraad",
                               "31", "18"});
    CHECK(table.rows[2][2] == "7");
    CHECK(table.rows[2][3] == "–");
    CHECK(says(section, "Minder eenzame ouderen"));
    CHECK(says(section, "Scouting Sint-Jan"));
    CHECK(says(section, "mensen die niet tegen drukte kunnen"));
}

TEST_CASE("an open need names who could help; an answered one is not open", "[report]") {
    const Document document = report_of(an_evening());
    const auto rows = blocks_of<Table>(section_of(document, "open_needs"))[0].rows;
    const auto need = [&](std::string_view text) {
        return std::ranges::find_if(rows, [&](const auto& row) { return row[0] == text; });
    };

    REQUIRE(need("meer bezoek door de week") != rows.end());
    CHECK((*need("meer bezoek door de week"))[2] == "Muziekvereniging Ons Genoegen");
    CHECK((*need("meer bezoek door de week"))[3] == "Met jongeren mee naar het museum");
    CHECK((*need("minder eenzaamheid onder ouderen"))[3] == "–");
    // Jongerenwerk asks, Wijkraad Noord can help, and both are in the plan with the museum.
    CHECK(need("zinvolle dagbesteding voor jongeren") == rows.end());
}

TEST_CASE("who was not heard is who stayed away and who said nothing", "[report]") {
    domain::State now = an_evening();
    const auto items = blocks_of<List>(section_of(report_of(now), "not_heard"))[0].items;

    REQUIRE(items.size() == 2);
    CHECK(items[0].text == "Bakkerij Willems.");
    CHECK(items[1].text == "Scouting Sint-Jan.");

    // Once people are ticked off, who was expected and not ticked did not come.
    now.organisations[8].presence = domain::Presence::expected;
    const auto later = blocks_of<List>(section_of(report_of(now), "not_heard"))[0].items;
    REQUIRE(later.size() == 1);
    CHECK(later[0].text == "Bakkerij Willems en Scouting Sint-Jan.");
}

TEST_CASE("wishes of the municipality stand with the plans that serve them", "[report]") {
    const auto rows =
        blocks_of<Table>(section_of(report_of(an_evening()), "municipal_wishes"))[0].rows;

    CHECK(rows[0][1] == "Muziekavond voor oud en nieuw");
    CHECK(rows[1][1] == "nog geen plan");
}

TEST_CASE("the condition check is a conversation aid about plans that were talked about",
          "[report]") {
    const Document document = report_of(an_evening());
    const Section& section = section_of(document, "conditions");
    const auto tables = blocks_of<Table>(section);

    CHECK(says(section, "Deze vragen helpen bij het gesprek. Ze zijn geen cijfer."));
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].rows[2] == std::vector<std::string>{"Weten we wat de ander kan?", "nog niet",
                                                        "een avond bij elkaar op bezoek"});
    CHECK(tables[0].rows[3][1] == "nog niet besproken");
}

TEST_CASE("chapters and their order come from the method", "[report]") {
    domain::State now = an_evening();
    now.method.report_chapters = {"thanks", "moon", "agreements", "thanks", "", "summary"};

    CHECK(keys_of(report_of(now)) == std::vector<std::string>{"thanks", "agreements", "summary"});
}

TEST_CASE("an evening that has hardly begun gives a sensible report", "[report]") {
    const Document document = report_of(an_empty_evening());

    CHECK(keys_of(document) == std::vector<std::string>{"summary", "agreements", "thanks"});
    CHECK(document.under_title.empty());
    CHECK(says(section_of(document, "agreements"), "Er zijn nog geen afspraken gemaakt."));
    CHECK(says(section_of(document, "summary"), "nog niemand uitgenodigd."));

    CHECK_FALSE(report_of(domain::State{}).title.empty());
}

TEST_CASE("invited organisations are named when nobody was ticked off", "[report]") {
    domain::State now = an_empty_evening();
    now.organisations = an_evening().organisations;
    for (auto& organisation : now.organisations) organisation.presence = domain::Presence::expected;

    const Section section = section_of(report_of(now), "summary");

    CHECK(says(section, "dat is nog niet bijgehouden. Uitgenodigd zijn Museum Het Baken,"));
    CHECK_FALSE(says(section, "Bewoner"));
}

TEST_CASE("the map is told in words, organisation after organisation", "[report]") {
    const auto figure = blocks_of<MapFigure>(section_of(report_of(an_evening()), "map"))[0];

    REQUIRE(figure.in_words.size() == 10);
    CHECK(figure.in_words[0].strong == "Museum Het Baken:");
    CHECK(figure.in_words[0].text == "Jongerenwerk (mogelijke kans).");
    CHECK(figure.legend.size() == figure.picture.legend.size());
    CHECK(figure.legend[2] == "uitgenodigd, niet aanwezig");
}

TEST_CASE("a name from the right to the left does not turn the sentence around it", "[report]") {
    domain::State now = an_evening();
    now.organisations[0].details.name = "جمعية النور";

    CHECK(says(section_of(report_of(now), "agreements"),
               "\u2068جمعية النور\u2069 belt Wijkraad Noord vóór do 3 december"));
}
