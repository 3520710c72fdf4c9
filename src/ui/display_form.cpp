#include "ui/display_form.hpp"

#include <algorithm>
#include <fribidi.h>
#include <vector>

namespace ui {
namespace {

/// Hebrew begins at U+0590, whose UTF-8 starts with 0xD6; no script that is written from right
/// to left lies below it.
bool may_be_right_to_left(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char letter) { return static_cast<unsigned char>(letter) >= 0xD6; });
}

}  // namespace

std::string display_form(std::string_view text) {
    if (!may_be_right_to_left(text)) return std::string(text);

    std::vector<FriBidiChar> logical(text.size() + 1);
    const auto size = static_cast<FriBidiStrIndex>(text.size());
    const FriBidiStrIndex length =
        fribidi_charset_to_unicode(FRIBIDI_CHAR_SET_UTF8, text.data(), size, logical.data());
    std::vector<FriBidiChar> visual(logical.size());
    FriBidiParType direction = FRIBIDI_PAR_ON;
    if (fribidi_log2vis(logical.data(), length, &direction, visual.data(), nullptr, nullptr,
                        nullptr) == 0)
        return std::string(text);
    // Joining letters leaves fill characters behind that have no glyph.
    const FriBidiStrIndex kept =
        fribidi_remove_bidi_marks(visual.data(), length, nullptr, nullptr, nullptr);
    std::string drawn(static_cast<std::size_t>(kept) * 4 + 1, '\0');
    const FriBidiStrIndex bytes =
        fribidi_unicode_to_charset(FRIBIDI_CHAR_SET_UTF8, visual.data(), kept, drawn.data());
    drawn.resize(static_cast<std::size_t>(bytes));
    return drawn;
}

}  // namespace ui
