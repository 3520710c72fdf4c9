#include "domain/calendar.hpp"
#include "domain/lookup.hpp"
#include "ui/wall_names.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr float between_columns = 44;
constexpr float between_marks = 14;
constexpr TextStyle head_style{.size = 42, .weight = Weight::semibold, .colour = "ink-soft"};
constexpr TextStyle plan_style{.size = 44, .weight = Weight::bold};
constexpr TextStyle cell_style{.size = 44};
constexpr TextStyle missing_style{.size = 44, .weight = Weight::bold, .colour = "ask"};
constexpr int most_lines = 3;

/// Left edge and width of plan, first step and date.
struct Columns {
    std::array<float, 3> x{};
    std::array<float, 3> w{};
};

Columns columns_for(const Canvas& canvas, const Scene& scene, const Box& rest) {
    const std::string longest = domain::short_date(scene.words, "2026-09-30");
    const float room = rest.w - 2 * between_columns;
    const float date = std::min(room * 0.3F, canvas.measure(longest, cell_style).w + 10);
    Columns columns;
    columns.w = {(room - date) * 0.54F, (room - date) * 0.46F, date};
    float x = rest.x;
    for (std::size_t at = 0; at < 3; ++at) {
        columns.x[at] = x;
        x += columns.w[at] + between_columns;
    }
    return columns;
}

void draw_rule(Canvas& canvas, Box box) {
    canvas.line({box.x, box.bottom()}, {box.right(), box.bottom()}, canvas.colour("rule"), 3);
}

struct Row {
    std::array<std::string, 3> cells;
    std::array<TextStyle, 3> styles;
    std::array<float, 3> heights{};
    MarkFlow marks;
    float marks_at = 0;     // below the top of the texts
    float marks_width = 0;  // of the room they have
};

/// Marks stand under the plan or, where that takes less height, under all three texts.
void place_marks(Row& row, const Canvas& canvas, std::vector<Mark> marks, const Columns& columns) {
    const float texts = *std::ranges::max_element(row.heights);
    const float all = columns.x[2] + columns.w[2] - columns.x[0];
    MarkFlow under_plan(canvas, marks, columns.w[0], between_marks);
    MarkFlow under_all(canvas, std::move(marks), all, between_marks);
    const float one = std::max(texts, row.heights[0] + under_plan.height());
    const bool wide = texts + under_all.height() < one - 1;
    row.marks = wide ? std::move(under_all) : std::move(under_plan);
    row.marks_at = (wide ? texts : row.heights[0]) + 8;
    row.marks_width = wide ? all : columns.w[0];
}

Row row_for(const Canvas& canvas, const Scene& scene, const domain::Agreement& agreement,
            const Columns& columns) {
    const domain::Proposal* proposal = domain::find(scene.state, agreement.details.proposal);
    std::vector<Mark> marks;
    if (proposal != nullptr) marks = marks_of(scene, partners_of(*proposal), canvas.theme());
    const std::string missing = scene.words.say("wall.agreements.missing");
    Row row{{proposal != nullptr ? proposal->details.title : missing, agreement.details.first_step,
             domain::short_date(scene.words, agreement.details.before)},
            {plan_style, cell_style, cell_style},
            {},
            MarkFlow(canvas, {}, columns.w[0], between_marks)};
    for (std::size_t at = 1; at < 3; ++at) {
        if (!row.cells[at].empty()) continue;
        row.cells[at] = missing;
        row.styles[at] = missing_style;
    }
    for (std::size_t at = 0; at < 3; ++at)
        row.heights[at] =
            canvas.paragraph_height(columns.w[at], row.cells[at], row.styles[at], most_lines);
    place_marks(row, canvas, std::move(marks), columns);
    return row;
}

void add_row(Sheet& sheet, const Canvas& canvas, Row row, const Columns& columns) {
    const float texts = *std::ranges::max_element(row.heights);
    const float marks = row.marks.height();
    const float height = std::max(texts, marks > 0 ? row.marks_at + marks : 0);
    const int lines = static_cast<int>(texts / canvas.line_height(cell_style) + 0.5F);
    sheet.add(
        height + 30, 0,
        [row = std::move(row), columns](Canvas& on, Box box) {
            const float top = box.y + 12;
            for (std::size_t at = 0; at < 3; ++at)
                on.paragraph({columns.x[at], top, columns.w[at], 0}, row.cells[at], row.styles[at],
                             most_lines);
            row.marks.draw(on, {columns.x[0], top + row.marks_at, row.marks_width, 0});
            draw_rule(on, box);
        },
        lines);
}

}  // namespace

Sheet agreements_sheet(const Canvas& canvas, const Scene& scene) {
    Sheet sheet(canvas, "");
    if (scene.state.agreements.empty()) {
        sheet.add_text(canvas, scene.words.say("wall.agreements.empty"), line_style, 0, 4);
        return sheet;
    }
    const Columns columns = columns_for(canvas, scene, sheet.rest());
    std::array<std::string, 3> names{scene.words.say("wall.agreements.plan"),
                                     scene.words.say("wall.agreements.step"),
                                     scene.words.say("wall.agreements.before")};
    const float taken =
        columns.x[2] - columns.x[0] + canvas.measure(names[2], head_style).w + between_columns;
    sheet.header(
        canvas, canvas.line_height(head_style) + 12, taken,
        [columns, names = std::move(names)](Canvas& on, Box box) {
            for (std::size_t at = 0; at < 3; ++at)
                on.text({columns.x[at], box.y}, names[at], head_style, Align::left, columns.w[at]);
            draw_rule(on, box);
        });
    for (const domain::Agreement& agreement : scene.state.agreements)
        add_row(sheet, canvas, row_for(canvas, scene, agreement, columns), columns);
    return sheet;
}

}  // namespace ui
