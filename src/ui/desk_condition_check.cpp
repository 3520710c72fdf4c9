#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"

#include <optional>

namespace ui {
namespace {

constexpr int list_id = 12;
constexpr domain::Answer answers[] = {domain::Answer::yes, domain::Answer::not_yet,
                                      domain::Answer::discuss};

/// What a question says now that the facts do not, if anything.
std::optional<domain::CheckCondition> said(const Desk& desk, const domain::Proposal& proposal,
                                           int at, domain::Answer answer) {
    const auto index = static_cast<std::size_t>(at);
    const domain::Condition& now = proposal.conditions[index];
    const std::string& needed = desk.memory.condition_form->needed[index].text;
    if (now.answer == answer && now.needed == needed) return std::nullopt;
    return domain::CheckCondition{proposal.id, at, {answer, needed}};
}

void note(Desk& desk, const domain::Proposal& proposal, int at, domain::Answer answer) {
    if (const auto asked = said(desk, proposal, at, answer)) desk.wish(*asked);
}

/// One question: three answers and a line on what is still needed. No sum, no mark.
void draw_question(Desk& desk, Box box, const domain::Proposal& proposal, int at) {
    const auto index = static_cast<std::size_t>(at);
    const domain::Condition& now = proposal.conditions[index];
    Rest rest{box};
    desk.line(rest.take(34, 4), desk.state.method.conditions[index].name.in(desk.language()),
              desk_style(24, Weight::semibold));
    Box line = rest.take(48);
    for (const domain::Answer answer : answers) {
        const std::string label =
            desk.say("desk.condition." + std::string(domain::name_of(answer)));
        const ButtonLook look{.chosen = now.answer == answer};
        const float wide = desk.widgets.button_width(label, look);
        if (desk.widgets.button({line.x, line.y, wide, line.h}, label, look))
            note(desk, proposal, at, now.answer == answer ? domain::Answer::open : answer);
        line.x += wide + 8;
        line.w -= wide + 8;
    }
    const std::string hint = desk.say("desk.condition.hint");
    FieldLook look;
    look.hint = hint;
    const FieldEvent event =
        desk.widgets.field(line, {Field::condition, at}, desk.say("desk.condition.needed"),
                           desk.memory.condition_form->needed[index], look);
    if (event == FieldEvent::entered)
        note(desk, proposal, at,
             now.answer == domain::Answer::open ? domain::Answer::not_yet : now.answer);
}

}  // namespace

void desk_condition_check(Desk& desk, Box area) {
    desk.widgets.card(area);
    const domain::Proposal* proposal =
        domain::find(desk.state, desk.memory.condition_form->proposal);
    if (proposal == nullptr ||
        proposal->conditions.size() != desk.memory.condition_form->needed.size()) {
        desk.memory.condition_form.reset();
        return;
    }
    Rest rest{area.inset(20)};
    desk.heading(rest, desk.say("desk.condition.title", {{"what", proposal->details.title}}));
    const bool closes =
        desk.widgets.buttons(rest.take_bottom(46, 12),
                             {{desk.say("desk.condition.done"), {.key = "Esc"}}}) == 0 ||
        desk.widgets.take(Key::escape);
    const std::size_t count =
        std::min(proposal->conditions.size(), desk.state.method.conditions.size());
    int shown = -1;
    for (std::size_t at = 0; at < count; ++at) {
        const FieldId id{Field::condition, static_cast<int>(at)};
        desk.widgets.announce(id);
        if (desk.widgets.has_focus(id)) shown = static_cast<int>(at);
    }
    desk.widgets.list(
        rest.box, list_id, static_cast<int>(count), shown, [](int) { return 102.0F; },
        [&](int row, Box box) { draw_question(desk, box, *proposal, row); });
    if (!closes) return;
    // What was typed but not yet entered is kept: a line on what is needed is never lost.
    bool waits = false;
    for (std::size_t at = 0; at < count; ++at) {
        const auto asked =
            said(desk, *proposal, static_cast<int>(at), proposal->conditions[at].answer);
        if (asked) desk.save(Field::condition, *asked);
        waits = waits || asked;
    }
    if (waits) return;
    desk.memory.condition_form.reset();
    desk.widgets.focus({});
}

}  // namespace ui
