#include "report/picture_svg.hpp"

#include "graph/line_style.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace report {

namespace {

using Attributes = Markup::Attributes;

constexpr double unit = 1000.0;          // of the picture's height
constexpr double rim = 0.02;             // of white around the map
constexpr double capital_height = 0.73;  // of the font size, as in Inter

// Whole numbers with one digit after the point, the same in every language of the machine.
std::string measure(double length) {
    const long tenths = std::lround(length * unit * 10.0);
    std::string text = std::to_string(std::labs(tenths) / 10);
    if (tenths % 10 != 0) text += "." + std::to_string(std::labs(tenths) % 10);
    return tenths < 0 ? "-" + text : text;
}

std::string place(graph::Point point) { return measure(point.x) + " " + measure(point.y); }

void add_stroke(Attributes& attributes, base::Colour colour, double width) {
    attributes.emplace_back("fill", "none");
    attributes.emplace_back("stroke", colour_text(colour));
    attributes.emplace_back("stroke-width", measure(width));
}

/// Draws a path as the line of this status looks.
void draw_line(Markup& drawing, const std::string& path, domain::ConnectionStatus status,
               bool chosen, double width, const base::Theme& theme) {
    const graph::LineStyle style = graph::style_of(status);
    const bool twin = style.pattern == graph::Pattern::twin;
    Attributes attributes{{"d", path}};
    add_stroke(attributes, theme[chosen ? graph::chosen_colour : style.colour],
               twin ? width * graph::twin_width : width);
    attributes.emplace_back("stroke-linecap",
                            style.pattern == graph::Pattern::dashed ? "butt" : "round");
    if (style.pattern == graph::Pattern::dashed)
        attributes.emplace_back("stroke-dasharray",
                                measure(width * 2.5) + " " + measure(width * 1.2));
    if (style.pattern == graph::Pattern::dotted)
        attributes.emplace_back("stroke-dasharray", "0 " + measure(width * 2.0));
    drawing.single("path", attributes);
    if (!twin) return;
    Attributes between{{"d", path}};
    add_stroke(between, theme["paper"], width * graph::twin_gap);
    drawing.single("path", between);
}

void draw_curve(Markup& drawing, const graph::Curve& curve, const base::Theme& theme) {
    const std::string path = "M" + place(curve.points[0]) + " C" + place(curve.points[1]) + " " +
                             place(curve.points[2]) + " " + place(curve.points[3]);
    draw_line(drawing, path, curve.status, curve.chosen, curve.width, theme);
}

std::string hexagon(graph::Point centre, double radius) {
    // Flat at the sides, a corner up: the six corners lie on the circle.
    constexpr std::array<graph::Point, 6> corners{graph::Point{0.0, -1.0}, {0.8660254, -0.5},
                                                  {0.8660254, 0.5},        {0.0, 1.0},
                                                  {-0.8660254, 0.5},       {-0.8660254, -0.5}};
    std::string path;
    for (const graph::Point& corner : corners)
        path += (path.empty() ? "M" : " L") +
                place({centre.x + corner.x * radius, centre.y + corner.y * radius});
    return path + " Z";
}

// The outline runs in the middle of the ring, so that the ring ends at the radius.
void draw_shape(Markup& drawing, graph::Shape shape, graph::Point centre, double radius,
                Attributes ring) {
    if (shape == graph::Shape::circle) {
        Attributes attributes{
            {"cx", measure(centre.x)}, {"cy", measure(centre.y)}, {"r", measure(radius)}};
        attributes.insert(attributes.end(), ring.begin(), ring.end());
        drawing.single("circle", attributes);
        return;
    }
    if (shape == graph::Shape::square) {
        const double half = radius * 0.8862269;  // as much surface as the disc
        Attributes attributes{{"x", measure(centre.x - half)},
                              {"y", measure(centre.y - half)},
                              {"width", measure(2 * half)},
                              {"height", measure(2 * half)},
                              {"rx", measure(radius * 0.2)}};
        attributes.insert(attributes.end(), ring.begin(), ring.end());
        drawing.single("rect", attributes);
        return;
    }
    Attributes attributes{{"d", hexagon(centre, radius)}, {"stroke-linejoin", "round"}};
    attributes.insert(attributes.end(), ring.begin(), ring.end());
    drawing.single("path", attributes);
}

Attributes ring_of(base::Colour colour, double width, bool hollow, const base::Theme& theme) {
    Attributes ring{{"fill", hollow ? "none" : colour_text(theme["surface"])},
                    {"stroke", colour_text(colour)},
                    {"stroke-width", measure(width)}};
    if (hollow) ring.emplace_back("stroke-dasharray", measure(width * 1.6) + " " + measure(width));
    return ring;
}

// The middle of capitals stands at `middle`.
void draw_words(Markup& drawing, std::string_view words, graph::Point middle, double size,
                std::string_view weight) {
    if (words.empty()) return;
    drawing.element("text", words,
                    {{"x", measure(middle.x)},
                     {"y", measure(middle.y + size * capital_height / 2)},
                     {"font-size", measure(size)},
                     {"font-weight", std::string(weight)},
                     {"text-anchor", "middle"}});
}

void draw_disc(Markup& drawing, const graph::Disc& disc, double ring_width,
               const base::Theme& theme) {
    const base::Colour colour =
        disc.chosen ? theme["spark"] : theme.ring(disc.policy_field, disc.kind);
    draw_shape(drawing, disc.shape, disc.centre, disc.radius - ring_width / 2,
               ring_of(colour, ring_width, disc.hollow, theme));
    draw_words(drawing, disc.initials, disc.centre, disc.initials_size, "700");
}

void draw_label(Markup& drawing, const graph::Disc& disc, double size) {
    const auto& label = disc.label;
    if (label.lines.empty()) return;
    const double share = label.box.h / static_cast<double>(label.lines.size());
    for (std::size_t at = 0; at < label.lines.size(); ++at) {
        const double middle = label.box.y + share * (static_cast<double>(at) + 0.5);
        draw_words(drawing, label.lines[at], {label.box.x + label.box.w / 2, middle}, size, "600");
    }
}

// The picture stands where a wall has room for it; on paper nothing needs the rest of the wall.
// The width stays, so that a map of two organisations has discs of the same size.
graph::Box part_with_something(const graph::Picture& picture) {
    double top = 1.0;
    double bottom = 0.0;
    const auto take = [&](double from, double to) {
        top = std::min(top, from);
        bottom = std::max(bottom, to);
    };
    for (const graph::Disc& disc : picture.discs) {
        take(disc.centre.y - disc.radius, disc.centre.y + disc.radius);
        if (!disc.label.lines.empty()) take(disc.label.box.y, disc.label.box.y + disc.label.box.h);
    }
    // A curve lies between its four points.
    for (const graph::Curve& curve : picture.curves)
        for (const graph::Point& point : curve.points) take(point.y, point.y);
    if (top >= bottom) return {0.0, 0.0, std::max(picture.ratio, rim), 1.0};
    return {picture.room.x - rim, top - rim, picture.room.w + 2 * rim, bottom - top + 2 * rim};
}

}  // namespace

std::string colour_text(base::Colour colour) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const unsigned part : {colour.red, colour.green, colour.blue}) {
        text += digits[part >> 4u];
        text += digits[part & 0xFu];
    }
    return text;
}

Markup picture_svg(const graph::Picture& picture, const SpokenPicture& spoken,
                   const base::Theme& theme) {
    const std::string title_id = spoken.id + "-title";
    const std::string description_id = spoken.id + "-description";
    Markup drawing;
    const graph::Box part = part_with_something(picture);
    drawing.open("svg", {{"viewBox", measure(part.x) + " " + measure(part.y) + " " +
                                         measure(part.w) + " " + measure(part.h)},
                         {"role", "img"},
                         {"aria-labelledby", title_id},
                         {"aria-describedby", description_id},
                         {"fill", colour_text(theme["ink"])}});
    drawing.element("title", spoken.title, {{"id", title_id}});
    drawing.element("desc", spoken.description, {{"id", description_id}});
    for (const graph::Curve& curve : picture.curves) draw_curve(drawing, curve, theme);
    for (const graph::Disc& disc : picture.discs)
        draw_disc(drawing, disc, picture.ring_width, theme);
    // A rim in the colour of the ground keeps a label readable where a line passes.
    drawing.open("g", {{"stroke", colour_text(theme["paper"])},
                       {"stroke-width", measure(picture.text_size * graph::label_rim * 2)},
                       {"stroke-linejoin", "round"},
                       {"paint-order", "stroke"}});
    for (const graph::Disc& disc : picture.discs) draw_label(drawing, disc, picture.text_size);
    drawing.close().close();
    return drawing;
}

Markup legend_svg(const graph::LegendEntry& entry, const base::Theme& theme) {
    constexpr graph::Point middle{0.012, 0.012};
    constexpr double radius = 0.0085;
    constexpr double ring_width = 0.003;
    const bool is_line =
        entry.kind == graph::LegendKind::status || entry.kind == graph::LegendKind::chosen;
    Markup drawing;
    drawing.open("svg", {{"viewBox", is_line ? "0 0 36 24" : "0 0 24 24"},
                         {"class", is_line ? "swatch line" : "swatch"},
                         {"aria-hidden", "true"},
                         {"focusable", "false"}});
    if (is_line) {
        draw_line(drawing, "M2 12 L34 12", entry.status, entry.kind == graph::LegendKind::chosen,
                  0.004, theme);
    } else {
        const bool ring = entry.kind == graph::LegendKind::ring;
        const base::Colour colour = ring ? theme.ring(entry.key, {}) : theme["ink-soft"];
        draw_shape(drawing, ring ? graph::Shape::circle : entry.shape, middle, radius,
                   ring_of(colour, ring_width, entry.kind == graph::LegendKind::hollow, theme));
    }
    drawing.close();
    return drawing;
}

}  // namespace report
