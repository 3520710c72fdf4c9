#include "ui/desk_panels.hpp"

namespace ui {
namespace {

constexpr int wishes_list = 23;
constexpr int points_list = 24;
constexpr domain::MunicipalRole roles[] = {
    domain::MunicipalRole::joins, domain::MunicipalRole::listens, domain::MunicipalRole::absent};

/// A list of lines with a field under it, in which a line is added.
/// Gives: whether Enter was pressed with something typed.
bool lines_with_field(Desk& desk, Rest& rest, FieldId id, std::string_view label,
                      std::string_view hint_key, TextEdit& edit, int list,
                      const std::vector<std::string>& lines, int& removed) {
    const std::string hint = desk.say(hint_key);
    FieldLook look;
    look.hint = hint;
    const Box box = rest.take_bottom(desk.widgets.field_height(look), 12);
    const bool entered =
        desk.widgets.field(box, id, desk.say(label), edit, look) == FieldEvent::entered &&
        !edit.text.empty();
    const TextStyle style = desk_style(24);
    const std::string away = desk.say("desk.remove");
    const float button = desk.widgets.button_width(away, {});
    desk.widgets.list(
        rest.box, list, static_cast<int>(lines.size()), -1,
        [&](int row) {
            return std::max(
                       desk.canvas.paragraph_height(rest.box.w - button - 40,
                                                    lines[static_cast<std::size_t>(row)], style, 3),
                       44.0F) +
                   10;
        },
        [&](int row, Box at) {
            desk.canvas.paragraph({at.x, at.y + 8, at.w - button - 24, at.h},
                                  lines[static_cast<std::size_t>(row)], style, 3);
            if (desk.widgets.button({at.right() - button, at.y + 2, button, 42}, away))
                removed = row;
        });
    return entered;
}

}  // namespace

void desk_municipality(Desk& desk, Box area) {
    Rest rest{area};
    // Over the wall on a small screen there is room for what is pressed and typed, no more.
    const bool cramped = area.h < 300;
    if (!cramped)
        desk.lines(rest, desk.say("desk.municipality.role"),
                   desk_style(22, Weight::regular, "ink-soft"), 1, 4);
    std::vector<std::pair<std::string, ButtonLook>> buttons;
    for (const domain::MunicipalRole role : roles)
        buttons.emplace_back(
            desk.say("desk.poll.municipality." + std::string(domain::name_of(role))),
            ButtonLook{.chosen = role == desk.state.municipal_role});
    const int pressed = desk.widgets.buttons(rest.take(46, 18), buttons);
    if (pressed >= 0 && roles[pressed] != desk.state.municipal_role)
        desk.wish(domain::SetMunicipalRole{roles[pressed]});
    if (!cramped) desk.heading(rest, desk.say("desk.municipality.wishes"));
    std::vector<std::string> lines;
    for (const domain::MunicipalWish& wish : desk.state.municipal_wishes)
        lines.push_back(wish.text);
    if (lines.empty() && !cramped)
        desk.lines(rest, desk.say("desk.municipality.none"),
                   desk_style(22, Weight::regular, "ink-soft"), 3, 8);
    int removed = -1;
    if (lines_with_field(desk, rest, {Field::municipal_wish}, "desk.municipality.wish",
                         "desk.municipality.hint", desk.memory.municipal_wish, wishes_list, lines,
                         removed)) {
        desk.save(Field::municipal_wish, domain::AddMunicipalWish{desk.memory.municipal_wish.text});
    }
    if (removed >= 0)
        desk.wish(domain::Withdraw{
            {desk.state.municipal_wishes[static_cast<std::size_t>(removed)].id.number, 0}});
}

void desk_points_for_later(Desk& desk, Box area) {
    Rest rest{area};
    desk.heading(rest, desk.say("desk.later"));
    std::vector<std::string> lines;
    for (const domain::ParkedPoint& point : desk.state.parked_points) {
        const std::string who = desk.name_of(point.organisation);
        lines.push_back(who.empty() ? point.text : point.text + " (" + who + ")");
    }
    if (lines.empty())
        desk.lines(rest, desk.say("desk.later.none"), desk_style(22, Weight::regular, "ink-soft"),
                   3, 8);
    int removed = -1;
    if (lines_with_field(desk, rest, {Field::parked}, "desk.later.point", "desk.later.hint",
                         desk.memory.parked, points_list, lines, removed))
        desk.save(Field::parked, domain::ParkPoint{desk.memory.parked.text, {}});
    if (removed >= 0)
        desk.wish(domain::Withdraw{
            {desk.state.parked_points[static_cast<std::size_t>(removed)].id.number, 0}});
}

}  // namespace ui
