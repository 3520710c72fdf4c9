#include "domain/lookup.hpp"
#include "ui/wall_names.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <memory>

namespace ui {
namespace {

constexpr float gap = 28;
constexpr float padding = 30;
constexpr float between_marks = 18;
constexpr TextStyle table_number{.size = 168,
                                 .weight = Weight::bold,
                                 .colour = "action",
                                 .ground = "surface",
                                 .even_digits = true};
constexpr TextStyle table_title = on("surface", strong_style);

struct TableCard {
    std::string number;
    std::string title;
    MarkFlow marks;
    float title_height = 0;
    float height = 0;  // of title and marks
};

struct Grid {
    int columns = 2;
    float each = 0;
    TextStyle number = table_number;
    float numbers = 0;  // width of the numbers' column
    float text = 0;
};

std::string title_of(const Scene& scene, const domain::Table& table) {
    if (!table.title.empty()) return table.title;
    if (const domain::Proposal* proposal = domain::find(scene.state, table.proposal))
        return proposal->details.title;
    std::vector<std::string> names;
    for (const domain::Organisation* organisation : known(scene, table.organisations))
        names.push_back(wall_name(*organisation));
    return listed(scene.words, names);
}

Grid grid_for(const Canvas& canvas, const std::vector<domain::Table>& tables, const Box& rest) {
    Grid grid;
    grid.columns = rest.w / 2 >= 640 * canvas.text_scale() && tables.size() > 1 ? 2 : 1;
    const auto columns = static_cast<float>(grid.columns);
    grid.each = (rest.w - gap * (columns - 1)) / columns;
    if (tables.size() > 4 || canvas.text_scale() > 1) grid.number.size = number_style.size;
    for (const domain::Table& table : tables)
        grid.numbers = std::max(grid.numbers,
                                canvas.measure(std::to_string(table.number), grid.number).w + 44);
    grid.text = grid.each - 2 * padding - grid.numbers;
    return grid;
}

TableCard card_for(const Canvas& canvas, const Scene& scene, const domain::Table& table,
                   const Grid& grid) {
    std::vector<Mark> marks = marks_of(scene, table.organisations, canvas.theme());
    TableCard card{std::to_string(table.number), title_of(scene, table),
                   MarkFlow(canvas, std::move(marks), grid.text, between_marks)};
    card.title_height = canvas.paragraph_height(grid.text, card.title, table_title, 2);
    card.height = card.title_height + (card.marks.height() > 0 ? 14 + card.marks.height() : 0);
    return card;
}

void draw_card(Canvas& canvas, Box box, const TableCard& card, const Grid& grid) {
    canvas.fill(box, canvas.colour("surface"), 22);
    canvas.outline(box, canvas.colour("rule"), 3, 22);
    const float middle = box.y + box.h / 2;
    canvas.text(
        {box.x + padding + (grid.numbers - 44) / 2, middle - canvas.line_height(grid.number) / 2},
        card.number, grid.number, Align::centre);
    const float x = box.x + padding + grid.numbers;
    const float top = middle - card.height / 2;
    canvas.paragraph({x, top, grid.text, 0}, card.title, table_title, 2);
    card.marks.draw(canvas, {x, top + card.title_height + 14, grid.text, 0});
}

/// Rows as high as what they hold; when all fit one page, the page is filled.
float row_height(const Canvas& canvas, const Grid& grid, const std::vector<TableCard>& cards,
                 const Box& rest) {
    float least = canvas.line_height(grid.number) * 0.8F;
    for (const TableCard& card : cards) least = std::max(least, card.height);
    least += 2 * padding;
    const auto columns = static_cast<std::size_t>(grid.columns);
    const auto rows = static_cast<float>((cards.size() + columns - 1) / columns);
    const float filling = (rest.h - gap * (rows - 1)) / rows;
    const float fitting = std::min(least, rest.h);
    return std::clamp(filling, fitting, std::max(fitting, 380.0F));
}

}  // namespace

Sheet tables_sheet(const Canvas& canvas, const Scene& scene) {
    Sheet sheet(canvas, "");
    const std::vector<domain::Table>& tables = scene.state.table_plan.tables;
    if (tables.empty()) {
        sheet.add_text(canvas, scene.words.say("wall.tables.empty"), line_style, 0, 4);
        return sheet;
    }
    const Grid grid = grid_for(canvas, tables, sheet.rest());
    const auto cards = std::make_shared<std::vector<TableCard>>();
    for (const domain::Table& table : tables)
        cards->push_back(card_for(canvas, scene, table, grid));
    const float height = row_height(canvas, grid, *cards, sheet.rest());
    const auto columns = static_cast<std::size_t>(grid.columns);
    for (std::size_t first = 0; first < cards->size(); first += columns)
        sheet.add(height, gap, [cards, grid, first, columns](Canvas& on, Box box) {
            Box cell{box.x, box.y, grid.each, box.h};
            for (std::size_t at = first; at < std::min(first + columns, cards->size()); ++at) {
                draw_card(on, cell, (*cards)[at], grid);
                cell.x += grid.each + gap;
            }
        });
    return sheet;
}

}  // namespace ui
