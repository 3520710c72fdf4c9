#include "ui/map_legend.hpp"

#include "ui/graph_view.hpp"
#include "ui/mark.hpp"
#include "ui/wall_style.hpp"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float line_sample = 64;
constexpr float mark_sample = 50;
constexpr float sample_gap = 10;
constexpr float between_entries = 20;
constexpr float cell = 12;
constexpr float air = 16;  // between the map and a legend

/// With the gap to its words.
float sample_width(const Canvas& canvas, const LegendLine& line) {
    if (line.alone || line.aside) return 0;
    return sample_gap +
           (is_line(line) ? line_sample : mark_sample * std::max(1.0F, canvas.text_scale()));
}

TextStyle style_of(const LegendLine& line) {
    TextStyle style = text_style;
    if (line.alone) style.weight = Weight::bold;
    return style;
}

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
    if (entry.kind == graph::LegendKind::help)
        return draw_arrow(canvas, {box.x, centre.y}, {box.centre().x + 16, centre.y},
                          canvas.colour("ink-soft"), 7);
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

bool is_line(const LegendLine& line) {
    return !line.alone && !line.aside &&
           (line.entry.kind == graph::LegendKind::chosen ||
            line.entry.kind == graph::LegendKind::status);
}

Legend::Legend(const Canvas& canvas, const std::vector<LegendLine>& lines, float most)
    : row_height_(canvas.line_height(text_style) + 4) {
    std::vector<float> used;  // of every row
    for (const LegendLine& line : lines) {
        const float width =
            sample_width(canvas, line) + canvas.measure(line.words, style_of(line)).w;
        // The first row with room for it; a line that is alone stands below the others.
        std::size_t row = 0;
        while (row < used.size() && used[row] + between_entries + width > most) ++row;
        if (row == used.size()) used.push_back(-between_entries);
        const float left = used[row] + between_entries;
        used[row] = left + width;
        size_.w = std::max(size_.w, used[row]);
        placed_.push_back({line, {left, static_cast<float>(row) * row_height_}});
    }
    size_.h = static_cast<float>(used.size()) * row_height_;
}

void Legend::draw(Canvas& canvas, Point at, Worth worth) const {
    for (const Placed& placed : placed_) {
        const Point left{at.x + placed.at.x, at.y + placed.at.y};
        const float sample = sample_width(canvas, placed.line);
        if (sample > 0)
            draw_sample(canvas, {left.x, left.y, sample - sample_gap, row_height_},
                        placed.line.entry);
        TextStyle style = style_of(placed.line);
        style.decoration = worth == Worth::extra;
        canvas.text({left.x + sample, left.y + 2}, placed.line.words, style);
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

Box EmptyGround::place(Size size, Where where) const {
    const int wide = static_cast<int>(std::ceil(size.w / cell));
    const int high = static_cast<int>(std::ceil(size.h / cell));
    const int furthest_in = where == Where::at_a_side ? 0 : columns_ - wide;
    if (columns_ < wide) return {};
    for (int top = rows_ - high; top >= 0; --top)
        for (int inset = 0; inset <= furthest_in; ++inset)
            for (const int left : {inset, columns_ - wide - inset})
                if (covered(left, top, left + wide, top + high) == 0)
                    return {area_.x + static_cast<float>(left) * cell,
                            area_.y + static_cast<float>(top) * cell, size.w, size.h};
    return {};
}

}  // namespace ui
