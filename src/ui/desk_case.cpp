#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"

namespace ui {
namespace {

constexpr int form_list = 22;
constexpr std::size_t most_figures = 3;

FieldId field_at(int row) { return {Field::case_card, row}; }

CaseForm form_of(const domain::CaseCard& card) {
    CaseForm form;
    form.sentence = TextEdit(card.sentence);
    form.source = TextEdit(card.source);
    form.falls_outside = TextEdit(card.falls_outside);
    for (const domain::Figure& figure : card.figures)
        form.figures.emplace_back(TextEdit(figure.number), TextEdit(figure.text));
    form.figures.resize(most_figures);
    return form;
}

domain::CaseCard card_of(const CaseForm& form) {
    domain::CaseCard card;
    card.sentence = form.sentence.text;
    card.source = form.source.text;
    card.falls_outside = form.falls_outside.text;
    for (const auto& [number, text] : form.figures)
        if (!number.text.empty() || !text.text.empty())
            card.figures.push_back({number.text, text.text});
    return card;
}

}  // namespace

void desk_case(Desk& desk, Box area) {
    follow(desk.memory.case_form, desk.memory.case_facts, form_of(desk.state.case_card));
    CaseForm& form = *desk.memory.case_form;
    Rest rest{area};
    const int pressed = desk.widgets.buttons(
        rest.take_bottom(46, 12), {{desk.say("desk.save"), {.key = "Enter", .filled = true}},
                                   {desk.say("desk.session.show_case"), {.key = "F6"}}});
    DeskForm rows(desk);
    rows.field(field_at(0), "desk.case.sentence", form.sentence, 2);
    for (std::size_t at = 0; at < form.figures.size(); ++at) {
        const int first = 1 + 2 * static_cast<int>(at);
        rows.fields({{field_at(first), "desk.case.number", &form.figures[at].first},
                     {field_at(first + 1), "desk.case.text", &form.figures[at].second}});
    }
    rows.field(field_at(7), "desk.case.falls_outside", form.falls_outside);
    rows.field(field_at(8), "desk.case.source", form.source);
    const FieldId entered = rows.draw(rest.box, form_list);
    if (pressed == 1) desk.widgets.press({Key::f6});
    if (pressed != 0 && entered.field == Field::none) return;
    const domain::CaseCard card = card_of(form);
    if (card == desk.state.case_card)
        desk.memory.case_form.reset();
    else
        desk.save(Field::case_card, domain::SetCase{card});
}

}  // namespace ui
