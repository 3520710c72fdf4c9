#pragma once

#include "support/evening.hpp"
#include "ui/bare_screen.hpp"
#include "ui/desk.hpp"

#include <imgui.h>
#include <string>
#include <string_view>
#include <vector>

namespace ui_test {

/// Somebody at the desk of an evening, and the wall beside it: keys and mouse go in, wishes come
/// out and become facts between frames, as they do in the program.
class DeskRoom {
public:
    explicit DeskRoom(support::Evening played = support::Evening());

    support::Evening evening;
    ui::DeskMemory memory;
    float width = 1920;
    float height = 1080;
    float text_scale = 1.0F;
    bool over_the_wall = false;
    bool hidden = false;
    std::string language = "nl";
    ui::SavedStatus saved;
    std::vector<matching::Hub> hubs;
    int map_moments = 1;

    // What one hand does. Every press is counted.
    void type(std::string_view text);
    void press(ImGuiKey key, ImGuiKey with = ImGuiKey_None);
    void paste(const std::string& text);
    /// Clicks the item with this label, the first that can be pressed.
    void click(std::string_view label);
    /// Takes: `across`: to the left above 0.
    void scroll(ui::Point at, float by, float across = 0);
    /// Takes hold of what is there, and lets go elsewhere.
    void drag(ui::Point from, ui::Point to);
    /// A frame in which nothing is done.
    void look();
    void one_more_frame() { frame(); }

    [[nodiscard]] bool sees(std::string_view text) const;
    [[nodiscard]] bool can_press(std::string_view label) const;
    [[nodiscard]] bool wall_shows(std::string_view text) const;

    [[nodiscard]] const domain::State& state() const { return evening.state(); }
    [[nodiscard]] const ui::Recording& desk() const { return desk_; }
    [[nodiscard]] const ui::Recording& wall() const { return wall_; }
    /// The map that the desk was given in the last frame.
    [[nodiscard]] const graph::Picture& map() const { return map_; }
    /// How many letters the last frame of the desk really drew.
    [[nodiscard]] std::size_t desk_letters() const { return desk_letters_; }

    int keys = 0;
    int clicks = 0;
    std::vector<domain::Command> wishes;
    std::vector<std::string> refusals;
    std::vector<ui::DeskAct> acts;

private:
    void frame();
    /// Frames until nothing is asked for any more.
    void settle();
    void carry_out(const ui::DeskAnswer& answer);
    void draw_wall_frame();
    [[nodiscard]] domain::State room_state() const;

    BareScreen screen_;
    ui::Recording desk_;
    ui::Recording wall_;
    graph::Picture map_;
    std::string message_;
    bool message_is_refusal_ = false;
    bool refused_ = false;
    bool asked_ = false;
    std::size_t desk_letters_ = 0;
};

}  // namespace ui_test
