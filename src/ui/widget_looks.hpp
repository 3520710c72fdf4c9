#pragma once

#include <string_view>

namespace ui {

// What a button and a field look like, for whoever asks the widget door for one.

struct ButtonLook {
    std::string_view key{};  // what its key cap says; empty: none
    bool filled = false;     // the one that is meant
    bool dangerous = false;
    bool enabled = true;
    bool chosen = false;  // of a group: this one is on
    float size = 22;
};

struct FieldLook {
    float size = 24;
    int lines = 1;                    // the text wraps over this many
    std::string_view hint;            // shown while it is empty
    bool keeps_lines = false;         // a pasted line break stays one
    bool leaves_empty_enter = false;  // Enter in it while it is empty is somebody else's
    bool framed = true;
    std::string_view ground = "surface";
};

enum class FieldEvent { none, changed, entered };

}  // namespace ui
