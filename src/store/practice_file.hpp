#pragma once

#include "base/result.hpp"
#include "domain/practice.hpp"
#include "store/lexicon_reader.hpp"

#include <string>

namespace store {

/// Reads examples of who can help whom, verdicts on lines that were drawn, and examples of what a
/// text shows, with tabs between the texts of a line. An example is a need and five strengths: the
/// first three serve the need, the last two only seem to. A verdict is a need, a strength, and
/// whether it helps: "ja", "half" or "nee". What a text shows is "rol", the keys of roles with "+"
/// between them or "geen", "vraag" or "aanbod", and the text. `#` begins a line that is only for
/// people.
///
/// Gives: what was read behind what `teaching` had.
/// Fails: "lexicon_" and not_unicode, example_wrong (none of these forms, or an empty text); then
/// nothing
///        was added. The detail is "FILE:LINE what".
[[nodiscard]] base::Result<domain::Teaching> read_teaching(const LexiconText& text,
                                                           domain::Teaching teaching = {});

/// What was learned from examples, as text: a line for the fingerprint of the examples, then one
/// for each row.
[[nodiscard]] std::string practice_text(const domain::Practice& practice);

/// Reads that back.
///
/// Fails: lexicon_practice_wrong, with "FILE:LINE".
[[nodiscard]] base::Result<domain::Practice> read_practice(const LexiconText& text);

/// A short name for just this in this order: anything else has another.
[[nodiscard]] std::string fingerprint(const domain::Teaching& teaching);

}  // namespace store
