#include "domain/evolve.hpp"

#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

Record fact(std::uint32_t number, Event event) {
    return {{number, 0}, base::UtcSeconds{}, Origin::facilitator, std::move(event)};
}

}  // namespace

TEST_CASE("facts about what is not there change nothing", "[domain][evolve]") {
    Evening evening;
    const State before = evening.now;
    const OrganisationId nobody{99, 0};
    const std::vector<Event> events = {
        OrganisationAmended{nobody, {}},
        PresenceSet{nobody, Presence::absent},
        OrganisationPlaced{nobody, true, {1, 1}},
        ContactAdded{nobody, "Riet", "", ""},
        ContributionsAdded{nobody, Side::need, {"x"}, {}, {}, Showing::shown},
        ContributionAmended{{99, 1}, Side::need, "x", {}, {}},
        ShowingSet{{99, 1}, Showing::shown},
        ContributionsMerged{{99, 1}, {{99, 2}}},
        LinkMarked{LinkMarking::pinned, {nobody, {98, 0}, {}, {}, ""}},
        ProposalAmended{{99, 0}, {}},
        ProposalsMerged{{99, 0}, {{98, 0}}, {}},
        ProposalJoined{{99, 0}, nobody},
        ProposalLeft{{99, 0}, nobody},
        ConditionChecked{{99, 0}, 0, {}},
        CountNoted{{99, 0}, 0, 0, 1},
        PapersNoted{{99, 0}, 1},
        ConcernNoted{{99, 0}, 0, "x"},
        CountCorrected{{99, 0}, {}},
        AgreementMade{{}},
        AgreementAmended{{99, 0}, {}},
        FollowUpNoted{{99, 0}, FollowUp::done, ""},
        PhaseEntered{3, {}},
        PhaseEntered{-1, {}},
        PhaseExtended{0, 5, {}},
        MinutesSet{-1, 5},
        RoundStarted{1, {}},
        Withdrawn{{1, 0}},
        Restored{{1, 0}},
    };
    for (const Event& event : events) {
        CAPTURE(event.index());
        evolve(evening.now, fact(50, event));
        CHECK(evening.now == before);
    }
}

TEST_CASE("figures of a damaged file stay within what can be added up", "[domain][evolve]") {
    Evening evening;
    OrganisationDetails crowd;
    crowd.people = 2'000'000'000;
    evolve(evening.now, fact(50, OrganisationJoined{crowd, Presence::present}));
    evolve(evening.now, fact(51, OrganisationJoined{crowd, Presence::present}));
    CHECK(people_present(evening.now) == 2 * 9999);

    PollClosed closed{{60, 0}, {}, {}, {PollOption{}, PollOption{}}, {}, 5, -9, 0};
    closed.counts = {{{2'000'000'000, 4}, {}}};
    evolve(evening.now, fact(61, closed));
    const Poll& poll = *find(evening.now, PollId{60, 0});
    CHECK(poll.counts.size() == 2);
    CHECK(poll.counts[0].figures == std::vector{99999});
    CHECK(poll.counts[1].figures == std::vector{-1});
    CHECK(poll.papers == -1);
}

TEST_CASE("replay until a number is the evening at that moment", "[domain][evolve]") {
    Evening evening;
    evening.party("Museum");
    const State then = evening.now;
    const std::size_t count = evening.facts.size();
    evening.party("Koor");

    CHECK(replay(std::span(evening.facts).first(count)) == then);
}

TEST_CASE("what was withdrawn later is still there in a replay of before", "[domain][evolve]") {
    Evening evening;
    evening.party("Museum");
    const State then = evening.now;
    const FactNumber joined = evening.facts.back().number;
    evening.fact(Withdraw{joined});

    CHECK(replay(std::span(evening.facts).first(joined.number)) == then);
    CHECK(replay_with(evening.facts, joined, true) == then);
    CHECK(replay_with(std::span(evening.facts).first(joined.number), joined, false) == evening.now);
}
