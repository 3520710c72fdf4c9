#include "ui/widgets.hpp"

#include <algorithm>
#include <imgui.h>
#include <utility>

namespace ui {
namespace {

constexpr float rounding = 8;
constexpr float button_padding = 14;
constexpr float scroll_bar = 10;

}  // namespace

TextStyle desk_style(float size, Weight weight, std::string_view colour, std::string_view ground) {
    TextStyle style;
    style.size = size;
    style.weight = weight;
    style.colour = colour;
    style.ground = ground;
    return style;
}

Widgets::Widgets(Canvas& canvas, WidgetMemory& memory, bool over)
    : canvas_(canvas),
      memory_(memory),
      active_(over ? 1 : 0),
      keys_(keys_of_frame()),
      letters_(letters_of_frame()) {
    for (const Chord& chord : memory_.injected) keys_.push_back(chord);
    memory_.injected.clear();
    const ImGuiIO& io = ImGui::GetIO();
    mouse_ = canvas.to_units({io.MousePos.x, io.MousePos.y});
    wheel_ = {io.MouseWheelH, io.MouseWheel};
    if (io.MouseClicked[0]) {
        memory_.pressed_at = mouse_;
        memory_.pressed_layer = active_;
    }
    down_ = io.MouseDown[0] && memory_.pressed_layer == active_;
    released_ = io.MouseReleased[0] && memory_.pressed_layer == active_;
    if (!io.MouseDown[0]) memory_.dragged = {};
}

bool Widgets::take_anywhere(Key key, bool ctrl) {
    const auto found = std::ranges::find_if(keys_, [&](const Chord& chord) {
        return chord.key == key && chord.key != Key::none && chord.ctrl == ctrl;
    });
    if (found == keys_.end()) return false;
    keys_.erase(found);
    return true;
}

bool Widgets::take(Key key, bool ctrl) { return hears() && take_anywhere(key, ctrl); }

bool Widgets::take_letter(char letter) {
    if (!hears()) return false;
    const auto small = static_cast<char32_t>(letter);
    const auto capital = small >= U'a' && small <= U'z' ? small - 32 : small;
    const auto same = [&](char32_t typed) { return typed == small || typed == capital; };
    const auto clicked = std::ranges::find_if(
        keys_, [&](const Chord& chord) { return chord.letter != 0 && same(chord.letter); });
    if (clicked != keys_.end()) {
        keys_.erase(clicked);
        return true;
    }
    if (memory_.focus[layer_].field != Field::none) return false;
    const auto typed = std::ranges::find_if(letters_, same);
    if (typed == letters_.end()) return false;
    letters_.erase(typed);
    return true;
}

bool Widgets::hovered(Box box) const { return hears() && box.holds(mouse_); }

bool Widgets::clicked(Box box) {
    if (!hears() || !released_ || !box.holds(mouse_) || !box.holds(memory_.pressed_at))
        return false;
    released_ = false;
    return true;
}

std::optional<Widgets::Hold> Widgets::held(Box box) const {
    if (!hears() || !(down_ || released_) || !box.holds(memory_.pressed_at)) return std::nullopt;
    return Hold{memory_.pressed_at, mouse_, released_};
}

int Widgets::turned(Box box, float& wheel, float& before, int steps) {
    if (wheel == 0 || !hovered(box)) return 0;
    before += std::exchange(wheel, 0.0F) * static_cast<float>(steps);
    const int whole = static_cast<int>(before);
    before -= static_cast<float>(whole);
    return whole;
}

int Widgets::wheel_over(Box box, int steps) {
    return turned(box, wheel_.y, memory_.turned.y, steps);
}

int Widgets::wheel_across(Box box, int steps) {
    return turned(box, wheel_.x, memory_.turned.x, steps);
}

void Widgets::record(std::string_view label, ItemKind kind, Box box, bool enabled) {
    canvas_.recording().items.push_back(
        {std::string(label), kind, canvas_.to_pixels(box), enabled && hears()});
}

void Widgets::thing(Box box, std::string_view label) { record(label, ItemKind::row, box); }

void Widgets::card(Box box, std::string_view ground, std::string_view border) {
    canvas_.fill(box, canvas_.colour(ground), 12);
    canvas_.outline(box, canvas_.colour(border), 2, 12);
}

TextStyle Widgets::button_style(const ButtonLook& look) const {
    TextStyle style = desk_style(look.size, Weight::semibold);
    if (look.filled) {
        style.colour = "surface";
        style.ground = look.dangerous ? "ask" : "action";
    } else if (look.dangerous) {
        style.colour = "ask";
    } else if (look.chosen) {
        style.colour = "action";
        style.ground = "action-soft";
    }
    if (!look.enabled) {
        style.colour = "ink-soft";
        style.ground = "paper";
        style.weight = Weight::regular;
    }
    return style;
}

Box Widgets::key_cap(Point at, std::string_view key, float size, bool on_bar) {
    const TextStyle style =
        desk_style(size, Weight::semibold, on_bar ? "bar-text" : "ink", on_bar ? "bar" : "surface");
    const Size text = canvas_.measure(key, style);
    const Box box{at.x, at.y, std::max(text.w + 18, size * 1.5F), text.h + 4};
    canvas_.outline(box, canvas_.colour(on_bar ? "bar-text" : "ink-soft"), 2, 7);
    canvas_.text({box.x + box.w / 2, box.y + 2}, key, style, Align::centre);
    return box;
}

float Widgets::button_width(std::string_view label, const ButtonLook& look) const {
    float width = canvas_.measure(label, button_style(look)).w + 2 * button_padding;
    if (!look.key.empty())
        width += std::max(canvas_.measure(look.key, desk_style(look.size, Weight::semibold)).w + 18,
                          look.size * 1.5F) +
                 10;
    return width + 2;
}

bool Widgets::button(Box box, std::string_view label, const ButtonLook& look) {
    const TextStyle style = button_style(look);
    const bool hot = look.enabled && hovered(box);
    canvas_.fill(box, canvas_.colour(style.ground), rounding);
    if (!look.filled || !look.enabled)
        canvas_.outline(box,
                        canvas_.colour(!look.enabled        ? "rule-quiet"
                                       : look.chosen || hot ? "action"
                                       : look.dangerous     ? "ask"
                                                            : "rule"),
                        hot ? 3 : 2, rounding);
    else if (hot)
        canvas_.outline(box, canvas_.colour("ink"), 3, rounding);
    const bool with_key = !look.key.empty() && look.enabled;
    const float cap_width =
        with_key
            ? std::max(canvas_.measure(look.key, desk_style(look.size, Weight::semibold)).w + 18,
                       look.size * 1.5F) +
                  10
            : 0;
    const float content = cap_width + canvas_.measure(label, style).w;
    float x = box.x + std::max(button_padding, (box.w - content) / 2);
    if (with_key) {
        const float height = canvas_.line_height(style) + 4;
        const Box cap =
            key_cap({x, box.y + (box.h - height) / 2}, look.key, look.size, look.filled);
        x = cap.right() + 10;
    }
    canvas_.text({x, box.y + (box.h - canvas_.line_height(style)) / 2}, label, style, Align::left,
                 box.right() - button_padding - x);
    record(label, ItemKind::button, box, look.enabled);
    if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    return look.enabled && clicked(box);
}

int Widgets::buttons(Box area, const std::vector<std::pair<std::string, ButtonLook>>& all) {
    int pressed = -1;
    Point at{area.x, area.y};
    for (std::size_t index = 0; index < all.size(); ++index) {
        const auto& [label, look] = all[index];
        const float width = std::min(button_width(label, look), area.w);
        const float height = look.size * 2;
        if (at.x > area.x && at.x + width > area.right()) at = {area.x, at.y + height + 10};
        if (at.y + height > area.bottom() + 1) break;
        if (button({at.x, at.y, width, height}, label, look)) pressed = static_cast<int>(index);
        at.x += width + 10;
    }
    return pressed;
}

void Widgets::row(Box box, std::string_view label, bool chosen) {
    if (chosen)
        canvas_.fill(box, canvas_.colour("action-soft"), rounding);
    else if (hovered(box))
        canvas_.outline(box, canvas_.colour("rule-quiet"), 2, rounding);
    record(label, ItemKind::row, box);
}

namespace {

constexpr float tab_height = 40;

TextStyle tab_style() { return desk_style(22, Weight::semibold, "ink", "paper"); }

/// Wide names stand closer together before they take another line.
float between_tabs(float width, float names, std::size_t count) {
    return std::clamp((width - names) / static_cast<float>(count), 14.0F, 28.0F);
}

}  // namespace

int Widgets::tab_lines(float width, const std::vector<std::string>& names) const {
    const float between = 14;
    int lines = 1;
    float x = 0;
    for (const std::string& name : names) {
        const float wide = canvas_.measure(name, tab_style()).w + between;
        if (x > 0 && x + wide > width) {
            ++lines;
            x = 0;
        }
        x += wide;
    }
    return lines;
}

int Widgets::tabs(Box area, const std::vector<std::string>& names, int chosen) {
    int pressed = -1;
    TextStyle style = tab_style();
    float all = 0;
    for (const std::string& name : names) all += canvas_.measure(name, style).w;
    const int lines = tab_lines(area.w, names);
    const bool wraps = lines > 1 && area.h + 1 >= tab_height * static_cast<float>(lines);
    const float between = wraps ? 14 : between_tabs(area.w, all, names.size());
    // Where there is no room for another line the names shrink together, so that each keeps its
    // turn.
    const float share =
        wraps ? 1 : std::min(1.0F, area.w / (all + between * static_cast<float>(names.size())));
    const float high = wraps ? tab_height : area.h;
    Point at{area.x, area.y};
    for (std::size_t index = 0; index < names.size(); ++index) {
        const bool on = static_cast<int>(index) == chosen;
        style.colour = on ? "action" : "ink-soft";
        const float width = (canvas_.measure(names[index], style).w + between) * share;
        if (wraps && at.x > area.x && at.x + width > area.right() + 0.5F)
            at = {area.x, at.y + high};
        const Box box{at.x, at.y, width, high};
        const float side = between * share / 2;
        if (on || hovered(box))
            canvas_.fill({box.x + 4, box.bottom() - 4, box.w - 8, 4},
                         canvas_.colour(on ? "action" : "rule-quiet"), 2);
        canvas_.text({box.x + side, box.y + (box.h - canvas_.line_height(style)) / 2}, names[index],
                     style, Align::left, share < 1 ? width - 2 * side : 0);
        record(names[index], ItemKind::tab, box);
        if (clicked(box)) pressed = static_cast<int>(index);
        at.x += width;
    }
    return pressed;
}

void Widgets::list(Box area, int list, int rows, int shown, const std::function<float(int)>& height,
                   const std::function<void(int, Box)>& draw) {
    int& first = memory_.first_row[list];
    const auto fits = [&](int from, int to) {
        float used = 0;
        for (int row = from; row <= to && used <= area.h; ++row) used += height(row);
        return used <= area.h;
    };
    int last_start = std::max(0, rows - 1);
    while (last_start > 0 && fits(last_start - 1, rows - 1)) --last_start;
    constexpr int rows_a_notch = 3;
    first -= wheel_over(area, rows_a_notch);
    // Also when the list grew or shrank: a message that comes must not push the row out of sight.
    const auto last_shown = memory_.shown_row.find(list);
    const bool resized = std::exchange(memory_.height[list], area.h) != area.h;
    const bool moved = last_shown == memory_.shown_row.end() || last_shown->second != shown;
    if (shown >= 0 && (moved || resized)) {
        if (shown < first) first = shown;
        while (first < shown && !fits(first, shown)) ++first;
    }
    memory_.shown_row[list] = shown;
    first = std::clamp(first, 0, last_start);

    const bool all_fit = last_start == 0;
    const float width = all_fit ? area.w : area.w - scroll_bar - 6;
    float y = area.y;
    int row = first;
    for (; row < rows; ++row) {
        const float high = height(row);
        if (y + high > area.bottom() + 0.5F) break;
        draw(row, {area.x, y, width, high});
        y += high;
    }
    if (all_fit || rows == 0) return;
    const Box track{area.right() - scroll_bar, area.y, scroll_bar, area.h};
    const auto share = [&](int count) {
        return static_cast<float>(count) / static_cast<float>(rows) * track.h;
    };
    const Box thumb{track.x, track.y + share(first), track.w, std::max(24.0F, share(row - first))};
    canvas_.fill(track, canvas_.colour("rule-quiet"), 5);
    canvas_.fill(thumb, canvas_.colour("rule"), 5);
    if (clicked(track)) first += mouse_.y < thumb.y ? first - row : row - first;
}

void Widgets::announce(FieldId id) {
    if (std::ranges::find(fields_[layer_], id) == fields_[layer_].end())
        fields_[layer_].push_back(id);
}

void Widgets::focus(FieldId id) {
    memory_.focus[layer_] = id;
    focus_set_ = true;
}

void Widgets::finish(FieldId home) {
    std::vector<FieldId>& fields = fields_[active_];
    FieldId& focus = memory_.focus[active_];
    auto at = std::ranges::find(fields, focus);
    if (focus_set_) return;
    const bool gone = focus.field != Field::none && at == fields.end();
    if (gone || (active_ == 1 && focus.field == Field::none && !fields.empty())) {
        focus = std::ranges::find(fields, home) != fields.end() ? home
                : fields.empty()                                ? FieldId{}
                                                                : fields.front();
        return;
    }
    const auto tab = std::ranges::find(keys_, Key::tab, &Chord::key);
    // Tab stays within the form that is filled in: these two are always there and have their keys.
    std::erase_if(fields,
                  [](FieldId id) { return id.field == Field::capture || id.field == Field::note; });
    if (tab == keys_.end() || fields.empty()) return;
    at = std::ranges::find(fields, focus);
    const auto count = static_cast<int>(fields.size());
    const int now =
        at == fields.end() ? (tab->shift ? 0 : -1) : static_cast<int>(at - fields.begin());
    focus = fields[static_cast<std::size_t>((now + (tab->shift ? count - 1 : 1)) % count)];
    keys_.erase(tab);
}

}  // namespace ui
