#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"

namespace ui {
namespace {

constexpr int form_list = 26;

}  // namespace

void desk_keeping(Desk& desk, Box area) {
    DeskMemory& memory = desk.memory;
    Rest rest{area};
    DeskForm rows(desk);
    const std::string second = desk.input.second_place;
    rows.row(56, {}, [&](Box box) {
        const int pressed =
            desk.widgets.buttons(box, {{desk.say("desk.keeping.report"), {.filled = true}},
                                       {desk.say("desk.keeping.paper"), {}},
                                       {desk.say("desk.keeping.start"), {}}});
        if (pressed == 0) desk.act(MakeReport{false});
        if (pressed == 1) desk.act(MakeReport{true});
        if (pressed == 2) desk.act(OpenStartScreen{});
    });
    rows.field({Field::file, 0}, "desk.keeping.copy", memory.file);
    rows.field({Field::file, 1}, "desk.keeping.second", memory.second_place);
    rows.text(second.empty() ? desk.say("desk.keeping.no_second")
                             : desk.say("desk.keeping.second_is", {{"folder", second}}),
              desk_style(22, Weight::regular, "ink-soft"), 1);
    rows.field({Field::file, 2}, "desk.keeping.erase", memory.person);
    rows.text(desk.say("desk.keeping.erase_note"), desk_style(22, Weight::regular, "ink-soft"), 2);
    if (!desk.state.ended)
        rows.row(56, {}, [&](Box box) {
            if (desk.widgets.buttons(box, {{desk.say("desk.keeping.end"), {.dangerous = true}}}) ==
                0)
                desk.ask_first("end", desk.state.details.title,
                               domain::Command{domain::EndSession{}});
        });
    const FieldId entered = rows.draw(rest.box, form_list);
    if (entered == FieldId{Field::file, 0} && !memory.file.text.empty())
        desk.act(SaveCopy{memory.file.text});
    if (entered == FieldId{Field::file, 1}) desk.act(SetSecondPlace{memory.second_place.text});
    if (entered == FieldId{Field::file, 2} && !memory.person.text.empty())
        desk.ask_first("erase", memory.person.text, DeskAct{ErasePerson{memory.person.text}});
}

}  // namespace ui
