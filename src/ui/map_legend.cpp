#include "ui/map_legend.hpp"

#include "ui/graph_view.hpp"
#include "ui/mark.hpp"
#include "ui/wall_style.hpp"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float sample_width = 84;
constexpr float sample_gap = 24;
constexpr float cell = 12;
constexpr float air = 16;  // between the map and a legend

float line_height(const Canvas& canvas) { return canvas.line_height(text_style) + 8; }

MarkShape shape_of(graph::Shape shape) {
    switch (shape) {
        case graph::Shape::square:
            return MarkShape::square;
        case graph::Shape::hexagon:
            return MarkShape::hexagon;
        case graph::Shape::circle:
            break;
    }
    return MarkShape::round;
}

void draw_sample(Canvas& canvas, Box box, const graph::LegendEntry& entry) {
    const Point centre = box.centre();
    const bool chosen = entry.kind == graph::LegendKind::chosen;
    if (chosen || entry.kind == graph::LegendKind::status)
        return draw_link(canvas, {box.x, centre.y}, {box.right(), centre.y}, entry.status, chosen,
                         7);
    const float scale = canvas.text_scale();
    Mark mark{MarkShape::round, canvas.colour("ink-soft"), "", false};
    if (entry.kind == graph::LegendKind::hollow) mark.hollow = true;
    if (entry.kind == graph::LegendKind::ring) mark.ring = canvas.theme().ring(entry.key, "");
    if (entry.kind == graph::LegendKind::shape) {
        mark.ring = canvas.theme().ring("", entry.key);
        mark.shape = shape_of(entry.shape);
    }
    draw_mark(canvas, centre, mark, {48 * scale, 7 * scale, 0});
}

}  // namespace

Size legend_size(const Canvas& canvas, const std::vector<LegendLine>& lines) {
    Size size;
    for (const LegendLine& line : lines) {
        size.w = std::max(size.w, canvas.measure(line.words, text_style).w);
        size.h += line_height(canvas);
    }
    size.w += sample_width + sample_gap;
    return size;
}

void draw_legend(Canvas& canvas, Point at, const std::vector<LegendLine>& lines) {
    const float high = line_height(canvas);
    for (const LegendLine& line : lines) {
        draw_sample(canvas, {at.x, at.y, sample_width, high}, line.entry);
        canvas.text({at.x + sample_width + sample_gap, at.y + 4}, line.words, text_style);
        at.y += high;
    }
}

EmptyGround::EmptyGround(const Canvas& canvas, const graph::Picture& picture, const Box& area)
    : area_(area),
      columns_(std::max(1, static_cast<int>(area.w / cell))),
      rows_(std::max(1, static_cast<int>(area.h / cell))),
      sums_(static_cast<std::size_t>((columns_ + 1) * (rows_ + 1))) {
    for (const graph::Disc& disc : picture.discs) {
        const float reach = static_cast<float>(disc.radius) * canvas.height() * 1.15F;
        const Point centre = on_wall(canvas, disc.centre);
        cover({centre.x - reach, centre.y - reach, 2 * reach, 2 * reach});
        if (!disc.label.lines.empty()) cover(on_wall(canvas, disc.label.box));
    }
    for (const graph::Curve& curve : picture.curves) {
        const std::vector<Point> points = along(canvas, curve, 24);
        for (std::size_t at = 0; at + 1 < points.size(); ++at) {
            const Point from = points[at];
            const Point to = points[at + 1];
            const float long_side = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y));
            for (float walked = 0; walked <= long_side; walked += cell) {
                const float share = walked / std::max(1.0F, long_side);
                cover({from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, 1, 1});
            }
        }
    }
    const auto at = [&](int column, int row) -> int& {
        return sums_[static_cast<std::size_t>(row * (columns_ + 1) + column)];
    };
    for (int row = 1; row <= rows_; ++row)
        for (int column = 1; column <= columns_; ++column)
            at(column, row) += at(column - 1, row) + at(column, row - 1) - at(column - 1, row - 1);
}

void EmptyGround::cover(const Box& box) {
    const auto cell_at = [](float from, float to, int last) {
        return std::clamp(static_cast<int>(std::floor((to - from) / cell)), 0, last);
    };
    const Box wide = box.inset(-air);
    if (!overlap(wide, area_)) return;
    const int right = cell_at(area_.x, wide.right(), columns_ - 1);
    const int bottom = cell_at(area_.y, wide.bottom(), rows_ - 1);
    for (int row = cell_at(area_.y, wide.y, rows_ - 1); row <= bottom; ++row)
        for (int column = cell_at(area_.x, wide.x, columns_ - 1); column <= right; ++column)
            sums_[static_cast<std::size_t>((row + 1) * (columns_ + 1) + column + 1)] = 1;
}

int EmptyGround::covered(int left, int top, int right, int bottom) const {
    const auto at = [&](int column, int row) {
        return sums_[static_cast<std::size_t>(row * (columns_ + 1) + column)];
    };
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
}

Box EmptyGround::place(Size size) const {
    const int wide = static_cast<int>(std::ceil(size.w / cell));
    const int high = static_cast<int>(std::ceil(size.h / cell));
    for (int top = rows_ - high; top >= 0; --top)
        for (int inset = 0; inset <= columns_ - wide; ++inset)
            for (const int left : {inset, columns_ - wide - inset})
                if (covered(left, top, left + wide, top + high) == 0)
                    return {area_.x + static_cast<float>(left) * cell,
                            area_.y + static_cast<float>(top) * cell, size.w, size.h};
    return {};
}

}  // namespace ui
