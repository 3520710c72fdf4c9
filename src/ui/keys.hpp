#pragma once

#include <vector>

namespace ui {

/// The keys that a view listens to. Letters come as characters, so that the keyboard's layout
/// decides which letter it is.
enum class Key {
    none,
    enter,
    escape,
    tab,
    up,
    down,
    left,
    right,
    home,
    end,
    page_up,
    page_down,
    erase_before,
    erase_after,
    f1,
    f2,
    f3,
    f4,
    f5,
    f6,
    f7,
    f8,
    f9,
    f10,
    a,
    c,
    k,
    p,
    s,
    v,
    x,
    y,
    z,
    comma,
    plus,
    minus,
};

/// One key with what was held down, or a letter typed while no text field has the focus.
struct Chord {
    Key key = Key::none;
    bool ctrl = false;
    bool shift = false;
    char32_t letter = 0;

    bool operator==(const Chord&) const = default;
};

/// The keys that went down in this frame of ImGui, held ones repeated.
[[nodiscard]] std::vector<Chord> keys_of_frame();

/// The characters that were typed in this frame.
[[nodiscard]] std::vector<char32_t> letters_of_frame();

}  // namespace ui
