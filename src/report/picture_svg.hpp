#pragma once

#include "base/theme.hpp"
#include "graph/picture.hpp"
#include "report/markup.hpp"

#include <string>

namespace report {

/// What a picture says to who cannot see it.
struct SpokenPicture {
    std::string id;  // unique in the page; letters only
    std::string title;
    std::string description;
};

/// "#AA3377".
[[nodiscard]] std::string colour_text(base::Colour colour);

/// The picture as a drawing inside a page: the same places, labels and lines as on every screen.
/// A thousandth of the picture's height is one unit.
[[nodiscard]] Markup picture_svg(const graph::Picture& picture, const SpokenPicture& spoken,
                                 const base::Theme& theme);

/// The small drawing in front of the words of one line of the legend.
[[nodiscard]] Markup legend_svg(const graph::LegendEntry& entry, const base::Theme& theme);

}  // namespace report
