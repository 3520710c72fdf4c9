#pragma once

#include "graph/geometry.hpp"
#include "report/poster.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// Sheets lie on their long side.
enum class Sheet { a3, a1 };

enum class Weight { regular, semibold, bold };

struct TextStyle {
    double size = 0.0;  // of the font
    Weight weight = Weight::regular;
    int most_lines = 1;  // what does not fit them ends in an ellipsis
};

struct TextSize {
    double width = 0.0;
    double height = 0.0;
    bool cut = false;  // it did not fit the lines
};

/// Measures a text that breaks at `most` wide. Lengths may be of any unit.
using MeasureText =
    std::function<TextSize(std::string_view text, const TextStyle& style, double most)>;

// All lengths of a layout are millimetres from the sheet's left top.

struct PlacedText {
    std::string text;
    graph::Box box;
    TextStyle style;
    std::string_view colour;  // of the theme
};

/// Where the picture comes, all of it at one scale.
struct PlacedPicture {
    graph::Box box;       // the part of the sheet that is its own
    graph::Point origin;  // where the picture's left top comes, which may be outside the sheet
    double height = 0.0;  // what the picture's height becomes
};

struct PosterLayout {
    double width = 0.0;
    double height = 0.0;
    double margin = 0.0;
    std::vector<PlacedText> texts;
    PlacedPicture picture;
    std::vector<graph::Box> samples;  // one for every entry of the legend
    double sample_line = 0.0;         // how thick a sample of a line is
};

/// Says where everything on the poster comes: the title, the question, when and where, what the
/// map is, the map as large as the rest leaves it, and the whole legend below it.
///
/// Gives:  nothing overlaps and nothing leaves the sheet; A1 is A3 enlarged. A text that is too
///         long is first set smaller, then cut. However long the texts, the map keeps two fifths of
///         the height.
[[nodiscard]] PosterLayout layout_of(const Poster& poster, Sheet sheet, const MeasureText& measure);

}  // namespace report
