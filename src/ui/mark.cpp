#include "ui/mark.hpp"

#include "domain/lookup.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

TextStyle initials_style(float size, std::string_view ground) {
    return {
        .size = size, .weight = Weight::bold, .colour = "ink", .ground = ground, .repeats = true};
}

/// The corners of a hexagon that stands on a flat side.
std::vector<Point> hexagon(Point centre, float radius) {
    std::vector<Point> corners;
    for (int corner = 0; corner < 6; ++corner) {
        const float angle = pi / 3 * static_cast<float>(corner);
        corners.push_back(
            {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return corners;
}

/// A hexagon looks as large as the circle it goes with when its corners stick out a little.
float hexagon_radius(const MarkSize& size) { return size.diameter / 2 * 1.1F; }

Box square(Point centre, const MarkSize& size) {
    return {centre.x - size.diameter / 2, centre.y - size.diameter / 2, size.diameter,
            size.diameter};
}

void draw_filled(Canvas& canvas, Point centre, const Mark& mark, const MarkSize& size) {
    const base::Colour surface = canvas.colour("surface");
    switch (mark.shape) {
        case MarkShape::round:
            canvas.circle(centre, size.diameter / 2 - 1, surface);
            canvas.ring(centre, size.diameter / 2, mark.ring, size.ring);
            return;
        case MarkShape::square: {
            const float rounding = size.diameter / 6;
            canvas.fill(square(centre, size).inset(1), surface, rounding);
            canvas.outline(square(centre, size), mark.ring, size.ring, rounding);
            return;
        }
        case MarkShape::hexagon: {
            const float radius = hexagon_radius(size);
            canvas.polygon(hexagon(centre, radius - 1), surface);
            canvas.polyline(hexagon(centre, radius - size.ring / 2), mark.ring, size.ring, true);
            return;
        }
    }
}

/// Dashes along a circle; as many as make dash and gap about equal.
void draw_dashed_circle(Canvas& canvas, Point centre, float radius, base::Colour colour,
                        float thickness) {
    const int dashes = 12;
    const int parts = 4;
    const float turn = pi / static_cast<float>(dashes * parts);
    for (int dash = 0; dash < dashes; ++dash) {
        std::vector<Point> arc;
        for (int part = 0; part <= parts; ++part) {
            const float angle = turn * static_cast<float>(dash * parts * 2 + part);
            arc.push_back(
                {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
        }
        canvas.polyline(arc, colour, thickness, false);
    }
}

void draw_hollow(Canvas& canvas, Point centre, const Mark& mark, const MarkSize& size) {
    const float thickness = size.ring * 0.6F;
    if (mark.shape == MarkShape::round) {
        draw_dashed_circle(canvas, centre, size.diameter / 2 - thickness / 2, mark.ring, thickness);
        return;
    }
    std::vector<Point> corners;
    if (mark.shape == MarkShape::square) {
        const Box box = square(centre, size).inset(thickness / 2);
        corners = {{box.x, box.y},
                   {box.right(), box.y},
                   {box.right(), box.bottom()},
                   {box.x, box.bottom()}};
    } else {
        corners = hexagon(centre, hexagon_radius(size) - thickness / 2);
    }
    for (std::size_t at = 0; at < corners.size(); ++at)
        canvas.dashed_line(corners[at], corners[(at + 1) % corners.size()], mark.ring, thickness,
                           size.diameter / 8);
}

}  // namespace

Mark mark_of(const domain::Organisation& organisation, const base::Theme& theme) {
    Mark mark;
    if (domain::is_municipality(organisation))
        mark.shape = MarkShape::square;
    else if (organisation.details.kind == "company")
        mark.shape = MarkShape::hexagon;
    mark.ring = theme.ring(organisation.details.policy_field, organisation.details.kind);
    mark.initials = organisation.details.initials;
    mark.hollow = organisation.presence == domain::Presence::absent;
    return mark;
}

MarkSize mark_size(const Canvas& canvas, const std::vector<Mark>& marks, float initials) {
    const float scale = canvas.text_scale() * initials / 40;
    MarkSize size{84 * scale, 9 * scale, initials};
    for (const Mark& mark : marks) {
        // Inside the ring: the diagonal of the capitals, whose height is nearly 3/4 of the font.
        const float wide = canvas.measure(mark.initials, initials_style(initials, "surface")).w;
        const float high = 0.73F * initials * canvas.text_scale();
        size.diameter = std::max(size.diameter, std::hypot(wide, high) + 2 * size.ring);
    }
    return size;
}

void draw_mark(Canvas& canvas, Point centre, const Mark& mark, const MarkSize& size) {
    if (mark.hollow)
        draw_hollow(canvas, centre, mark, size);
    else
        draw_filled(canvas, centre, mark, size);
    canvas.text_around(centre, mark.initials,
                       initials_style(size.initials, mark.hollow ? "paper" : "surface"));
}

}  // namespace ui
