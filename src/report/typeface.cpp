#include "report/typeface.hpp"

#include <fontconfig/fontconfig.h>
#include <map>
#include <pango/pangofc-fontmap.h>

namespace report {

namespace {

struct Forget {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

bool has_fonts(FcConfig* config) {
    for (const FcSetName set : {FcSetSystem, FcSetApplication})
        if (const FcFontSet* fonts = FcConfigGetFonts(config, set); fonts && fonts->nfont > 0)
            return true;
    return false;
}

// As screens look for a letter: in Inter, then in the fonts of other scripts, then in what has
// signs. The last one stands for whatever the machine has.
constexpr const char* families =
    "Inter,Noto Sans Arabic,Noto Sans Hebrew,Noto Sans Ethiopic,Noto Sans Thai,"
    "Noto Sans Devanagari,Noto Sans Tamil,DejaVu Sans,WenQuanYi Micro Hei,Symbola,sans-serif";

PangoWeight weight_of(Weight weight) {
    switch (weight) {
        case Weight::regular:
            return PANGO_WEIGHT_NORMAL;
        case Weight::semibold:
            return PANGO_WEIGHT_SEMIBOLD;
        case Weight::bold:
            return PANGO_WEIGHT_BOLD;
    }
    return PANGO_WEIGHT_NORMAL;
}

/// The fonts of a folder and of the machine; null when there are none. Kept as long as the program:
/// reading them takes longer than drawing, and Pango's own threads hold on to them.
PangoFontMap* fonts_of(const std::filesystem::path& folder) {
    static auto& kept = *new std::map<std::filesystem::path, PangoFontMap*>;
    if (const auto known = kept.find(folder); known != kept.end()) return known->second;
    const std::unique_ptr<FcConfig, Forget> config(FcInitLoadConfigAndFonts());
    if (config == nullptr) return nullptr;
    FcConfigAppFontAddDir(config.get(), reinterpret_cast<const FcChar8*>(folder.c_str()));
    if (!has_fonts(config.get())) return nullptr;
    PangoFontMap* const fonts = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(reinterpret_cast<PangoFcFontMap*>(fonts), config.get());
    return kept[folder] = fonts;
}

}  // namespace

base::Result<std::unique_ptr<Typeface>> Typeface::make(const std::filesystem::path& folder) {
    PangoFontMap* const fonts = fonts_of(folder);
    if (fonts == nullptr) return base::Problem{"font_missing", folder.string()};
    std::unique_ptr<Typeface> made(new Typeface);
    made->context_.reset(pango_font_map_create_context(fonts));
    // Outlines as they are drawn by their designer: the same places on paper and in pixels,
    // whatever the machine's screen likes.
    const std::unique_ptr<cairo_font_options_t, Forget> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(made->context_.get(), options.get());
    pango_cairo_context_set_resolution(made->context_.get(), 72.0);
    pango_context_set_round_glyph_positions(made->context_.get(), FALSE);
    return made;
}

Typeface::Block Typeface::block(std::string_view text, const TextStyle& style, double most) const {
    Block block(pango_layout_new(context_.get()));
    const std::unique_ptr<PangoFontDescription, Forget> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), families);
    pango_font_description_set_weight(font.get(), weight_of(style.weight));
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    pango_layout_set_font_description(block.get(), font.get());
    pango_layout_set_single_paragraph_mode(block.get(), TRUE);
    if (most > 0.0) {
        pango_layout_set_width(block.get(), pango_units_from_double(most));
        pango_layout_set_wrap(block.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_height(block.get(), -style.most_lines);
        pango_layout_set_ellipsize(block.get(), PANGO_ELLIPSIZE_END);
    }
    pango_layout_set_text(block.get(), text.data(), static_cast<int>(text.size()));
    return block;
}

TextSize Typeface::size_of(const Block& block) {
    int width = 0;
    int height = 0;
    pango_layout_get_size(block.get(), &width, &height);
    PangoRectangle inked{};
    pango_layout_get_extents(block.get(), nullptr, &inked);
    return {pango_units_to_double(inked.width), pango_units_to_double(height),
            pango_layout_is_ellipsized(block.get()) == TRUE};
}

}  // namespace report
