#include "ui/desk_form.hpp"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr float name_height = 28;
constexpr float gap = 14;

}  // namespace

void DeskForm::field(FieldId id, std::string_view key, TextEdit& edit, int lines) {
    FieldLook look;
    look.lines = lines;
    const std::string name = desk_.say(key);
    row(desk_.widgets.field_height(look) + name_height + gap, {id},
        [this, id, name, &edit, look](Box box) {
            desk_.line({box.x, box.y, box.w, name_height}, name,
                       desk_style(22, Weight::regular, "ink-soft"));
            const Box at{box.x, box.y + name_height, box.w, box.h - name_height - gap};
            if (desk_.widgets.field(at, id, name, edit, look) == FieldEvent::entered) entered_ = id;
        });
}

void DeskForm::fields(std::vector<Cell> cells) {
    std::vector<FieldId> ids;
    for (const Cell& cell : cells) ids.push_back(cell.id);
    row(desk_.widgets.field_height({}) + name_height + gap, ids, [this, cells](Box box) {
        const float between = 16;
        const auto count = static_cast<float>(cells.size());
        const float wide = (box.w - between * (count - 1)) / count;
        float x = box.x;
        for (const Cell& cell : cells) {
            const std::string name = desk_.say(cell.key);
            desk_.line({x, box.y, wide, name_height}, name,
                       desk_style(22, Weight::regular, "ink-soft"));
            const Box at{x, box.y + name_height, wide, box.h - name_height - gap};
            if (desk_.widgets.field(at, cell.id, name, *cell.edit) == FieldEvent::entered)
                entered_ = cell.id;
            x += wide + between;
        }
    });
}

void DeskForm::text(std::string words, const TextStyle& style, int lines) {
    // The width is only known when the row is drawn: room for all lines it may take.
    const float height = desk_.canvas.line_height(style) * static_cast<float>(lines) + 8;
    row(height, {}, [this, words = std::move(words), style, lines](Box box) {
        desk_.canvas.paragraph(box, words, style, lines);
    });
}

void DeskForm::row(float height, std::vector<FieldId> ids, std::function<void(Box)> draw) {
    rows_.push_back({height, std::move(ids), std::move(draw)});
}

FieldId DeskForm::draw(Box area, int list) {
    int shown = -1;
    for (std::size_t index = 0; index < rows_.size(); ++index)
        for (const FieldId id : rows_[index].ids) {
            desk_.widgets.announce(id);
            if (desk_.widgets.has_focus(id)) shown = static_cast<int>(index);
        }
    desk_.widgets.list(
        area, list, static_cast<int>(rows_.size()), shown,
        [&](int row) { return rows_[static_cast<std::size_t>(row)].height; },
        [&](int row, Box box) { rows_[static_cast<std::size_t>(row)].draw(box); });
    return entered_;
}

float buttons_height(const Desk& desk, float width,
                     const std::vector<std::pair<std::string, ButtonLook>>& buttons) {
    constexpr float between = 10;
    float height = 44;
    float x = 0;
    for (const auto& [label, look] : buttons) {
        const float wide = desk.widgets.button_width(label, look);
        if (x > 0 && x + wide > width) {
            height += 44 + between;
            x = 0;
        }
        x += wide + between;
    }
    return height;
}

int form_buttons(Desk& desk, Box line, std::string_view save_key) {
    const int pressed =
        desk.widgets.buttons(line, {{desk.say(save_key), {.key = "Enter", .filled = true}},
                                    {desk.say("desk.cancel"), {.key = "Esc"}}});
    if (pressed < 0 && desk.widgets.take(Key::escape)) return 1;
    return pressed;
}

}  // namespace ui
