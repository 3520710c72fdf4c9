#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"
#include "ui/wall.hpp"

#include <algorithm>

namespace ui {
namespace {

const domain::PlannedPhase* next_phase(const Desk& desk) {
    const auto next = static_cast<std::size_t>(desk.state.clock.phase + 1);
    return next < desk.input.agenda.phases.size() ? &desk.input.agenda.phases[next] : nullptr;
}

std::string phase_name(const Desk& desk, int phase) {
    const auto at = static_cast<std::size_t>(phase);
    return at < desk.state.method.phases.size()
               ? desk.state.method.phases[at].name.in(desk.language())
               : std::string();
}

int minutes_of(const domain::PlannedPhase& phase) {
    return static_cast<int>(
        std::chrono::round<std::chrono::minutes>(phase.end - phase.start).count());
}

std::string proposal_words(const Desk& desk) {
    const domain::Agenda& agenda = desk.input.agenda;
    if (agenda.late_minutes <= 0) return desk.say("desk.agenda.in_time");
    std::string words =
        desk.words.count("desk.agenda.late", static_cast<long>(agenda.late_minutes));
    if (agenda.shorten.size() > 2) {
        int together = 0;
        for (const domain::Shortening& one : agenda.shorten) together += one.fewer_minutes;
        words += " " +
                 desk.say("desk.agenda.propose_many", {{"n", std::to_string(agenda.shorten.size())},
                                                       {"minutes", std::to_string(together)}});
    } else if (!agenda.shorten.empty()) {
        std::string what;
        for (const domain::Shortening& one : agenda.shorten) {
            if (!what.empty()) what += ", ";
            what +=
                desk.say("desk.agenda.shorter", {{"phase", phase_name(desk, one.phase)},
                                                 {"minutes", std::to_string(one.fewer_minutes)}});
        }
        words += " " + desk.say("desk.agenda.propose", {{"what", what}});
    }
    if (agenda.lost_minutes > 0)
        words += " " + desk.words.count("desk.agenda.lost", agenda.lost_minutes);
    return words;
}

void accept(Desk& desk) {
    for (const domain::Shortening& one : desk.input.agenda.shorten) {
        const auto phase = static_cast<std::size_t>(one.phase);
        if (phase >= desk.state.clock.minutes.size()) continue;
        desk.wish(
            domain::SetMinutes{one.phase, desk.state.clock.minutes[phase] - one.fewer_minutes});
    }
}

}  // namespace

void desk_mini_wall(Desk& desk, Rest& rest) {
    desk.line(rest.take(40, 6), desk.say("desk.mini_wall"),
              desk_style(29, Weight::bold, "ink", "paper"));
    // Everywhere as high as on most walls, so that what stands below it stays where it is.
    const Box place = rest.take(rest.box.w * 9 / 16, 18);
    // Until the first map is there, the wall has the form of most walls.
    const double known = desk.input.wall.picture.ratio;
    const float ratio = known > 0 ? static_cast<float>(known) : 16.0F / 9;
    constexpr float edge = 3;
    const Box inner = place.inset(edge);
    const float width = std::min(inner.w, inner.h * ratio);
    const float height = width / ratio;
    const Box shown{inner.x, inner.y, width, height};
    const Box picture{shown.x - edge, shown.y - edge, width + 2 * edge, height + 2 * edge};
    Canvas wall = desk.canvas.part(shown, wall_units_high, desk.text_scale, true);
    draw_wall(wall, desk.input.wall);
    desk.canvas.outline(picture, desk.canvas.colour("ink"), 3, 8);
}

void desk_agenda(Desk& desk, Box area) {
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    desk.heading(rest, desk.say("desk.agenda"));
    if (desk.state.ended)
        return desk.lines(rest, desk.say("desk.agenda.ended"),
                          desk_style(22, Weight::regular, "ink-soft"), 6);
    const bool can_accept = !desk.input.agenda.shorten.empty();
    const ButtonLook accept_look{.key = "F3"};
    const ButtonLook extend_look{};
    if (rest.holds(150)) {
        const Box row = rest.take_bottom(44, 8);
        std::vector<std::pair<std::string, ButtonLook>> buttons;
        if (can_accept) buttons.emplace_back(desk.say("desk.agenda.accept"), accept_look);
        if (desk.state.clock.phase >= 0)
            buttons.emplace_back(desk.say("desk.agenda.extend"), extend_look);
        const int pressed = desk.widgets.buttons(row, buttons);
        if (can_accept && pressed == 0)
            accept(desk);
        else if (pressed >= 0)
            desk.wish(domain::ExtendPhase{5});
    }
    if (can_accept && desk.widgets.take(Key::f3)) accept(desk);
    const TextStyle style = desk_style(24);
    if (const domain::PlannedPhase* next = next_phase(desk))
        desk.lines(rest,
                   desk.say("desk.agenda.next", {{"phase", phase_name(desk, next->phase)},
                                                 {"minutes", std::to_string(minutes_of(*next))},
                                                 {"until", desk.clock(next->end)}}),
                   style, 2, 2);
    else
        desk.lines(rest, desk.say("desk.agenda.last"), style, 1, 2);
    const bool late = desk.input.agenda.late_minutes > 0;
    desk.lines(rest, proposal_words(desk),
               desk_style(22, Weight::regular, late ? "ask" : "ink-soft"), 5);
}

}  // namespace ui
