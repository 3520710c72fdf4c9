#include "domain/evolve.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <set>

namespace domain {
namespace {

const Record* record_of(std::span<const Record> facts, FactNumber number) {
    const auto found = std::ranges::lower_bound(facts, number, {}, &Record::number);
    return found == facts.end() || found->number != number ? nullptr : &*found;
}

template <class Fact>
bool is(const Record& record) {
    return std::holds_alternative<Fact>(record.event);
}

bool is_closed(const State& now, PollId id) {
    const Poll* poll = find(now, id);
    return poll != nullptr && !poll->open;
}

/// Whether the fact belongs to a poll that is closed: its result is final.
bool belongs_to_closed_poll(const State& now, const Record& record) {
    if (is<PollOpened>(record)) return is_closed(now, {record.number.number, 0});
    if (const auto* count = std::get_if<CountNoted>(&record.event))
        return is_closed(now, count->poll);
    if (const auto* papers = std::get_if<PapersNoted>(&record.event))
        return is_closed(now, papers->poll);
    if (const auto* concern = std::get_if<ConcernNoted>(&record.event))
        return is_closed(now, concern->poll);
    return is<PollClosed>(record) || is<CountCorrected>(record);
}

/// Whether the fact may still be taken back or brought back after the evening: what decide lets
/// happen then, and the end itself, so that an accidental end is mended.
bool may_change_after_the_end(const Record& record) {
    return is<SessionEnded>(record) || is<FollowUpNoted>(record) || is<ContactAdded>(record) ||
           is<NotesSet>(record) || is<DetailsChanged>(record) || is<WallShown>(record) ||
           is<MapShown>(record) || is<WallPaused>(record) || is<WallFrozen>(record);
}

template <class Key>
bool has_double(const std::vector<Key>& keys) {
    return std::set<Key>(keys.begin(), keys.end()).size() != keys.size();
}

/// What a rule would have refused about this state, or nothing. Taking back or bringing back a
/// fact can lead where no wish leads: two parties with one name, two polls open at a time.
std::optional<Refusal> impossible(const State& state) {
    std::vector<std::string> names;
    std::vector<std::string> initials;
    for (const Organisation& organisation : state.organisations) {
        names.push_back(folded(organisation.details.name));
        initials.push_back(organisation.details.initials);
    }
    if (has_double(names)) return Refusal::name_taken;
    if (has_double(initials)) return Refusal::initials_taken;
    std::vector<ProposalId> agreed;
    for (const Agreement& agreement : state.agreements)
        agreed.push_back(agreement.details.proposal);
    if (has_double(agreed)) return Refusal::agreement_exists;
    const auto open = std::ranges::count(state.polls, true, &Poll::open);
    if (open > 1 || (open == 1 && (state.ended || !state.polls.back().open)))
        return Refusal::poll_open_already;
    return std::nullopt;
}

/// Whether the fact merges what people vote on right now: neither undone nor done meanwhile.
bool merges_what_is_voted_on(const State& now, const Record& record) {
    const auto* merged = std::get_if<ProposalsMerged>(&record.event);
    const Poll* poll = open_poll(now);
    if (merged == nullptr || poll == nullptr) return false;
    return std::ranges::any_of(poll->options, [&](const PollOption& option) {
        return option.proposal == merged->into ||
               std::ranges::find(merged->from, option.proposal) != merged->from.end();
    });
}

/// Why nobody, or not the one who asks, may touch the fact; or nothing.
std::optional<Refusal> untouchable(const State& now, FactNumber fact, const Given& given) {
    const Record* record = record_of(given.facts, fact);
    if (record == nullptr) return Refusal::unknown_fact;
    if (is<SessionStarted>(*record)) return Refusal::start_is_final;
    if (is<Withdrawn>(*record) || is<Restored>(*record) || belongs_to_closed_poll(now, *record))
        return Refusal::fact_is_final;
    // A phone or a table takes back what came from there, nobody else's.
    if (given.by != Origin::facilitator && record->by != given.by) return Refusal::fact_is_final;
    if (now.ended && !may_change_after_the_end(*record)) return Refusal::session_ended;
    if (merges_what_is_voted_on(now, *record)) return Refusal::poll_open_already;
    return std::nullopt;
}

}  // namespace

Decision rule(const State& now, const Withdraw& asked, const Given& given) {
    if (const auto refusal = untouchable(now, asked.fact, given)) return *refusal;
    if (is_withdrawn(given.facts, asked.fact)) return Refusal::withdrawn_already;
    if (const auto refusal = impossible(replay_with(given.facts, asked.fact, false)))
        return *refusal;
    return Event{Withdrawn{asked.fact}};
}

Decision rule(const State& now, const Restore& asked, const Given& given) {
    if (const auto refusal = untouchable(now, asked.fact, given)) return *refusal;
    if (!is_withdrawn(given.facts, asked.fact)) return Refusal::not_withdrawn;
    if (const auto refusal = impossible(replay_with(given.facts, asked.fact, true)))
        return *refusal;
    return Event{Restored{asked.fact}};
}

}  // namespace domain
