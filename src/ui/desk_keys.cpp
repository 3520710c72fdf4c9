#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"
#include "ui/desk_walk.hpp"

#include <algorithm>

namespace ui {
namespace {

struct KeyLine {
    std::string_view cap;
    std::string_view key;
};

constexpr KeyLine overview[] = {
    {"PgDn", "desk.keys.next"},     {"PgUp", "desk.keys.back"},
    {"F6", "desk.keys.send"},       {"F7", "desk.keys.switch"},
    {"F8", "desk.keys.freeze"},     {"F9", "desk.keys.pause"},
    {"Enter", "desk.keys.enter"},   {"Esc", "desk.keys.escape"},
    {"Tab", "desk.keys.tab"},       {"↑ ↓", "desk.keys.arrows"},
    {"Ctrl K", "desk.keys.search"}, {"Ctrl Z", "desk.keys.undo"},
    {"Ctrl Y", "desk.keys.redo"},   {"Ctrl ,", "desk.keys.session"},
    {"Ctrl +", "desk.keys.larger"}, {"Ctrl -", "desk.keys.smaller"},
    {"F2", "desk.keys.presence"},   {"F3", "desk.keys.agenda"},
    {"F4", "desk.keys.contacts"},   {"F5", "desk.keys.capture"},
    {"F10", "desk.keys.toggle"},    {"Ctrl F6", "desk.keys.send_new"},
};

void walk(Desk& desk, const std::vector<domain::Command>& wishes) {
    if (wishes.empty()) {
        if (domain::open_poll(desk.state) != nullptr)
            desk.memory.notice = desk.say("desk.walk.close_first");
        return;
    }
    for (const domain::Command& wish : wishes) desk.wish(wish);
}

void toggle_presence(Desk& desk) {
    const domain::Organisation* organisation = domain::find(desk.state, desk.memory.organisation);
    if (organisation == nullptr) return;
    const bool here = organisation->presence == domain::Presence::present;
    desk.wish(domain::SetPresence{organisation->id,
                                  here ? domain::Presence::absent : domain::Presence::present});
}

void hear_wall_keys(Desk& desk) {
    // These two work whatever lies over the desk: something on the wall must go, now.
    if (desk.widgets.take_anywhere(Key::f8)) desk.wish(domain::FreezeWall{!desk.state.wall.frozen});
    if (desk.widgets.take_anywhere(Key::f9)) desk.wish(domain::PauseWall{!desk.state.wall.paused});
    if (desk.widgets.take_anywhere(Key::f10)) desk.act(ToggleDesk{});
    if (desk.widgets.take(Key::page_down)) walk(desk, next_step(desk.state, desk.wall_pages));
    if (desk.widgets.take(Key::page_up)) walk(desk, step_back(desk.state, desk.memory.entered));
    if (desk.widgets.take(Key::f6)) send_chosen(desk);
    if (desk.widgets.take(Key::f6, true)) send_new_opportunity(desk);
    if (desk.widgets.take(Key::f7))
        if (const auto view = other_side(desk.state)) desk.wish(domain::ShowOnWall{*view});
}

/// After a refusal nothing was done that could be taken back: what was done before it goes only
/// when Ctrl Z is pressed once more.
void undo(Desk& desk, const UndoOffer& offer) {
    DeskMemory& memory = desk.memory;
    const std::string first = desk.say("desk.undo_again", {{"what", offer.name}});
    const bool nothing_done = memory.refused || !memory.notice.empty();
    if (nothing_done && memory.notice != first) {
        memory.notice = first;
        return;
    }
    desk.wish(domain::Withdraw{offer.fact});
}

void hear_size(Desk& desk) {
    const float scale = desk.text_scale;
    const auto step = [&](float by) {
        const float to = std::clamp(scale + by, 0.8F, 1.5F);
        if (to != scale) desk.act(SetTextScale{to});
    };
    if (desk.widgets.take_anywhere(Key::plus, true)) step(0.1F);
    if (desk.widgets.take_anywhere(Key::minus, true)) step(-0.1F);
}

}  // namespace

void desk_keys_everywhere(Desk& desk) {
    DeskMemory& memory = desk.memory;
    hear_wall_keys(desk);
    hear_size(desk);
    if (desk.widgets.take(Key::f2)) toggle_presence(desk);
    // Pressed blindly it would open in the middle of the wall.
    if (desk.widgets.take(Key::f4) && !desk.input.hidden) {
        memory.contacts = !memory.contacts;
        memory.collapsed = !memory.contacts;
    }
    if (desk.widgets.take(Key::f5)) desk.widgets.focus({Field::capture});
    if (desk.widgets.take(Key::z, true) && desk.input.undo) undo(desk, *desk.input.undo);
    if (desk.widgets.take(Key::y, true) && desk.input.redo)
        desk.wish(desk.input.redo->again
                      ? domain::Command{domain::Restore{desk.input.redo->fact}}
                      : domain::Command{domain::Withdraw{desk.input.redo->fact}});
    if (desk.widgets.take(Key::comma, true)) desk.go(Place::session);
    if (desk.widgets.take_anywhere(Key::k, true)) {
        const bool open = memory.over == Over::search;
        memory.over = open ? Over::nothing : Over::search;
        memory.widgets.focus[1] = {Field::search};
        memory.found = 0;
    }
    if (desk.widgets.take_anywhere(Key::f1))
        memory.over = memory.over == Over::keys ? Over::nothing : Over::keys;
}

void desk_keys(Desk& desk, Box area) {
    const Box box = area.inset(60);
    desk.canvas.fill(box, desk.canvas.colour("surface"), 16);
    desk.canvas.outline(box, desk.canvas.colour("ink"), 3, 16);
    Rest rest{box.inset(32)};
    desk.heading(rest, desk.say("desk.keys.title"));
    const Box last = rest.take_bottom(46, 12);
    if (desk.widgets.buttons(last, {{desk.say("desk.close"), {.key = "Esc"}}}) == 0 ||
        desk.widgets.take(Key::escape))
        desk.memory.over = Over::nothing;
    const std::size_t count = std::size(overview);
    const int columns = rest.box.w > 900 ? 2 : 1;
    const auto rows =
        (count + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    const float height = std::min(52.0F, rest.box.h / static_cast<float>(rows));
    const float width = rest.box.w / static_cast<float>(columns);
    const float size = std::min(22.0F, height * 0.62F);
    for (std::size_t index = 0; index < count; ++index) {
        const Box row{rest.box.x + width * static_cast<float>(index / rows),
                      rest.box.y + height * static_cast<float>(index % rows), width - 20, height};
        desk.widgets.key_cap({row.x, row.y + 4}, overview[index].cap, size * 0.9F, false);
        desk.line({row.x + 110, row.y, row.w - 110, row.h - 6}, desk.say(overview[index].key),
                  desk_style(size));
    }
}

void desk_question(Desk& desk, Box area) {
    const Question question = *desk.memory.question;
    const float width = std::min(area.w - 120, 1100.0F);
    const float height = std::min(area.h - 40, 460.0F);
    const Box box{area.centre().x - width / 2, area.centre().y - height / 2, width, height};
    desk.canvas.fill(box, desk.canvas.colour("surface"), 16);
    desk.canvas.outline(box, desk.canvas.colour("ask"), 5, 16);
    Rest rest{box.inset(40)};
    const Box row = rest.take_bottom(64, 16);
    desk.lines(rest, question.title, desk_style(44, Weight::bold), 3, 14);
    desk.lines(rest, question.text, desk_style(26), 4);
    // Enter answers nothing here: whoever types on must not confirm by accident.
    const ButtonLook yes{
        .key = desk.language() == "en" ? "Y" : "J", .filled = true, .dangerous = true, .size = 28};
    const ButtonLook no{.key = "Esc", .size = 28};
    const int pressed =
        desk.widgets.buttons(row, {{question.yes, yes}, {desk.say("desk.ask.no"), no}});
    if (pressed == 0 || desk.widgets.take_letter('j') || desk.widgets.take_letter('y')) {
        if (const auto* wish = std::get_if<domain::Command>(&question.then)) desk.wish(*wish);
        if (const auto* act = std::get_if<DeskAct>(&question.then)) desk.act(*act);
        desk.memory.question.reset();
    } else if (pressed == 1 || desk.widgets.take(Key::escape) || desk.widgets.take_letter('n')) {
        desk.memory.question.reset();
    }
}

}  // namespace ui
