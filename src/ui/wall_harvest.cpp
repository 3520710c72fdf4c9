#include "domain/lookup.hpp"
#include "ui/wall_names.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace ui {
namespace {

constexpr TextStyle said_style{.size = 48};
constexpr int most_lines = 3;
constexpr float between_columns = 40;
constexpr float between_mark_and_text = 24;

struct Said {
    Mark mark;
    std::string text;
    float height = 0;
};

/// Everything that the rows of one harvest share.
struct Columns {
    MarkSize mark;
    int count = 1;
    float each = 0;  // width of a column
    float text = 0;  // width of its text
    int lines = most_lines;
};

domain::Side side_of(const Scene& scene) {
    const domain::Phase* phase = phase_of(scene);
    const bool need = phase != nullptr && phase->side == domain::name_of(domain::Side::need);
    return need ? domain::Side::need : domain::Side::strength;
}

std::vector<Said> visible(const Scene& scene, domain::Side side, const base::Theme& theme) {
    std::unordered_map<std::uint64_t, const domain::Organisation*> by_id;
    const auto key = [](domain::OrganisationId id) {
        return std::uint64_t{id.number} << 32U | id.position;
    };
    for (const domain::Organisation& organisation : scene.state.organisations)
        by_id[key(organisation.id)] = &organisation;
    std::vector<Said> all;
    for (const domain::Contribution& contribution : scene.state.contributions) {
        if (contribution.side != side || !domain::may_be_seen(scene.state, contribution)) continue;
        const auto who = by_id.find(key(contribution.organisation));
        if (who == by_id.end()) continue;
        all.push_back({mark_of(*who->second, theme), contribution.text, 0});
    }
    return all;
}

Columns columns_for(const Canvas& canvas, const std::vector<Said>& all, const Box& rest) {
    std::vector<Mark> marks;
    for (const Said& said : all) marks.push_back(said.mark);
    Columns columns;
    columns.mark = mark_size(canvas, marks);
    columns.count = rest.w / 2 >= 640 * canvas.text_scale() ? 2 : 1;
    columns.each = columns.count == 2 ? (rest.w - between_columns) / 2 : rest.w;
    columns.text = columns.each - columns.mark.diameter - between_mark_and_text;
    columns.lines = std::min(most_lines, lines_in(canvas, rest.h, said_style));
    return columns;
}

int lines_of(const Canvas& canvas, float height) {
    return static_cast<int>(height / canvas.line_height(said_style) + 0.5F);
}

void draw_said(Canvas& canvas, Box box, const Said& said, const Columns& columns) {
    const float radius = columns.mark.diameter / 2;
    draw_mark(canvas, {box.x + radius, box.y + box.h / 2}, said.mark, columns.mark);
    canvas.paragraph({box.x + columns.mark.diameter + between_mark_and_text,
                      box.y + (box.h - said.height) / 2, columns.text, 0},
                     said.text, said_style, columns.lines);
}

void add_rows(Sheet& sheet, const Canvas& canvas, std::vector<Said> found) {
    const auto all = std::make_shared<std::vector<Said>>(std::move(found));
    const Columns columns = columns_for(canvas, *all, sheet.rest());
    const auto step = static_cast<std::size_t>(columns.count);
    for (std::size_t first = 0; first < all->size(); first += step) {
        const std::size_t end = std::min(first + step, all->size());
        float height = columns.mark.diameter;
        int lines = 1;
        for (std::size_t at = first; at < end; ++at) {
            Said& said = (*all)[at];
            said.height =
                canvas.paragraph_height(columns.text, said.text, said_style, columns.lines);
            height = std::max(height, said.height);
            lines = std::max(lines, lines_of(canvas, said.height));
        }
        sheet.add(
            height, 22,
            [all, columns, first, end](Canvas& on, Box box) {
                Box cell{box.x, box.y, columns.each, box.h};
                for (std::size_t at = first; at < end; ++at) {
                    draw_said(on, cell, (*all)[at], columns);
                    cell.x += columns.each + between_columns;
                }
            },
            lines);
    }
}

}  // namespace

Sheet harvest_sheet(const Canvas& canvas, const Scene& scene) {
    const domain::Side side = side_of(scene);
    const bool need = side == domain::Side::need;
    Sheet sheet(canvas, scene.words.say(need ? "wall.harvest.needs" : "wall.harvest.strengths"),
                need ? "ask" : "action");
    std::vector<Said> all = visible(scene, side, canvas.theme());
    if (all.empty())
        sheet.add_text(
            canvas, scene.words.say(need ? "wall.harvest.no_needs" : "wall.harvest.no_strengths"),
            line_style, 0, 4);
    else
        add_rows(sheet, canvas, std::move(all));
    return sheet;
}

}  // namespace ui
