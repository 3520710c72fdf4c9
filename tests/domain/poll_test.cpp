#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

struct WithPlans : Evening {
    explicit WithPlans(int count = 3) {
        museum = party("Museum", 4);
        choir = party("Koor", 6);
        for (int number = 0; number < count; ++number)
            plans.push_back(plan("Plan " + std::to_string(number), {museum, choir}));
    }

    PollRules rules_of(const OpenPoll& asked) {
        fact(asked);
        return open_poll(now)->rules;
    }

    OrganisationId museum;
    OrganisationId choir;
    std::vector<ProposalId> plans;
};

OpenPoll on_paper(std::vector<ProposalId> options, int dots_each, int most_on_one) {
    OpenPoll asked;
    asked.rules.medium = Medium::paper;
    asked.rules.dots_each = dots_each;
    asked.rules.most_on_one = most_on_one;
    asked.options = std::move(options);
    return asked;
}

}  // namespace

TEST_CASE("a poll keeps its options as they read when it opened", "[domain][poll]") {
    WithPlans evening;
    const auto poll = made<PollId>(evening.fact(OpenPoll{{}, evening.plans, {}}));

    evening.fact(AmendProposal{.proposal = evening.plans[0], .title = "Anders"});
    evening.fact(AmendOrganisation{.organisation = evening.museum, .name = "Musea"});

    const PollOption& option = find(evening.now, poll)->options[0];
    CHECK(option.title == "Plan 0");
    CHECK(option.partners == std::vector{evening.museum, evening.choir});
    CHECK(option.partner_names == std::vector<std::string>{"Museum", "Koor"});
}

TEST_CASE("a poll has from two options to what the method allows", "[domain][poll]") {
    WithPlans evening(13);

    CHECK(evening.refused(OpenPoll{{}, {}, {}}) == "too_few_options");
    CHECK(evening.refused(OpenPoll{{}, {evening.plans[0]}, {}}) == "too_few_options");
    CHECK(evening.refused(OpenPoll{{}, evening.plans, {}}) == "too_many_options");
    evening.plans.pop_back();
    CHECK(evening.refused(OpenPoll{{}, evening.plans, {}}) == "accepted");
}

TEST_CASE("one plan is enough to ask how much it is supported", "[domain][poll]") {
    WithPlans evening;
    OpenPoll asked{{}, {evening.plans[0]}, {}};
    asked.rules.kind = PollKind::levels;

    const PollRules rules = evening.rules_of(asked);

    CHECK(rules.levels == 3);  // of the method
    CHECK(rules.dots_each == 1);
    CHECK(open_poll(evening.now)->counts[0].figures == std::vector{-1, -1, -1});
}

TEST_CASE("options exist, stand on their own and come once", "[domain][poll]") {
    WithPlans evening;
    const ProposalId one = evening.plans[0];
    evening.fact(MergeProposals{evening.plans[1], {evening.plans[2]}});

    CHECK(evening.refused(OpenPoll{{}, {one, one}, {}}) == "option_twice");
    CHECK(evening.refused(OpenPoll{{}, {one, {99, 0}}, {}}) == "unknown_proposal");
    CHECK(evening.refused(OpenPoll{{}, {one, evening.plans[2]}, {}}) == "merged_already");
}

TEST_CASE("one poll is open at a time", "[domain][poll]") {
    WithPlans evening;
    evening.fact(OpenPoll{{}, evening.plans, {}});

    CHECK(evening.refused(OpenPoll{{}, evening.plans, {}}) == "poll_open_already");
}

TEST_CASE("without voters there is no poll", "[domain][poll]") {
    WithPlans evening;
    evening.fact(SetPresence{evening.museum, Presence::absent});
    evening.fact(SetPresence{evening.choir, Presence::expected});

    CHECK(evening.refused(OpenPoll{{}, evening.plans, {}}) == "no_voters");
}

TEST_CASE("dots that are not given are suggested from the options", "[domain][poll]") {
    const std::vector<std::pair<int, int>> table = {{2, 1}, {6, 2}, {8, 3}, {10, 3}, {12, 4}};
    for (const auto& [options, dots] : table) {
        WithPlans evening(options);
        CAPTURE(options);

        CHECK(evening.rules_of(on_paper(evening.plans, 0, 0)).dots_each == dots);
    }
}

TEST_CASE("on paper half of the dots may go on one option, rounded up", "[domain][poll]") {
    const std::vector<std::pair<int, int>> table = {{1, 1}, {2, 1}, {3, 2}, {4, 2}, {5, 3}};
    for (const auto& [dots, most] : table) {
        WithPlans evening;
        CAPTURE(dots);

        CHECK(evening.rules_of(on_paper(evening.plans, dots, 0)).most_on_one == most);
    }
}

TEST_CASE("a hand is raised once for an option", "[domain][poll]") {
    WithPlans evening;
    OpenPoll asked{{}, evening.plans, {}};
    asked.rules.dots_each = 3;
    asked.rules.most_on_one = 2;

    CHECK(evening.rules_of(asked).most_on_one == 1);
}

TEST_CASE("dots outside what a person can place are refused", "[domain][poll]") {
    WithPlans evening;

    CHECK(evening.refused(on_paper(evening.plans, -1, 1)) == "number_out_of_range");
    CHECK(evening.refused(on_paper(evening.plans, 21, 1)) == "number_out_of_range");
    CHECK(evening.refused(on_paper(evening.plans, 2, 3)) == "number_out_of_range");
    CHECK(evening.refused(on_paper(evening.plans, 2, -1)) == "number_out_of_range");
}

TEST_CASE("without levels in the method the poll says how many there are", "[domain][poll]") {
    StartSession start = a_start();
    start.method.levels.clear();
    Evening evening(start);
    const auto one = evening.party("Een");
    const auto two = evening.party("Twee");
    OpenPoll asked{{}, {evening.plan("Plan", {one, two})}, {}};
    asked.rules.kind = PollKind::levels;
    for (const int levels : {1, 8}) {
        asked.rules.levels = levels;
        CHECK(evening.refused(asked) == "number_out_of_range");
    }
    asked.rules.levels = 4;
    CHECK(evening.refused(asked) == "accepted");
}

TEST_CASE("the municipality's part is the one of the session", "[domain][poll]") {
    WithPlans evening;
    evening.fact(SetMunicipalRole{MunicipalRole::listens});
    CHECK(evening.refused(SetMunicipalRole{MunicipalRole::listens}) == "nothing_new");

    CHECK(evening.rules_of(OpenPoll{{}, evening.plans, {}}).municipal_role ==
          MunicipalRole::listens);
}

TEST_CASE("a second round follows a closed poll", "[domain][poll]") {
    WithPlans evening;
    CHECK(evening.refused(OpenPoll{{}, evening.plans, {99, 0}}) == "unknown_poll");
    const PollId first = evening.closed_poll(evening.plans, 2);

    const auto second =
        made<PollId>(evening.fact(OpenPoll{{}, {evening.plans[0], evening.plans[1]}, first}));

    CHECK(find(evening.now, second)->round_of == first);
    CHECK(last_closed_poll(evening.now)->id == first);
}

TEST_CASE("a second round is about plans of the first", "[domain][poll]") {
    WithPlans evening;
    const PollId first = evening.closed_poll({evening.plans[0], evening.plans[1]}, 2);

    CHECK(evening.refused(OpenPoll{{}, {evening.plans[0], evening.plans[2]}, first}) ==
          "option_not_in_first_round");

    // A plan that took one of them in speaks for it.
    evening.fact(MergeProposals{evening.plans[2], {evening.plans[1]}});
    CHECK(evening.refused(OpenPoll{{}, {evening.plans[0], evening.plans[2]}, first}) == "accepted");
}
