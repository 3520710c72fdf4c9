#include "app/assets.hpp"

#include "app/places.hpp"
#include "app/reading.hpp"
#include "store/lexicon_reader.hpp"
#include "store/texts_reader.hpp"

#include <cstdlib>
#include <string>
#include <vector>

namespace app {
namespace {

std::vector<std::filesystem::path> places_to_look() {
    if (const char* told = std::getenv("SAMEN_ASSETS")) return {told};
    std::error_code unknown;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    if (unknown) return {};
    const auto folder = program.parent_path();
    return {folder / "assets", folder.parent_path() / "share" / "samen" / "assets"};
}

}  // namespace

base::Result<std::filesystem::path> assets_folder() {
    std::string looked_at;
    for (const std::filesystem::path& place : places_to_look()) {
        std::error_code unreadable;
        if (std::filesystem::exists(place / "theme.json", unreadable)) return place;
        looked_at += (looked_at.empty() ? "" : ", ") + place.string();
    }
    return base::Problem{"assets_missing", looked_at};
}

base::Result<Assets> load_assets() {
    const auto folder = assets_folder();
    if (!folder.has_value()) return folder.error();
    Assets assets;
    assets.folder = folder.value();
    for (const auto& [language, words] : {std::pair{"nl", &assets.nl}, {"en", &assets.en}}) {
        auto read = store::read_words(assets.folder / "texts", language);
        if (!read.has_value()) return read.error();
        *words = std::move(read).value();
    }
    auto theme = store::read_theme(assets.folder / "theme.json");
    if (!theme.has_value()) return theme.error();
    assets.theme = std::move(theme).value();
    return assets;
}

const matching::Knowledge& Assets::knowledge() const {
    if (knowledge_) return *knowledge_;
    auto lexicon = store::read_lexicon_files(folder / "lexicon", own_lexicons());
    if (!lexicon.has_value()) {
        // A fault in what a town wrote itself is told, and takes nothing else away.
        static_cast<void>(told(*this, lexicon.error()));
        lexicon = store::read_lexicon_files(folder / "lexicon");
    }
    knowledge_ = lexicon.has_value() ? matching::Knowledge(lexicon.value()) : matching::Knowledge();
    return *knowledge_;
}

std::string_view language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value == nullptr || *value == '\0') continue;
        return std::string_view(value).starts_with("en") ? "en" : "nl";
    }
    return "nl";
}

}  // namespace app
