#pragma once

#include "base/result.hpp"

#include <filesystem>

struct ImFont;
struct ImFontAtlas;

namespace ui {

/// The typeface of desk and wall in its weights, with fallbacks for other scripts merged in.
/// Glyphs of any size are made when they are first drawn.
struct Fonts {
    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;
    ImFont* bold = nullptr;
    /// ImGui sizes a font by ascent + descent, people by the em: ImGui size = em x this.
    float imgui_size_per_em = 1.0F;
    /// From the top of the line box to the top of a capital, and the height of one; in em.
    float capital_top = 0;
    float capital_height = 0;
};

/// Loads the fonts into the atlas of one ImGui context.
///
/// Takes:  `folder`: assets/fonts, where the build put Inter, Noto and DejaVu.
/// Fails:  font_missing with the file's name when Inter is not there; a missing fallback only
///         leaves its script without glyphs.
base::Result<Fonts> load_fonts(ImFontAtlas& atlas, const std::filesystem::path& folder);

}  // namespace ui
