#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ui {

/// Text while somebody types it: a plain value, so that a panel can keep it, a form can be filled
/// in, and every rule of typing can be tried without a window. Positions are bytes and always
/// stand between two code points.
struct TextEdit {
    std::string text;
    std::size_t cursor = 0;
    std::size_t anchor = 0;  // the selection lies between anchor and cursor
    std::size_t view = 0;    // first byte that is shown of one long line

    /// One step of Ctrl Z: the text and where the cursor stood.
    struct Step {
        std::string text;
        std::size_t cursor = 0;
    };
    std::vector<Step> before;  // what Ctrl Z brings back, oldest first
    std::vector<Step> after;   // what Ctrl Y brings back
    bool in_word = false;      // the last change typed a letter: the next one joins its step

    TextEdit() = default;
    explicit TextEdit(std::string filled_in)
        : text(std::move(filled_in)), cursor(text.size()), anchor(text.size()) {}

    [[nodiscard]] bool has_selection() const { return cursor != anchor; }
    [[nodiscard]] std::size_t from() const { return cursor < anchor ? cursor : anchor; }
    [[nodiscard]] std::size_t to() const { return cursor < anchor ? anchor : cursor; }
    [[nodiscard]] std::string_view selected() const {
        return std::string_view(text).substr(from(), to() - from());
    }
    /// Two that say the same are the same, wherever the cursor stands.
    bool operator==(const TextEdit& other) const { return text == other.text; }
};

enum class Motion { left, right, word_left, word_right, start, end };

/// Puts text in place of the selection; control characters other than a line break are left out.
void type(TextEdit& edit, std::string_view typed);
/// Deletes the selection or, without one, up to where the motion leads.
void erase(TextEdit& edit, Motion motion);
/// Moves the cursor; `select` keeps the other end of the selection where it is.
void move(TextEdit& edit, Motion motion, bool select);
/// Puts the cursor at a byte, at the nearest code point before it.
void place(TextEdit& edit, std::size_t at, bool select);
void select_all(TextEdit& edit);
void select_word(TextEdit& edit, std::size_t at);

/// Takes back the last word, deletion or paste. Gives: whether there was one.
bool undo_typing(TextEdit& edit);
bool redo_typing(TextEdit& edit);

/// The end of the code point that begins at `at`, and the beginning of the one before it.
[[nodiscard]] std::size_t code_point_after(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t code_point_before(std::string_view text, std::size_t at);

}  // namespace ui
