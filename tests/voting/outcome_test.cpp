#include "voting/outcome.hpp"

#include "voting/made_up_poll.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::Poll;
using domain::TieRule;
using voting::dot_vote;
using voting::level_vote;
using voting::Outcome;
using voting::outcome;
using voting::SmallDifference;
using voting::Tie;

namespace {

Poll with_rule(Poll poll, TieRule rule, unsigned lot = 0) {
    poll.rules.tie_rule = rule;
    poll.lot = lot;
    return poll;
}

}  // namespace

TEST_CASE("without a tie the best options go on", "[voting]") {
    const Outcome result = outcome(dot_vote({31, 24, 13, 8}), 2);

    CHECK(result.goes_on == std::vector{0, 1});
    CHECK(result.ties.empty());
    CHECK(result.small_differences.empty());
}

TEST_CASE("equals at the top both go on when that was the rule", "[voting]") {
    const Outcome result = outcome(with_rule(dot_vote({26, 13, 26, 4}), TieRule::both));

    CHECK(result.goes_on == std::vector{0, 2});
    CHECK(result.ties == std::vector<Tie>{{{0, 2}, 1, true}});
    CHECK_FALSE(result.waits_for_facilitator);
}

TEST_CASE("equals at the top wait when the facilitator decides aloud", "[voting]") {
    const Outcome result = outcome(with_rule(dot_vote({26, 13, 26, 4}), TieRule::facilitator));

    CHECK(result.goes_on.empty());
    CHECK(result.ties == std::vector<Tie>{{{0, 2}, 1, true}});
    CHECK(result.waits_for_facilitator);
}

TEST_CASE("a lot can be checked by hand from the seed that is shown", "[voting]") {
    // Three equals for two places: 11 modulo 3 is 2, so D; then 11 / 3 = 3, 3 modulo 2 is 1, so B.
    const Outcome result = outcome(with_rule(dot_vote({20, 20, 3, 20}), TieRule::lot, 11), 2);

    CHECK(result.seed == 11);
    CHECK(result.drawn == std::vector{3, 1});
    CHECK(result.goes_on == std::vector{1, 3});
}

TEST_CASE("every equal can be drawn", "[voting]") {
    std::vector<int> times(3, 0);
    for (unsigned seed = 0; seed < 30; ++seed)
        ++times[static_cast<std::size_t>(
            outcome(with_rule(dot_vote({9, 9, 9}), TieRule::lot, seed)).goes_on.front())];

    CHECK(times == std::vector{10, 10, 10});
}

TEST_CASE("a tie at the border of a second round is found below a clear winner", "[voting]") {
    const Outcome result = outcome(with_rule(dot_vote({30, 12, 12, 5}), TieRule::facilitator), 2);

    CHECK(result.goes_on == std::vector{0});
    CHECK(result.ties == std::vector<Tie>{{{1, 2}, 1, false}});
    CHECK(result.waits_for_facilitator);
}

TEST_CASE("a tie at the top is named even when both fit", "[voting]") {
    const Outcome result = outcome(with_rule(dot_vote({26, 26, 4}), TieRule::facilitator), 2);

    CHECK(result.goes_on == std::vector{0, 1});
    CHECK(result.ties == std::vector<Tie>{{{0, 1}, 2, true}});
    CHECK_FALSE(result.waits_for_facilitator);
}

TEST_CASE("39 against 37 is a small difference of 2 dots", "[voting]") {
    const Outcome result = outcome(dot_vote({39, 37}));

    CHECK(result.goes_on == std::vector{0});
    CHECK(result.small_differences == std::vector<SmallDifference>{{{0}, {1}, 2}});
}

TEST_CASE("a gap of exactly five in a hundred dots is small and a larger one is not", "[voting]") {
    CHECK(outcome(dot_vote({35, 30, 35})).small_differences.size() == 1);
    CHECK(outcome(dot_vote({50, 45, 5})).small_differences.size() == 1);
    CHECK(outcome(dot_vote({51, 45, 4})).small_differences.empty());
}

TEST_CASE("a small difference is named at the top and at the border", "[voting]") {
    const Outcome result = outcome(dot_vote({31, 30, 21, 20}), 3);

    CHECK(result.small_differences == std::vector<SmallDifference>{{{0}, {1}, 1}, {{2}, {3}, 1}});
}

TEST_CASE("an option without a dot never goes on", "[voting]") {
    CHECK(outcome(dot_vote({0, 0, 0})).goes_on.empty());
    CHECK(outcome(dot_vote({0, 0, 0})).ties.empty());
    CHECK(outcome(dot_vote({4, 0, 0}), 3).goes_on == std::vector{0});
}

TEST_CASE("levels of support can tie as well", "[voting]") {
    const Outcome result = outcome(level_vote({{5, 5, 0}, {3, 3, 0}, {0, 9, 0}}));

    CHECK(result.goes_on == std::vector{0, 1});
    CHECK(result.ties == std::vector<Tie>{{{0, 1}, 1, true}});
    CHECK(result.small_differences.empty());
}

TEST_CASE("a second round takes the top few and whoever equals the last of them", "[voting]") {
    CHECK(voting::second_round(dot_vote({31, 24, 13, 8}), 3) == std::vector{0, 1, 2});
    CHECK(voting::second_round(dot_vote({8, 24, 8, 31, 8}), 3) == std::vector{0, 1, 2, 3, 4});
    CHECK(voting::second_round(dot_vote({0, 24, 0}), 3) == std::vector{1});
    CHECK(voting::second_round(dot_vote({}), 3).empty());
}
