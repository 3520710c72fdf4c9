#pragma once

#include "base/result.hpp"
#include "domain/practice.hpp"
#include "store/lexicon_reader.hpp"

#include <span>
#include <string>
#include <vector>

namespace store {

/// Reads examples of who can help whom: a line each, of a need and five strengths with tabs
/// between them. The first three serve the need, the last two only seem to. `#` begins a line that
/// is only for people.
///
/// Fails: "lexicon_" and not_unicode, example_wrong (not six texts, or an empty one). The detail is
///        "FILE:LINE what".
[[nodiscard]] base::Result<std::vector<domain::Example>> read_examples(const LexiconText& text);

/// What was learned from examples, as text: a line for the fingerprint of the examples, then one
/// for each row.
[[nodiscard]] std::string practice_text(const domain::Practice& practice);

/// Reads that back.
///
/// Fails: lexicon_practice_wrong, with "FILE:LINE".
[[nodiscard]] base::Result<domain::Practice> read_practice(const LexiconText& text);

/// A short name for just these examples in this order: others have another.
[[nodiscard]] std::string fingerprint(std::span<const domain::Example> examples);

}  // namespace store
