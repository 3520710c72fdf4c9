#include "voting/tally.hpp"

#include "voting/made_up_poll.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using voting::dot_vote;
using voting::level_vote;
using voting::Standing;
using voting::standings;

TEST_CASE("equal dots share a place and the next place is skipped", "[voting]") {
    const std::vector<Standing> all = standings(dot_vote({13, 31, 24, 31, 8}));

    CHECK(all == std::vector<Standing>{{1, 31, 1, true},
                                       {3, 31, 1, true},
                                       {2, 24, 3, false},
                                       {0, 13, 4, false},
                                       {4, 8, 5, false}});
}

TEST_CASE("options without a dot stand last and together", "[voting]") {
    const std::vector<Standing> all = standings(dot_vote({0, 3, 0}));

    CHECK(all == std::vector<Standing>{{1, 3, 1, false}, {0, 0, 2, true}, {2, 0, 2, true}});
}

TEST_CASE("a figure that was not counted is no dot", "[voting]") {
    CHECK(voting::all_dots(dot_vote({-1, 12, 5})) == 17);
    CHECK(standings(dot_vote({-1, 12})).back() == Standing{0, 0, 2, false});
}

TEST_CASE(
    "at an equal mean the option on which the room agrees stands above the one that splits "
    "it",
    "[voting]") {
    // Both have mean 3: everybody in the middle, or half at each end.
    const std::vector<Standing> all =
        standings(level_vote({{10, 0, 0, 0, 10}, {0, 0, 20, 0, 0}, {20, 0, 0, 0, 0}}));

    CHECK(all == std::vector<Standing>{{2, 20, 1, false}, {1, 20, 2, false}, {0, 20, 3, false}});
}

TEST_CASE("means are compared exactly, whatever the number of people", "[voting]") {
    // One in three at level 1, the rest at level 2: 5/3 each, told apart by no rounding.
    const std::vector<Standing> all = standings(level_vote({{1, 2, 0}, {7, 14, 0}, {333, 666, 0}}));

    for (const Standing& standing : all) {
        CHECK(standing.place == 1);
        CHECK(standing.shared);
    }
}

TEST_CASE("support shows counts and spread beside the mean", "[voting]") {
    domain::Poll poll = level_vote({{4, 0, 0, 0, 4}, {0, 0, 0, 0, 0}});
    poll.counts[0].concerns = {"Wie betaalt de zaal?"};

    const std::vector<voting::Support> all = voting::support(poll);

    REQUIRE(all.size() == 2);
    CHECK(all[0].counts == std::vector<int>{4, 0, 0, 0, 4});
    CHECK(all[0].people == 8);
    CHECK(all[0].mean == Catch::Approx(3.0));
    CHECK(all[0].spread == Catch::Approx(2.0));
    CHECK(all[0].concerns == std::vector<std::string>{"Wie betaalt de zaal?"});
    CHECK(all[1].people == 0);
    CHECK(all[1].mean == 0.0);
}

TEST_CASE("a dot vote has no levels of support", "[voting]") {
    CHECK(voting::support(dot_vote({3, 4})).empty());
}

TEST_CASE("an option that nobody answered stands last", "[voting]") {
    const std::vector<Standing> all = standings(level_vote({{0, 0, 0}, {0, 0, 9}}));

    CHECK(all.front() == Standing{1, 9, 1, false});
    CHECK(all.back() == Standing{0, 0, 2, false});
}
