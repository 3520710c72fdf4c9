#include "ui/fonts.hpp"

#include <array>
#include <cstdint>
#include <fcntl.h>
#include <filesystem>
#include <imgui.h>
#include <imgui_internal.h>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>

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
    /// Four letters; none at the end.
    [[nodiscard]] std::string_view tag_at(std::size_t at) const {
        if (at + 16 > bytes_.size()) return {};
        return {reinterpret_cast<const char*>(&bytes_[at]), 4};
    }
    [[nodiscard]] std::size_t u32(std::size_t at) const {
        return static_cast<std::size_t>(u16(at)) << 16 | static_cast<std::size_t>(u16(at + 2));
    }

    /// Where a table of the font begins; of a collection, of its first font. Source: OpenType 1.9,
    /// "Table directory" and "TTC header".
    [[nodiscard]] std::optional<std::size_t> table(std::string_view tag) const {
        const std::size_t font = tag_at(0) == "ttcf" ? u32(12) : 0;
        for (std::size_t entry = font + 12, left = static_cast<std::size_t>(u16(font + 4));
             left > 0; --left, entry += 16)
            if (tag_at(entry) == tag) return u32(entry + 8);
        return std::nullopt;
    }

private:
    std::span<const unsigned char> bytes_;
};

std::optional<Measures> measures_of(const FontFile& font) {
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

/// ImGui sizes a font by ascent + descent; this is how many em that is.
float high(const Measures& font) {
    return static_cast<float>(font.ascent - font.descent) / static_cast<float>(font.units_per_em);
}

/// A font's file, read by the system where and when a letter is needed: those of other scripts are
/// megabytes of which an evening needs a few letters. Empty when there is no such file. Kept as
/// long as the program: desk, wall and map have a context each.
std::span<unsigned char> bytes_of(const std::filesystem::path& file) {
    static std::map<std::filesystem::path, std::span<unsigned char>> mapped;
    if (const auto known = mapped.find(file); known != mapped.end()) return known->second;
    std::span<unsigned char>& bytes = mapped[file];
    std::error_code unreadable;
    const std::uintmax_t size = std::filesystem::file_size(file, unreadable);
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return bytes;
    if (!unreadable && size > 0) {
        void* const at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (at != MAP_FAILED) bytes = {static_cast<unsigned char*>(at), size};
    }
    close(descriptor);
    return bytes;
}

/// ImGui copies what it does not own, and frees what it owns. So it is told that it owns a font
/// until it asks the loader to begin with it.
const ImFontLoader& loader_of_mapped_files() {
    static const ImFontLoader loader = [] {
        ImFontLoader made = *ImFontAtlasGetFontLoaderForStbTruetype();
        made.FontSrcInit = [](ImFontAtlas* atlas, ImFontConfig* font) {
            font->FontDataOwnedByAtlas = false;
            return ImFontAtlasGetFontLoaderForStbTruetype()->FontSrcInit(atlas, font);
        };
        return made;
    }();
    return loader;
}

struct Weighted {
    ImFont* font;
    Measures measures;
};

/// Only the proportion of these sizes between fonts matters to ImGui: with it every font has the
/// same em, whatever its ascent and descent.
constexpr float reference_size = 100.0F;

/// Adds a font to the atlas; `merged` into the one before it, in proportion to `main`.
std::optional<Weighted> add_font(ImFontAtlas& atlas, const std::filesystem::path& file,
                                 const Measures* main) {
    const std::span<unsigned char> bytes = bytes_of(file);
    const auto measures = measures_of(FontFile(bytes));
    if (!measures) return std::nullopt;
    ImFontConfig config;
    config.FontLoader = &loader_of_mapped_files();
    config.Flags = ImFontFlags_NoLoadError;
    config.MergeMode = main != nullptr;
    const float size =
        main != nullptr ? reference_size * high(*measures) / high(*main) : reference_size;
    ImFont* font =
        atlas.AddFontFromMemoryTTF(bytes.data(), static_cast<int>(bytes.size()), size, &config);
    if (font == nullptr) return std::nullopt;
    return Weighted{font, *measures};
}

/// What is drawn for a letter that no font has: an empty box, never a question mark, which would
/// be read as one.
constexpr ImWchar empty_box = 0x25A1;

base::Result<Weighted> load_weight(ImFontAtlas& atlas, const std::filesystem::path& folder,
                                   const char* main, std::span<const char* const> fallbacks) {
    const auto loaded = add_font(atlas, folder / main, nullptr);
    if (!loaded) return base::Problem{"font_missing", (folder / main).string()};
    for (const char* name : fallbacks) add_font(atlas, folder / name, &loaded->measures);
    loaded->font->FallbackChar = empty_box;
    return *loaded;
}

}  // namespace

base::Result<Fonts> load_fonts(ImFontAtlas& atlas, const std::filesystem::path& folder) {
    // For names in other scripts. Those whose letters join or stack beyond what display_form does
    // are drawn letter by letter. DejaVu has signs and what is left; the last two have the letters
    // of China, Japan and Korea and the faces of phones, in one weight.
    const std::array plain{"NotoSansArabic-Regular.ttf",
                           "NotoSansHebrew-Regular.ttf",
                           "NotoSansEthiopic-Regular.ttf",
                           "NotoSansThai-Regular.ttf",
                           "NotoSansDevanagari-Regular.ttf",
                           "NotoSansTamil-Regular.ttf",
                           "DejaVuSans.ttf",
                           "wqy-microhei.ttc",
                           "Symbola_hint.ttf"};
    const std::array heavy{"NotoSansArabic-Bold.ttf",
                           "NotoSansHebrew-Bold.ttf",
                           "NotoSansEthiopic-Bold.ttf",
                           "NotoSansThai-Bold.ttf",
                           "NotoSansDevanagari-Bold.ttf",
                           "NotoSansTamil-Bold.ttf",
                           "DejaVuSans-Bold.ttf",
                           "wqy-microhei.ttc",
                           "Symbola_hint.ttf"};
    const auto regular = load_weight(atlas, folder, "Inter-Regular.otf", plain);
    if (!regular.has_value()) return regular.error();
    const auto semibold = load_weight(atlas, folder, "Inter-SemiBold.otf", heavy);
    if (!semibold.has_value()) return semibold.error();
    const auto bold = load_weight(atlas, folder, "Inter-Bold.otf", heavy);
    if (!bold.has_value()) return bold.error();

    const Measures& measures = regular.value().measures;
    const auto em = static_cast<float>(measures.units_per_em);
    Fonts fonts;
    fonts.regular = regular.value().font;
    fonts.semibold = semibold.value().font;
    fonts.bold = bold.value().font;
    fonts.imgui_size_per_em = high(measures);
    fonts.capital_height = static_cast<float>(measures.capital_height) / em;
    fonts.capital_top = static_cast<float>(measures.ascent - measures.capital_height) / em;
    return fonts;
}

}  // namespace ui
