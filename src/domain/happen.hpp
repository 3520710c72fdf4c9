#pragma once

#include "domain/event.hpp"
#include "domain/lookup.hpp"
#include "domain/state.hpp"

#include <algorithm>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

namespace domain {

// What each fact does to the state. One overload per fact: `evolve` visits them, so a fact that
// is forgotten here does not compile. A fact whose subject is not there changes nothing, and a
// reference to something that is not there is left out, so that a state never points at nothing.
// (What a poll was about is the exception: its options stay as they were read out.)
void happen(State& state, const SessionStarted& event, const Record& record);
void happen(State& state, const DetailsChanged& event, const Record& record);
void happen(State& state, const CaseSet& event, const Record& record);
void happen(State& state, const MunicipalWishAdded& event, const Record& record);
void happen(State& state, const MunicipalRoleSet& event, const Record& record);
void happen(State& state, const PointParked& event, const Record& record);
void happen(State& state, const NotesSet& event, const Record& record);
void happen(State& state, const SessionEnded& event, const Record& record);

void happen(State& state, const OrganisationJoined& event, const Record& record);
void happen(State& state, const OrganisationAmended& event, const Record& record);
void happen(State& state, const PresenceSet& event, const Record& record);
void happen(State& state, const OrganisationPlaced& event, const Record& record);
void happen(State& state, const ResidentJoined& event, const Record& record);
void happen(State& state, const ContactAdded& event, const Record& record);
void happen(State& state, const TableImported& event, const Record& record);

void happen(State& state, const ContributionsAdded& event, const Record& record);
void happen(State& state, const ContributionAmended& event, const Record& record);
void happen(State& state, const ShowingSet& event, const Record& record);
void happen(State& state, const ContributionsMerged& event, const Record& record);
void happen(State& state, const LinkMarked& event, const Record& record);

void happen(State& state, const ProposalMade& event, const Record& record);
void happen(State& state, const ProposalAmended& event, const Record& record);
void happen(State& state, const ProposalsMerged& event, const Record& record);
void happen(State& state, const ProposalJoined& event, const Record& record);
void happen(State& state, const ProposalLeft& event, const Record& record);
void happen(State& state, const ConditionChecked& event, const Record& record);
void happen(State& state, const AgreementMade& event, const Record& record);
void happen(State& state, const AgreementAmended& event, const Record& record);
void happen(State& state, const FollowUpNoted& event, const Record& record);

void happen(State& state, const PollOpened& event, const Record& record);
void happen(State& state, const CountNoted& event, const Record& record);
void happen(State& state, const PapersNoted& event, const Record& record);
void happen(State& state, const ConcernNoted& event, const Record& record);
void happen(State& state, const PollClosed& event, const Record& record);
void happen(State& state, const CountCorrected& event, const Record& record);

void happen(State& state, const PhaseEntered& event, const Record& record);
void happen(State& state, const PhaseExtended& event, const Record& record);
void happen(State& state, const MinutesSet& event, const Record& record);
void happen(State& state, const TablesPlanned& event, const Record& record);
void happen(State& state, const RoundStarted& event, const Record& record);
void happen(State& state, const WallShown& event, const Record& record);
void happen(State& state, const MapShown& event, const Record& record);
void happen(State& state, const WallPaused& event, const Record& record);
void happen(State& state, const WallFrozen& event, const Record& record);

void happen(State& state, const Withdrawn& event, const Record& record);
void happen(State& state, const Restored& event, const Record& record);

/// Adds contributions whose positions follow `position`, which counts on also when their
/// organisation is not there.
void add_contributions(State& state, const ContributionsAdded& added, const Record& record,
                       std::uint32_t& position);

/// The thing with this id that may be changed, or null.
template <class Id>
auto* find_to_change(State& state, Id id) {
    const auto* found = find(static_cast<const State&>(state), id);
    return const_cast<std::remove_const_t<std::remove_pointer_t<decltype(found)>>*>(found);
}

/// Puts a new thing among the others, in the order of their ids. That is at the end, unless a
/// file has its lines out of order.
template <class Thing>
Thing& place(std::vector<Thing>& things, Thing thing) {
    auto at = things.end();
    if (!things.empty() && thing.id < things.back().id)
        at = std::ranges::upper_bound(things, thing.id, {}, &Thing::id);
    return *things.insert(at, std::move(thing));
}

/// The id that the fact gives to what it makes.
template <class Id>
Id made_by(const Record& record, std::uint32_t position = 0) {
    return {record.number.number, position};
}

}  // namespace domain
