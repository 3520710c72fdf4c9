#include "report/brush.hpp"

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace report {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double capital_height = 0.73;      // of the font size, as in Inter
constexpr double square_corner = 1.0 / 3.0;  // of the radius

}  // namespace

void Brush::take(base::Colour colour) {
    cairo_set_source_rgb(cairo_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

void Brush::fill(const graph::Box& box, std::string_view colour, double rounding) {
    take(theme_[colour]);
    const double r = rounding;
    cairo_new_path(cairo_);
    if (r <= 0.0) {
        cairo_rectangle(cairo_, box.x, box.y, box.w, box.h);
    } else {
        cairo_arc(cairo_, box.right() - r, box.y + r, r, -pi / 2, 0.0);
        cairo_arc(cairo_, box.right() - r, box.bottom() - r, r, 0.0, pi / 2);
        cairo_arc(cairo_, box.x + r, box.bottom() - r, r, pi / 2, pi);
        cairo_arc(cairo_, box.x + r, box.y + r, r, pi, 1.5 * pi);
        cairo_close_path(cairo_);
    }
    cairo_fill(cairo_);
}

void Brush::outline(graph::Shape shape, graph::Point at, double radius, double corner) {
    cairo_new_path(cairo_);
    if (shape == graph::Shape::circle) {
        cairo_arc(cairo_, at.x, at.y, radius, 0.0, 2 * pi);
    } else if (shape == graph::Shape::square) {
        const double inside = radius - corner;
        cairo_arc(cairo_, at.x + inside, at.y - inside, corner, -pi / 2, 0.0);
        cairo_arc(cairo_, at.x + inside, at.y + inside, corner, 0.0, pi / 2);
        cairo_arc(cairo_, at.x - inside, at.y + inside, corner, pi / 2, pi);
        cairo_arc(cairo_, at.x - inside, at.y - inside, corner, pi, 1.5 * pi);
    } else {
        const double reach = graph::hexagon_reach * radius;
        for (int step = 0; step < 6; ++step)
            cairo_line_to(cairo_, at.x + reach * std::cos(step * pi / 3),
                          at.y + reach * std::sin(step * pi / 3));
    }
    cairo_close_path(cairo_);
}

void Brush::sign(const Sign& sign) {
    // Who is not here has a thinner ring of dashes. The outline runs in the middle of the ring,
    // so that the ring ends at the radius.
    const double width = sign.hollow ? sign.ring_width * 0.6 : sign.ring_width;
    const double radius = sign.radius - width / 2;
    outline(sign.shape, sign.centre, radius, sign.radius * square_corner - width / 2);
    take(theme_["surface"]);
    cairo_fill_preserve(cairo_);
    take(sign.ring);
    cairo_set_line_width(cairo_, width);
    cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_BUTT);
    // As many dashes as make dash and gap equal all around.
    const double dash = 2 * pi * radius / 24;
    if (sign.hollow) cairo_set_dash(cairo_, &dash, 1, 0.0);
    cairo_stroke(cairo_);
    cairo_set_dash(cairo_, nullptr, 0, 0.0);
}

void Brush::curve(std::span<const graph::Point, 4> points, double width, base::Colour colour,
                  graph::Pattern pattern) {
    if (pattern == graph::Pattern::twin) {
        curve(points, width * graph::twin_width, colour, graph::Pattern::unbroken);
        curve(points, width * graph::twin_gap, theme_["paper"], graph::Pattern::unbroken);
        return;
    }
    const std::array dashes{width * 2.5, width * 1.5};
    const std::array dots{0.0, width * 2.2};
    take(colour);
    cairo_set_line_width(cairo_, width);
    cairo_set_line_cap(
        cairo_, pattern == graph::Pattern::dashed ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND);
    if (pattern == graph::Pattern::dashed) cairo_set_dash(cairo_, dashes.data(), 2, 0.0);
    if (pattern == graph::Pattern::dotted) cairo_set_dash(cairo_, dots.data(), 2, 0.0);
    cairo_new_path(cairo_);
    cairo_move_to(cairo_, points[0].x, points[0].y);
    cairo_curve_to(cairo_, points[1].x, points[1].y, points[2].x, points[2].y, points[3].x,
                   points[3].y);
    cairo_stroke(cairo_);
    cairo_set_dash(cairo_, nullptr, 0, 0.0);
}

std::pair<Typeface::Block, double> Brush::fitted(std::string_view text, TextStyle& style,
                                                 double most) const {
    Typeface::Block block = typeface_.block(text, style, 0.0);
    double width = Typeface::size_of(block).width;
    if (width <= most) return {std::move(block), width};
    style.size *= most / width;
    block = typeface_.block(text, style, 0.0);
    width = Typeface::size_of(block).width;
    return {std::move(block), width};
}

void Brush::rim(std::string_view text, graph::Point middle, TextStyle style, double most,
                double reach, std::string_view colour) {
    if (text.empty()) return;
    const auto [block, width] = fitted(text, style, most);
    cairo_new_path(cairo_);
    cairo_move_to(cairo_, middle.x - width / 2, middle.y + style.size * capital_height / 2);
    pango_cairo_layout_line_path(cairo_, pango_layout_get_line_readonly(block.get(), 0));
    take(theme_[colour]);
    cairo_set_line_width(cairo_, 2 * reach);
    cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(cairo_);
    cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_MITER);
}

void Brush::line(std::string_view text, graph::Point middle, TextStyle style, double most) {
    if (text.empty()) return;
    const auto [block, width] = fitted(text, style, most);
    take(theme_["ink"]);
    cairo_move_to(cairo_, middle.x - width / 2, middle.y + style.size * capital_height / 2);
    pango_cairo_show_layout_line(cairo_, pango_layout_get_line_readonly(block.get(), 0));
}

void Brush::text(const PlacedText& text, double most) {
    const Typeface::Block block = typeface_.block(text.text, text.style, most);
    // Right to left or not, every text begins at the same side. Pango turns sides around.
    const bool leftward = pango_layout_get_direction(block.get(), 0) == PANGO_DIRECTION_RTL;
    pango_layout_set_alignment(block.get(), leftward ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    take(theme_[text.colour]);
    cairo_move_to(cairo_, text.box.x, text.box.y);
    pango_cairo_show_layout(cairo_, block.get());
}

}  // namespace report
