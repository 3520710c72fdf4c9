#pragma once

#include "domain/refusal.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace domain {

// Limits in characters (code points). Long enough for people, short enough for a wall and a file.
inline constexpr std::size_t most_in_name = 80;
inline constexpr std::size_t most_in_short_name = 18;
inline constexpr std::size_t most_in_line = 300;   // a card, a title, a step
inline constexpr std::size_t most_in_text = 4000;  // notes

using Cleaned = std::variant<std::string, Refusal>;

/// Makes text from outside fit for a fact: checks that it is UTF-8, brings it to NFC, turns line
/// breaks and tabs into spaces, drops control characters and marks that override the direction
/// of writing, keeps at most three combining marks in a row, folds runs of spaces, trims.
///
/// Takes:    `most`: the longest allowed, in code points.
/// Refuses:  text_not_unicode; text_too_long. An empty result is no refusal here.
[[nodiscard]] Cleaned cleaned(std::string_view typed, std::size_t most);

/// As cleaned, but keeps line breaks: for notes.
[[nodiscard]] Cleaned cleaned_lines(std::string_view typed, std::size_t most);

/// The form in which two spellings of one name are equal: NFC, case folded, spaces folded.
/// Text that is not UTF-8 folds to itself.
[[nodiscard]] std::string folded(std::string_view text);

/// Whether the text is UTF-8.
[[nodiscard]] bool is_unicode(std::string_view text);

/// How many code points the text has.
[[nodiscard]] std::size_t length(std::string_view text);

/// The text cut to `most` code points, at a word where one ends in the last third, else inside
/// it; an ellipsis takes the last place. Text that fits comes back as it is.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

/// Whether the text is a day of the calendar as "YYYY-MM-DD".
[[nodiscard]] bool is_date(std::string_view text);

/// Whether the text is a time of day as "HH:MM", 00:00 to 23:59.
[[nodiscard]] bool is_time(std::string_view text);

}  // namespace domain
