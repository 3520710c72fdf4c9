#pragma once

#include "base/theme.hpp"
#include "ui/box.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ui {

/// One text as it was drawn.
struct DrawnText {
    std::string text;          // as drawn: shortened and in display order
    Box box;                   // pixels
    float size = 0;            // of the font, pixels per em
    float capital_height = 0;  // pixels
    base::Colour colour;
    base::Colour ground;
    std::size_t glyphs = 0;   // that leave ink
    bool preview = false;     // in the small picture of the wall on the desk
    bool repeats = false;     // repeats a name that stands beside it (initials in a disc)
    bool decoration = false;  // nobody needs to read it (the test picture's lowest line)
};

enum class ItemKind { button, row, input, tab };

/// Something that a person can press or type in, by its label.
struct DrawnItem {
    std::string label;
    ItemKind kind = ItemKind::button;
    Box box;  // pixels
    bool enabled = true;
};

/// Everything one view drew in one frame: tests, `picture --json` and scripts that drive the
/// window read it. Recording costs a few microseconds a text, so it is always on.
struct Recording {
    std::vector<DrawnText> texts;
    std::vector<DrawnItem> items;

    void clear() {
        texts.clear();
        items.clear();
    }
};

}  // namespace ui
