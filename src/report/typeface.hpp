#pragma once

#include "base/result.hpp"
#include "report/poster_layout.hpp"

#include <cairo.h>
#include <filesystem>
#include <memory>
#include <pango/pangocairo.h>
#include <string_view>

namespace report {

struct ForgetObject {
    void operator()(void* object) const { g_object_unref(object); }
};

/// Text in the typeface of the screens, set by Pango: every script, right to left where it should
/// be. A letter that Inter does not have comes from the other fonts of the folder or from the
/// machine's.
class Typeface {
public:
    /// Takes: `folder`: assets/fonts. When it is not there the machine's own fonts are used: the
    ///        letters look different, and map labels are set smaller where they need it.
    /// Fails: font_missing when neither has any font.
    /// Thread: one at a time.
    static base::Result<std::unique_ptr<Typeface>> make(const std::filesystem::path& folder);

    using Block = std::unique_ptr<PangoLayout, ForgetObject>;

    /// A text with the breaks it needs to be `most` wide; 0: one line of any width.
    [[nodiscard]] Block block(std::string_view text, const TextStyle& style, double most) const;
    [[nodiscard]] static TextSize size_of(const Block& block);

private:
    Typeface() = default;

    std::unique_ptr<PangoContext, ForgetObject> context_;
};

}  // namespace report
