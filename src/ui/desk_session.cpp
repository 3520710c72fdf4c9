#include "domain/calendar.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"
#include "ui/typed_day.hpp"

namespace ui {
namespace {

constexpr int form_list = 21;

FieldId field_at(int row) { return {Field::session, row}; }

SessionForm form_of(const domain::SessionDetails& details) {
    SessionForm form;
    form.title = TextEdit(details.title);
    form.municipality = TextEdit(details.municipality);
    form.place = TextEdit(details.place);
    form.date = TextEdit(details.date);
    form.from = TextEdit(details.from);
    form.to = TextEdit(details.to);
    form.question = TextEdit(details.question);
    form.facilitator = TextEdit(details.facilitator);
    form.delete_by = TextEdit(details.delete_by);
    return form;
}

/// Only what was changed is asked for.
void save(Desk& desk, const SessionForm& form) {
    const domain::SessionDetails& now = desk.state.details;
    domain::ChangeSession asked;
    bool changed = false;
    const auto take = [&](std::optional<std::string>& goal, const std::string& typed,
                          const std::string& old) {
        if (typed == old) return;
        goal = typed;
        changed = true;
    };
    const auto day = [&](const std::string& typed) {
        const auto read = read_day(typed, desk.today());
        return read ? read->date : typed;
    };
    const auto time = [](const std::string& typed) { return read_time(typed).value_or(typed); };
    take(asked.title, form.title.text, now.title);
    take(asked.municipality, form.municipality.text, now.municipality);
    take(asked.place, form.place.text, now.place);
    take(asked.date, day(form.date.text), now.date);
    take(asked.from, time(form.from.text), now.from);
    take(asked.to, time(form.to.text), now.to);
    take(asked.question, form.question.text, now.question);
    take(asked.facilitator, form.facilitator.text, now.facilitator);
    take(asked.delete_by, day(form.delete_by.text), now.delete_by);
    if (changed)
        desk.save(Field::session, asked);
    else
        desk.memory.session_form.reset();
}

void draw_details(Desk& desk, Box area) {
    follow(desk.memory.session_form, desk.memory.session_facts, form_of(desk.state.details));
    SessionForm& form = *desk.memory.session_form;
    Rest rest{area};
    const int pressed = desk.widgets.buttons(
        rest.take_bottom(46, 12), {{desk.say("desk.save"), {.key = "Enter", .filled = true}},
                                   {desk.say("desk.session.test_picture"), {}},
                                   {desk.say("desk.session.english"), {}}});
    DeskForm rows(desk);
    rows.field(field_at(0), "desk.session.title", form.title);
    rows.field(field_at(1), "desk.session.question", form.question, 2);
    rows.fields({{field_at(2), "desk.session.municipality", &form.municipality},
                 {field_at(3), "desk.session.place", &form.place}});
    rows.fields({{field_at(4), "desk.session.date", &form.date},
                 {field_at(5), "desk.session.from", &form.from},
                 {field_at(6), "desk.session.to", &form.to}});
    rows.fields({{field_at(7), "desk.session.facilitator", &form.facilitator},
                 {field_at(8), "desk.session.delete_by", &form.delete_by}});
    const FieldId entered = rows.draw(rest.box, form_list);
    if (pressed == 0 || entered.field != Field::none) save(desk, form);
    if (pressed == 1) {
        domain::WallView view;
        view.screen = domain::Screen::test_picture;
        desk.wish(domain::ShowOnWall{view});
    }
    if (pressed == 2) desk.act(SetLanguage{desk.language() == "en" ? "nl" : "en"});
}

/// What has a column of its own where there is room for it.
void draw_right_column(Desk& desk, Box area) {
    const auto [agenda, notes] = Desk::beside_each_other(area, 0.5F);
    desk_agenda(desk, agenda);
    desk_notes(desk, notes);
}

}  // namespace

void desk_session(Desk& desk, Box area, KeyHints& hints) {
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    std::vector<std::string> names;
    const int tabs = desk.folded ? 7 : 6;
    for (int tab = 0; tab < tabs; ++tab)
        names.push_back(desk.say("desk.session.tab." + std::to_string(tab)));
    int& chosen = desk.memory.session_tab;
    chosen = std::min(chosen, tabs - 1);
    const auto lines = static_cast<float>(desk.widgets.tab_lines(rest.box.w, names));
    const int pressed = desk.widgets.tabs(rest.take(40 * lines, 14), names, chosen);
    if (pressed >= 0) chosen = pressed;
    const bool free = desk.widgets.focused().field == Field::none;
    if (free && desk.widgets.take(Key::right)) chosen = std::min(chosen + 1, tabs - 1);
    if (free && desk.widgets.take(Key::left)) chosen = std::max(chosen - 1, 0);
    hints.push_back({"F6", desk.say("desk.session.show_case"), {Key::f6}});
    switch (chosen) {
        case 1:
            return desk_case(desk, rest.box);
        case 2:
            return desk_municipality(desk, rest.box);
        case 3:
            return desk_points_for_later(desk, rest.box);
        case 4:
            return desk_people(desk, rest.box);
        case 5:
            return desk_keeping(desk, rest.box);
        case 6:
            return draw_right_column(desk, rest.box);
        default:
            return draw_details(desk, rest.box);
    }
}

}  // namespace ui
