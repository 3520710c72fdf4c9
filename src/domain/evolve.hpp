#pragma once

#include "domain/event.hpp"
#include "domain/state.hpp"

#include <span>

namespace domain {

/// Lets one fact happen. Total: a fact whose subject is not there changes nothing, and takes
/// effect on a replay in which the subject has returned. Withdrawn and Restored change nothing
/// here; they are heard in `replay`.
void evolve(State& state, const Record& record);

/// The state after `records`: all facts that still count, from the start. Asks no rule.
///
/// Cost: linear in the records; 5,000 take under a millisecond or two.
[[nodiscard]] State replay(std::span<const Record> records);

/// As replay, but as if `besides` had been withdrawn or restored too, whatever the records say.
[[nodiscard]] State replay_with(std::span<const Record> records, FactNumber besides, bool counts);

/// Whether `fact` was withdrawn and not restored since.
[[nodiscard]] bool is_withdrawn(std::span<const Record> records, FactNumber fact);

}  // namespace domain
