#pragma once

#include "domain/command.hpp"
#include "domain/event.hpp"
#include "domain/refusal.hpp"
#include "domain/state.hpp"

#include <span>
#include <variant>

namespace domain {

using Decision = std::variant<Event, Refusal>;

/// The only things a rule may know besides the state.
struct Given {
    FactNumber next;                     // the number the fact will have
    base::UtcSeconds at{};               // the second on the door's clock
    Origin by = Origin::facilitator;     // who asks
    std::span<const Record> facts = {};  // all so far, for withdraw and restore
    unsigned lot = 0;                    // chance, drawn by the door, for a tie settled by lot
};

/// Every rule of the program: turns a wish into the fact it leads to, or says why not.
///
/// Takes:  the state from all facts so far; texts as they were typed. They are cleaned here
///         (NFC, no control characters, spaces folded), so facts hold clean text only.
/// Gives:  exactly one fact, never more: one wish is one step of undo.
/// Fails:  never; it changes nothing and reads no clock.
/// Cost:   linear in the things of the kind asked about; withdraw is linear in the facts.
[[nodiscard]] Decision decide(const State& now, const Command& asked, const Given& given);

}  // namespace domain
