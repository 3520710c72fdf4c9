#include "domain/lookup.hpp"
#include "ui/capture_line.hpp"
#include "ui/desk_panels.hpp"

namespace ui {
namespace {

std::string initials_of(const Desk& desk, domain::OrganisationId id) {
    const domain::Organisation* organisation = domain::find(desk.state, id);
    return organisation == nullptr ? std::string() : organisation->details.initials;
}

/// What the line will become, said while it is typed.
std::string preview(const Desk& desk, const CaughtLine& caught) {
    switch (caught.what) {
        case Caught::unknown_letters:
            return desk.say("desk.capture.unknown", {{"letters", caught.letters}});
        case Caught::several:
            return desk.say("desk.capture.several", {{"letters", caught.letters},
                                                     {"names", desk.names_of(caught.could_be)}});
        case Caught::nobody_chosen:
            return desk.say("desk.capture.nobody_chosen");
        case Caught::organisation:
            return desk.say("desk.capture.organisation");
        case Caught::resident:
            return desk.say("desk.capture.resident");
        case Caught::point:
            return desk.say("desk.capture.point");
        case Caught::chosen:
            return desk.say("desk.capture.chosen", {{"name", desk.name_of(caught.organisation)}});
        case Caught::cards:
            if (caught.cards > 1)
                return desk.say("desk.capture.cards",
                                {{"n", std::to_string(caught.cards)},
                                 {"name", desk.name_of(caught.organisation)}});
            break;
        case Caught::nothing:
            break;
    }
    if (place_now(desk.state, desk.memory) != Place::cards)
        return desk.say("desk.capture.hint_short");
    return desk.say(desk.memory.side == domain::Side::strength ? "desk.capture.hint"
                                                               : "desk.capture.hint_needs");
}

bool is_trouble(Caught what) {
    return what == Caught::unknown_letters || what == Caught::several ||
           what == Caught::nobody_chosen;
}

void add(Desk& desk, const CaughtLine& caught) {
    DeskMemory& memory = desk.memory;
    if (is_trouble(caught.what)) {
        memory.notice = preview(desk, caught);
        memory.caught_notice = memory.notice;
        return;
    }
    memory.notice.clear();
    memory.organisation = caught.organisation;
    for (std::size_t at = 0; at < caught.wishes.size(); ++at)
        desk.ask({caught.wishes[at], Field::capture, caught.rests[at]});
    if (caught.what != Caught::nothing) memory.capture = TextEdit();
}

}  // namespace

float desk_capture(Desk& desk, Box area) {
    DeskMemory& memory = desk.memory;
    Rest rest{area};
    FieldLook look;
    look.size = 32;
    look.lines = 1;
    look.framed = false;
    look.keeps_lines = true;
    look.leaves_empty_enter = true;
    const bool several_lines = memory.capture.text.find('\n') != std::string::npos;
    if (several_lines) look.lines = 4;
    const Box box = rest.take(desk.widgets.field_height(look) + 22, 12);
    const FieldId id{Field::capture};
    const bool focused = desk.widgets.has_focus(id);
    desk.canvas.fill(box, desk.canvas.colour("surface"), 12);
    desk.canvas.outline(box, desk.canvas.colour(focused ? "action" : "rule"), focused ? 3 : 2, 12);

    const bool need = memory.side == domain::Side::need;
    const std::string_view colour = need ? "ask" : "action";
    const float one_line = desk.canvas.line_height(desk_style(look.size));
    const Box start{box.x + 22, box.y + (several_lines ? 21 : (box.h - one_line) / 2), 40,
                    one_line};
    const Box sign = desk.canvas.text({start.x, start.y}, need ? "?" : "+",
                                      desk_style(look.size, Weight::bold, colour));
    float x = sign.right() + 14;
    const std::string initials = initials_of(desk, memory.organisation);
    if (!initials.empty())
        x = desk.canvas.text({x, start.y}, initials, desk_style(look.size, Weight::bold)).right() +
            14;
    const std::string hint =
        desk.say(initials.empty() ? "desk.capture.empty_nobody" : "desk.capture.empty");
    look.hint = hint;
    const FieldEvent event =
        desk.widgets.field({x, box.y + 1, box.right() - 20 - x, box.h - 2}, id,
                           desk.say("desk.capture.label"), memory.capture, look);
    if (focused && desk.widgets.take(Key::tab))
        memory.side = need ? domain::Side::strength : domain::Side::need;

    const CaughtLine caught =
        read_capture(desk.state, memory.capture.text, memory.organisation, memory.side);
    if (event == FieldEvent::changed) memory.notice.clear();
    if (event == FieldEvent::entered) add(desk, caught);
    const bool trouble = desk.tells_at_capture();
    const TextStyle style = desk_style(22, Weight::regular, trouble ? "ask" : "ink-soft", "paper");
    std::string words = trouble ? memory.notice : preview(desk, caught);
    const float two_lines = 2.5F * desk.canvas.line_height(style);
    const bool untyped = caught.what == Caught::nothing && !trouble;
    if (untyped && desk.canvas.paragraph_height(rest.box.w, words, style, 3) > two_lines)
        words = desk.say("desk.capture.hint_short");
    // Where height is scarce the rows of a list are worth more than the hint.
    if (!untyped || !desk.low()) desk.lines(rest, words, style, 2, 8);
    return rest.box.y - area.y;
}

}  // namespace ui
