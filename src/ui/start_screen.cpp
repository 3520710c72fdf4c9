#include "ui/start_screen.hpp"

#include "ui/rest.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr int recent_list = 1;
constexpr int told_list = 2;

FieldId start_field(int row) { return {Field::start, row}; }

/// One frame of the start screen.
struct Start {
    Widgets& widgets;
    Canvas& canvas;
    const StartInput& input;
    StartMemory& memory;
    std::optional<StartAct> act;

    [[nodiscard]] std::string say(std::string_view key,
                                  std::initializer_list<base::Words::Fill> fills = {}) const {
        return input.words.say(key, fills);
    }
    void line(Box box, std::string_view text, const TextStyle& style) {
        canvas.text({box.x, box.y + (box.h - canvas.line_height(style)) / 2}, text, style,
                    Align::left, box.w);
    }
    void lines(Rest& rest, std::string_view text, const TextStyle& style, int most, float gap) {
        const int room = static_cast<int>((rest.box.h + 0.5F) / canvas.line_height(style));
        if (room < 1) return;
        rest.take(canvas.paragraph(rest.box, text, style, std::min(most, room)).h, gap);
    }
    FieldEvent field(Rest& rest, int row, std::string_view key, TextEdit& edit) {
        const std::string label = say(key);
        const FieldLook look;
        if (!rest.holds(widgets.field_height(look) + 30)) return FieldEvent::none;
        line(rest.take(28, 2), label, desk_style(22, Weight::regular, "ink-soft"));
        return widgets.field(rest.take(widgets.field_height(look), 12), start_field(row), label,
                             edit, look);
    }
};

void draw_new(Start& start, Box area) {
    start.widgets.card(area);
    Rest rest{area.inset(28)};
    start.line(rest.take(44, 10), start.say("desk.start.new"), desk_style(32, Weight::bold));
    StartMemory& memory = start.memory;
    // Enter walks the three questions, and begins from the last one only.
    if (start.field(rest, 0, "desk.start.title", memory.title) == FieldEvent::entered)
        start.widgets.focus(start_field(1));
    if (start.field(rest, 1, "desk.start.municipality", memory.municipality) == FieldEvent::entered)
        start.widgets.focus(start_field(2));
    const bool entered =
        start.field(rest, 2, "desk.start.question", memory.question) == FieldEvent::entered;
    const bool with_list = start.input.import && start.input.import->organisations > 0;
    const std::string label = with_list ? start.input.words.count("desk.start.begin_with",
                                                                  start.input.import->organisations)
                                        : start.say("desk.start.begin");
    const bool ready = !memory.title.text.empty();
    const ButtonLook look{.key = "Enter", .filled = true, .enabled = ready, .size = 26};
    if (!rest.holds(52)) return;
    const bool pressed = start.widgets.buttons(rest.take(54, 14), {{label, look}}) == 0;
    if (entered && !ready) start.widgets.focus(start_field(0));
    if (ready && (pressed || entered))
        start.act = StartNew{memory.title.text, memory.municipality.text, memory.question.text,
                             with_list ? start.input.import->path : std::string()};
    start.lines(rest, start.say("desk.start.rest_later"),
                desk_style(22, Weight::regular, "ink-soft"), 3, 0);
}

void draw_recent_row(Start& start, Box box, int row) {
    const RecentFile& file = start.input.recent[static_cast<std::size_t>(row)];
    start.widgets.row({box.x, box.y, box.w, box.h - 4}, file.title.empty() ? file.path : file.title,
                      row == start.memory.recent);
    const std::string_view ground = row == start.memory.recent ? "action-soft" : "surface";
    const std::string_view ink = file.there ? "ink" : "ink-soft";
    start.line({box.x + 12, box.y + 4, box.w - 24, 32}, file.title.empty() ? file.path : file.title,
               desk_style(24, Weight::semibold, ink, ground));
    start.line({box.x + 12, box.y + 34, box.w - 24, 28}, file.details,
               desk_style(22, Weight::regular, "ink-soft", ground));
    if (start.widgets.clicked(box)) {
        start.memory.recent = row;
        if (file.there) start.act = OpenFile{file.path};
    }
}

void draw_open(Start& start, Box area) {
    start.widgets.card(area);
    Rest rest{area.inset(28)};
    start.line(rest.take(44, 10), start.say("desk.start.open"), desk_style(32, Weight::bold));
    const FieldLook look;
    std::vector<std::pair<std::string, ButtonLook>> buttons;
    if (!start.input.sample.empty())
        buttons.emplace_back(start.say("desk.start.sample"), ButtonLook{});
    if (!start.input.open_session.empty())
        buttons.emplace_back(start.say("desk.start.back"), ButtonLook{.key = "Esc"});
    if (!buttons.empty()) {
        const int pressed = start.widgets.buttons(rest.take_bottom(46, 12), buttons);
        if (pressed == 0 && !start.input.sample.empty())
            start.act = OpenSample{};
        else if (pressed >= 0)
            start.act = BackToEvening{};
    }
    Rest last{rest.take_bottom(start.widgets.field_height(look) + 30, 8)};
    if (start.field(last, 3, "desk.start.file", start.memory.file) == FieldEvent::entered &&
        !start.memory.file.text.empty())
        start.act = OpenFile{start.memory.file.text};

    const auto count = static_cast<int>(start.input.recent.size());
    if (count == 0)
        start.lines(rest, start.say("desk.start.no_recent"),
                    desk_style(24, Weight::regular, "ink-soft"), 4, 0);
    const bool free = start.widgets.focused().field == Field::none;
    int& chosen = start.memory.recent;
    if (start.widgets.take(Key::down)) chosen = std::min(chosen + 1, count - 1);
    if (start.widgets.take(Key::up)) chosen = std::max(chosen - 1, -1);
    // The arrows leave the three questions for the list; Esc goes back to them.
    if (chosen >= 0 && !free && start.memory.widgets.focus[0].row < 3) start.widgets.focus({});
    start.widgets.list(
        rest.box, recent_list, count, chosen, [](int) { return 70.0F; },
        [&](int row, Box box) { draw_recent_row(start, box, row); });
    if (free && chosen >= 0 && start.widgets.take(Key::enter)) {
        const RecentFile& file = start.input.recent[static_cast<std::size_t>(chosen)];
        if (file.there) start.act = OpenFile{file.path};
    }
}

void draw_import(Start& start, Box area) {
    start.widgets.card(area);
    Rest rest{area.inset(28)};
    start.line(rest.take(44, 6), start.say("desk.start.import"), desk_style(32, Weight::bold));
    if (start.field(rest, 4, "desk.start.table", start.memory.table) == FieldEvent::entered &&
        !start.memory.table.text.empty())
        start.act = PreviewImport{start.memory.table.text};
    const TextStyle soft = desk_style(22, Weight::regular, "ink-soft");
    if (!start.input.import) {
        start.lines(rest, start.say("desk.start.import_hint"), soft, 4, 0);
        return;
    }
    const ImportPreview& preview = *start.input.import;
    start.lines(
        rest,
        start.say("desk.start.preview", {{"organisations", std::to_string(preview.organisations)},
                                         {"strengths", std::to_string(preview.strengths)},
                                         {"needs", std::to_string(preview.needs)}}),
        desk_style(24, Weight::semibold), 2, 4);
    if (!start.input.open_session.empty() && rest.holds(60)) {
        const std::string label =
            start.say("desk.start.import_here", {{"title", start.input.open_session}});
        if (start.widgets.buttons(rest.take_bottom(46, 10), {{label, ButtonLook{}}}) == 0)
            start.act = ImportHere{preview.path};
    }
    std::string names;
    for (const std::string& name : preview.names) names += (names.empty() ? "" : ", ") + name;
    start.lines(rest, names, soft, preview.told.empty() ? 6 : 3, 8);
    start.widgets.list(
        rest.box, told_list, static_cast<int>(preview.told.size()), -1,
        [&](int row) {
            return start.canvas.paragraph_height(
                       rest.box.w - 16, preview.told[static_cast<std::size_t>(row)], soft, 3) +
                   4;
        },
        [&](int row, Box box) {
            start.canvas.paragraph(box, preview.told[static_cast<std::size_t>(row)], soft, 3);
        });
}

void draw_head(Start& start, Box bar) {
    start.canvas.fill(bar, start.canvas.colour("bar"));
    const TextStyle name = desk_style(32, Weight::bold, "bar-text", "bar");
    start.line({bar.x + 36, bar.y, 300, bar.h}, "samen", name);
    const std::string other = start.input.words.language() == "en" ? "nl" : "en";
    const std::string label = start.say("desk.start.language");
    const ButtonLook look;
    const float width = start.widgets.button_width(label, look);
    if (start.widgets.button({bar.right() - 36 - width, bar.y + 10, width, bar.h - 20}, label,
                             look))
        start.act = ChangeLanguage{other};
}

}  // namespace

std::optional<StartAct> draw_start_screen(Canvas& window, const StartInput& input,
                                          StartMemory& memory) {
    Canvas canvas = window.part({0, 0, window.width(), window.height()},
                                1080.0F / window.text_scale(), 1.0F, false);
    Widgets widgets(canvas, memory.widgets, false);
    Start start{widgets, canvas, input, memory, std::nullopt};
    const Box area{0, 0, canvas.width(), canvas.height()};
    canvas.fill(area, canvas.colour("paper"));
    Rest rest{area};
    draw_head(start, rest.take(64));
    rest.box = {rest.box.x + 28, rest.box.y + 24, rest.box.w - 56, rest.box.h - 48};
    if (!input.message.empty()) {
        const std::string_view ground = input.message_is_trouble ? "spark-soft" : "action-soft";
        const TextStyle style =
            desk_style(23, Weight::semibold, input.message_is_trouble ? "ask" : "ink", ground);
        constexpr float edge = 9;
        const float high = canvas.paragraph_height(rest.box.w - 32, input.message, style, 3);
        const Box box = rest.take(high + 2 * edge, 16);
        canvas.fill(box, canvas.colour(ground), 10);
        canvas.paragraph({box.x + 16, box.y + edge, box.w - 32, high}, input.message, style, 3);
    }
    const float gap = 24;
    const float half = (rest.box.w - gap) / 2;
    Rest left{{rest.box.x, rest.box.y, half, rest.box.h}};
    const bool roomy = left.box.h > 860;
    if (roomy) {
        draw_new(start, left.take(left.box.h * 0.54F, gap));
        draw_import(start, left.box);
        draw_open(start, {rest.box.x + half + gap, rest.box.y, half, rest.box.h});
    } else {
        draw_new(start, left.box);
        Rest right{{rest.box.x + half + gap, rest.box.y, half, rest.box.h}};
        draw_open(start, right.take(right.box.h * 0.58F, gap));
        draw_import(start, right.box);
    }
    if (widgets.take(Key::escape)) {
        if (widgets.focused().field == Field::none)
            widgets.focus(start_field(0));
        else if (!input.open_session.empty())
            start.act = BackToEvening{};
        memory.recent = -1;
    }
    widgets.finish(start_field(0));
    return start.act;
}

}  // namespace ui
