#include "domain/room_view.hpp"

#include "domain/lookup.hpp"

#include <algorithm>

namespace domain {
namespace {

bool may_stay(const Contribution& contribution, const State& now) {
    const Contribution* today = find(now, contribution.id);
    return today != nullptr && may_be_seen(now, *today);
}

template <class Thing>
bool is_gone(const Thing& thing, const State& now) {
    return find(now, thing.id) == nullptr;
}

bool takes_part(const ProposalDetails& plan, OrganisationId who) {
    return std::ranges::any_of(
        plan.partners, [who](const Partner& partner) { return partner.organisation == who; });
}

/// Whether somebody who is not here is named in a plan all the same.
bool has_a_plan(const State& state, OrganisationId who) {
    return std::ranges::any_of(state.proposals, [&](const Proposal& plan) {
        return takes_part(plan.details, who) ||
               std::ranges::find(plan.joiners, who) != plan.joiners.end();
    });
}

/// The wall never tells who is missing.
void leave_out_who_is_missing(State& state) {
    std::erase_if(state.organisations, [&](const Organisation& organisation) {
        return is_missing(state, organisation);
    });
}

}  // namespace

bool is_missing(const State& state, const Organisation& organisation) {
    return organisation.presence != Presence::present && !has_a_plan(state, organisation.id);
}

bool follows_facts(Screen screen) {
    return screen == Screen::welcome || screen == Screen::agreements;
}

State as_the_room_sees_it(const State& sent, const State& now) {
    State seen = follows_facts(now.wall.screen) ? now : sent;
    if (follows_facts(now.wall.screen)) {
        leave_out_who_is_missing(seen);
        return seen;
    }
    seen.clock = now.clock;
    seen.table_plan.round = now.table_plan.round;
    seen.table_plan.round_end = now.table_plan.round_end;
    seen.wall = now.wall;
    seen.map_look = now.map_look;
    std::erase_if(seen.contributions,
                  [&](const Contribution& contribution) { return !may_stay(contribution, now); });
    std::erase_if(seen.organisations,
                  [&](const Organisation& organisation) { return is_gone(organisation, now); });
    // Moving somebody on the map is pointing at the wall: it tells nothing that is new.
    for (Organisation& organisation : seen.organisations)
        if (const Organisation* today = find(now, organisation.id))
            organisation.place = today->place;
    std::erase_if(seen.proposals, [&](const Proposal& proposal) { return is_gone(proposal, now); });
    leave_out_who_is_missing(seen);
    return seen;
}

State if_sent_now(const State& state) {
    const bool somebody_came = std::ranges::any_of(
        state.organisations,
        [](const Organisation& one) { return one.presence == Presence::present; });
    return somebody_came ? as_the_room_sees_it(state, state) : state;
}

}  // namespace domain
