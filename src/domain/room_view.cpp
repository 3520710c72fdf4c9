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

}  // namespace

bool follows_facts(Screen screen) {
    return screen == Screen::welcome || screen == Screen::agreements;
}

State as_the_room_sees_it(const State& sent, const State& now) {
    if (follows_facts(now.wall.screen)) return now;
    State seen = sent;
    seen.clock = now.clock;
    seen.table_plan.round = now.table_plan.round;
    seen.table_plan.round_end = now.table_plan.round_end;
    seen.wall = now.wall;
    std::erase_if(seen.contributions,
                  [&](const Contribution& contribution) { return !may_stay(contribution, now); });
    std::erase_if(seen.organisations,
                  [&](const Organisation& organisation) { return is_gone(organisation, now); });
    std::erase_if(seen.proposals, [&](const Proposal& proposal) { return is_gone(proposal, now); });
    return seen;
}

}  // namespace domain
