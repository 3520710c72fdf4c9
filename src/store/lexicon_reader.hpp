#pragma once

#include "base/result.hpp"
#include "domain/lexicon.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace store {

/// A file of a lexicon, with the name by which faults call it.
struct LexiconText {
    std::string file;
    std::string text;
};

/// Reads a lexicon from the texts of its files, as assets/lexicon/README.md describes them. A
/// concept that stands in several files is one: the later adds to the earlier.
///
/// Fails: "lexicon_" and not_unicode, unknown_line (neither a concept, a member nor a comment),
///        no_concept (a member before the first), member_twice, key_twice (in one file),
///        name_wrong, name_twice (with both places), unknown_category, empty_term, term_too_long,
///        weight_wrong, name_missing, unknown_key (of a concept, a role or a list of words), circle
///        (broader than itself). The detail is "FILE:LINE what".
[[nodiscard]] base::Result<domain::Lexicon> read_lexicon(std::span<const LexiconText> texts);

/// All *.lexicon of a folder in the order of their names, then `more` files: what is learned from.
///
/// Fails: as read_lexicon and read_outside_file; lexicon_missing for a folder without any.
[[nodiscard]] base::Result<domain::Lexicon> read_lexicon_without_practice(
    const std::filesystem::path& folder, std::span<const std::filesystem::path> more = {});

/// What was learned from examples, among the files of a lexicon.
inline constexpr std::string_view learned_file = "learned.practice";

/// The same and what was learned from examples, where the folder has that.
///
/// Fails: as read_lexicon_without_practice and read_practice.
[[nodiscard]] base::Result<domain::Lexicon> read_lexicon_files(
    const std::filesystem::path& folder, std::span<const std::filesystem::path> more = {});

}  // namespace store
