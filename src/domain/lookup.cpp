#include "domain/lookup.hpp"

#include "domain/text.hpp"

#include <algorithm>

namespace domain {
namespace {

template <class Thing, class ThingId>
const Thing* with_id(const std::vector<Thing>& things, ThingId id) {
    const auto found = std::ranges::lower_bound(things, id, {}, &Thing::id);
    return found == things.end() || found->id != id ? nullptr : &*found;
}

bool may_vote(const State& state, const Organisation& organisation, MunicipalRole municipal_role) {
    if (organisation.presence != Presence::present) return false;
    if (is_municipality(organisation) && municipal_role != MunicipalRole::joins) return false;
    const std::vector<std::string>& without = state.method.rules.kinds_without_vote;
    return std::ranges::find(without, organisation.details.kind) == without.end();
}

bool has_word_starting(const std::string& name, const std::string& start) {
    for (std::size_t at = name.find(start); at != std::string::npos;
         at = name.find(start, at + 1)) {
        const char before = at == 0 ? ' ' : name[at - 1];
        if (before == ' ' || before == '-' || before == '\'' || before == '(' || before == '/')
            return true;
    }
    return false;
}

}  // namespace

const Organisation* find(const State& state, OrganisationId id) {
    return with_id(state.organisations, id);
}
const Contribution* find(const State& state, ContributionId id) {
    return with_id(state.contributions, id);
}
bool is_need(const State& state, ContributionId id) {
    const Contribution* found = find(state, id);
    return found != nullptr && found->side == Side::need;
}
const Proposal* find(const State& state, ProposalId id) { return with_id(state.proposals, id); }
const Poll* find(const State& state, PollId id) { return with_id(state.polls, id); }
const Agreement* find(const State& state, AgreementId id) { return with_id(state.agreements, id); }
const MunicipalWish* find(const State& state, MunicipalWishId id) {
    return with_id(state.municipal_wishes, id);
}

const Organisation* organisation_named(const State& state, std::string_view name) {
    const std::string wanted = folded(name);
    const auto found = std::ranges::find_if(state.organisations, [&](const Organisation& one) {
        return folded(one.details.name) == wanted;
    });
    return found == state.organisations.end() ? nullptr : &*found;
}

const Agreement* agreement_of(const State& state, ProposalId proposal) {
    const auto found = std::ranges::find_if(state.agreements, [&](const Agreement& agreement) {
        return agreement.details.proposal == proposal;
    });
    return found == state.agreements.end() ? nullptr : &*found;
}

const Poll* open_poll(const State& state) {
    const auto found = std::ranges::find(state.polls, true, &Poll::open);
    return found == state.polls.end() ? nullptr : &*found;
}

const Poll* last_closed_poll(const State& state) {
    // Only one poll is open at a time, so polls close in the order in which they were opened.
    for (auto poll = state.polls.rbegin(); poll != state.polls.rend(); ++poll)
        if (!poll->open) return &*poll;
    return nullptr;
}

const Phase* current_phase(const State& state) {
    const auto at = static_cast<std::size_t>(state.clock.phase);
    if (state.clock.phase < 0 || at >= state.method.phases.size()) return nullptr;
    return &state.method.phases[at];
}

const Phase* phase_with_key(const Method& method, std::string_view key) {
    const int at = index_of_phase(method, key);
    return at < 0 ? nullptr : &method.phases[static_cast<std::size_t>(at)];
}

int index_of_phase(const Method& method, std::string_view key) {
    const auto found = std::ranges::find(method.phases, key, &Phase::key);
    return found == method.phases.end() ? -1 : static_cast<int>(found - method.phases.begin());
}

std::vector<const Proposal*> standing_proposals(const State& state) {
    std::vector<const Proposal*> standing;
    for (const Proposal& proposal : state.proposals)
        if (!proposal.merged_into.exists()) standing.push_back(&proposal);
    return standing;
}

std::vector<const Contribution*> standing_contributions(const State& state) {
    std::vector<const Contribution*> standing;
    for (const Contribution& contribution : state.contributions)
        if (!contribution.merged_into.exists()) standing.push_back(&contribution);
    return standing;
}

bool may_be_seen(const State& state, const Contribution& contribution) {
    if (contribution.showing != Showing::shown || contribution.merged_into.exists()) return false;
    if (contribution.side != Side::need) return true;
    return state.clock.phase >= index_of_phase(state.method, state.method.rules.needs_hidden_until);
}

int people_present(const State& state) {
    int people = 0;
    for (const Organisation& organisation : state.organisations)
        if (organisation.presence == Presence::present) people += organisation.details.people;
    return people;
}

int voters(const State& state, VotePer per, MunicipalRole municipal_role) {
    int votes = 0;
    for (const Organisation& organisation : state.organisations)
        if (may_vote(state, organisation, municipal_role))
            votes += per == VotePer::organisation ? 1 : organisation.details.people;
    return votes;
}

bool is_same_link(const Link& one, const Link& other) {
    const bool same_two = (one.one == other.one && one.other == other.other) ||
                          (one.one == other.other && one.other == other.one);
    return same_two && one.need == other.need && one.strength == other.strength;
}

const LinkMark* mark_of(const State& state, const Link& link) {
    const auto found = std::ranges::find_if(
        state.link_marks, [&](const LinkMark& mark) { return is_same_link(mark.link, link); });
    return found == state.link_marks.end() ? nullptr : &*found;
}

bool is_municipality(const Organisation& organisation) {
    return organisation.details.kind == "municipality";
}

std::string term_name(const std::vector<Term>& terms, std::string_view key,
                      std::string_view language) {
    const auto found = std::ranges::find(terms, key, &Term::key);
    return found == terms.end() ? std::string(key) : found->name.in(language);
}

std::vector<const Organisation*> organisations_for_letters(const State& state,
                                                           std::string_view typed) {
    const std::string letters = folded(typed);
    std::vector<const Organisation*> found;
    if (letters.empty()) return found;
    std::vector<const Organisation*> by_name;
    for (const Organisation& organisation : state.organisations) {
        if (folded(organisation.details.initials) == letters)
            found.push_back(&organisation);
        else if (has_word_starting(folded(organisation.details.name), letters))
            by_name.push_back(&organisation);
    }
    found.insert(found.end(), by_name.begin(), by_name.end());
    return found;
}

}  // namespace domain
