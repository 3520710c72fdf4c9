#pragma once

#include "domain/state.hpp"
#include "graph/picture.hpp"
#include "support/evening.hpp"
#include "ui/recording.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ui_test {

/// How a wall is looked at.
struct Look {
    int width = 1920;
    int height = 1080;
    std::string language = "nl";
    float scale = 1.0F;  // of text
};

/// What one frame of the wall showed.
struct ShownWall {
    Look look;
    ui::Recording recording;
    std::size_t drawn_letters = 0;
    int pages = 1;
    bool is_map = false;
    bool is_crowd = false;  // more than people can be named on a map

    [[nodiscard]] float unit() const { return static_cast<float>(look.height) / 1080.0F; }
    /// Whether some text contains this; spaces and line breaks apart.
    [[nodiscard]] bool says(std::string_view text) const;
    /// Everything that was said, one text after the other.
    [[nodiscard]] std::string all() const;
};

/// The map of that state for such a wall; empty when another screen is asked for.
graph::Picture map_of(const domain::State& state, const Look& look);

/// Draws the wall that `state.wall` asks for, with the map of that state; on its way there when
/// `from` is a picture that was seen before.
ShownWall shown(const domain::State& state, base::UtcSeconds now, const Look& look = {},
                const graph::Picture* from = nullptr, double done = 0.0);

/// As shown, for one screen in the phase to which it belongs.
ShownWall shown(const support::Evening& evening, domain::Screen screen, const Look& look = {},
                std::string_view phase = "");

/// All pages of a screen, one after the other.
std::vector<ShownWall> all_pages(const support::Evening& evening, domain::Screen screen,
                                 const Look& look = {}, std::string_view phase = "");

/// What breaks the rules for a wall in this frame, in words; empty when nothing does.
std::vector<std::string> faults(const ShownWall& wall);

/// The contrast of two colours. Source: WCAG 2.2, "contrast ratio".
double contrast(base::Colour one, base::Colour other);

}  // namespace ui_test
