#include "domain/lookup.hpp"
#include "matching/tables.hpp"
#include "ui/desk_panels.hpp"
#include "ui/typed_number.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr int list_id = 8;

TablesForm suggested(const Desk& desk) {
    TablesForm form;
    const domain::TablePlan& plan = desk.state.table_plan;
    const int people = std::max(domain::people_present(desk.state), 4);
    const int tables = plan.tables.empty() ? std::clamp((people + 4) / 6, 2, 12)
                                           : static_cast<int>(plan.tables.size());
    form.tables = TextEdit(std::to_string(tables));
    form.rounds = TextEdit(std::to_string(plan.rounds > 0 ? plan.rounds : 2));
    form.minutes = TextEdit(std::to_string(plan.round_minutes > 0 ? plan.round_minutes : 10));
    return form;
}

/// The opportunities that get a table: pinned ones first, as they stand.
std::vector<domain::Table> planned(const Desk& desk, int most) {
    return matching::table_plan(desk.state, desk.input.scene.opportunities, most);
}

void make_plan(Desk& desk) {
    TablesForm& form = *desk.memory.tables_form;
    const auto tables = read_number(form.tables.text);
    const auto rounds = read_number(form.rounds.text);
    const auto minutes = read_number(form.minutes.text);
    if (!tables || !rounds || !minutes || *tables < 1) {
        desk.memory.notice = desk.say("desk.tables.numbers");
        return;
    }
    desk.memory.notice.clear();
    desk.wish(domain::PlanTables{planned(desk, *tables), *rounds, *minutes});
}

/// "zb 3": that organisation goes to table 3.
void move_to_table(Desk& desk) {
    const TextEdit& typed = desk.memory.tables_form->move;
    const std::size_t space = typed.text.find_last_of(' ');
    const auto number = space == std::string::npos
                            ? std::nullopt
                            : read_number(std::string_view(typed.text).substr(space + 1));
    const domain::OrganisationId who = space == std::string::npos
                                           ? domain::OrganisationId{}
                                           : desk.organisation_typed(typed.text.substr(0, space));
    std::vector<domain::Table> tables = desk.state.table_plan.tables;
    const auto goal = std::ranges::find(tables, number.value_or(-1), &domain::Table::number);
    const domain::Organisation* organisation = domain::find(desk.state, who);
    if (organisation == nullptr || goal == tables.end()) {
        desk.memory.notice = desk.say("desk.tables.move_how");
        return;
    }
    desk.memory.notice.clear();
    for (domain::Table& table : tables)
        if (std::erase(table.organisations, who) > 0)
            table.people = std::max(0, table.people - organisation->details.people);
    goal->organisations.push_back(who);
    goal->people += organisation->details.people;
    const domain::TablePlan& plan = desk.state.table_plan;
    desk.save(Field::tables, domain::PlanTables{tables, plan.rounds, plan.round_minutes});
}

void draw_form(Desk& desk, Rest& rest) {
    TablesForm& form = *desk.memory.tables_form;
    const float gap = 14;
    const ButtonLook look{.key = "Enter", .filled = desk.state.table_plan.tables.empty()};
    const std::string label =
        desk.say(desk.state.table_plan.tables.empty() ? "desk.tables.make" : "desk.tables.again");
    const float button = desk.widgets.button_width(label, look);
    const Box line = rest.take(desk.field_height() + 12);
    const float wide = std::min(170.0F, (line.w - button - 3 * gap) / 3);
    bool enters = false;
    float x = line.x;
    for (const auto& [row, key, edit] : {std::tuple{0, "desk.tables.count", &form.tables},
                                         std::tuple{1, "desk.tables.rounds", &form.rounds},
                                         std::tuple{2, "desk.tables.minutes", &form.minutes}}) {
        Rest column{{x, line.y, wide, line.h}};
        enters |= desk.field(column, {Field::tables, row}, key, *edit) == FieldEvent::entered;
        x += wide + gap;
    }
    const Box box{x, line.y + 30, std::min(button, line.right() - x),
                  desk.widgets.field_height({})};
    enters |= desk.widgets.button(box, label, look);
    if (enters) make_plan(desk);
}

void draw_rounds(Desk& desk, Rest& rest, KeyHints& hints) {
    const domain::TablePlan& plan = desk.state.table_plan;
    const bool more = plan.round < plan.rounds;
    const Box line = rest.take(46, 12);
    const std::string now =
        plan.round == 0 ? desk.say("desk.tables.not_started")
                        : desk.say("desk.tables.round", {{"round", std::to_string(plan.round)},
                                                         {"rounds", std::to_string(plan.rounds)},
                                                         {"until", desk.clock(plan.round_end)}});
    const ButtonLook look{.key = "R", .filled = plan.round == 0, .enabled = more};
    const std::string label =
        more ? desk.say("desk.tables.start", {{"round", std::to_string(plan.round + 1)}})
             : desk.say("desk.tables.last");
    const float button = desk.widgets.button_width(label, look);
    desk.line({line.x, line.y, line.w - button - 20, line.h}, now,
              desk_style(24, Weight::semibold, "ink", "paper"));
    const bool pressed =
        desk.widgets.button({line.right() - button, line.y, button, line.h}, label, look);
    if (more) hints.push_back({"R", label, {.letter = U'r'}});
    if (more && (pressed || desk.widgets.take_letter('r')))
        desk.wish(domain::StartRound{plan.round + 1});
}

std::string title_of(const Desk& desk, const domain::Table& table) {
    if (const domain::Proposal* proposal = domain::find(desk.state, table.proposal))
        return proposal->details.title;
    return table.title.empty() ? desk.names_of(table.organisations) : table.title;
}

void draw_table(Desk& desk, Box box, const domain::Table& table) {
    const Box row{box.x, box.y, box.w, box.h - 6};
    desk.widgets.row(row, title_of(desk, table), desk.memory.table == table.number);
    const std::string_view ground = desk.memory.table == table.number ? "action-soft" : "surface";
    TextStyle number = desk_style(40, Weight::bold, "action", ground);
    number.even_digits = true;
    desk.line({row.x + 14, row.y, 60, row.h}, std::to_string(table.number), number);
    const std::string people = desk.words.count("desk.people", table.people);
    const TextStyle soft = desk_style(22, Weight::regular, "ink-soft", ground);
    const float wide = desk.canvas.measure(people, soft).w;
    desk.line({row.right() - wide - 12, row.y + 6, wide + 1, 30}, people, soft);
    desk.line({row.x + 84, row.y + 6, row.w - wide - 120, 32}, title_of(desk, table),
              desk_style(24, Weight::semibold, "ink", ground));
    const float marks = row.h - 52;
    desk.discs({row.x + 84, row.y + 42, row.w - 100, marks}, table.organisations);
    if (desk.widgets.clicked(box)) desk.memory.table = table.number;
}

}  // namespace

void desk_tables(Desk& desk, Box area, KeyHints& hints) {
    if (!desk.memory.tables_form) desk.memory.tables_form = suggested(desk);
    Rest rest{area};
    draw_form(desk, rest);
    const std::vector<domain::Table>& tables = desk.state.table_plan.tables;
    if (tables.empty()) {
        desk.empty(rest.box, "desk.tables.none");
        return;
    }
    const std::string hint = desk.say("desk.tables.move_hint");
    FieldLook look;
    look.hint = hint;
    const float field = desk.widgets.field_height(look);
    Box move;
    if (desk.beside(rest.box)) {
        const auto [rounds, other] = Desk::beside_each_other(rest.take(field, 12), 0.58F);
        Rest line{rounds};
        draw_rounds(desk, line, hints);
        move = other;
    } else {
        draw_rounds(desk, rest, hints);
        move = rest.take_bottom(field, 12);
    }
    hints.push_back({"F6", desk.say("desk.key.send"), {Key::f6}});
    if (desk.widgets.field(move, {Field::tables, 3}, desk.say("desk.tables.move"),
                           desk.memory.tables_form->move, look) == FieldEvent::entered)
        move_to_table(desk);
    std::vector<int> numbers;
    for (const domain::Table& table : tables) numbers.push_back(table.number);
    const bool free = desk.widgets.focused().field == Field::none;
    if (free && desk.widgets.take(Key::down)) choose_next(numbers, desk.memory.table, 1);
    if (free && desk.widgets.take(Key::up)) choose_next(numbers, desk.memory.table, -1);
    desk.widgets.card(rest.box);
    desk.widgets.list(
        rest.box.inset(12), list_id, static_cast<int>(tables.size()),
        place_in(numbers, desk.memory.table), [&desk](int) { return desk.low() ? 88.0F : 102.0F; },
        [&](int row, Box box) { draw_table(desk, box, tables[static_cast<std::size_t>(row)]); });
}

}  // namespace ui
