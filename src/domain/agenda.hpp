#pragma once

#include "base/clock.hpp"
#include "domain/state.hpp"

#include <vector>

namespace domain {

/// When a phase is expected to run. Of phases that are over it is how they were planned, counted
/// back from the start of the present one.
struct PlannedPhase {
    int phase = 0;  // in the method, from 0
    base::UtcSeconds start{};
    base::UtcSeconds end{};

    bool operator==(const PlannedPhase&) const = default;
};

/// A proposal: this phase that many minutes shorter. SetMinutes adopts it.
struct Shortening {
    int phase = 0;
    int fewer_minutes = 0;

    bool operator==(const Shortening&) const = default;
};

struct Agenda {
    std::vector<PlannedPhase> phases;  // all of the method, in its order
    base::UtcSeconds current_end{};    // as planned, also when past; before the first: its start
    int late_minutes = 0;              // how far the last phase ends after the evening; whole
    std::vector<Shortening> shorten;   // in the order of the method: what to shorten first
    int lost_minutes = 0;              // late minutes that no shortening wins back

    bool operator==(const Agenda&) const = default;
};

/// The agenda as it stands, and what to shorten when the evening runs late.
///
/// Takes:  the moment it is, and the moment the evening should be over.
/// Gives:  shortenings that together never exceed the late minutes; never a phase that is over,
///         never one with shorten_order 0, never below its least minutes, and of the present phase
///         no minutes that have passed. A phase that overruns pushes all later ones.
/// Fails:  never; before the first phase the evening is taken to start as planned or, when that
///         has passed or is not known, now.
[[nodiscard]] Agenda agenda(const State& state, base::UtcSeconds now, base::UtcSeconds evening_end);

}  // namespace domain
