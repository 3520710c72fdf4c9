#include "domain/count_check.hpp"
#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

/// Ten people, two plans, an open poll.
struct Voting : Evening {
    explicit Voting(PollRules rules = {}) {
        const auto museum = party("Museum", 4);
        choir = party("Koor", 6);
        a = plan("A", {museum, choir});
        b = plan("B", {museum, choir});
        poll = made<PollId>(fact(OpenPoll{rules, {a, b}, {}}));
    }

    void count(int for_a, int for_b) {
        fact(NoteCount{{}, 0, 0, for_a});
        fact(NoteCount{{}, 1, 0, for_b});
    }

    OrganisationId choir;
    ProposalId a;
    ProposalId b;
    PollId poll;
};

PollRules paper_rules() {
    PollRules rules;
    rules.medium = Medium::paper;
    rules.dots_each = 3;
    rules.most_on_one = 2;
    return rules;
}

PollRules level_rules(Medium medium) {
    PollRules rules;
    rules.kind = PollKind::levels;
    rules.medium = medium;
    return rules;
}

}  // namespace

TEST_CASE("a figure is noted for the open poll without naming it", "[domain][count]") {
    Voting evening;
    evening.fact(NoteCount{{}, 1, 0, 7});

    CHECK(find(evening.now, evening.poll)->counts[1].figures == std::vector{7});
    CHECK(evening.refused(NoteCount{evening.poll, 1, 0, 7}) == "nothing_new");
    evening.fact(NoteCount{evening.poll, 1, 0, -1});
    CHECK(find(evening.now, evening.poll)->counts[1].figures == std::vector{-1});
}

TEST_CASE("figures for what is not there are refused", "[domain][count]") {
    Voting evening;

    CHECK(evening.refused(NoteCount{{}, 2, 0, 1}) == "unknown_option");
    CHECK(evening.refused(NoteCount{{}, -1, 0, 1}) == "unknown_option");
    CHECK(evening.refused(NoteCount{{}, 0, 1, 1}) == "unknown_level");
    CHECK(evening.refused(NoteCount{{}, 0, -1, 1}) == "unknown_level");
    CHECK(evening.refused(NoteCount{{}, 0, 0, -2}) == "number_out_of_range");
    CHECK(evening.refused(NoteCount{{}, 0, 0, 100000}) == "number_out_of_range");
    CHECK(evening.refused(NoteCount{{99, 0}, 0, 0, 1}) == "unknown_poll");
    CHECK(evening.refused(NotePapers{{}, 1}) == "counted_by_hand");
}

TEST_CASE("without an open poll nothing is counted", "[domain][count]") {
    Voting evening;
    evening.count(1, 2);
    evening.fact(ClosePoll{});

    CHECK(evening.refused(NoteCount{{}, 0, 0, 1}) == "poll_not_open");
    CHECK(evening.refused(NoteCount{evening.poll, 0, 0, 1}) == "poll_not_open");
    CHECK(evening.refused(NotePapers{{}, 1}) == "poll_not_open");
    CHECK(evening.refused(NoteConcern{{}, 0, "te duur"}) == "poll_not_open");
    CHECK(evening.refused(ClosePoll{evening.poll}) == "poll_not_open");
    CHECK(evening.refused(ClosePoll{{99, 0}}) == "unknown_poll");
}

TEST_CASE("a concern is a sentence with an option", "[domain][count]") {
    Voting evening;
    evening.fact(NoteConcern{{}, 1, "Wie betaalt de bus?"});

    CHECK(find(evening.now, evening.poll)->counts[1].concerns ==
          std::vector<std::string>{"Wie betaalt de bus?"});
    CHECK(evening.refused(NoteConcern{{}, 2, "x"}) == "unknown_option");
    CHECK(evening.refused(NoteConcern{{}, 0, " "}) == "text_empty");
    for (int number = 0; number < 200; ++number) evening.fact(NoteConcern{{}, 0, "x"});
    CHECK(evening.refused(NoteConcern{{}, 0, "x"}) == "too_many");
}

TEST_CASE("a poll closes when every option has been counted", "[domain][count]") {
    Voting evening;
    evening.fact(NoteCount{{}, 0, 0, 3});
    CHECK(evening.refused(ClosePoll{{}, true}) == "count_incomplete");

    evening.fact(NoteCount{{}, 1, 0, 0});
    evening.clock += std::chrono::minutes(5);
    evening.fact(ClosePoll{});

    const Poll& poll = *find(evening.now, evening.poll);
    CHECK_FALSE(poll.open);
    CHECK(poll.closed_at == evening.clock);
    CHECK(poll.voters == 10);
    CHECK(open_poll(evening.now) == nullptr);
    CHECK(last_closed_poll(evening.now) == &poll);
}

TEST_CASE("more hands than people close a poll only when asked twice", "[domain][count]") {
    Voting evening;
    evening.count(11, 3);

    CHECK(evening.refused(ClosePoll{}) == "more_than_voters");
    CHECK(evening.refused(ClosePoll{{}, true}) == "accepted");
    CHECK(find(evening.now, evening.poll)->counts[0].figures == std::vector{11});
}

TEST_CASE("hands in all are at most the people times how often each may vote", "[domain][count]") {
    PollRules once;
    once.dots_each = 1;
    Voting evening(once);
    evening.count(6, 5);

    CHECK(evening.refused(ClosePoll{}) == "dots_do_not_fit");
    evening.fact(NoteCount{{}, 1, 0, 4});
    CHECK(evening.refused(ClosePoll{}) == "accepted");
}

TEST_CASE("people who come in before the close count as voters", "[domain][count]") {
    Voting evening;
    evening.count(11, 3);
    CHECK(find(evening.now, evening.poll)->voters == 10);

    evening.party("Late gasten", 2);
    evening.fact(ClosePoll{});

    CHECK(find(evening.now, evening.poll)->voters == 12);
}

TEST_CASE("a vote on paper needs the number of stembriefjes", "[domain][count]") {
    Voting evening(paper_rules());
    evening.count(5, 5);
    CHECK(evening.refused(ClosePoll{{}, true}) == "papers_not_counted");

    evening.fact(NotePapers{{}, 9});
    CHECK(evening.refused(NotePapers{{}, 9}) == "nothing_new");
    CHECK(evening.refused(NotePapers{{}, -2}) == "number_out_of_range");
    CHECK(evening.refused(NotePapers{{99, 0}, 9}) == "unknown_poll");
    CHECK(evening.refused(ClosePoll{}) == "accepted");
    CHECK(find(evening.now, evening.poll)->papers == 9);
}

TEST_CASE("what stembriefjes cannot hold is doubted", "[domain][count]") {
    Voting evening(paper_rules());
    evening.count(5, 5);

    evening.fact(NotePapers{{}, 11});
    CHECK(evening.refused(ClosePoll{}) == "more_than_voters");
    evening.fact(NotePapers{{}, 3});  // nine dots, ten counted
    CHECK(evening.refused(ClosePoll{}) == "dots_do_not_fit");
    evening.fact(NotePapers{{}, 4});  // eight on one option at most
    CHECK(evening.refused(ClosePoll{}) == "accepted");

    Voting other(paper_rules());
    other.count(9, 0);
    other.fact(NotePapers{{}, 4});
    CHECK(other.refused(ClosePoll{}) == "dots_do_not_fit");
}

TEST_CASE("levels of one option are at most the people", "[domain][count]") {
    Voting evening(level_rules(Medium::hands));
    for (int level = 0; level < 3; ++level) evening.fact(NoteCount{{}, 0, level, 3});
    for (int level = 0; level < 3; ++level) evening.fact(NoteCount{{}, 1, level, 4});

    CHECK(evening.refused(ClosePoll{}) == "more_than_voters");
    evening.fact(NoteCount{{}, 1, 2, 2});
    CHECK(evening.refused(ClosePoll{}) == "accepted");
}

TEST_CASE("levels on paper are at most the stembriefjes", "[domain][count]") {
    Voting evening(level_rules(Medium::paper));
    for (int option = 0; option < 2; ++option)
        for (int level = 0; level < 3; ++level) evening.fact(NoteCount{{}, option, level, 3});
    evening.fact(NotePapers{{}, 8});

    CHECK(evening.refused(ClosePoll{}) == "dots_do_not_fit");
}

TEST_CASE("what is not counted yet is not doubted", "[domain][count]") {
    Voting evening(paper_rules());
    evening.fact(NoteCount{{}, 0, 0, 9999});

    CHECK_FALSE(doubt(*find(evening.now, evening.poll), 10).has_value());
    CHECK(missing(*find(evening.now, evening.poll)) == Refusal::count_incomplete);
}

TEST_CASE("a lot is kept only when it settles ties", "[domain][count]") {
    Voting both;
    both.count(1, 1);
    both.fact(ClosePoll{});
    CHECK(find(both.now, both.poll)->lot == 0);

    PollRules rules;
    rules.tie_rule = TieRule::lot;
    Voting drawn(rules);
    drawn.count(1, 1);
    drawn.fact(ClosePoll{});
    CHECK(find(drawn.now, drawn.poll)->lot == 7);
}

TEST_CASE("a closed count can be corrected with a reason until the end", "[domain][count]") {
    Voting evening;
    evening.count(3, 4);
    CHECK(evening.refused(CorrectCount{evening.poll, 0, 0, 5, "x"}) == "poll_not_closed");
    CHECK(evening.refused(CorrectCount{{}, 0, 0, 5, "x"}) == "poll_not_closed");
    evening.fact(ClosePoll{});

    evening.fact(CorrectCount{{}, 0, 0, 5, "twee handen gemist"});

    const Poll& poll = *find(evening.now, evening.poll);
    CHECK(poll.counts[0].figures == std::vector{5});
    CHECK(poll.corrections == std::vector{Correction{0, 0, 3, 5, "twee handen gemist"}});
    CHECK(evening.refused(CorrectCount{{}, 0, 0, 5, "x"}) == "nothing_new");
    CHECK(evening.refused(CorrectCount{{}, 0, 0, 6, " "}) == "reason_missing");
    CHECK(evening.refused(CorrectCount{{}, 0, 0, -1, "x"}) == "number_out_of_range");
    CHECK(evening.refused(CorrectCount{{}, 2, 0, 6, "x"}) == "unknown_option");
    CHECK(evening.refused(CorrectCount{{}, 0, 1, 6, "x"}) == "unknown_level");
    CHECK(evening.refused(CorrectCount{{99, 0}, 0, 0, 6, "x"}) == "unknown_poll");
    evening.fact(EndSession{});
    CHECK(evening.refused(CorrectCount{{}, 0, 0, 6, "x"}) == "session_ended");
}

TEST_CASE("the number of stembriefjes of a closed vote can be corrected", "[domain][count]") {
    Voting evening(paper_rules());
    evening.count(5, 5);
    evening.fact(NotePapers{{}, 11});
    evening.fact(ClosePoll{{}, true});

    evening.fact(CorrectCount{{}, papers_option, 0, 9, "twee waren leeg"});

    const Poll& poll = *find(evening.now, evening.poll);
    CHECK(poll.papers == 9);
    CHECK(poll.corrections == std::vector{Correction{papers_option, 0, 11, 9, "twee waren leeg"}});
    CHECK(poll.counts[0].figures == std::vector{5});
    CHECK(evening.refused(CorrectCount{{}, papers_option, 0, 9, "x"}) == "nothing_new");
    CHECK(evening.refused(CorrectCount{{}, papers_option, 1, 8, "x"}) == "unknown_level");
    CHECK(evening.refused(CorrectCount{{}, -2, 0, 8, "x"}) == "unknown_option");

    Voting hands;
    hands.count(3, 4);
    hands.fact(ClosePoll{});
    CHECK(hands.refused(CorrectCount{{}, papers_option, 0, 8, "x"}) == "counted_by_hand");
}

TEST_CASE("nothing that is withdrawn later changes a result", "[domain][count][undo]") {
    Voting evening;
    evening.count(3, 4);
    evening.fact(ClosePoll{});
    const std::vector<Poll> result = evening.now.polls;

    evening.fact(Withdraw{FactNumber{evening.a.number, 0}});
    evening.fact(Withdraw{FactNumber{evening.choir.number, 0}});

    CHECK(find(evening.now, evening.a) == nullptr);
    CHECK(evening.now.polls == result);
}

TEST_CASE("a result stands also when its opening is not in the file", "[domain][count]") {
    Voting evening;
    evening.count(3, 4);
    evening.fact(ClosePoll{});
    std::vector<Record> damaged = evening.facts;
    std::erase_if(damaged, [&](const Record& record) {
        return record.number.number >= evening.poll.number &&
               record.number != damaged.back().number;
    });

    CHECK(replay(damaged).polls == evening.now.polls);
}
