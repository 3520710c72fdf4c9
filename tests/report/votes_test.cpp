#include "report/build_report.hpp"
#include "report/evening.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace report;
using namespace report_tests;

namespace {

Section votes_of(const domain::State& now, const std::string& language = "nl") {
    for (const Section& section : report_of(now, language).sections)
        if (section.key == "votes") return section;
    return {};
}

std::string all_of(const Section& section) {
    Document alone;
    alone.sections = {section};
    std::string said;
    for (const std::string& text : texts_of(alone)) said += text + "\n";
    return said;
}

bool says(const Section& section, std::string_view words) {
    return all_of(section).find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a vote says how it was counted", "[report][votes]") {
    const Section section = votes_of(an_evening());

    CHECK(says(section,
               "Mensen staken hun hand op. 37 mensen konden stemmen. Ieder had 2 stippen. Op één "
               "plan mocht hoogstens 1 stip. De gemeente stemde mee. Vooraf afgesproken: staan "
               "plannen gelijk, dan gaan ze allebei door. De stemming sloot om 21.32 uur."));
    CHECK(says(section, "Er zijn 36 stembriefjes ingeleverd. 37 mensen konden stemmen."));
}

TEST_CASE("the result names a small difference", "[report][votes]") {
    CHECK(says(votes_of(an_evening()),
               "de meeste steun is er voor “Muziekavond voor oud en nieuw”. Het verschil tussen "
               "Muziekavond voor oud en nieuw en Met jongeren mee naar het museum is klein: "
               "2 stippen."));
    CHECK(says(votes_of(an_evening(), "en"), "is small: 2 dots."));
}

TEST_CASE("equal plans share a place and the rule agreed beforehand is told", "[report][votes]") {
    domain::State now = an_evening();
    now.polls.pop_back();
    now.polls[0].counts[1].figures = {31};
    now.polls[0].corrections.clear();
    const std::string both = "Muziekavond voor oud en nieuw en Met jongeren mee naar het museum";

    SECTION("both go on") {
        const Section section = votes_of(now);
        CHECK(says(section, both + " staan samen bovenaan. Beide gaan door."));
        CHECK(says(section, "1, gedeeld"));
        CHECK_FALSE(says(section, "de meeste steun is er voor “Muziekavond"));
    }
    SECTION("a lot was drawn, and its number can be checked") {
        now.polls[0].rules.tie_rule = domain::TieRule::lot;
        now.polls[0].lot = 41;
        CHECK(says(votes_of(now),
                   "Er is geloot: Met jongeren mee naar het museum. Het getal van "
                   "de loting is 41."));
    }
    SECTION("the facilitator decides") {
        now.polls[0].rules.tie_rule = domain::TieRule::facilitator;
        CHECK(says(votes_of(now), "De gespreksleider beslist hardop."));
    }
    SECTION("three at the top all go on") {
        now.polls[0].counts[2].figures = {31};
        CHECK(says(votes_of(now), "Ze gaan alle 3 door."));
    }
}

TEST_CASE("a correction shows the old figure, the new one and why", "[report][votes]") {
    const Section section = votes_of(an_evening());
    const auto found = std::ranges::find_if(section.blocks, [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table != nullptr && table->columns.back().heading == "Reden";
    });

    REQUIRE(found != section.blocks.end());
    CHECK(std::get<Table>(*found).rows ==
          std::vector<std::vector<std::string>>{{"Met jongeren mee naar het museum", "26", "29",
                                                 "drie handen achterin over het hoofd gezien"}});
}

TEST_CASE("levels of support show every figure in the words of the method, and the concerns",
          "[report][votes]") {
    const Section section = votes_of(an_evening());
    const auto found = std::ranges::find_if(section.blocks, [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table != nullptr && table->columns.size() == 6;
    });

    REQUIRE(found != section.blocks.end());
    const Table& table = std::get<Table>(*found);
    CHECK(table.columns[3].heading == "Ik ben voor, maar heb een zorg");
    CHECK(table.rows[1] ==
          std::vector<std::string>{"Met jongeren mee naar het museum", "12", "15", "5", "2", "2"});
    CHECK(says(section, "Wie let er op de veiligheid?"));
}

TEST_CASE("an open vote shows no figure at all", "[report][votes][secrecy]") {
    domain::State now = an_evening();
    now.polls.pop_back();
    now.polls[0].open = true;
    now.polls[0].counts = {{{7531}, {"een-open-zorg"}}, {{8642}, {}}, {{9753}, {}}};
    now.polls[0].corrections.clear();

    std::string said;
    for (const std::string& text : texts_of(report_of(now))) said += text + "\n";

    for (const char* hidden : {"7531", "8642", "9753", "een-open-zorg"})
        CHECK(said.find(hidden) == std::string::npos);
    CHECK(says(votes_of(now), "Er loopt nog een stemming."));
}

TEST_CASE("a result reads as the options read when the vote opened", "[report][votes]") {
    domain::State now = an_evening();
    now.polls[0].options[0].title = "Zoals het toen heette";
    now.polls[0].options[0].partner_names = {"Wie toen meedeed"};

    CHECK(says(votes_of(now), "Zoals het toen heette"));
    CHECK(says(votes_of(now), "Wie toen meedeed"));
}

TEST_CASE("the part of the municipality is said when it did not vote", "[report][votes]") {
    domain::State now = an_evening();
    now.polls[0].rules.municipal_role = domain::MunicipalRole::listens;
    CHECK(says(votes_of(now), "De gemeente luisterde en stemde niet mee."));

    now.organisations.erase(now.organisations.begin() + 6);
    now.polls[0].rules.municipal_role = domain::MunicipalRole::joins;
    now.polls[1].rules.municipal_role = domain::MunicipalRole::joins;
    CHECK_FALSE(says(votes_of(now), "gemeente"));
}

TEST_CASE("a second round is called one and leaves the overview alone", "[report][votes]") {
    domain::State now = an_evening();
    domain::Poll second = now.polls[0];
    second.id = domain::PollId{302, 0};
    second.round_of = now.polls[0].id;
    second.options.erase(second.options.begin());
    second.counts = {{{40}, {}}, {{12}, {}}};
    second.corrections.clear();
    now.polls.push_back(second);

    CHECK(says(votes_of(now), "Stippen verdelen, tweede ronde"));
    const auto texts = texts_of(report_of(now));
    // The overview of plans keeps the figures of the round in which all of them took part.
    CHECK(std::ranges::count(texts, "29") == 3);
}
