#include "domain/happen.hpp"
#include "domain/lookup.hpp"

#include <algorithm>

namespace domain {
namespace {

/// Whether a link names only what is there; a contribution it does not name is no matter.
bool all_there(const State& state, const Link& link) {
    const auto there = [&](ContributionId id) {
        return !id.exists() || find(state, id) != nullptr;
    };
    return find(state, link.one) != nullptr && find(state, link.other) != nullptr &&
           there(link.need) && there(link.strength);
}

}  // namespace

void add_contributions(State& state, const ContributionsAdded& added, const Record& record,
                       std::uint32_t& position) {
    const bool welcome = find(state, added.organisation) != nullptr;
    for (const std::string& text : added.texts) {
        ++position;
        if (!welcome) continue;
        Contribution contribution;
        contribution.id = made_by<ContributionId>(record, position);
        contribution.organisation = added.organisation;
        contribution.side = added.side;
        contribution.text = text;
        contribution.category = added.category;
        contribution.target_groups = added.target_groups;
        contribution.showing = added.showing;
        place(state.contributions, std::move(contribution));
    }
}

void happen(State& state, const ContributionsAdded& event, const Record& record) {
    std::uint32_t position = 0;
    add_contributions(state, event, record, position);
}

void happen(State& state, const ContributionAmended& event, const Record&) {
    Contribution* contribution = find_to_change(state, event.contribution);
    if (contribution == nullptr) return;
    contribution->side = event.side;
    contribution->text = event.text;
    contribution->category = event.category;
    contribution->target_groups = event.target_groups;
}

void happen(State& state, const ShowingSet& event, const Record&) {
    if (Contribution* contribution = find_to_change(state, event.contribution))
        contribution->showing = event.showing;
}

void happen(State& state, const ContributionsMerged& event, const Record&) {
    Contribution* into = find_to_change(state, event.into);
    // Only what stands takes part, so that no chain of merges ever closes into a ring.
    if (into == nullptr || into->merged_into.exists()) return;
    for (const ContributionId id : event.from) {
        Contribution* from = find_to_change(state, id);
        if (from == nullptr || from == into || from->merged_into.exists()) continue;
        from->merged_into = event.into;
        into->merged.push_back(id);
    }
}

void happen(State& state, const LinkMarked& event, const Record& record) {
    if (!all_there(state, event.link)) return;
    std::erase_if(state.link_marks,
                  [&](const LinkMark& mark) { return is_same_link(mark.link, event.link); });
    place(state.link_marks, {made_by<LinkMarkId>(record), event.marking, event.link});
}

}  // namespace domain
