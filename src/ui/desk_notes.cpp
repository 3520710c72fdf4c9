#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"

namespace ui {
namespace {

constexpr int notes_list = 5;

std::vector<std::string> lines_of(const std::string& notes) {
    std::vector<std::string> lines;
    std::string line;
    for (const char byte : notes) {
        if (byte == '\n') {
            if (!line.empty()) lines.push_back(std::move(line));
            line.clear();
        } else {
            line += byte;
        }
    }
    if (!line.empty()) lines.push_back(std::move(line));
    return lines;
}

void keep(Desk& desk, std::vector<std::string> lines) {
    DeskMemory& memory = desk.memory;
    const auto at = static_cast<std::size_t>(memory.note_line);
    if (memory.note_line >= 0 && at < lines.size())
        lines[at] = memory.note.text;
    else if (!memory.note.text.empty())
        lines.push_back(memory.note.text);
    std::string notes;
    for (const std::string& line : lines)
        if (!line.empty()) notes += (notes.empty() ? "" : "\n") + line;
    if (notes != desk.state.notes) {
        desk.save(Field::note, domain::SetNotes{notes});
        return;
    }
    memory.note = TextEdit();
    memory.note_line = -1;
}

}  // namespace

void desk_notes(Desk& desk, Box area) {
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    desk.heading(rest, desk.say("desk.notes"));
    DeskMemory& memory = desk.memory;
    // Over the wall the room reads along: private lines open only when asked for.
    if (!desk.people_open()) {
        if (rest.holds(44) &&
            desk.widgets.buttons(rest.take(44), {{desk.say("desk.notes.open"), {}}}) == 0)
            memory.collapsed = false;
        return;
    }
    const std::string hint = desk.say("desk.notes.hint");
    FieldLook look;
    look.hint = hint;
    const std::vector<std::string> lines = lines_of(desk.state.notes);
    if (rest.holds(desk.widgets.field_height(look))) {
        const Box box = rest.take_bottom(desk.widgets.field_height(look), 10);
        if (desk.widgets.field(box, {Field::note}, desk.say("desk.notes.label"), memory.note,
                               look) == FieldEvent::entered)
            keep(desk, lines);
    }
    if (const domain::Phase* phase = domain::current_phase(desk.state);
        phase != nullptr && lines.empty()) {
        desk.lines(rest, phase->whisper.in(desk.language()),
                   desk_style(22, Weight::regular, "ink-soft"), 8, 6);
        return;
    }
    const TextStyle style = desk_style(24);
    desk.widgets.list(
        rest.box, notes_list, static_cast<int>(lines.size()), -1,
        [&](int row) {
            return desk.canvas.paragraph_height(rest.box.w - 16,
                                                lines[static_cast<std::size_t>(row)], style, 4) +
                   8;
        },
        [&](int row, Box box) {
            const std::string& words = lines[static_cast<std::size_t>(row)];
            desk.canvas.paragraph({box.x, box.y + 2, box.w, box.h}, words, style, 4);
            if (desk.widgets.clicked(box)) {
                memory.note_line = row;
                memory.note = TextEdit(words);
                desk.widgets.focus({Field::note});
            }
        });
}

}  // namespace ui
