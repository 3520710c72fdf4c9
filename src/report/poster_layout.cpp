#include "report/poster_layout.hpp"

#include <algorithm>
#include <cstddef>

namespace report {

namespace {

// Millimetres on A3; on A1 everything is twice as large.
constexpr double margin = 14.0;
constexpr double air = 2.5;  // between two texts
constexpr double around_map = 4.0;
constexpr double legend_size = 4.6;
constexpr double legend_row = 7.5;
constexpr double between_entries = 7.0;
constexpr double line_sample = 11.0;
constexpr double mark_sample = 7.0;
constexpr double after_sample = 2.2;
constexpr double rim = 0.01;  // around the map, in its own unit

struct Wish {
    TextStyle style;
    double least = 0.0;  // font size below which a text is rather cut
    std::string_view colour;
};

constexpr Wish title_wish{{13.0, Weight::bold, 2}, 8.0, "ink"};
constexpr Wish question_wish{{7.0, Weight::semibold, 2}, 5.0, "action"};
constexpr Wish where_wish{{5.0, Weight::regular, 2}, 4.0, "ink-soft"};
constexpr Wish map_wish{{5.6, Weight::semibold, 2}, 4.4, "ink"};
constexpr Wish heading_wish{{5.0, Weight::bold, 1}, 4.0, "ink"};
constexpr Wish key_wish{{4.2, Weight::regular, 1}, 2.8, "ink"};
constexpr double key_row = 1.35;  // of the size of its letters
constexpr double after_key = 5.0;
constexpr double least_map = 0.42;  // of the sheet's height
constexpr Wish entry_wish{{legend_size, Weight::regular, 1}, 3.0, "ink"};

bool is_line(const graph::LegendEntry& entry) {
    return entry.kind == graph::LegendKind::status || entry.kind == graph::LegendKind::chosen;
}

// What is drawn of a picture: on paper nothing needs the rest of the wall.
graph::Box part_with_something(const graph::Picture& picture) {
    graph::Box part;
    bool any = false;
    const auto take = [&](const graph::Box& box) {
        if (!any) part = box;
        any = true;
        const double right = std::max(part.right(), box.right());
        const double bottom = std::max(part.bottom(), box.bottom());
        part.x = std::min(part.x, box.x);
        part.y = std::min(part.y, box.y);
        part.w = right - part.x;
        part.h = bottom - part.y;
    };
    for (const graph::Disc& disc : picture.discs) {
        take(graph::grown({disc.centre.x, disc.centre.y, 0.0, 0.0},
                          disc.radius * graph::hexagon_reach));
        if (!disc.label.lines.empty()) take(disc.label.box);
    }
    // A curve lies between its four points.
    for (const graph::Curve& curve : picture.curves)
        for (const graph::Point& point : curve.points)
            take(graph::grown({point.x, point.y, 0.0, 0.0}, curve.width / 2));
    return graph::grown(part, rim);
}

class Setter {
public:
    Setter(const Poster& poster, Sheet sheet, const MeasureText& measure)
        : poster_(poster), measure_(measure), scale_(sheet == Sheet::a1 ? 2.0 : 1.0) {
        layout_.width = sheet == Sheet::a1 ? 841.0 : 420.0;
        layout_.height = sheet == Sheet::a1 ? 594.0 : 297.0;
        layout_.margin = mm(margin);
    }

    PosterLayout set() {
        double top = mm(margin);
        for (const auto& [text, wish] : {std::pair{&poster_.title, title_wish},
                                         {&poster_.question, question_wish},
                                         {&poster_.when_and_where, where_wish},
                                         {&poster_.map.caption, map_wish}})
            top = place(*text, wish, top);
        const double bottom = set_key(set_legend(layout_.height - mm(margin)), top);
        set_picture(
            {mm(margin), top + mm(around_map), inner_width(), bottom - top - 2 * mm(around_map)});
        return layout_;
    }

private:
    [[nodiscard]] double mm(double on_a3) const { return on_a3 * scale_; }
    [[nodiscard]] double inner_width() const { return layout_.width - 2 * mm(margin); }

    // The largest size at which the text is not cut.
    [[nodiscard]] std::pair<TextStyle, TextSize> fitted(const std::string& text, const Wish& wish,
                                                        double most) const {
        TextStyle style = wish.style;
        style.size = mm(style.size);
        TextSize size = measure_(text, style, most);
        while (size.cut && style.size * 0.95 >= mm(wish.least)) {
            style.size *= 0.95;
            size = measure_(text, style, most);
        }
        return {style, size};
    }

    // Gives where the next one begins.
    double place(const std::string& text, const Wish& wish, double top) {
        if (text.empty()) return top;
        const auto [style, size] = fitted(text, wish, inner_width());
        layout_.texts.push_back(
            {text,
             {mm(margin), top, std::min(size.width, inner_width()), size.height},
             style,
             wish.colour});
        return top + size.height + mm(air);
    }

    // Rows from the left to the right, each as full as the words allow, the last one at `bottom`.
    // Gives where the legend begins.
    double set_legend(double bottom) {
        const auto& entries = poster_.map.picture.legend;
        const std::size_t count = std::min(entries.size(), poster_.map.legend.size());
        if (count == 0) return bottom;
        std::vector<PlacedText> words;
        double left = 0.0;
        int rows = 1;
        for (std::size_t at = 0; at < count; ++at) {
            const double sample = mm(is_line(entries[at]) ? line_sample : mark_sample);
            const double before = sample + mm(after_sample);
            const auto [style, size] =
                fitted(poster_.map.legend[at], entry_wish, inner_width() - before);
            if (left > 0.0 && left + before + size.width > inner_width()) {
                left = 0.0;
                ++rows;
            }
            const double x = mm(margin) + left;
            const double y = (rows - 1) * mm(legend_row);
            layout_.samples.push_back({x, y, sample, mm(legend_row)});
            words.push_back(
                {poster_.map.legend[at],
                 {x + before, y + (mm(legend_row) - size.height) / 2, size.width, size.height},
                 style,
                 entry_wish.colour});
            left += before + size.width + mm(between_entries);
        }
        const double first_row = bottom - rows * mm(legend_row);
        for (graph::Box& sample : layout_.samples) sample.y += first_row;
        for (PlacedText& word : words) word.box.y += first_row;
        const auto [style, size] = fitted(poster_.legend_heading, heading_wish, inner_width());
        const double heading = first_row - size.height - mm(air) / 2;
        layout_.texts.push_back({poster_.legend_heading,
                                 {mm(margin), heading, size.width, size.height},
                                 style,
                                 heading_wish.colour});
        layout_.texts.insert(layout_.texts.end(), words.begin(), words.end());
        layout_.sample_line = mm(1.0);
        return heading;
    }

    /// Who is who, in columns above the legend, as large as leaves the map its part. Gives where it
    /// begins.
    double set_key(double bottom, double top) {
        if (poster_.key.empty()) return bottom;
        TextStyle style = key_wish.style;
        style.size = mm(style.size);
        for (;; style.size *= 0.95) {
            double widest = 0.0;
            for (const std::string& one : poster_.key)
                widest = std::max(widest, measure_(one, style, inner_width()).width);
            const double row = style.size * key_row;
            const auto columns = std::max<std::size_t>(
                1, static_cast<std::size_t>(inner_width() / (widest + mm(after_key))));
            const std::size_t rows = (poster_.key.size() + columns - 1) / columns;
            const double height = static_cast<double>(rows + 1) * row + mm(air);
            const bool fits = bottom - height - top >= least_map * layout_.height;
            if (!fits && style.size * 0.95 >= mm(key_wish.least)) continue;
            if (!fits) return bottom;  // hundreds: the report lists them
            const double begin = bottom - height;
            TextStyle heading = style;
            heading.weight = Weight::bold;
            layout_.texts.push_back({poster_.key_heading,
                                     {mm(margin), begin, inner_width(), row},
                                     heading,
                                     key_wish.colour});
            for (std::size_t at = 0; at < poster_.key.size(); ++at) {
                const auto column = static_cast<double>(at / rows);
                const auto down = static_cast<double>(at % rows + 1);
                layout_.texts.push_back({poster_.key[at],
                                         {mm(margin) + column * (widest + mm(after_key)),
                                          begin + down * row, widest, row},
                                         style,
                                         key_wish.colour});
            }
            return begin;
        }
    }

    void set_picture(const graph::Box& box) {
        const graph::Box part = part_with_something(poster_.map.picture);
        // A map of two organisations has no discs as large as plates.
        const double most = 1.25 * box.w / std::max(poster_.map.picture.room.w, part.w);
        const double height = std::min({box.w / part.w, box.h / part.h, most});
        const graph::Point middle{box.x + box.w / 2, box.y + box.h / 2};
        layout_.picture = {
            box,
            {middle.x - (part.x + part.w / 2) * height, middle.y - (part.y + part.h / 2) * height},
            height};
    }

    const Poster& poster_;
    const MeasureText& measure_;
    double scale_;
    PosterLayout layout_;
};

}  // namespace

PosterLayout layout_of(const Poster& poster, Sheet sheet, const MeasureText& measure) {
    return Setter(poster, sheet, measure).set();
}

}  // namespace report
