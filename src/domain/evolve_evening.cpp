#include "domain/happen.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"

#include <algorithm>

namespace domain {
namespace {

template <class Id>
void keep_present(const State& state, std::vector<Id>& ids) {
    std::erase_if(ids, [&](Id id) { return find(state, id) == nullptr; });
}

bool is_phase(const State& state, int phase) {
    return phase >= 0 && static_cast<std::size_t>(phase) < state.clock.minutes.size();
}

}  // namespace

void happen(State& state, const PhaseEntered& event, const Record& record) {
    if (!is_phase(state, event.phase)) return;
    state.clock.phase = event.phase;
    state.clock.since = record.at;
    state.clock.planned_end = event.planned_end;
}

void happen(State& state, const PhaseExtended& event, const Record&) {
    if (!is_phase(state, event.phase) || state.clock.phase != event.phase) return;
    int& minutes = state.clock.minutes[static_cast<std::size_t>(event.phase)];
    minutes = std::clamp(minutes + std::clamp(event.minutes, -most_minutes, most_minutes), 0,
                         most_minutes);
    state.clock.planned_end = event.planned_end;
}

void happen(State& state, const MinutesSet& event, const Record&) {
    if (!is_phase(state, event.phase)) return;
    int& minutes = state.clock.minutes[static_cast<std::size_t>(event.phase)];
    minutes = std::clamp(event.minutes, 0, most_minutes);
    if (state.clock.phase == event.phase)
        state.clock.planned_end = state.clock.since + std::chrono::minutes(minutes);
}

void happen(State& state, const TablesPlanned& event, const Record&) {
    TablePlan plan;
    plan.tables = event.tables;
    plan.rounds = event.rounds;
    plan.round_minutes = event.round_minutes;
    for (Table& table : plan.tables) {
        keep_present(state, table.organisations);
        if (find(state, table.proposal) == nullptr) table.proposal = {};
    }
    state.table_plan = std::move(plan);
}

void happen(State& state, const RoundStarted& event, const Record&) {
    if (event.round < 1 || event.round > state.table_plan.rounds) return;
    state.table_plan.round = event.round;
    state.table_plan.round_end = event.round_end;
}

void happen(State& state, const WallShown& event, const Record&) {
    state.wall = event.view;
    state.map_look = {};
    keep_present(state, state.wall.organisations);
    keep_present(state, state.wall.contributions);
    if (find(state, state.wall.poll) == nullptr) {
        state.wall.poll = {};
        state.wall.option = 0;
    }
}

void happen(State& state, const MapShown& event, const Record& record) {
    WallView view;
    view.screen = Screen::opportunities;
    view.phase = event.phase;
    view.sent = record.number;
    state.wall = view;
    MapLook look = event.look;
    look.zoom = std::clamp(look.zoom, 100, most_zoom);
    if (!is_on_map(look.centre)) look.centre = {};
    if (find(state, look.follow) == nullptr) look.follow = {};
    state.map_look = look;
}

void happen(State& state, const WallPaused& event, const Record&) {
    state.wall.paused = event.paused;
}

void happen(State& state, const WallFrozen& event, const Record& record) {
    state.wall.frozen = event.frozen;
    state.wall.frozen_at = event.frozen ? record.number : FactNumber{};
}

}  // namespace domain
