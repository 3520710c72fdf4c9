#pragma once

#include "ui/desk_context.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace ui {

/// A form: rows of fields under each other, which scroll so that the field with the focus is
/// always there, however small the window is. Tab walks all of them.
class DeskForm {
public:
    explicit DeskForm(Desk& desk) : desk_(desk) {}

    /// A field with its name above it.
    ///
    /// Takes: `key` of its name; `edit` outlives draw().
    void field(FieldId id, std::string_view key, TextEdit& edit, int lines = 1);
    /// Several short fields beside each other.
    struct Cell {
        FieldId id;
        std::string_view key;
        TextEdit* edit;
    };
    void fields(std::vector<Cell> cells);
    /// A line of text.
    void text(std::string words, const TextStyle& style, int lines = 2);
    /// Anything else; `ids`: the fields it draws.
    void row(float height, std::vector<FieldId> ids, std::function<void(Box)> draw);

    /// Draws what fits. Gives: the field in which Enter was pressed, or none.
    FieldId draw(Box area, int list);

private:
    struct Row {
        float height;
        std::vector<FieldId> ids;
        std::function<void(Box)> draw;
    };
    Desk& desk_;
    FieldId entered_;
    std::vector<Row> rows_;
};

/// How high these buttons are together in a box of this width.
[[nodiscard]] float buttons_height(const Desk& desk, float width,
                                   const std::vector<std::pair<std::string, ButtonLook>>& buttons);

/// The two buttons under every form. Gives: 0 save, 1 cancel, -1 nothing.
int form_buttons(Desk& desk, Box line, std::string_view save_key);

}  // namespace ui
