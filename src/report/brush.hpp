#pragma once

#include "base/theme.hpp"
#include "graph/geometry.hpp"
#include "graph/line_style.hpp"
#include "graph/shape.hpp"
#include "report/typeface.hpp"

#include <span>
#include <string_view>

namespace report {

/// A sign of the map: outline, ring and filling.
struct Sign {
    graph::Shape shape = graph::Shape::circle;
    graph::Point centre;
    double radius = 0.0;  // to the outside of the ring
    double ring_width = 0.0;
    base::Colour ring;
    bool hollow = false;
};

/// Draws with Cairo what screens draw too. Lengths are of the unit that Cairo was given; text of
/// any size goes through it.
class Brush {
public:
    Brush(cairo_t* cairo, const base::Theme& theme, const Typeface& typeface)
        : cairo_(cairo), theme_(theme), typeface_(typeface) {}

    void fill(const graph::Box& box, std::string_view colour, double rounding = 0.0);
    void sign(const Sign& sign);
    /// A curve of four points, in a pattern that its width decides.
    void curve(std::span<const graph::Point, 4> points, double width, base::Colour colour,
               graph::Pattern pattern);
    /// One line, the middle of its capitals at `middle`, not wider than `most`: what is, is set
    /// smaller.
    void line(std::string_view text, graph::Point middle, TextStyle style, double most);
    /// What lies behind such a line is painted over, `reach` wide around its letters.
    void rim(std::string_view text, graph::Point middle, TextStyle style, double most, double reach,
             std::string_view colour);
    void text(const PlacedText& text, double most);

    [[nodiscard]] const base::Theme& theme() const { return theme_; }

private:
    void take(base::Colour colour);
    void outline(graph::Shape shape, graph::Point centre, double radius, double corner);
    [[nodiscard]] std::pair<Typeface::Block, double> fitted(std::string_view text, TextStyle& style,
                                                            double most) const;

    cairo_t* cairo_;
    const base::Theme& theme_;
    const Typeface& typeface_;
};

}  // namespace report
