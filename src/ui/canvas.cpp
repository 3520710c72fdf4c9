#include "ui/canvas.hpp"

#include "ui/display_form.hpp"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <imgui.h>

namespace ui {
namespace {

ImU32 packed(base::Colour colour) { return IM_COL32(colour.red, colour.green, colour.blue, 255); }

ImVec2 vec(Point at) { return {at.x, at.y}; }

ImFont* font_of(const Fonts& fonts, Weight weight) {
    switch (weight) {
        case Weight::bold:
            return fonts.bold;
        case Weight::semibold:
            return fonts.semibold;
        case Weight::regular:
            break;
    }
    return fonts.regular;
}

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Code points that leave ink: everything but spaces.
std::size_t inked(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool no_break_space = byte == 0xC2 && at + 1 < text.size() &&
                                    static_cast<unsigned char>(text[at + 1]) == 0xA0;
        if (byte != ' ' && (byte & 0xC0U) != 0x80U && !no_break_space) ++count;
    }
    return count;
}

}  // namespace

Canvas::Canvas(ImDrawList& list, const Palette& palette, Box area, float units_high,
               float text_scale, bool preview)
    : list_(list),
      palette_(palette),
      area_(area),
      scale_(area.h / units_high),
      text_scale_(text_scale),
      preview_(preview) {}

Box Canvas::to_pixels(Box units) const {
    return {area_.x + units.x * scale_, area_.y + units.y * scale_, units.w * scale_,
            units.h * scale_};
}

Point Canvas::to_units(Point pixels) const {
    return {(pixels.x - area_.x) / scale_, (pixels.y - area_.y) / scale_};
}

base::Colour Canvas::colour(std::string_view token) const { return palette_.theme[token]; }

float Canvas::line_height(const TextStyle& style) const {
    return style.size * text_scale_ * palette_.fonts.imgui_size_per_em;
}

float Canvas::baseline(const TextStyle& style) const {
    return style.size * text_scale_ * (palette_.fonts.capital_top + palette_.fonts.capital_height);
}

float Canvas::width_of(std::string_view drawn, const TextStyle& style) const {
    ImFont* font = font_of(palette_.fonts, style.weight);
    const float size = line_height(style) * scale_;
    const auto measured = [&](std::string_view part) {
        return font->CalcTextSizeA(size, FLT_MAX, 0, part.data(), part.data() + part.size()).x;
    };
    float width = measured(drawn);
    if (style.even_digits) {
        const float digit = measured("0");
        for (const char& letter : drawn)
            if (is_digit(letter)) width += digit - measured({&letter, 1});
    }
    return width / scale_;
}

Size Canvas::measure(std::string_view text, const TextStyle& style) const {
    return {width_of(display_form(text), style), line_height(style)};
}

Box Canvas::draw(Point at, std::string_view drawn, const TextStyle& style) {
    const Box units{at.x, at.y, width_of(drawn, style), line_height(style)};
    if (drawn.empty()) return units;
    ImFont* font = font_of(palette_.fonts, style.weight);
    const Box box = to_pixels(units);
    const ImU32 colour = packed(palette_.theme[style.colour]);
    const auto put = [&](float x, std::string_view part) {
        list_.AddText(font, box.h, {x, box.y}, colour, part.data(), part.data() + part.size());
    };
    if (style.even_digits) {
        // Digit by digit, each in the middle of a cell of one width, so that a clock never jumps.
        const float cell = font->CalcTextSizeA(box.h, FLT_MAX, 0, "0").x;
        float x = box.x;
        for (std::size_t start = 0; start < drawn.size();) {
            std::size_t end = start + 1;
            while (end < drawn.size() && !is_digit(drawn[start]) && !is_digit(drawn[end])) ++end;
            const std::string_view part = drawn.substr(start, end - start);
            const float width =
                font->CalcTextSizeA(box.h, FLT_MAX, 0, part.data(), part.data() + part.size()).x;
            const bool digit = is_digit(part.front());
            put(digit ? x + (cell - width) / 2 : x, part);
            x += digit ? cell : width;
            start = end;
        }
    } else {
        put(box.x, drawn);
    }
    const float em = box.h / palette_.fonts.imgui_size_per_em;
    palette_.recording.texts.push_back({std::string(drawn), box, em,
                                        em * palette_.fonts.capital_height,
                                        palette_.theme[style.colour], palette_.theme[style.ground],
                                        inked(drawn), preview_, style.repeats, style.decoration});
    return units;
}

Box Canvas::text(Point at, std::string_view text, const TextStyle& style, Align align, float most) {
    const std::string drawn =
        display_form(most > 0 ? fitted(text, style, most) : std::string(text));
    const float width = width_of(drawn, style);
    if (align == Align::centre) at.x -= width / 2;
    if (align == Align::right) at.x -= width;
    return draw(at, drawn, style);
}

Box Canvas::text_around(Point centre, std::string_view text, const TextStyle& style) {
    return this->text({centre.x, top_around(centre.y, style)}, text, style, Align::centre);
}

float Canvas::top_around(float middle, const TextStyle& style) const {
    return middle - (palette_.fonts.capital_top + palette_.fonts.capital_height / 2) * style.size *
                        text_scale_;
}

void Canvas::rim_around(Point centre, std::string_view text, const TextStyle& style, float reach) {
    // A box for every word: letters drawn in the colour of the ground would leave dark fringes,
    // for between its pixels a letter in the atlas fades to black.
    const std::string drawn = display_form(text);
    const float em = style.size * text_scale_;
    const float high = palette_.fonts.capital_height * em;
    const float deep = 0.3F * high;  // below the line that letters stand on
    const float left = centre.x - width_of(drawn, style) / 2;
    for (std::size_t start = 0; start < drawn.size();) {
        const std::size_t end = std::min(drawn.find(' ', start), drawn.size());
        const std::string_view all = drawn;
        const float from = left + width_of(all.substr(0, start), style);
        const std::string_view word = all.substr(start, end - start);
        const bool reaches_down = word.find_first_of("gjpqy,;") != std::string_view::npos;
        fill({from - reach, centre.y - high / 2 - reach, width_of(word, style) + 2 * reach,
              high + 2 * reach + (reaches_down ? deep : 0)},
             palette_.theme[style.ground], reach);
        start = end + 1;
    }
}

void Canvas::fill(Box box, base::Colour colour, float rounding) {
    const Box px = to_pixels(box);
    list_.AddRectFilled({px.x, px.y}, {px.right(), px.bottom()}, packed(colour), rounding * scale_);
}

void Canvas::outline(Box box, base::Colour colour, float thickness, float rounding) {
    const Box px = to_pixels(box.inset(thickness / 2));
    list_.AddRect({px.x, px.y}, {px.right(), px.bottom()}, packed(colour), rounding * scale_, 0,
                  std::max(1.0F, thickness * scale_));
}

void Canvas::line(Point from, Point to, base::Colour colour, float thickness) {
    const Box a = to_pixels({from.x, from.y, 0, 0});
    const Box b = to_pixels({to.x, to.y, 0, 0});
    list_.AddLine({a.x, a.y}, {b.x, b.y}, packed(colour), std::max(1.0F, thickness * scale_));
}

void Canvas::dashed_line(Point from, Point to, base::Colour colour, float thickness, float dash) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    const Point step{(to.x - from.x) / length, (to.y - from.y) / length};
    for (float at = 0; at < length; at += 2 * dash) {
        const float end = std::min(at + dash, length);
        line({from.x + step.x * at, from.y + step.y * at},
             {from.x + step.x * end, from.y + step.y * end}, colour, thickness);
    }
}

void Canvas::circle(Point centre, float radius, base::Colour fill_colour) {
    const Box at = to_pixels({centre.x, centre.y, radius, 0});
    list_.AddCircleFilled({at.x, at.y}, at.w, packed(fill_colour));
}

void Canvas::ring(Point centre, float radius, base::Colour colour, float thickness) {
    const Box at = to_pixels({centre.x, centre.y, radius, thickness});
    list_.AddCircle({at.x, at.y}, at.w - at.h / 2, packed(colour), 0, std::max(1.0F, at.h));
}

void Canvas::polygon(const std::vector<Point>& corners, base::Colour fill_colour) {
    for (const Point& corner : corners) {
        const Box at = to_pixels({corner.x, corner.y, 0, 0});
        list_.PathLineTo({at.x, at.y});
    }
    list_.PathFillConvex(packed(fill_colour));
}

void Canvas::polyline(const std::vector<Point>& points, base::Colour colour, float thickness,
                      bool closed) {
    for (const Point& point : points) {
        const Box at = to_pixels({point.x, point.y, 0, 0});
        list_.PathLineTo({at.x, at.y});
    }
    list_.PathStroke(packed(colour), closed ? ImDrawFlags_Closed : ImDrawFlags_None,
                     std::max(1.0F, thickness * scale_));
}

void Canvas::bezier(Point from, Point first, Point second, Point to, base::Colour colour,
                    float thickness) {
    const auto px = [&](Point at) {
        const Box box = to_pixels({at.x, at.y, 0, 0});
        return vec({box.x, box.y});
    };
    list_.AddBezierCubic(px(from), px(first), px(second), px(to), packed(colour),
                         std::max(1.0F, thickness * scale_));
}

void Canvas::push_clip(Box box) {
    const Box px = to_pixels(box);
    list_.PushClipRect({px.x, px.y}, {px.right(), px.bottom()}, true);
}

void Canvas::pop_clip() { list_.PopClipRect(); }

}  // namespace ui
