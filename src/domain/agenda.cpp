#include "domain/agenda.hpp"

#include "domain/evening_time.hpp"

#include <algorithm>

namespace domain {
namespace {

using std::chrono::minutes;

int count_of(const State& state) { return static_cast<int>(state.method.phases.size()); }

const Phase& phase_at(const State& state, int phase) {
    return state.method.phases[static_cast<std::size_t>(phase)];
}

int planned_minutes(const State& state, int phase) {
    const auto at = static_cast<std::size_t>(phase);
    return at < state.clock.minutes.size() ? state.clock.minutes[at]
                                           : phase_at(state, phase).minutes;
}

int whole_minutes(std::chrono::seconds span) {
    return static_cast<int>(std::chrono::floor<minutes>(span).count());
}

std::vector<PlannedPhase> planned(const State& state, base::UtcSeconds now) {
    std::vector<PlannedPhase> phases(static_cast<std::size_t>(count_of(state)));
    const int current = state.clock.phase;
    base::UtcSeconds next = now;
    if (current < 0) {
        next = std::max(now, evening_start(state.details).value_or(now));
    } else {
        base::UtcSeconds end = state.clock.since;
        for (int phase = std::min(current, count_of(state)) - 1; phase >= 0; --phase) {
            const base::UtcSeconds start = end - minutes(planned_minutes(state, phase));
            phases[static_cast<std::size_t>(phase)] = {phase, start, end};
            end = start;
        }
        next = std::max(now, state.clock.planned_end);
        if (current < count_of(state))
            phases[static_cast<std::size_t>(current)] = {current, state.clock.since, next};
    }
    for (int phase = current + 1; phase < count_of(state); ++phase) {
        const base::UtcSeconds end = next + minutes(planned_minutes(state, phase));
        phases[static_cast<std::size_t>(phase)] = {phase, next, end};
        next = end;
    }
    return phases;
}

/// How many minutes a phase can still give.
int spare_minutes(const State& state, int phase, base::UtcSeconds now) {
    int spare = planned_minutes(state, phase) - phase_at(state, phase).least_minutes;
    if (phase == state.clock.phase)
        spare = std::min(spare, whole_minutes(state.clock.planned_end - now));
    return std::max(0, spare);
}

}  // namespace

Agenda agenda(const State& state, base::UtcSeconds now, base::UtcSeconds evening_end) {
    Agenda answer;
    answer.phases = planned(state, now);
    if (answer.phases.empty()) return answer;
    answer.current_end =
        state.clock.phase < 0 ? answer.phases.front().start : state.clock.planned_end;
    answer.late_minutes = std::max(0, whole_minutes(answer.phases.back().end - evening_end));

    std::vector<int> candidates;
    for (int phase = std::max(0, state.clock.phase); phase < count_of(state); ++phase)
        if (phase_at(state, phase).shorten_order > 0) candidates.push_back(phase);
    std::ranges::stable_sort(candidates, {},
                             [&](int phase) { return phase_at(state, phase).shorten_order; });
    answer.lost_minutes = answer.late_minutes;
    for (const int phase : candidates) {
        const int fewer = std::min(answer.lost_minutes, spare_minutes(state, phase, now));
        if (fewer <= 0) continue;
        answer.shorten.push_back({phase, fewer});
        answer.lost_minutes -= fewer;
    }
    return answer;
}

}  // namespace domain
