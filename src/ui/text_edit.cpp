#include "ui/text_edit.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr std::size_t most_steps = 200;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

bool separates(char byte) {
    return byte == ' ' || byte == '\n' || byte == ',' || byte == '.' || byte == ':';
}

void remember(TextEdit& edit, bool types_letter) {
    if (!types_letter || !edit.in_word) {
        edit.before.push_back({edit.text, edit.cursor});
        if (edit.before.size() > most_steps) edit.before.erase(edit.before.begin());
    }
    edit.after.clear();
    edit.in_word = types_letter;
}

void replace_selection(TextEdit& edit, std::string_view with) {
    const std::size_t start = edit.from();
    edit.text.replace(start, edit.to() - start, with);
    edit.cursor = edit.anchor = start + with.size();
}

std::size_t goal(const TextEdit& edit, Motion motion) {
    const std::string_view text = edit.text;
    std::size_t at = edit.cursor;
    switch (motion) {
        case Motion::left:
            return code_point_before(text, at);
        case Motion::right:
            return code_point_after(text, at);
        case Motion::start:
            return 0;
        case Motion::end:
            return text.size();
        case Motion::word_left:
            while (at > 0 && separates(text[at - 1])) --at;
            while (at > 0 && !separates(text[at - 1])) --at;
            return at;
        case Motion::word_right:
            while (at < text.size() && !separates(text[at])) ++at;
            while (at < text.size() && separates(text[at])) ++at;
            return at;
    }
    return at;
}

void step_to(TextEdit& edit, std::vector<TextEdit::Step>& from, std::vector<TextEdit::Step>& to) {
    to.push_back({edit.text, edit.cursor});
    edit.text = std::move(from.back().text);
    edit.cursor = edit.anchor = std::min(from.back().cursor, edit.text.size());
    from.pop_back();
    edit.in_word = false;
}

}  // namespace

std::size_t code_point_after(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    do ++at;
    while (at < text.size() && continues(text[at]));
    return at;
}

std::size_t code_point_before(std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    if (at == 0) return 0;
    do --at;
    while (at > 0 && continues(text[at]));
    return at;
}

void type(TextEdit& edit, std::string_view typed) {
    std::string clean;
    for (const char byte : typed)
        if (static_cast<unsigned char>(byte) >= 0x20 || byte == '\n') clean += byte;
    std::erase(clean, '\x7F');
    if (clean.empty()) return;
    const bool one_letter = code_point_after(clean, 0) == clean.size() && !separates(clean[0]);
    remember(edit, one_letter && !edit.has_selection());
    replace_selection(edit, clean);
}

void erase(TextEdit& edit, Motion motion) {
    if (!edit.has_selection()) edit.anchor = goal(edit, motion);
    if (!edit.has_selection()) return;
    const std::size_t anchor = edit.anchor;
    remember(edit, false);
    edit.anchor = anchor;
    replace_selection(edit, {});
}

void move(TextEdit& edit, Motion motion, bool select) {
    const bool leaves = edit.has_selection() && !select;
    if (leaves && motion == Motion::left)
        edit.cursor = edit.from();
    else if (leaves && motion == Motion::right)
        edit.cursor = edit.to();
    else
        edit.cursor = goal(edit, motion);
    if (!select) edit.anchor = edit.cursor;
    edit.in_word = false;
}

void place(TextEdit& edit, std::size_t at, bool select) {
    at = std::min(at, edit.text.size());
    while (at > 0 && at < edit.text.size() && continues(edit.text[at])) --at;
    edit.cursor = at;
    if (!select) edit.anchor = at;
    edit.in_word = false;
}

void select_all(TextEdit& edit) {
    edit.anchor = 0;
    edit.cursor = edit.text.size();
    edit.in_word = false;
}

void select_word(TextEdit& edit, std::size_t at) {
    place(edit, at, false);
    edit.anchor = edit.cursor;
    while (edit.anchor > 0 && !separates(edit.text[edit.anchor - 1])) --edit.anchor;
    while (edit.cursor < edit.text.size() && !separates(edit.text[edit.cursor])) ++edit.cursor;
}

bool undo_typing(TextEdit& edit) {
    if (edit.before.empty()) return false;
    step_to(edit, edit.before, edit.after);
    return true;
}

bool redo_typing(TextEdit& edit) {
    if (edit.after.empty()) return false;
    step_to(edit, edit.after, edit.before);
    return true;
}

}  // namespace ui
