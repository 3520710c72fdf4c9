#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"

#include <algorithm>
#include <chrono>

namespace ui {
namespace {

TextStyle bar_style(float size, Weight weight = Weight::regular) {
    TextStyle style = desk_style(size, weight, "bar-text", "bar");
    style.even_digits = true;
    return style;
}

/// Unlike the wall, the desk also tells how far a step runs over.
std::string time_left(const Desk& desk) {
    const domain::PhaseClock& clock = desk.state.clock;
    if (desk.state.ended) return {};
    if (clock.phase < 0) return desk.say("desk.time.not_started");
    const auto left = clock.planned_end - desk.input.scene.now;
    const std::string until = desk.clock(clock.planned_end);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left.count() >= 0 ? left : -left);
    const std::string number = std::to_string(minutes.count());
    // Who opens it on another day does not read how long ago it was.
    if (left < -std::chrono::hours(12)) return {};
    if (left.count() < 0) return desk.say("desk.time.over", {{"minutes", number}});
    if (left <= std::chrono::minutes(1))
        return desk.say("desk.time.seconds", {{"seconds", std::to_string(left.count())}});
    return desk.say("desk.time.left", {{"minutes", number}, {"until", until}});
}

std::string on_the_wall(const Desk& desk) {
    const domain::WallView& wall = desk.state.wall;
    if (wall.paused) return desk.say("desk.wall.paused");
    if (wall.frozen) return desk.say("desk.wall.frozen");
    const std::string name = desk.say("desk.screen." + std::string(domain::name_of(wall.screen)));
    return desk.say("desk.wall.shows", {{"screen", name}});
}

std::string saved_words(const Desk& desk) {
    const SavedStatus& saved = desk.input.saved;
    if (!saved.trouble.empty()) return desk.say("desk.saved.trouble");
    if (saved.read_only) return desk.say("desk.saved.read_only");
    if (!saved.all_saved) return desk.say("desk.saved.busy");
    return desk.say("desk.saved.at", {{"time", desk.clock(saved.saved_at)}});
}

}  // namespace

void desk_top_bar(Desk& desk, Box bar) {
    Canvas& canvas = desk.canvas;
    canvas.fill(bar, canvas.colour("bar"));
    const float margin = 28;
    const domain::Phase* phase = domain::current_phase(desk.state);
    std::string step = phase == nullptr ? desk.say("desk.before_first")
                                        : std::to_string(desk.state.clock.phase + 1) + " " +
                                              phase->name.in(desk.language());
    if (desk.state.ended) step = desk.say("desk.ended");
    const float third = bar.w * 0.24F;
    const Box name =
        desk.line({bar.x + margin, bar.y, third * 0.62F, bar.h}, step, bar_style(27, Weight::bold));
    const Box time =
        desk.line({name.right() + 26, bar.y, third, bar.h}, time_left(desk), bar_style(23));

    const SavedStatus& saved = desk.input.saved;
    const bool well = saved.trouble.empty() && !saved.read_only;
    const float most = saved.trouble.empty() ? third : bar.w * 0.36F;
    const std::string words = saved_words(desk);
    const TextStyle saved_style = bar_style(23, well ? Weight::regular : Weight::semibold);
    const float saved_width = std::min(canvas.measure(words, saved_style).w + 2, most);
    const Box right{bar.right() - margin - saved_width, bar.y, saved_width, bar.h};
    const Box said = desk.line(right, words, saved_style, Align::right);
    const Point dot{said.x - 18, bar.centre().y};
    if (!well) {
        canvas.outline({dot.x - 9, dot.y - 9, 18, 18}, canvas.colour("spark-badge"), 3, 4);
    } else if (saved.all_saved) {
        canvas.circle(dot, 9, canvas.colour("bar-text"));
    } else {
        canvas.ring(dot, 9, canvas.colour("bar-text"), 2);
    }

    const Box pill{time.right() + 28, bar.y + 10, dot.x - 36 - time.right() - 28, bar.h - 20};
    if (pill.w < 160) return;
    canvas.fill(pill, canvas.colour("bar-raised"), 8);
    const std::string shows = on_the_wall(desk);
    const std::string seen_by = desk.input.over_the_wall  ? "desk.wall.everybody"
                                : desk.input.only_display ? "desk.wall.only_display"
                                                          : "desk.wall.alone";
    const std::string alone = desk.input.only_display && !desk.input.over_the_wall
                                  ? desk.say(seen_by)
                                  : shows + " · " + desk.say(seen_by);
    TextStyle style = bar_style(23);
    style.ground = "bar-raised";
    const bool room = canvas.measure(alone, style).w + 20 <= pill.w - 32;
    canvas.paragraph({pill.x + 16, pill.y + (pill.h - canvas.line_height(style)) / 2, pill.w - 32,
                      canvas.line_height(style)},
                     room ? alone : shows, style, 1, Align::centre);
}

void desk_bottom_bar(Desk& desk, Box bar, const KeyHints& hints) {
    Canvas& canvas = desk.canvas;
    canvas.fill(bar, canvas.colour("bar"));
    const TextStyle style = bar_style(22);
    const float cap_size = 20;
    const float gap = 30;
    const auto cap_width = [&](const KeyHint& hint) {
        return std::max(canvas.measure(hint.cap, desk_style(cap_size, Weight::semibold)).w + 18,
                        cap_size * 1.5F);
    };
    const auto width = [&](const KeyHint& hint) {
        return cap_width(hint) + 10 + canvas.measure(hint.label, style).w;
    };
    // The overview of all keys and what Ctrl Z takes back stand at the end, whatever else fits;
    // in a narrow window the act goes unnamed.
    KeyHints last;
    if (desk.input.undo) {
        last.push_back({"Ctrl Z",
                        desk.say("desk.key.undo", {{"what", desk.input.undo->name}}),
                        {Key::z, true}});
        if (width(last.front()) > bar.w * 0.34F) last.front().label = desk.say("desk.key.undo_one");
    }
    last.push_back({"F1", desk.say("desk.key.overview"), {Key::f1}});
    float end = bar.right() - 30 + gap;
    for (const KeyHint& hint : last) end -= width(hint) + gap;
    float x = bar.x + 28;
    const auto put = [&](const KeyHint& hint) {
        const float wide = width(hint);
        const float cap_height = canvas.line_height(desk_style(cap_size)) + 4;
        desk.widgets.key_cap({x, bar.y + (bar.h - cap_height) / 2}, hint.cap, cap_size, true);
        canvas.text({x + cap_width(hint) + 10, bar.y + (bar.h - canvas.line_height(style)) / 2},
                    hint.label, style);
        const Box box{x - 6, bar.y + 4, wide + 12, bar.h - 8};
        canvas.recording().items.push_back(
            {hint.label, ItemKind::button, canvas.to_pixels(box), desk.widgets.hears()});
        if (desk.widgets.clicked(box)) desk.widgets.press(hint.chord);
        x += wide + gap;
    };
    for (const KeyHint& hint : hints)
        if (x + width(hint) + gap <= end) put(hint);
    x = end;
    for (const KeyHint& hint : last) put(hint);
}

}  // namespace ui
