#pragma once

#include "base/theme.hpp"
#include "ui/box.hpp"
#include "ui/fonts.hpp"
#include "ui/recording.hpp"

#include <string>
#include <string_view>
#include <vector>

struct ImDrawList;

namespace ui {

enum class Weight { regular, semibold, bold };
enum class Align { left, centre, right };

/// How a text looks. Sizes are em in units; colours are tokens of the theme.
struct TextStyle {
    float size = 42;
    Weight weight = Weight::regular;
    std::string_view colour = "ink";
    std::string_view ground = "paper";  // what it stands on; only recorded
    bool even_digits = false;           // clocks and counts: digits at one width
    bool repeats = false;               // see DrawnText
    bool decoration = false;
};

/// What a Canvas draws with; everything outlives the canvas.
struct Palette {
    const Fonts& fonts;
    const base::Theme& theme;
    Recording& recording;
};

/// The one place where text and shapes of desk and wall are drawn. It works in units: an area is
/// 1080 units high at any resolution, so a size of the design can be written down as it is.
/// Every text is recorded. Text never reaches ImGui as a label, an id or a format.
class Canvas {
public:
    /// Takes: `area` in pixels; `units_high`: how many units its height has (1080 for the wall);
    ///        `text_scale`: Ctrl + and -, on text alone; `preview`: see DrawnText.
    Canvas(ImDrawList& list, const Palette& palette, Box area, float units_high, float text_scale,
           bool preview);

    [[nodiscard]] float width() const { return area_.w / scale_; }
    [[nodiscard]] float height() const { return area_.h / scale_; }
    [[nodiscard]] float pixels_per_unit() const { return scale_; }
    [[nodiscard]] float text_scale() const { return text_scale_; }
    [[nodiscard]] Box to_pixels(Box units) const;
    [[nodiscard]] Point to_units(Point pixels) const;
    [[nodiscard]] base::Colour colour(std::string_view token) const;
    [[nodiscard]] const base::Theme& theme() const { return palette_.theme; }

    /// A canvas on a part of this one with units of its own, for a picture in a picture or a
    /// layout at another size.
    ///
    /// Takes: `part` in units of this canvas; the rest as the constructor.
    [[nodiscard]] Canvas part(Box part, float units_high, float text_scale, bool preview) const {
        return {list_, palette_, to_pixels(part), units_high, text_scale, preview || preview_};
    }

    /// Width and line height of one line.
    [[nodiscard]] Size measure(std::string_view text, const TextStyle& style) const;
    [[nodiscard]] float line_height(const TextStyle& style) const;
    /// From the top of a line box to the line that letters stand on.
    [[nodiscard]] float baseline(const TextStyle& style) const;

    /// One line from (x, y) = left, middle or right of the top of the line box; shortened with an
    /// ellipsis, at a word where it can, to `most` wide (0: as wide as it is).
    /// Gives: the box it took.
    Box text(Point at, std::string_view text, const TextStyle& style, Align align = Align::left,
             float most = 0);
    /// One line whose capitals stand around the middle of `centre`.
    Box text_around(Point centre, std::string_view text, const TextStyle& style);
    /// Paints over, in the colour of the text's ground, what lies up to `reach` around its words,
    /// for that text to stand on.
    void rim_around(Point centre, std::string_view text, const TextStyle& style, float reach);
    /// Lines broken at words (or inside a word that is wider than a line), at most `lines` of
    /// them, the last one shortened; a part between ** and ** is bold.
    /// Gives: the box it took; its height is 0 for an empty text.
    Box paragraph(Box area, std::string_view text, const TextStyle& style, int lines,
                  Align align = Align::left);
    /// The height `paragraph` will take.
    [[nodiscard]] float paragraph_height(float width, std::string_view text, const TextStyle& style,
                                         int lines) const;
    /// The text shortened with an ellipsis to `most` wide.
    [[nodiscard]] std::string fitted(std::string_view text, const TextStyle& style,
                                     float most) const;
    /// Broken into at most `lines` lines; the last one is shortened when there is more.
    [[nodiscard]] std::vector<std::string> wrapped(std::string_view text, const TextStyle& style,
                                                   float most, int lines) const;

    void fill(Box box, base::Colour colour, float rounding = 0);
    void outline(Box box, base::Colour colour, float thickness, float rounding = 0);
    void line(Point from, Point to, base::Colour colour, float thickness);
    void dashed_line(Point from, Point to, base::Colour colour, float thickness, float dash);
    void circle(Point centre, float radius, base::Colour fill_colour);
    void ring(Point centre, float radius, base::Colour colour, float thickness);
    void polygon(const std::vector<Point>& corners, base::Colour fill_colour);
    void polyline(const std::vector<Point>& points, base::Colour colour, float thickness,
                  bool closed);
    void bezier(Point from, Point first, Point second, Point to, base::Colour colour,
                float thickness);

    /// Shapes drawn until pop_clip stay inside the box.
    void push_clip(Box box);
    void pop_clip();

    Recording& recording() { return palette_.recording; }

private:
    struct Run {
        std::string text;
        Weight weight;
    };
    using Line = std::vector<Run>;
    struct Breaking;

    /// The top of a line whose capitals stand around a height.
    [[nodiscard]] float top_around(float middle, const TextStyle& style) const;
    [[nodiscard]] float width_of(std::string_view drawn, const TextStyle& style) const;
    [[nodiscard]] std::vector<Line> broken(std::string_view text, const TextStyle& style,
                                           float most, int lines) const;
    Box draw(Point at, std::string_view drawn, const TextStyle& style);

    ImDrawList& list_;
    Palette palette_;
    Box area_;
    float scale_;
    float text_scale_;
    bool preview_;
};

}  // namespace ui
