#pragma once

#include "ui/canvas.hpp"
#include "ui/field_id.hpp"
#include "ui/keys.hpp"
#include "ui/text_edit.hpp"
#include "ui/widget_looks.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// What the widget door remembers between frames.
struct WidgetMemory {
    /// The field that gets what is typed: of the desk, and of what lies over it. No field: single
    /// letters are keys.
    FieldId focus[2] = {FieldId{Field::capture}, FieldId{}};
    FieldId drawn_last[2];  // the fields of the last frame, to see whether one went away
    Point pressed_at;       // where the mouse button went down
    int pressed_layer = -1;
    FieldId dragged;               // the field whose text the mouse is selecting
    std::vector<Chord> injected;   // keys that were clicked with the mouse
    std::map<int, int> first_row;  // of every list
    std::map<int, int> shown_row;  // the row that was brought into view last
    std::map<int, float> height;   // of every list, when that was done
    Point turned;                  // parts of a step that fingers on a touchpad made
};

/// The one door to everything that can be pressed or typed in. It hears the keys and the mouse of
/// one frame, draws through the canvas, and records every item with its label. Layer 1 lies over
/// the desk: while it is open nothing below it hears a key.
class Widgets {
public:
    Widgets(Canvas& canvas, WidgetMemory& memory, bool over);

    [[nodiscard]] Canvas& canvas() { return canvas_; }
    /// What is drawn from here on lies in this layer.
    void layer(int layer) { layer_ = layer; }
    /// Whether the layer that is being drawn hears keys and mouse.
    [[nodiscard]] bool hears() const { return layer_ == active_; }

    /// Whether the key was pressed and nobody took it before; then it is taken.
    bool take(Key key, bool ctrl = false);
    bool take_letter(char letter);
    /// As take, from any layer: for keys that work from any state.
    bool take_anywhere(Key key, bool ctrl = false);
    /// Presses a key in the next frame, as if it came from the keyboard.
    void press(const Chord& chord) { memory_.injected.push_back(chord); }

    [[nodiscard]] bool hovered(Box box) const;
    /// Whether the mouse was pressed and released in the box and nobody took the click before.
    bool clicked(Box box);

    /// The mouse while its button is down, or goes up in this frame, when it went down in a box.
    struct Hold {
        Point from;
        Point now;
        bool ends = false;
    };
    [[nodiscard]] std::optional<Hold> held(Box box) const;
    /// How many whole steps the wheel was turned over the box, up or to the left above 0; then it
    /// is taken. Two fingers on a touchpad turn by parts of a step, which count up.
    ///
    /// Takes: `steps`: of one notch of a wheel.
    int wheel_over(Box box, int steps);
    int wheel_across(Box box, int steps);
    [[nodiscard]] Point mouse() const { return mouse_; }

    bool button(Box box, std::string_view label, const ButtonLook& look = {});
    [[nodiscard]] float button_width(std::string_view label, const ButtonLook& look) const;
    /// Buttons beside each other, as many as fit, in lines. Gives: the one pressed, or -1.
    int buttons(Box area, const std::vector<std::pair<std::string, ButtonLook>>& all);
    /// A row that can be chosen: draws its ground and records it. Ask `clicked` after what stands
    /// in the row.
    void row(Box box, std::string_view label, bool chosen);
    /// Something that can be pressed and is drawn elsewhere.
    void thing(Box box, std::string_view label);
    /// One of a few that exclude each other, in as many lines as `tab_lines` asks and the area
    /// holds. Gives: the one pressed, or -1.
    int tabs(Box area, const std::vector<std::string>& names, int chosen);
    [[nodiscard]] int tab_lines(float width, const std::vector<std::string>& names) const;
    /// A key cap; gives the box it took.
    Box key_cap(Point at, std::string_view key, float size, bool on_bar);
    void card(Box box, std::string_view ground = "surface", std::string_view border = "rule-quiet");

    /// A field to type in. Enter is reported, never typed.
    FieldEvent field(Box box, FieldId id, std::string_view label, TextEdit& edit,
                     const FieldLook& look = {});
    /// How high a field with so many lines is.
    [[nodiscard]] float field_height(const FieldLook& look) const;
    void focus(FieldId id);
    /// A field that Tab reaches although it may be scrolled away now; in the order of Tab.
    void announce(FieldId id);
    [[nodiscard]] FieldId focused() const { return memory_.focus[layer_]; }
    [[nodiscard]] bool has_focus(FieldId id) const { return memory_.focus[layer_] == id; }
    /// Whether Ctrl Z has typing to take back in the field that has the focus.
    [[nodiscard]] bool typing_to_undo() const { return typing_to_undo_; }

    /// Draws the rows of a list that fit wholly, from the one it is scrolled to; nothing is cut.
    ///
    /// Takes:  `list`: which list, for its scroll; `shown`: a row that must be visible, or -1;
    ///         `height` of a row; `draw` a row in its box.
    void list(Box area, int list, int rows, int shown, const std::function<float(int)>& height,
              const std::function<void(int, Box)>& draw);

    /// Tab and what was clicked with the mouse move the focus; call it once, after everything.
    void finish(FieldId home);

private:
    struct Line {
        std::size_t begin;
        std::size_t end;
    };
    [[nodiscard]] std::vector<Line> lines_of(const TextEdit& edit, const TextStyle& style,
                                             float width, const FieldLook& look) const;
    void hear_typing(TextEdit& edit, const FieldLook& look, FieldEvent& event);
    void hear_mouse(Box inner, FieldId id, TextEdit& edit, const std::vector<Line>& lines,
                    const TextStyle& style);
    void draw_field_text(Box inner, TextEdit& edit, bool focused, const TextStyle& style,
                         const FieldLook& look);
    void record(std::string_view label, ItemKind kind, Box box, bool enabled = true);
    int turned(Box box, float& wheel, float& before, int steps);
    [[nodiscard]] TextStyle button_style(const ButtonLook& look) const;

    Canvas& canvas_;
    WidgetMemory& memory_;
    int layer_ = 0;
    int active_ = 0;
    std::vector<Chord> keys_;
    std::vector<char32_t> letters_;
    Point mouse_;
    Point wheel_;
    bool down_ = false;
    bool released_ = false;
    bool typing_to_undo_ = false;
    bool focus_set_ = false;  // in this frame; its field may be drawn in the next one
    std::vector<FieldId> fields_[2];
};

/// A style of the desk's texts.
[[nodiscard]] TextStyle desk_style(float size = 24, Weight weight = Weight::regular,
                                   std::string_view colour = "ink",
                                   std::string_view ground = "surface");

}  // namespace ui
