#include "report/paper.hpp"

#include "report/evening.hpp"
#include "report/paper_html.hpp"
#include "report/parsed_page.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace report;
using namespace report_tests;

namespace {

Paper paper_of(const domain::State& now) { return build_paper(now, words_in("nl")); }

std::size_t classes(const Paper& paper, std::string_view wanted) {
    const ParsedPage page = parsed(paper_html(paper, theme(), words_in("nl")));
    return static_cast<std::size_t>(std::ranges::count_if(page.tags, [&](const Tag& tag) {
        const auto found = tag.attributes.find("class");
        return found != tag.attributes.end() && found->second == wanted;
    }));
}

}  // namespace

TEST_CASE("before the evening the paper is blank but for the organisations", "[report][paper]") {
    domain::State now = an_empty_evening();
    now.organisations = an_evening().organisations;
    for (auto& organisation : now.organisations) organisation.presence = domain::Presence::expected;

    const Paper paper = paper_of(now);

    CHECK(paper.strengths.size() == 30);
    CHECK(paper.needs.size() == 30);
    CHECK(std::ranges::all_of(paper.strengths,
                              [](const PaperCard& card) { return card.text.empty(); }));
    CHECK(paper.strengths[3].organisation == "Wijkraad Noord");
    CHECK(paper.strengths[3].initials == "WN");
    CHECK(paper.tables.size() == 8);  // thirty-nine people, five at a table
    CHECK(paper.plans.size() == 6);
    CHECK(paper.agreements.size() == 4);
    CHECK(paper.agreements[3].number == 4);
    CHECK(paper.agreements[0].plan.empty());
    CHECK(paper.agreements[0].copies_for == std::vector<std::string>{"", ""});
    CHECK(paper.ballot.copies == 40);
    CHECK(paper.ballot.options.size() == 8);
}

TEST_CASE("the attendance list has a line per person and lines for who comes unexpected",
          "[report][paper]") {
    const Paper paper = paper_of(an_evening());

    CHECK(std::ranges::count(paper.attendance, "Wijkraad Noord", &AttendanceRow::organisation) ==
          6);
    CHECK(std::ranges::count(paper.attendance, "", &AttendanceRow::organisation) == 8);
}

TEST_CASE("cards that may be seen are filled in and every side has three at least",
          "[report][paper]") {
    const Paper paper = paper_of(an_evening());
    const auto of_the_council = [](const PaperCard& card) {
        return card.organisation == "Seniorenraad";
    };

    std::vector<PaperCard> cards;
    std::ranges::copy_if(paper.needs, std::back_inserter(cards), of_the_council);

    REQUIRE(cards.size() == 3);
    CHECK(cards[0].text == "uitjes voor ouderen");
    CHECK(cards[1].text.empty());
}

TEST_CASE("afterwards agreements and plans are filled in, and numbered on", "[report][paper]") {
    const Paper paper = paper_of(an_evening());

    REQUIRE(paper.agreements.size() == 4);
    const AgreementForm& music = paper.agreements[0];
    CHECK(music.number == 1);
    CHECK(music.plan == "Muziekavond voor oud en nieuw");
    CHECK(music.copies_for == std::vector<std::string>{"VluchtelingenWerk",
                                                       "Muziekvereniging Ons Genoegen",
                                                       "Seniorenraad"});
    CHECK(music.caller == SignedBy{"VluchtelingenWerk", "Ahmed Geheim"});
    CHECK(music.before == "dinsdag 30 juni 2026");
    CHECK(music.conditions[2].answer == domain::Answer::not_yet);
    CHECK(paper.agreements[2].plan == "Moestuin bij de school");
    CHECK(paper.agreements[2].first_step.empty());
    CHECK(paper.agreements[3].plan.empty());
    CHECK(paper.plans[0].joiners == "Scouting Sint-Jan");
    CHECK(paper.plans.size() == 6);
}

TEST_CASE("a form is printed for every partner, at least twice, with its number",
          "[report][paper]") {
    const Paper paper = paper_of(an_evening());
    const std::string text = plain_text(paper_html(paper, theme(), words_in("nl")));

    CHECK(classes(paper, "form") == 3 + 3 + 2 + 2);
    CHECK(text.find("exemplaar voor  Seniorenraad") != std::string::npos);
    CHECK(text.find("nr 4") != std::string::npos);
    CHECK(text.find("nr 5") == std::string::npos);
}

TEST_CASE("tables that were planned stand with their plan and partners", "[report][paper]") {
    domain::State now = an_evening();
    now.table_plan.tables = {{7, "", domain::ProposalId{200, 0}, {now.organisations[3].id}, 5},
                             {9, "Uitjes", {}, {}, 4}};

    const Paper paper = paper_of(now);

    REQUIRE(paper.tables.size() == 2);
    CHECK(paper.tables[0] == TableSign{7, "Muziekavond voor oud en nieuw", {"VluchtelingenWerk"}});
    CHECK(paper.tables[1].title == "Uitjes");
}

TEST_CASE("ballots are four on a sheet, from A to H, enough for everybody", "[report][paper]") {
    Paper paper = paper_of(an_evening());
    CHECK(paper.ballot.copies == 40);  // thirty-seven people, four on a sheet
    CHECK(classes(paper, "sheet ballots") == 10);
    CHECK(classes(paper, "ballot") == 40);
    CHECK(classes(paper, "option") == 40 * 8);
    CHECK(classes(paper, "boxes") == 40 * 8);
}

TEST_CASE("an open vote on paper prints its rule and its titles", "[report][paper]") {
    domain::State now = an_evening();
    now.polls[0].open = true;
    now.polls[0].rules.medium = domain::Medium::paper;

    const Paper paper = paper_of(now);

    CHECK(paper.ballot.rule == "U heeft 2 kruisjes. Zet hoogstens 1 kruisje bij één plan.");
    CHECK(paper.ballot.boxes == 1);
    CHECK(paper.ballot.options[1] == "Met jongeren mee naar het museum");
    CHECK(paper.ballot.options[3].empty());
}

TEST_CASE("every chapter of the paper begins on a page of its own", "[report][paper]") {
    const Paper paper = paper_of(an_evening());

    CHECK(classes(paper, "chapter") + classes(paper, "chapter strengths") +
              classes(paper, "chapter needs") ==
          7);
    CHECK(paper_html(paper, theme(), words_in("nl")).find(".chapter { break-before: page;") !=
          std::string::npos);
}

TEST_CASE("paper for an evening without anybody is still of use", "[report][paper]") {
    const Paper paper = paper_of(an_empty_evening());

    CHECK(paper.strengths.size() == 8);
    CHECK(paper.tables.size() == 4);
    CHECK(paper.attendance.size() == 8);
    CHECK(paper.ballot.copies == 4);
    CHECK(paper.agreements.size() == 4);
}

TEST_CASE("the border of a table to sign in keeps off the edge of the paper", "[report][paper]") {
    const std::string page = paper_html(paper_of(an_evening()), theme(), words_in("nl"));

    // A joined border lies half outside its table; printers cut what sticks out of the page.
    CHECK(page.find(".attendance, .partners { width: calc(100% - .5mm);") != std::string::npos);
    CHECK(page.find("@media print { body { background: none; } main { width: auto; }") !=
          std::string::npos);
}
