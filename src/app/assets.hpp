#pragma once

#include "base/result.hpp"
#include "base/theme.hpp"
#include "base/words.hpp"
#include "matching/knowledge.hpp"

#include <filesystem>
#include <optional>
#include <string_view>

namespace app {

/// The folder with texts, theme, methods and fonts: $SAMEN_ASSETS, or `assets` beside the
/// program, or ../share/samen/assets seen from it; so it is found from any folder.
///
/// Fails: assets_missing with the places that were looked at.
base::Result<std::filesystem::path> assets_folder();

/// What every view needs from the assets.
struct Assets {
    std::filesystem::path folder;
    base::Words nl;
    base::Words en;
    base::Theme theme;

    [[nodiscard]] const base::Words& words(std::string_view language) const {
        return language == "en" ? en : nl;
    }

    /// What the lexicon knows; read when it is first asked for, because few commands do. Without a
    /// lexicon that can be read, standard error says why and texts meet in shared words alone.
    /// Thread: one at a time.
    [[nodiscard]] const matching::Knowledge& knowledge() const;

private:
    mutable std::optional<matching::Knowledge> knowledge_;
};

/// Reads texts and theme.
///
/// Fails: as assets_folder, or with the file that is at fault.
base::Result<Assets> load_assets();

/// The language for messages of the command line: English when the environment asks for it
/// ($LC_ALL, $LC_MESSAGES or $LANG begins with "en"), else Dutch.
[[nodiscard]] std::string_view language_of_environment();

}  // namespace app
