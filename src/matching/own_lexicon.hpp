#pragma once

#include "domain/state.hpp"
#include "matching/knowledge.hpp"

#include <string>

namespace matching {

/// What an evening teaches, as lines of a lexicon for next time: a pinned link makes what was
/// offered help with what was asked, or adds words to what they meet in; of a dismissed link the
/// word that read as something the text is not about becomes a word of everyday. A mark on two
/// organisations as a whole is about the strongest that they had to say to each other.
///
/// Gives: a text as assets/lexicon/README.md describes it, the same for the same state; empty when
///        the evening teaches nothing.
[[nodiscard]] std::string own_lexicon(const domain::State& state, const Knowledge& knowledge);

}  // namespace matching
