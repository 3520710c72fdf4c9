#include "ui/graph_view.hpp"

#include "graph/line_style.hpp"
#include "ui/mark.hpp"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using graph::LineStyle;
using graph::Pattern;

float length(const Canvas& canvas, double share) {
    return static_cast<float>(share) * canvas.height();
}

float distance(Point one, Point other) { return std::hypot(other.x - one.x, other.y - one.y); }

Point between(Point one, Point other, float share) {
    return {one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share};
}

/// The pieces of a line from `from` to `to`, both measured along it.
std::vector<Point> part_of(const std::vector<Point>& points, float from, float to) {
    std::vector<Point> part;
    float walked = 0;
    for (std::size_t at = 0; at + 1 < points.size(); ++at) {
        const float piece = distance(points[at], points[at + 1]);
        if (piece > 0 && walked + piece > from && walked < to) {
            if (part.empty())
                part.push_back(
                    between(points[at], points[at + 1], std::max(0.0F, (from - walked) / piece)));
            part.push_back(
                between(points[at], points[at + 1], std::min(1.0F, (to - walked) / piece)));
        }
        walked += piece;
    }
    return part;
}

void draw_line(Canvas& canvas, const std::vector<Point>& points, base::Colour colour, float width,
               Pattern pattern) {
    if (pattern == Pattern::unbroken) return canvas.polyline(points, colour, width, false);
    if (pattern == Pattern::twin) {
        canvas.polyline(points, colour, width * static_cast<float>(graph::twin_width), false);
        canvas.polyline(points, canvas.colour("paper"), width * static_cast<float>(graph::twin_gap),
                        false);
        return;
    }
    float whole = 0;
    for (std::size_t at = 0; at + 1 < points.size(); ++at)
        whole += distance(points[at], points[at + 1]);
    const bool dashed = pattern == Pattern::dashed;
    const float dash = dashed ? width * 2.5F : 0;
    const float step = dashed ? width * 4.0F : width * 2.2F;
    for (float from = 0; from <= whole; from += step) {
        const std::vector<Point> part = part_of(points, from, from + std::max(dash, 0.5F));
        if (part.empty()) continue;
        if (dashed)
            canvas.polyline(part, colour, width, false);
        else
            canvas.circle(part.front(), width / 2 + 1, colour);
    }
}

/// What people do not look at now is still there, as quiet as the ground allows.
constexpr std::string_view faded_colour = "rule-quiet";

void draw_curve(Canvas& canvas, const graph::Curve& curve) {
    const LineStyle style = graph::style_of(curve.status);
    const base::Colour colour = canvas.colour(curve.faded    ? faded_colour
                                              : curve.chosen ? graph::chosen_colour
                                                             : style.colour);
    const float width = length(canvas, curve.faded ? curve.width / 2 : curve.width);
    const auto at = [&](std::size_t corner) { return on_wall(canvas, curve.points[corner]); };
    if (curve.helps_one) draw_arrow(canvas, at(1), at(0), colour, width);
    if (curve.helps_other) draw_arrow(canvas, at(2), at(3), colour, width);
    const auto bezier = [&](base::Colour drawn, double wide) {
        canvas.bezier(at(0), at(1), at(2), at(3), drawn, static_cast<float>(width * wide));
    };
    if (style.pattern == Pattern::unbroken) return bezier(colour, 1);
    if (style.pattern == Pattern::twin) {
        bezier(colour, graph::twin_width);
        bezier(canvas.colour("paper"), graph::twin_gap);
        return;
    }
    draw_line(canvas, along(canvas, curve, 48), colour, width, style.pattern);
}

Mark mark_of(const graph::Disc& disc, const base::Theme& theme) {
    const MarkShape shape = disc.shape == graph::Shape::square    ? MarkShape::square
                            : disc.shape == graph::Shape::hexagon ? MarkShape::hexagon
                                                                  : MarkShape::round;
    return {shape, theme.ring(disc.policy_field, disc.kind), disc.initials, disc.hollow};
}

/// The lines of a label, or the rim around their letters that keeps a curve from running through.
void draw_label(Canvas& canvas, const graph::Picture& picture, const graph::Label& label,
                bool rim) {
    if (label.lines.empty()) return;
    const Box box = on_wall(canvas, label.box);
    const float line = box.h / static_cast<float>(label.lines.size());
    const TextStyle style{.size = length(canvas, picture.text_size) / canvas.text_scale(),
                          .weight = Weight::semibold};
    const float reach = length(canvas, picture.text_size * graph::label_rim);
    for (std::size_t at = 0; at < label.lines.size(); ++at) {
        const Point centre{box.centre().x, box.y + line * (static_cast<float>(at) + 0.5F)};
        if (rim)
            canvas.rim_around(centre, label.lines[at], style, reach);
        else
            canvas.text_around(centre, label.lines[at], style);
    }
}

constexpr float least_initials = 20;  // in units of the wall

void draw_disc(Canvas& canvas, const graph::Picture& picture, const graph::Disc& disc) {
    MarkSize size{2 * length(canvas, disc.radius), length(canvas, picture.ring_width),
                  length(canvas, disc.initials_size) / canvas.text_scale()};
    // Wide letters may lean on the inside of the ring; smaller ones the last row cannot read.
    for (const float most : {least_initials, 40.0F}) {
        const TextStyle style{.size = most / canvas.text_scale(), .weight = Weight::bold};
        if (canvas.measure(disc.initials, style).w <= size.diameter - size.ring)
            size.initials = std::max(size.initials, style.size);
    }
    const Point centre = on_wall(canvas, disc.centre);
    // A curve must not show through a disc that is hollow.
    if (disc.hollow) canvas.circle(centre, size.diameter / 2, canvas.colour("paper"));
    Mark mark = mark_of(disc, canvas.theme());
    if (disc.faded) {
        mark.ring = canvas.colour(faded_colour);
        mark.initials.clear();
        size.ring /= 2;
    }
    // Letters that nobody can read are noise: in a crowd the shape and the ring remain.
    if (size.initials * canvas.text_scale() < least_initials) mark.initials.clear();
    draw_mark(canvas, centre, mark, size);
}

}  // namespace

void draw_graph(Canvas& canvas, const graph::Picture& picture) {
    if (picture.cut) canvas.push_clip(on_wall(canvas, picture.room));
    for (const bool faded : {true, false}) {
        for (const graph::Curve& curve : picture.curves)
            if (curve.faded == faded) draw_curve(canvas, curve);
        for (const graph::Disc& disc : picture.discs)
            if (disc.faded == faded && graph::needs_rim(picture, disc.label))
                draw_label(canvas, picture, disc.label, true);
        for (const graph::Disc& disc : picture.discs)
            if (disc.faded == faded) draw_disc(canvas, picture, disc);
    }
    for (const graph::Disc& disc : picture.discs) draw_label(canvas, picture, disc.label, false);
    if (picture.cut) canvas.pop_clip();
}

void draw_link(Canvas& canvas, Point from, Point to, domain::ConnectionStatus status, bool chosen,
               float width) {
    const LineStyle style = graph::style_of(status);
    draw_line(canvas, {from, to}, canvas.colour(chosen ? graph::chosen_colour : style.colour),
              width, style.pattern);
}

void draw_arrow(Canvas& canvas, Point from, Point to, base::Colour colour, float width) {
    const float way = std::max(1.0F, distance(from, to));
    const Point back{(from.x - to.x) / way, (from.y - to.y) / way};
    const float reach = 16 + 2 * width;
    const float half = 8 + width;
    const Point foot{to.x + back.x * reach, to.y + back.y * reach};
    canvas.polygon({to,
                    {foot.x - back.y * half, foot.y + back.x * half},
                    {foot.x + back.y * half, foot.y - back.x * half}},
                   colour);
}

std::vector<Point> along(const Canvas& canvas, const graph::Curve& curve, int pieces) {
    std::vector<Point> points;
    for (int piece = 0; piece <= pieces; ++piece) {
        const float t = static_cast<float>(piece) / static_cast<float>(pieces);
        const float s = 1 - t;
        const float share[] = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
        Point at;
        for (std::size_t corner = 0; corner < 4; ++corner) {
            const Point pull = on_wall(canvas, curve.points[corner]);
            at.x += pull.x * share[corner];
            at.y += pull.y * share[corner];
        }
        points.push_back(at);
    }
    return points;
}

Box on_wall(const Canvas& canvas, const graph::Box& box) {
    const float unit = canvas.height();
    return {static_cast<float>(box.x) * unit, static_cast<float>(box.y) * unit,
            static_cast<float>(box.w) * unit, static_cast<float>(box.h) * unit};
}

Point on_wall(const Canvas& canvas, graph::Point at) {
    const float unit = canvas.height();
    return {static_cast<float>(at.x) * unit, static_cast<float>(at.y) * unit};
}

}  // namespace ui
