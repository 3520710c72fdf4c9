#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace app {

/// Where the user's evenings lie unless told otherwise: $XDG_DATA_HOME/samen or
/// ~/.local/share/samen. Made when it is not there.
[[nodiscard]] std::filesystem::path evenings_folder();

/// Where the town keeps what it taught earlier evenings: lexicons in "lexicon" in the folder above,
/// read in addition to those of the program. Not made when it is not there.
[[nodiscard]] std::filesystem::path own_lexicon_folder();
/// The lexicons in it, by name.
[[nodiscard]] std::vector<std::filesystem::path> own_lexicons();

/// The evenings that were opened last, newest first, those that are still there; at most 8.
/// The list holds paths alone and lies in $XDG_STATE_HOME/samen or ~/.local/state/samen.
[[nodiscard]] std::vector<std::filesystem::path> recent_evenings();

/// Puts an evening on top of the list. A list that cannot be written is not worth a word.
void remember_evening(const std::filesystem::path& file);

/// A name in `folder` that nobody has: "TITLE.samen", "TITLE-2.samen", ... Of the title only
/// what any file system takes is kept.
[[nodiscard]] std::filesystem::path free_name(const std::filesystem::path& folder,
                                              const std::string& title);

}  // namespace app
