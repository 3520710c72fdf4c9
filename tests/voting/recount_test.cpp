#include "voting/recount.hpp"

#include "voting/made_up_poll.hpp"
#include "voting/outcome.hpp"
#include "voting/tally.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

namespace {

// Figures from few values, so that ties are common.
domain::Poll any_poll(std::mt19937& chance) {
    const bool dots = chance() % 2 == 0;
    const std::size_t options = chance() % 9;
    std::vector<std::vector<int>> figures;
    for (std::size_t option = 0; option < options; ++option) {
        std::vector<int> row(dots ? 1 : 5);
        for (int& figure : row) figure = static_cast<int>(chance() % (dots ? 12 : 4));
        figures.push_back(std::move(row));
    }
    if (!dots) return voting::level_vote(figures);
    std::vector<int> flat;
    for (const std::vector<int>& row : figures) flat.push_back(row.front());
    return voting::dot_vote(flat);
}

}  // namespace

TEST_CASE("an independent recount of a thousand polls gives the same places and the same outcome",
          "[voting]") {
    std::mt19937 chance(20260616);
    for (int round = 0; round < 1000; ++round) {
        const domain::Poll poll = any_poll(chance);
        const int many = static_cast<int>(chance() % 4) + 1;
        CAPTURE(round, many, poll.options.size());

        std::set<std::pair<int, int>> places;
        for (const voting::Standing& standing : voting::standings(poll))
            places.insert({standing.option, standing.place});
        const std::vector<int> goes_on = voting::outcome(poll, many).goes_on;

        CHECK(places == recount::places(poll));
        CHECK(std::set<int>(goes_on.begin(), goes_on.end()) == recount::go_on_together(poll, many));
    }
}

TEST_CASE("the order of the options never changes who goes on", "[voting]") {
    std::mt19937 chance(7);
    for (int round = 0; round < 300; ++round) {
        const domain::Poll poll = any_poll(chance);
        domain::Poll mirrored = poll;
        std::ranges::reverse(mirrored.options);
        std::ranges::reverse(mirrored.counts);
        const auto titles = [](const domain::Poll& of) {
            std::set<std::string> all;
            for (const int option : voting::outcome(of, 2).goes_on)
                all.insert(of.options[static_cast<std::size_t>(option)].title);
            return all;
        };
        CAPTURE(round);

        CHECK(titles(poll) == titles(mirrored));
    }
}
