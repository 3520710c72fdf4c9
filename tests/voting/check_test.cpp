#include "voting/check.hpp"

#include "voting/made_up_poll.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::Medium;
using domain::Poll;
using voting::check;
using voting::dot_vote;
using voting::Doubt;
using voting::Finding;
using voting::level_vote;

namespace {

Poll on_paper(Poll poll, int papers) {
    poll.rules.medium = Medium::paper;
    poll.papers = papers;
    return poll;
}

}  // namespace

TEST_CASE("a count that fits the room is beyond doubt", "[voting]") {
    CHECK(check(dot_vote({31, 24, 13, 8})).empty());
    CHECK(check(on_paper(dot_vote({31, 24, 13, 8}), 38)).empty());
    CHECK(check(level_vote({{10, 10, 10, 4, 4}})).empty());
}

TEST_CASE("more hands than people is found", "[voting]") {
    CHECK(check(dot_vote({39, 5})) == std::vector<Finding>{{Doubt::above_voters, 0, -1, 39, 38}});
}

TEST_CASE("several dots on one option raise what one option can have", "[voting]") {
    Poll poll = dot_vote({39, 5});
    poll.rules.most_on_one = 2;

    CHECK(check(poll).empty());
}

TEST_CASE("more dots in all than there are is found", "[voting]") {
    CHECK(check(dot_vote({38, 30, 9})) ==
          std::vector<Finding>{{Doubt::dots_above_voters, -1, -1, 77, 76}});
}

TEST_CASE("more answers to one plan than people is found", "[voting]") {
    CHECK(check(level_vote({{10, 10, 10, 10, 10}, {1, 1, 1, 1, 1}})) ==
          std::vector<Finding>{{Doubt::above_voters, 0, -1, 50, 38}});
}

TEST_CASE("what is not counted yet is unfinished and not wrong", "[voting]") {
    const std::vector<Finding> found = check(on_paper(dot_vote({31, -1}), -1));

    CHECK(found == std::vector<Finding>{{Doubt::not_counted, 1, -1, -1, 38},
                                        {Doubt::papers_not_counted, -1, -1, 0, 38}});
    CHECK(voting::only_unfinished(found));
    CHECK_FALSE(voting::only_unfinished(check(dot_vote({39, -1}))));
}

TEST_CASE("a level that is not counted yet is named", "[voting]") {
    CHECK(check(level_vote({{10, -1, 10}})) ==
          std::vector<Finding>{{Doubt::not_counted, 0, 1, -1, 38}});
}

TEST_CASE("more papers than people is found", "[voting]") {
    CHECK(check(on_paper(dot_vote({31, 24}), 39)) ==
          std::vector<Finding>{{Doubt::papers_above_voters, -1, -1, 39, 38}});
}

TEST_CASE("what the papers cannot carry is found", "[voting]") {
    CHECK(check(on_paper(dot_vote({31, 24}), 30)) ==
          std::vector<Finding>{{Doubt::above_papers, 0, -1, 31, 30}});
    CHECK(check(on_paper(dot_vote({30, 30, 20}), 30)) ==
          std::vector<Finding>{{Doubt::dots_above_voters, -1, -1, 80, 76}});
    CHECK(check(on_paper(dot_vote({30, 30, 10}), 30)) ==
          std::vector<Finding>{{Doubt::dots_above_papers, -1, -1, 70, 60}});
}
