#include "ui/fonts.hpp"

#include <array>
#include <cstdint>
#include <imgui.h>
#include <optional>
#include <span>
#include <string>

namespace ui {
namespace {

/// The vertical measures of an OpenType font, in font units.
struct Measures {
    int units_per_em = 0;
    int ascent = 0;
    int descent = 0;  // negative
    int capital_height = 0;
};

class FontFile {
public:
    explicit FontFile(std::span<const unsigned char> bytes) : bytes_(bytes) {}

    [[nodiscard]] int u16(std::size_t at) const {
        return at + 2 <= bytes_.size() ? bytes_[at] << 8 | bytes_[at + 1] : 0;
    }
    [[nodiscard]] int i16(std::size_t at) const { return static_cast<std::int16_t>(u16(at)); }
    [[nodiscard]] std::size_t u32(std::size_t at) const {
        return static_cast<std::size_t>(u16(at)) << 16 | static_cast<std::size_t>(u16(at + 2));
    }

    /// Where a table of the font begins. Source: OpenType 1.9, "Table directory".
    [[nodiscard]] std::optional<std::size_t> table(std::string_view tag) const {
        for (std::size_t entry = 12, left = static_cast<std::size_t>(u16(4)); left > 0;
             --left, entry += 16) {
            if (entry + 16 > bytes_.size()) return std::nullopt;
            if (std::string_view(reinterpret_cast<const char*>(&bytes_[entry]), 4) == tag)
                return u32(entry + 8);
        }
        return std::nullopt;
    }

private:
    std::span<const unsigned char> bytes_;
};

/// ImGui keeps the file of a font in memory.
std::optional<Measures> measures_of(const ImFont& loaded) {
    const ImFontConfig& source = *loaded.Sources[0];
    const FontFile font({static_cast<const unsigned char*>(source.FontData),
                         static_cast<std::size_t>(source.FontDataSize)});
    const auto head = font.table("head");
    const auto hhea = font.table("hhea");
    const auto os2 = font.table("OS/2");
    if (!head || !hhea || !os2) return std::nullopt;
    // Offsets: OpenType 1.9, tables head (unitsPerEm), hhea (ascender, descender), OS/2
    // (sCapHeight).
    const Measures found{font.u16(*head + 18), font.i16(*hhea + 4), font.i16(*hhea + 6),
                         font.i16(*os2 + 88)};
    if (found.units_per_em <= 0 || found.ascent <= found.descent) return std::nullopt;
    return found;
}

base::Result<ImFont*> load_weight(ImFontAtlas& atlas, const std::filesystem::path& folder,
                                  const char* main, const std::array<const char*, 3>& fallbacks) {
    ImFontConfig first;
    first.Flags = ImFontFlags_NoLoadError;
    const std::filesystem::path file = folder / main;
    ImFont* font = atlas.AddFontFromFileTTF(file.c_str(), 0.0F, &first);
    if (font == nullptr) return base::Problem{"font_missing", file.string()};
    for (const char* name : fallbacks) {
        ImFontConfig merged;
        merged.MergeMode = true;
        merged.Flags = ImFontFlags_NoLoadError;
        atlas.AddFontFromFileTTF((folder / name).c_str(), 0.0F, &merged);
    }
    return font;
}

}  // namespace

base::Result<Fonts> load_fonts(ImFontAtlas& atlas, const std::filesystem::path& folder) {
    const std::array plain{"NotoSansArabic-Regular.ttf", "NotoSansHebrew-Regular.ttf",
                           "DejaVuSans.ttf"};
    const std::array heavy{"NotoSansArabic-Bold.ttf", "NotoSansHebrew-Bold.ttf",
                           "DejaVuSans-Bold.ttf"};
    const auto regular = load_weight(atlas, folder, "Inter-Regular.otf", plain);
    if (!regular.has_value()) return regular.error();
    const auto measures = measures_of(*regular.value());
    if (!measures) return base::Problem{"font_missing", (folder / "Inter-Regular.otf").string()};
    const auto semibold = load_weight(atlas, folder, "Inter-SemiBold.otf", heavy);
    if (!semibold.has_value()) return semibold.error();
    const auto bold = load_weight(atlas, folder, "Inter-Bold.otf", heavy);
    if (!bold.has_value()) return bold.error();

    const auto em = static_cast<float>(measures->units_per_em);
    Fonts fonts;
    fonts.regular = regular.value();
    fonts.semibold = semibold.value();
    fonts.bold = bold.value();
    fonts.imgui_size_per_em = static_cast<float>(measures->ascent - measures->descent) / em;
    fonts.capital_height = static_cast<float>(measures->capital_height) / em;
    fonts.capital_top = static_cast<float>(measures->ascent - measures->capital_height) / em;
    return fonts;
}

}  // namespace ui
