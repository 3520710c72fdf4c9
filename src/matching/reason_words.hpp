#pragma once

#include "base/words.hpp"
#include "domain/state.hpp"
#include "matching/opportunity.hpp"

#include <string>

namespace matching {

/// Why one organisation could help another, as one sentence with what they said: who seeks what,
/// who has what, where that meets, what could be given in return, which wish of the municipality
/// it serves, and whether earlier choices of the facilitator were felt. The sentences stand in
/// assets/texts, area desk.
///
/// Gives: names between ** and **, and no other such marks.
[[nodiscard]] std::string reason_words(const base::Words& words, const domain::State& state,
                                       const Reason& reason);

/// In what need and strength meet, in a word or two; empty when nothing says so.
[[nodiscard]] std::string ground_words(const base::Words& words, const domain::State& state,
                                       const Reason& reason);

/// The text without the marks that would make a part of it bold.
[[nodiscard]] std::string without_marks(std::string text);

}  // namespace matching
