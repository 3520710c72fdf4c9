#pragma once

#include "base/result.hpp"
#include "base/theme.hpp"
#include "base/words.hpp"

#include <filesystem>
#include <string>

namespace store {

/// Reads every sentence of a language: all files FOLDER/LANGUAGE/*.json, each one object of
/// "key": "sentence", merged.
///
/// Takes: `folder`: assets/texts.
/// Fails: as read_outside_file and read_json_of_file; texts_missing when the folder has no such
///        language; texts_wrong_type for anything but a sentence; json_key_twice also when two
///        files share a key.
[[nodiscard]] base::Result<base::Words> read_words(const std::filesystem::path& folder,
                                                   const std::string& language);

/// Reads assets/theme.json: one object of "token": "#RRGGBB".
///
/// Fails: as read_outside_file and read_json_of_file; theme_not_a_colour.
[[nodiscard]] base::Result<base::Theme> read_theme(const std::filesystem::path& file);

}  // namespace store
