#include "ui/desk_room.hpp"

#include "domain/agenda.hpp"
#include "domain/evening_time.hpp"
#include "domain/room_view.hpp"
#include "domain/undo.hpp"
#include "ui/shown_wall.hpp"
#include "ui/wall.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>

namespace ui_test {
namespace {

std::optional<ui::UndoOffer> offer(domain::FactNumber fact, bool again) {
    if (!fact.exists()) return std::nullopt;
    return ui::UndoOffer{fact, "de laatste daad", again};
}

}  // namespace

DeskRoom::DeskRoom(support::Evening played) : evening(std::move(played)) {
    ImGui::GetIO().ConfigErrorRecoveryEnableTooltip = false;
    look();
}

domain::State DeskRoom::room_state() const {
    const domain::FactNumber sent = state().wall.sent;
    const auto all = std::span(evening.facts());
    const auto count = std::min<std::size_t>(sent.number, all.size());
    return domain::as_the_room_sees_it(domain::replay(all.first(count)), state());
}

void DeskRoom::frame() {
    const auto opportunities = matching::opportunities(state(), matching::Audience::desk);
    const domain::State room = room_state();
    const auto shown = matching::opportunities(room, matching::Audience::room);
    const graph::Picture picture;
    const base::Words& said = words(language);
    const ui::Scene now{state(), opportunities, picture, evening.now(), said};
    const ui::Scene wall{room, shown, picture, evening.now(), said};
    const domain::Agenda agenda = domain::agenda(
        state(), evening.now(),
        domain::evening_end(state().details).value_or(evening.now() + std::chrono::hours(24)));
    ui::DeskInput input{now, wall,         agenda, saved, {}, {}, message_, message_is_refusal_,
                        {},  over_the_wall};
    domain::State next = state();
    next.wall = {};
    next.wall.screen = domain::Screen::opportunities;
    next = domain::as_the_room_sees_it(next, next);
    next.map_look = memory.look;
    std::vector<matching::Opportunity> of_next;
    map_ = {};
    std::optional<ui::Scene> map;
    if (memory.chances == ui::Chances::map) {
        of_next = matching::opportunities(next, matching::Audience::room);
        map_ = map_of(next, {1920, 1080, language, 1.0F});
        map.emplace(ui::Scene{next, of_next, map_, evening.now(), said});
        input.map = &*map;
    }
    const ui::Overview overview = ui::overview_of(
        state(), opportunities, matching::connections(state(), matching::Audience::desk), hubs);
    input.overview = &overview;
    input.map_moments = map_moments;
    input.hidden = hidden;
    input.refused = refused_;
    input.undo = offer(domain::last_act(evening.facts(), domain::Origin::facilitator), false);
    input.redo = offer(domain::last_taken_back(evening.facts(), domain::Origin::facilitator), true);
    ui::DeskAnswer answer;
    screen_.one_frame(width, height, [&](ImDrawList& list) {
        desk_.clear();
        const ui::Palette palette{screen_.fonts(), theme(), desk_};
        ui::Canvas canvas(list, palette, {0, 0, width, height}, 1080, text_scale, false);
        answer = ui::draw_desk(canvas, input, memory);
    });
    desk_letters_ = screen_.drawn_letters();
    asked_ = answer.wish.has_value();
    carry_out(answer);
}

void DeskRoom::carry_out(const ui::DeskAnswer& answer) {
    if (answer.act) {
        acts.push_back(*answer.act);
        if (const auto* size = std::get_if<ui::SetTextScale>(&*answer.act))
            text_scale = size->scale;
        if (const auto* chosen = std::get_if<ui::SetLanguage>(&*answer.act))
            language = chosen->language;
    }
    if (!answer.wish) return;
    wishes.push_back(*answer.wish);
    const domain::Decision decision = evening.try_wish(*answer.wish);
    const auto* refusal = std::get_if<domain::Refusal>(&decision);
    message_is_refusal_ = refusal != nullptr;
    refused_ = refusal != nullptr;
    message_ =
        refusal == nullptr ? "" : words(language).say("refusal." + std::string(name_of(*refusal)));
    if (refusal != nullptr) refusals.emplace_back(name_of(*refusal));
}

void DeskRoom::settle() {
    int frames = 0;
    do {
        frame();
        REQUIRE(++frames < 100);
    } while (asked_ || !memory.later.empty() || !memory.widgets.injected.empty());
    frame();
    draw_wall_frame();
}

void DeskRoom::draw_wall_frame() {
    const domain::State room = room_state();
    const auto shown = matching::opportunities(room, matching::Audience::room);
    const graph::Picture picture = map_of(room, {1920, 1080, language, 1.0F});
    const ui::Scene scene{room, shown, picture, evening.now(), words(language)};
    screen_.one_frame(1920, 1080, [&](ImDrawList& list) {
        wall_.clear();
        const ui::Palette palette{screen_.fonts(), theme(), wall_};
        ui::Canvas canvas(list, palette, {0, 0, 1920, 1080}, ui::wall_units_high, 1.0F, false);
        ui::draw_wall(canvas, scene);
    });
}

void DeskRoom::look() { settle(); }

void DeskRoom::type(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) ++keys;
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    settle();
}

void DeskRoom::press(ImGuiKey key, ImGuiKey with) {
    ++keys;
    ImGuiIO& io = ImGui::GetIO();
    if (with != ImGuiKey_None) io.AddKeyEvent(with, true);
    io.AddKeyEvent(key, true);
    frame();
    while (asked_) frame();
    io.AddKeyEvent(key, false);
    if (with != ImGuiKey_None) io.AddKeyEvent(with, false);
    settle();
}

void DeskRoom::paste(const std::string& text) {
    ImGui::SetClipboardText(text.c_str());
    press(ImGuiKey_V, ImGuiMod_Ctrl);
}

void DeskRoom::click(std::string_view label) {
    const auto& items = desk_.items;
    const auto found = std::ranges::find_if(
        items, [&](const ui::DrawnItem& item) { return item.label == label && item.enabled; });
    if (found == items.end()) FAIL("nothing to press: " << label);
    const ui::Point at = found->box.centre();
    ++clicks;
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(at.x, at.y);
    frame();
    io.AddMouseButtonEvent(0, true);
    frame();
    io.AddMouseButtonEvent(0, false);
    settle();
    io.AddMousePosEvent(-1, -1);
    settle();
}

void DeskRoom::drag(ui::Point from, ui::Point to) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(from.x, from.y);
    frame();
    io.AddMouseButtonEvent(0, true);
    frame();
    for (const float share : {0.3F, 0.7F, 1.0F}) {
        io.AddMousePosEvent(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        frame();
    }
    io.AddMouseButtonEvent(0, false);
    settle();
    io.AddMousePosEvent(-1, -1);
    settle();
}

void DeskRoom::scroll(ui::Point at, float by, float across) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(at.x, at.y);
    frame();
    io.AddMouseWheelEvent(across, by);
    settle();
}

bool DeskRoom::sees(std::string_view text) const {
    return std::ranges::any_of(desk_.texts, [&](const ui::DrawnText& drawn) {
        return !drawn.preview && drawn.text.find(text) != std::string::npos;
    });
}

bool DeskRoom::can_press(std::string_view label) const {
    return std::ranges::any_of(desk_.items, [&](const ui::DrawnItem& item) {
        return item.label == label && item.enabled;
    });
}

bool DeskRoom::wall_shows(std::string_view text) const {
    return std::ranges::any_of(wall_.texts, [&](const ui::DrawnText& drawn) {
        return drawn.text.find(text) != std::string::npos;
    });
}

}  // namespace ui_test
