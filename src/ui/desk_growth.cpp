#include "ui/desk_growth.hpp"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float growth_row = 44;

TextStyle growth_style() { return desk_style(24, Weight::semibold, "ink", "paper"); }

/// The steps of the growth, how wide they are, and how wide what stands beside them can be.
struct Growth {
    std::vector<std::pair<std::string, ButtonLook>> buttons;
    float steps = 10;
    float words = 0;

    /// Whether there is room for a line beside both.
    [[nodiscard]] bool fits_a_row(float width) const { return width - steps - words - 40 >= 120; }
    [[nodiscard]] float height(float width) const {
        return fits_a_row(width) ? growth_row : 2 * growth_row;
    }
};

Growth growth_of(const Desk& desk) {
    const int last = desk.input.map_moments - 1;
    const int back = std::clamp(desk.memory.map_back, 0, std::max(0, last));
    Growth growth;
    growth.buttons = {{desk.say("desk.map.earlier"), {.key = ",", .enabled = back < last}},
                      {desk.say("desk.map.later"), {.key = ".", .enabled = back > 0}}};
    for (const auto& [label, look] : growth.buttons)
        growth.steps += desk.widgets.button_width(label, look) + 10;
    for (const std::string& words :
         {desk.say("desk.map.now"), desk.say("desk.map.then", {{"time", "00.00"}})})
        growth.words = std::max(growth.words, desk.canvas.measure(words, growth_style()).w);
    return growth;
}

}  // namespace

float growth_height(const Desk& desk, float width) {
    return desk.input.map_moments < 2 ? 0 : growth_of(desk).height(width);
}

void draw_growth(Desk& desk, Rest& rest) {
    const int last = desk.input.map_moments - 1;
    int& back = desk.memory.map_back;
    back = std::clamp(back, 0, std::max(0, last));
    if (last < 1) return;
    const int step = std::max(1, last / 40);
    const Growth growth = growth_of(desk);
    const Box all = rest.take_bottom(growth.height(rest.box.w), 10);
    const Box row{all.x, all.y, all.w, growth_row};
    const int pressed = desk.widgets.buttons({row.x, row.y, growth.steps, row.h}, growth.buttons);
    if (pressed == 0 || desk.widgets.take_letter(',')) back = std::min(last, back + step);
    if (pressed == 1 || desk.widgets.take_letter('.')) back = std::max(0, back - step);
    const std::string when =
        back == 0 ? desk.say("desk.map.now")
                  : desk.say("desk.map.then", {{"time", desk.clock(desk.input.map->now)}});
    const float wide = desk.canvas.measure(when, growth_style()).w;
    const bool one_row = growth.fits_a_row(row.w);
    const Box line = one_row ? row : Box{row.x, row.bottom(), row.w, growth_row};
    desk.line({row.right() - wide - 1, line.y + 6, wide + 2, line.h - 6}, when, growth_style());
    const float left = one_row ? growth.steps + 10 : 12;
    const Box track{line.x + left, line.centre().y - 12, line.w - left - growth.words - 30, 24};
    if (track.w < 60) return;
    const float reach = track.w * static_cast<float>(last - back) / static_cast<float>(last);
    desk.canvas.fill({track.x, track.centre().y - 3, track.w, 6}, desk.canvas.colour("rule-quiet"),
                     3);
    desk.canvas.fill({track.x, track.centre().y - 3, reach, 6}, desk.canvas.colour("action"), 3);
    desk.canvas.circle({track.x + reach, track.centre().y}, 11, desk.canvas.colour("action"));
    desk.widgets.thing(track, desk.say("desk.map.growth"));
    if (const auto held = desk.widgets.held(track))
        back = std::clamp(last - static_cast<int>(std::lround((held->now.x - track.x) / track.w *
                                                              static_cast<float>(last))),
                          0, last);
}

}  // namespace ui
