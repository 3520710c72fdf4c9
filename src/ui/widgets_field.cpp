// How the widget door lets somebody type.

#include "ui/widgets.hpp"

#include <algorithm>
#include <imgui.h>

namespace ui {
namespace {

constexpr float padding = 12;

std::string as_utf8(char32_t letter) {
    std::string bytes;
    const auto put = [&](char32_t value) { bytes += static_cast<char>(value); };
    if (letter < 0x80) {
        put(letter);
    } else if (letter < 0x800) {
        put(0xC0 | letter >> 6);
        put(0x80 | (letter & 0x3F));
    } else if (letter < 0x10000) {
        put(0xE0 | letter >> 12);
        put(0x80 | (letter >> 6 & 0x3F));
        put(0x80 | (letter & 0x3F));
    } else {
        put(0xF0 | letter >> 18);
        put(0x80 | (letter >> 12 & 0x3F));
        put(0x80 | (letter >> 6 & 0x3F));
        put(0x80 | (letter & 0x3F));
    }
    return bytes;
}

}  // namespace

float Widgets::field_height(const FieldLook& look) const {
    return canvas_.line_height(desk_style(look.size)) * static_cast<float>(look.lines) + 20;
}

std::vector<Widgets::Line> Widgets::lines_of(const TextEdit& edit, const TextStyle& style,
                                             float width, const FieldLook& look) const {
    const std::string_view text = edit.text;
    const auto wide = [&](std::size_t begin, std::size_t end) {
        return canvas_.measure(text.substr(begin, end - begin), style).w;
    };
    if (look.lines == 1) return {{0, text.size()}};
    std::vector<Line> lines;
    std::size_t begin = 0;
    std::size_t space = 0;  // where the line can break
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            lines.push_back({begin, at});
            begin = space = ++at;
            continue;
        }
        const std::size_t next = code_point_after(text, at);
        if (text[at] == ' ') space = next;
        if (text[at] != ' ' && wide(begin, next) > width && at > begin) {
            const std::size_t cut = space > begin ? space : at;
            lines.push_back({begin, cut});
            begin = space = cut;
        }
        at = next;
    }
    lines.push_back({begin, text.size()});
    return lines;
}

void Widgets::hear_typing(TextEdit& edit, const FieldLook& look, FieldEvent& event) {
    const std::string before = edit.text;
    const auto with_shift = [&](Key key, bool ctrl) {
        const auto found = std::ranges::find_if(
            keys_, [&](const Chord& chord) { return chord.key == key && chord.ctrl == ctrl; });
        return found != keys_.end() && found->shift;
    };
    const auto paste = [&] {
        const char* clipboard = ImGui::GetClipboardText();
        std::string pasted = clipboard == nullptr ? "" : clipboard;
        while (!pasted.empty() && (pasted.back() == '\n' || pasted.back() == '\r'))
            pasted.pop_back();
        std::erase(pasted, '\r');
        std::ranges::replace(pasted, '\t', ' ');
        if (!look.keeps_lines) std::ranges::replace(pasted, '\n', ' ');
        type(edit, pasted);
    };
    const auto copy = [&] { ImGui::SetClipboardText(std::string(edit.selected()).c_str()); };

    for (const bool ctrl : {false, true}) {
        for (const auto& [key, motion] :
             {std::pair{Key::left, ctrl ? Motion::word_left : Motion::left},
              std::pair{Key::right, ctrl ? Motion::word_right : Motion::right},
              std::pair{Key::home, Motion::start}, std::pair{Key::end, Motion::end}}) {
            const bool select = with_shift(key, ctrl);
            if (take(key, ctrl)) move(edit, motion, select);
        }
        if (take(Key::erase_before, ctrl)) erase(edit, ctrl ? Motion::word_left : Motion::left);
        if (take(Key::erase_after, ctrl)) erase(edit, ctrl ? Motion::word_right : Motion::right);
    }
    if (take(Key::a, true)) select_all(edit);
    if (take(Key::c, true) && edit.has_selection()) copy();
    if (edit.has_selection() && take(Key::x, true)) {
        copy();
        erase(edit, Motion::left);
    }
    if (take(Key::v, true)) paste();
    if (!edit.before.empty() && take(Key::z, true)) undo_typing(edit);
    if (!edit.after.empty() && take(Key::y, true)) redo_typing(edit);
    for (const char32_t letter : letters_) type(edit, as_utf8(letter));
    letters_.clear();
    typing_to_undo_ = !edit.before.empty();
    if (edit.text != before) event = FieldEvent::changed;
    if (look.leaves_empty_enter && edit.text.empty()) return;
    if (take(Key::enter)) event = FieldEvent::entered;
}

void Widgets::hear_mouse(Box inner, FieldId id, TextEdit& edit, const std::vector<Line>& lines,
                         const TextStyle& style) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool pressed = io.MouseClicked[0] && hovered(inner.inset(-padding / 2));
    const bool drags = memory_.dragged == id && io.MouseDown[0] && hears();
    if (!pressed && !drags) return;
    const float height = canvas_.line_height(style);
    const auto row = static_cast<std::size_t>(
        std::clamp((mouse_.y - inner.y) / height, 0.0F, static_cast<float>(lines.size() - 1)));
    const std::size_t from =
        lines.size() == 1 ? std::min(edit.view, lines[row].end) : lines[row].begin;
    const std::string_view text = edit.text;
    std::size_t at = from;
    float before = 0;
    while (at < lines[row].end) {
        const std::size_t next = code_point_after(text, at);
        const float after = canvas_.measure(text.substr(from, next - from), style).w;
        if (inner.x + (before + after) / 2 > mouse_.x) break;
        before = after;
        at = next;
    }
    if (pressed) {
        focus(id);
        memory_.dragged = id;
    }
    if (pressed && io.MouseClickedCount[0] == 2) {
        select_word(edit, at);
        memory_.dragged = {};
    } else {
        place(edit, at, drags && !pressed);
    }
}

void Widgets::draw_field_text(Box inner, TextEdit& edit, bool focused, const TextStyle& style,
                              const FieldLook& look) {
    const std::string_view text = edit.text;
    const float height = canvas_.line_height(style);
    const auto wide = [&](std::size_t begin, std::size_t end) {
        return canvas_.measure(text.substr(begin, end - begin), style).w;
    };
    std::vector<Line> lines = lines_of(edit, style, inner.w, look);
    const auto most = static_cast<std::size_t>(look.lines);
    bool more = false;
    if (look.lines == 1) {
        if (!focused) edit.view = 0;
        edit.view = std::min(edit.view, edit.cursor);
        while (focused && edit.view < edit.cursor && wide(edit.view, edit.cursor) > inner.w - 3)
            edit.view = code_point_after(text, edit.view);
        lines[0].begin = edit.view;
        while (lines[0].end > lines[0].begin && focused &&
               wide(lines[0].begin, lines[0].end) > inner.w)
            lines[0].end = code_point_before(text, lines[0].end);
    } else if (lines.size() > most) {
        std::size_t first = 0;
        while (focused && first + most < lines.size() && lines[first + most - 1].end < edit.cursor)
            ++first;
        more = !focused;
        lines = {lines.begin() + static_cast<std::ptrdiff_t>(first),
                 lines.begin() + static_cast<std::ptrdiff_t>(first + most)};
    }
    float y = inner.y;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const auto [begin, end] = lines[index];
        const std::size_t from = std::clamp(edit.from(), begin, end);
        const std::size_t to = std::clamp(edit.to(), begin, end);
        if (focused && from < to)
            canvas_.fill({inner.x + wide(begin, from), y, wide(from, to), height},
                         canvas_.colour("action-soft"), 3);
        std::string shown(text.substr(begin, end - begin));
        if (more && index + 1 == lines.size()) shown += "…";
        while (shown.ends_with(' ')) shown.pop_back();
        canvas_.text({inner.x, y}, shown, style, Align::left,
                     focused && look.lines == 1 ? 0 : inner.w + 1);
        const bool last = index + 1 == lines.size();
        if (focused && edit.cursor >= begin && (edit.cursor < end || last || edit.cursor == end) &&
            !(edit.cursor == end && !last && lines[index + 1].begin == edit.cursor))
            canvas_.fill(
                {std::min(inner.x + wide(begin, edit.cursor), inner.right() - 2), y, 3, height},
                canvas_.colour("ink"));
        y += height;
    }
}

FieldEvent Widgets::field(Box box, FieldId id, std::string_view label, TextEdit& edit,
                          const FieldLook& look) {
    TextStyle style = desk_style(look.size, Weight::regular, "ink", look.ground);
    const float height = canvas_.line_height(style);
    announce(id);
    record(label, ItemKind::input, box);

    FieldEvent event = FieldEvent::none;
    const float text_height = height * static_cast<float>(look.lines);
    const Box inner = look.framed
                          ? Box{box.x + padding, box.y + (box.h - text_height) / 2,
                                box.w - 2 * padding, text_height}
                          : Box{box.x, box.y + (box.h - text_height) / 2, box.w, text_height};
    if (hovered(box)) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    hear_mouse(inner, id, edit, lines_of(edit, style, inner.w, look), style);
    const bool focused = has_focus(id);
    if (focused && hears()) hear_typing(edit, look, event);
    if (look.framed) {
        canvas_.fill(box, canvas_.colour(look.ground), 8);
        canvas_.outline(box, canvas_.colour(focused ? "action" : "rule"), focused ? 3 : 2, 8);
    }
    if (edit.text.empty() && !look.hint.empty()) {
        style.colour = "ink-soft";
        const float x = focused ? inner.x + 6 : inner.x;
        canvas_.text({x, inner.y}, look.hint, style, Align::left, inner.right() - x);
        style.colour = "ink";
    }
    draw_field_text(inner, edit, focused, style, look);
    return event;
}

}  // namespace ui
