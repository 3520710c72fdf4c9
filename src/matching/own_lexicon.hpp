#pragma once

#include "domain/state.hpp"
#include "matching/knowledge.hpp"

#include <string>

namespace matching {

/// What an evening teaches, as lines of a lexicon for next time: a pinned link makes what was
/// offered help with what was asked, or adds the words that no concept knew; the words that joined
/// a dismissed link become words of everyday. Only links of a need and a strength teach.
///
/// Gives: a text as assets/lexicon/README.md describes it, the same for the same state; empty when
///        the evening teaches nothing.
[[nodiscard]] std::string own_lexicon(const domain::State& state, const Knowledge& knowledge);

}  // namespace matching
