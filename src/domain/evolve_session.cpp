#include "domain/happen.hpp"
#include "domain/lookup.hpp"

namespace domain {

void happen(State& state, const SessionStarted& event, const Record&) {
    state.method = event.method;
    state.details = event.details;
    state.clock.minutes.clear();
    for (const Phase& phase : event.method.phases) state.clock.minutes.push_back(phase.minutes);
    state.municipal_role =
        event.method.rules.municipality_votes ? MunicipalRole::joins : MunicipalRole::listens;
    state.started = true;
}

void happen(State& state, const DetailsChanged& event, const Record&) {
    state.details = event.details;
}

void happen(State& state, const CaseSet& event, const Record&) { state.case_card = event.card; }

void happen(State& state, const MunicipalWishAdded& event, const Record& record) {
    place(state.municipal_wishes, {made_by<MunicipalWishId>(record), event.text});
}

void happen(State& state, const MunicipalRoleSet& event, const Record&) {
    state.municipal_role = event.role;
}

void happen(State& state, const PointParked& event, const Record& record) {
    const bool known = find(state, event.organisation) != nullptr;
    place(state.parked_points, {made_by<ParkedPointId>(record), event.text,
                                known ? event.organisation : OrganisationId{}});
}

void happen(State& state, const NotesSet& event, const Record&) { state.notes = event.text; }

void happen(State& state, const SessionEnded&, const Record&) { state.ended = true; }

}  // namespace domain
