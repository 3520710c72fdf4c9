#include "report/picture_cairo.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace report {

namespace {

class Painter {
public:
    Painter(Brush& brush, const graph::Picture& picture, const Frame& frame)
        : brush_(brush),
          picture_(picture),
          frame_(frame),
          label_style_{picture.text_size * frame.height, Weight::semibold, 1} {}

    void curve(const graph::Curve& curve) {
        const graph::LineStyle style = graph::style_of(curve.status);
        std::array<graph::Point, 4> points;
        std::ranges::transform(curve.points, points.begin(),
                               [this](graph::Point point) { return at(point); });
        brush_.curve(points, curve.width * frame_.height,
                     brush_.theme()[curve.chosen ? graph::chosen_colour : style.colour],
                     style.pattern);
    }

    void disc(const graph::Disc& disc) {
        const base::Theme& theme = brush_.theme();
        const double radius = disc.radius * frame_.height;
        const double ring = picture_.ring_width * frame_.height;
        brush_.sign({disc.shape, at(disc.centre), radius, ring,
                     disc.chosen ? theme["spark"] : theme.ring(disc.policy_field, disc.kind),
                     disc.hollow});
        brush_.line(disc.initials, at(disc.centre),
                    {disc.initials_size * frame_.height, Weight::bold, 1}, 2 * (radius - ring));
    }

    // A rim in the colour of the ground keeps a label readable where a line passes.
    void rim(const graph::Label& label) {
        each_line(label, [&](const std::string& text, graph::Point middle) {
            brush_.rim(text, middle, label_style_, most_wide(label),
                       graph::label_rim * label_style_.size, "surface");
        });
    }

    void label(const graph::Label& label) {
        each_line(label, [&](const std::string& text, graph::Point middle) {
            brush_.line(text, middle, label_style_, most_wide(label));
        });
    }

private:
    [[nodiscard]] graph::Point at(graph::Point point) const {
        return frame_.origin + point * frame_.height;
    }
    [[nodiscard]] double most_wide(const graph::Label& label) const {
        return label.box.w * frame_.height;
    }

    template <class Act>
    void each_line(const graph::Label& label, const Act& act) const {
        if (label.lines.empty()) return;
        const double share = label.box.h / static_cast<double>(label.lines.size());
        for (std::size_t row = 0; row < label.lines.size(); ++row)
            act(label.lines[row], at({label.box.x + label.box.w / 2,
                                      label.box.y + share * (static_cast<double>(row) + 0.5)}));
    }

    Brush& brush_;
    const graph::Picture& picture_;
    Frame frame_;
    TextStyle label_style_;
};

}  // namespace

void paint_picture(Brush& brush, const graph::Picture& picture, const Frame& frame) {
    Painter painter(brush, picture, frame);
    for (const graph::Curve& curve : picture.curves) painter.curve(curve);
    for (const graph::Disc& disc : picture.discs)
        if (graph::needs_rim(picture, disc.label)) painter.rim(disc.label);
    for (const graph::Disc& disc : picture.discs) painter.disc(disc);
    for (const graph::Disc& disc : picture.discs) painter.label(disc.label);
}

void paint_sample(Brush& brush, const graph::LegendEntry& entry, const graph::Box& box,
                  double thick) {
    const base::Theme& theme = brush.theme();
    const graph::Point middle{box.x + box.w / 2, box.y + box.h / 2};
    const bool chosen = entry.kind == graph::LegendKind::chosen;
    if (chosen || entry.kind == graph::LegendKind::status) {
        const graph::LineStyle style = graph::style_of(entry.status);
        const std::array points{graph::Point{box.x, middle.y}, graph::Point{box.x, middle.y},
                                graph::Point{box.right(), middle.y},
                                graph::Point{box.right(), middle.y}};
        brush.curve(points, thick, theme[chosen ? graph::chosen_colour : style.colour],
                    style.pattern);
        return;
    }
    Sign sign{graph::Shape::circle,
              middle,
              box.w / 2 / graph::hexagon_reach,
              box.w / 7,
              theme["ink-soft"],
              entry.kind == graph::LegendKind::hollow};
    if (entry.kind == graph::LegendKind::ring) sign.ring = theme.ring(entry.key, {});
    if (entry.kind == graph::LegendKind::shape) {
        sign.ring = theme.ring({}, entry.key);
        sign.shape = entry.shape;
    }
    brush.sign(sign);
}

}  // namespace report
