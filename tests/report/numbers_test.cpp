#include "report/evening.hpp"
#include "report/html.hpp"
#include "report/parsed_page.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace report_tests;
using namespace domain;

namespace {

/// Numbers that look random and are the same every time.
struct Dice {
    std::uint32_t state;

    int below(int most) {
        state = state * 1664525u + 1013904223u;
        return static_cast<int>((state >> 16u) % static_cast<std::uint32_t>(most));
    }
};

void shuffle_people(State& now, Dice& dice) {
    for (Organisation& organisation : now.organisations) {
        organisation.presence = static_cast<Presence>(dice.below(3));
        organisation.details.people = 1 + dice.below(9);
    }
    for (Contribution& contribution : now.contributions) {
        contribution.showing = static_cast<Showing>(dice.below(2));
        contribution.merged_into = dice.below(4) == 0 ? now.contributions[0].id : ContributionId{};
    }
}

void shuffle_votes(State& now, Dice& dice) {
    for (Poll& poll : now.polls) {
        poll.voters = 1 + dice.below(60);
        poll.papers = dice.below(60);
        poll.rules.tie_rule = static_cast<TieRule>(dice.below(3));
        poll.lot = static_cast<unsigned>(dice.below(1000));
        for (OptionCount& count : poll.counts)
            for (int& figure : count.figures) figure = dice.below(5);
    }
    if (dice.below(3) == 0) now.agreements.pop_back();
    if (dice.below(3) == 0) now.proposals[2].merged_into = now.proposals[1].id;
}

std::string key_figure(const report::Document& document, std::size_t at) {
    return std::get<report::KeyFigures>(document.sections[0].blocks[0]).figures[at].number;
}

std::vector<report::Table> tables_in(const report::Document& document, std::string_view chapter) {
    std::vector<report::Table> tables;
    for (const report::Section& section : document.sections)
        for (const report::Block& block : section.blocks)
            if (const auto* table = std::get_if<report::Table>(&block);
                table != nullptr && section.key == chapter)
                tables.push_back(*table);
    return tables;
}

void check_summary(const State& now, const report::Document& document) {
    int organisations = 0;
    int people = 0;
    int shown = 0;
    for (const Organisation& organisation : now.organisations) {
        if (organisation.presence != Presence::present) continue;
        people += organisation.details.people;
        if (!organisation.resident) ++organisations;
    }
    for (const Contribution& contribution : now.contributions)
        if (contribution.showing == Showing::shown && !contribution.merged_into.exists()) ++shown;
    const auto plans = std::ranges::count_if(
        now.proposals, [](const Proposal& plan) { return !plan.merged_into.exists(); });
    CHECK(key_figure(document, 0) == std::to_string(organisations));
    CHECK(key_figure(document, 1) == std::to_string(shown));
    CHECK(key_figure(document, 2) == std::to_string(its_opportunities(now).size()));
    CHECK(key_figure(document, 3) == std::to_string(plans));
    CHECK(key_figure(document, 4) == std::to_string(now.agreements.size()));
    const auto texts = report::texts_of(document);
    const std::string who = std::to_string(people) + (people == 1 ? " mens" : " mensen");
    if (people > 0)
        CHECK(std::ranges::any_of(texts,
                                  [&](const std::string& text) { return text.starts_with(who); }));
}

void check_votes(const State& now, const report::Document& document) {
    const auto tables = tables_in(document, "votes");
    REQUIRE(tables.size() == 3);  // dots, its correction, levels
    for (std::size_t at = 0; at < now.polls[0].options.size(); ++at) {
        const std::string& title = now.polls[0].options[at].title;
        const auto row = std::ranges::find_if(tables[0].rows,
                                              [&](const auto& cells) { return cells[0] == title; });
        REQUIRE(row != tables[0].rows.end());
        CHECK((*row)[2] == std::to_string(now.polls[0].counts[at].figures[0]));
    }
    for (std::size_t at = 0; at < now.polls[1].options.size(); ++at)
        for (std::size_t level = 0; level < 5; ++level)
            CHECK(tables[2].rows[at][level + 1] ==
                  std::to_string(now.polls[1].counts[at].figures[level]));
}

}  // namespace

TEST_CASE("the numbers of a report are those of its evening, in 500 evenings",
          "[report][numbers]") {
    Dice dice{2026};
    for (int evening = 0; evening < 500; ++evening) {
        State now = an_evening();
        shuffle_people(now, dice);
        shuffle_votes(now, dice);
        CAPTURE(evening);

        const report::Document document = report_of(now);

        check_summary(now, document);
        check_votes(now, document);
        const auto agreements = tables_in(document, "agreements");
        REQUIRE(agreements.size() == 1);
        CHECK(agreements[0].rows.size() == now.agreements.size());
    }
}
