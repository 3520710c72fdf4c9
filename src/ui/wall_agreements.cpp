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
    MarkFlow marks;
    float plan_height = 0;
};

Row row_for(const Canvas& canvas, const Scene& scene, const domain::Agreement& agreement,
            const Columns& columns) {
    const domain::Proposal* proposal = domain::find(scene.state, agreement.details.proposal);
    std::vector<Mark> marks;
    if (proposal != nullptr) marks = marks_of(scene, partners_of(*proposal), canvas.theme());
    const std::string missing = scene.words.say("wall.agreements.missing");
    Row row{{proposal != nullptr ? proposal->details.title : missing, agreement.details.first_step,
             domain::short_date(scene.words, agreement.details.before)},
            {plan_style, cell_style, cell_style},
            MarkFlow(canvas, std::move(marks), columns.w[0], between_marks)};
    for (std::size_t at = 1; at < 3; ++at) {
        if (!row.cells[at].empty()) continue;
        row.cells[at] = missing;
        row.styles[at] = missing_style;
    }
    row.plan_height = canvas.paragraph_height(columns.w[0], row.cells[0], plan_style, 2);
    return row;
}

void add_row(Sheet& sheet, const Canvas& canvas, Row row, const Columns& columns) {
    float height = row.plan_height + (row.marks.height() > 0 ? 8 + row.marks.height() : 0);
    float texts = row.plan_height;
    for (std::size_t at = 1; at < 3; ++at)
        texts = std::max(texts, canvas.paragraph_height(columns.w[at], row.cells[at],
                                                        row.styles[at], most_lines));
    height = std::max(height, texts);
    const int lines = static_cast<int>(texts / canvas.line_height(cell_style) + 0.5F);
    sheet.add(
        height + 34, 0,
        [row = std::move(row), columns](Canvas& on, Box box) {
            const float top = box.y + 14;
            for (std::size_t at = 0; at < 3; ++at)
                on.paragraph({columns.x[at], top, columns.w[at], 0}, row.cells[at], row.styles[at],
                             at == 0 ? 2 : most_lines);
            row.marks.draw(on, {columns.x[0], top + row.plan_height + 8, columns.w[0], 0});
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
    sheet.header(canvas.line_height(head_style) + 12, [columns, names = std::move(names)](
                                                          Canvas& on, Box box) {
        for (std::size_t at = 0; at < 3; ++at)
            on.text({columns.x[at], box.y}, names[at], head_style, Align::left, columns.w[at]);
        draw_rule(on, box);
    });
    for (const domain::Agreement& agreement : scene.state.agreements)
        add_row(sheet, canvas, row_for(canvas, scene, agreement, columns), columns);
    return sheet;
}

}  // namespace ui
