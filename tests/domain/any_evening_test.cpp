#include "domain/any_wish.hpp"
#include "domain/evening.hpp"
#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "domain/undo.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>
#include <set>

using namespace domain;

namespace {

using Numbers = std::vector<std::uint32_t>;

/// Numbers for one wish out of some six; shrinking takes wishes away.
rc::Gen<Numbers> numbers(int most = 1000) {
    return rc::gen::resize(
        most, rc::gen::container<Numbers>(rc::gen::inRange<std::uint32_t>(0, 1'000'000)));
}

template <class Thing>
void check_unique_ids(const std::vector<Thing>& things) {
    std::set<decltype(things[0].id)> seen;
    for (const Thing& thing : things) {
        RC_ASSERT(thing.id.exists());
        RC_ASSERT(seen.insert(thing.id).second);
    }
}

template <class Id>
bool there_or_nobody(const State& state, Id id) {
    return !id.exists() || find(state, id) != nullptr;
}

template <class Id>
void check_all_there(const State& state, const std::vector<Id>& ids) {
    for (const Id id : ids) RC_ASSERT(find(state, id) != nullptr);
}

template <class Thing>
void check_merges(const State& state, const std::vector<Thing>& things) {
    for (const Thing& thing : things) {
        RC_ASSERT(there_or_nobody(state, thing.merged_into));
        check_all_there(state, thing.merged);
        const Thing* root = &thing;
        for (std::size_t step = 0; root->merged_into.exists(); ++step) {
            RC_ASSERT(step < things.size());  // else the merges form a ring
            root = find(state, root->merged_into);
        }
    }
}

/// Nothing in a state points at nothing, whatever the facts were.
void check_references(const State& state) {
    for (const Contribution& one : state.contributions)
        RC_ASSERT(find(state, one.organisation) != nullptr);
    check_merges(state, state.contributions);
    for (const LinkMark& one : state.link_marks) {
        RC_ASSERT(find(state, one.link.one) != nullptr);
        RC_ASSERT(find(state, one.link.other) != nullptr);
        RC_ASSERT(there_or_nobody(state, one.link.need));
        RC_ASSERT(there_or_nobody(state, one.link.strength));
    }
    for (const ParkedPoint& one : state.parked_points)
        RC_ASSERT(there_or_nobody(state, one.organisation));
    for (const Proposal& one : state.proposals) {
        for (const Partner& partner : one.details.partners)
            RC_ASSERT(find(state, partner.organisation) != nullptr);
        check_all_there(state, one.joiners);
        RC_ASSERT(there_or_nobody(state, one.details.serves));
    }
    check_merges(state, state.proposals);
    for (const Agreement& one : state.agreements) {
        RC_ASSERT(find(state, one.details.proposal) != nullptr);
        RC_ASSERT(there_or_nobody(state, one.details.caller.organisation));
        RC_ASSERT(there_or_nobody(state, one.details.called.organisation));
    }
    for (const Table& table : state.table_plan.tables) {
        check_all_there(state, table.organisations);
        RC_ASSERT(there_or_nobody(state, table.proposal));
    }
    check_all_there(state, state.wall.organisations);
    check_all_there(state, state.wall.contributions);
    RC_ASSERT(there_or_nobody(state, state.wall.poll));
}

void check_polls(const State& state) {
    RC_ASSERT(std::ranges::is_sorted(state.polls, {}, &Poll::id));
    RC_ASSERT(std::ranges::count(state.polls, true, &Poll::open) <= 1);
    for (const Poll& poll : state.polls) {
        RC_ASSERT(poll.counts.size() == poll.options.size());
        const std::size_t figures =
            poll.rules.kind == PollKind::dots ? 1 : static_cast<std::size_t>(poll.rules.levels);
        for (const OptionCount& count : poll.counts) RC_ASSERT(count.figures.size() == figures);
    }
}

/// What holds for every state that rules led to.
void check_rules_held(const State& state) {
    check_references(state);
    check_polls(state);
    RC_ASSERT(std::ranges::is_sorted(state.contributions, {}, &Contribution::id));
    check_unique_ids(state.organisations);
    check_unique_ids(state.contributions);
    check_unique_ids(state.proposals);
    check_unique_ids(state.polls);
    check_unique_ids(state.agreements);
    std::set<std::string> names;
    std::set<std::string> initials;
    for (const Organisation& one : state.organisations) {
        RC_ASSERT(names.insert(folded(one.details.name)).second);
        RC_ASSERT(initials.insert(one.details.initials).second);
        RC_ASSERT(length(one.details.short_name) <= most_in_short_name);
    }
    std::set<ProposalId> agreed;
    for (const Agreement& one : state.agreements)
        RC_ASSERT(agreed.insert(one.details.proposal).second);
}

std::vector<Poll> closed_polls(const State& state) {
    std::vector<Poll> closed;
    std::ranges::copy_if(state.polls, std::back_inserter(closed),
                         [](const Poll& poll) { return !poll.open; });
    return closed;
}

Origin any_origin(Choices& choices) {
    return choices.once_in(8) ? Origin::phone : Origin::facilitator;
}

/// An evening with the wishes that the numbers choose; `after` looks at it after each.
template <class After>
Evening played(const Numbers& chosen, After after) {
    Evening evening;
    // Something to talk about, so that fewer wishes are about nothing.
    const auto one = evening.party("Groep 1", 8);
    const auto two = evening.party("Groep 2", 4);
    for (const char* title : {"A", "B", "C"}) evening.plan(title, {one, two});
    Choices choices(chosen);
    while (choices.left()) {
        evening.clock += std::chrono::seconds(choices.below(90));
        const State before = evening.now;
        const std::size_t facts = evening.facts.size();
        const Command asked = any_wish(evening.now, facts, choices);
        const Decision decision = evening.ask(asked, any_origin(choices));
        after(before, asked, decision, evening);
    }
    return evening;
}

Evening played(const Numbers& chosen) {
    return played(chosen, [](const State&, const Command&, const Decision&, const Evening&) {});
}

}  // namespace

TEST_CASE("any wishes in any order keep every promise of the model", "[domain][property]") {
    REQUIRE(rc::check([] {
        const Numbers chosen = *numbers();
        const Evening evening = played(chosen, [](const State& before, const Command&,
                                                  const Decision& decision, const Evening& now) {
            if (std::holds_alternative<Refusal>(decision)) {
                RC_ASSERT(now.now == before);
                return;
            }
            check_rules_held(now.now);
        });
        RC_CLASSIFY(evening.now.polls.size() > 0, "with a poll");
        RC_CLASSIFY(!closed_polls(evening.now).empty(), "with a closed poll");
        RC_CLASSIFY(!evening.now.agreements.empty(), "with an agreement");
        RC_CLASSIFY(evening.facts.size() > 20, "more than 20 facts");
    }));
}

TEST_CASE("the state that grew fact by fact is the one that replay gives", "[domain][property]") {
    REQUIRE(rc::check([] {
        const Evening evening = played(*numbers());
        RC_ASSERT(replay(evening.facts) == evening.now);
    }));
}

TEST_CASE("withdrawing any fact and restoring it gives the same state",
          "[domain][property][undo]") {
    REQUIRE(rc::check([] {
        Evening evening = played(*numbers(500));
        const State before = evening.now;
        for (std::uint32_t number = 1, last = evening.facts.back().number.number; number <= last;
             ++number) {
            if (std::holds_alternative<Refusal>(evening.ask(Withdraw{{number, 0}}))) continue;
            check_rules_held(evening.now);
            RC_ASSERT(closed_polls(evening.now) == closed_polls(before));
            RC_ASSERT(std::holds_alternative<Event>(evening.ask(Restore{{number, 0}})));
            RC_ASSERT(evening.now == before);
        }
    }));
}

TEST_CASE("a closed poll changes by a correction and by nothing else", "[domain][property][undo]") {
    REQUIRE(rc::check([] {
        played(*numbers(), [](const State& before, const Command& asked, const Decision&,
                              const Evening& evening) {
            if (std::holds_alternative<CorrectCount>(asked)) return;
            for (const Poll& poll : closed_polls(before))
                RC_ASSERT(*find(evening.now, poll.id) == poll);
        });
    }));
}

TEST_CASE("what Ctrl+Z means is taken back, or is final", "[domain][property][undo]") {
    REQUIRE(rc::check([] {
        Evening evening = played(*numbers());
        for (int times = 0; times < 10; ++times) {
            const FactNumber act = last_act(evening.facts, Origin::facilitator);
            if (!act.exists()) return;
            const State before = evening.now;
            if (evening.refused(Withdraw{act}) != "accepted") return;
            RC_ASSERT(last_taken_back(evening.facts, Origin::facilitator) == act);
            RC_ASSERT(evening.refused(Restore{act}) == "accepted");
            RC_ASSERT(evening.now == before);
            RC_ASSERT(evening.refused(Withdraw{act}) == "accepted");
        }
    }));
}

TEST_CASE("facts that are missing or out of order never leave a state in pieces",
          "[domain][property]") {
    REQUIRE(rc::check([] {
        std::vector<Record> facts = played(*numbers()).facts;
        const auto chosen = *rc::gen::container<std::vector<std::uint32_t>>(
            facts.size(), rc::gen::arbitrary<std::uint32_t>());
        for (std::size_t at = facts.size(); at-- > 1;) {
            if (chosen[at] % 4 == 0) facts.erase(facts.begin() + static_cast<std::ptrdiff_t>(at));
            if (at < facts.size() && chosen[at] % 4 == 1)
                std::swap(facts[at], facts[chosen[at] % at]);
        }
        check_references(replay(facts));
    }));
}
