#include "domain/lookup.hpp"
#include "store/played_lines.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <string>

using store_test::PlayedEvening;

namespace {

const std::string script = std::string(SOURCE_DIR) + "/sessions/cuijk.wishes";

PlayedEvening cuijk() {
    PlayedEvening evening;
    std::ifstream lines(script);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        const std::string outcome = evening.play(line);
        CAPTURE(++number, line);
        CHECK(outcome == "saved " + std::to_string(evening.facts().size()));
    }
    return evening;
}

int said(const domain::State& state, domain::Side side) {
    return static_cast<int>(
        std::ranges::count(state.contributions, side, &domain::Contribution::side));
}

std::vector<int> figures(const domain::Poll& poll) {
    std::vector<int> all;
    for (const domain::OptionCount& count : poll.counts)
        all.insert(all.end(), count.figures.begin(), count.figures.end());
    return all;
}

}  // namespace

TEST_CASE("every wish of the evening in Cuijk is taken", "[store][cuijk]") {
    const PlayedEvening evening = cuijk();
    const domain::State& state = evening.state();

    CHECK(state.ended);
    CHECK(state.organisations.size() == 13);  // twelve, and a resident
    CHECK(domain::people_present(state) == 38);
    CHECK(said(state, domain::Side::strength) >= 30);
    CHECK(said(state, domain::Side::need) >= 20);
    CHECK(domain::standing_proposals(state).size() == 4);
    CHECK(state.table_plan.tables.size() == 4);
    CHECK(state.agreements.size() == 3);
    CHECK(domain::current_phase(state)->key == "slot");
}

TEST_CASE("the evening in Cuijk is counted as on the wall of the example", "[store][cuijk]") {
    const PlayedEvening evening = cuijk();
    const domain::State& state = evening.state();

    REQUIRE(state.polls.size() == 2);
    CHECK(state.polls[0].voters == 38);
    CHECK(figures(state.polls[0]) == std::vector<int>{31, 24, 13, 8});
    CHECK(state.polls[0].options[0].title == "Muziekavond voor oud en nieuw");
    CHECK(state.polls[0].options[0].partner_names ==
          std::vector<std::string>{"VluchtelingenWerk", "Ons Genoegen", "Seniorenraad"});
    CHECK(figures(state.polls[1]) == std::vector<int>{14, 17, 5, 2, 0, 12, 15, 6, 4, 1});
    CHECK(state.polls[1].corrections.size() == 1);
}

TEST_CASE("the evening in Cuijk runs forward on its own clock", "[store][cuijk]") {
    const PlayedEvening evening = cuijk();
    const auto& facts = evening.facts();

    CHECK(std::ranges::is_sorted(facts, {}, &domain::Record::at));
    CHECK(facts.front().at == base::UtcSeconds{std::chrono::seconds(1'781'629'800)});
    CHECK(facts.back().at - facts.front().at == std::chrono::minutes(170));
}
