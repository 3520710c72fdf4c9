// What the evening answered to what was asked for at the desk.

#include "ui/desk_panels.hpp"

#include <algorithm>

namespace ui {
namespace {

/// What was typed here is a fact now.
void close(DeskMemory& memory, Field form) {
    switch (form) {
        case Field::organisation:
            return memory.organisation_form.reset();
        case Field::contact:
            return memory.contact_form.reset();
        case Field::session:
            return memory.session_form.reset();
        case Field::case_card:
            return memory.case_form.reset();
        case Field::municipal_wish:
            memory.municipal_wish = TextEdit();
            return;
        case Field::parked:
            memory.parked = TextEdit();
            return;
        case Field::note:
            memory.note = TextEdit();
            memory.note_line = -1;
            return;
        case Field::join:
            memory.join = TextEdit();
            return;
        case Field::concern:
            if (memory.count_form) memory.count_form->concern = TextEdit();
            return;
        case Field::tables:
            if (memory.tables_form) memory.tables_form->move = TextEdit();
            return;
        case Field::contribution:
            memory.contribution_form.reset();
            break;
        case Field::link:
            memory.link_form.reset();
            break;
        case Field::proposal:
            memory.proposal_form.reset();
            break;
        case Field::condition:
            memory.condition_form.reset();
            break;
        case Field::correction:
            memory.correction_form.reset();
            break;
        case Field::agreement:
            memory.agreement_form.reset();
            break;
        default:
            return;
    }
    // These lay over something else: letters are keys of that again.
    memory.widgets.focus[0] = {};
}

/// The line stands in the field again, of the organisation that it was meant for.
void put_back(DeskMemory& memory, const Asked& asked) {
    const std::string since = memory.capture.text;
    // As if it was typed anew: Ctrl Z takes the line away before it takes back what was done.
    memory.capture = TextEdit();
    type(memory.capture, since.empty() ? asked.line : asked.line + "\n" + since);
    if (const auto* cards = std::get_if<domain::AddContributions>(&asked.wish))
        memory.organisation = cards->organisation;
}

/// Which fact entered a step, while nothing else was done. It is asked for together with what the
/// wall shows of it, so the two facts stand beside each other.
void follow_entering(DeskMemory& memory, const domain::Command& done, domain::FactNumber sent) {
    const bool shown = memory.entering && *memory.entering < sent &&
                       std::holds_alternative<domain::ShowOnWall>(done);
    memory.entered = shown ? domain::FactNumber{sent.number - 1} : domain::FactNumber{};
    memory.entering.reset();
    if (std::holds_alternative<domain::EnterPhase>(done)) memory.entering = sent;
}

}  // namespace

void hear_answer(DeskMemory& memory, bool refused, domain::FactNumber sent) {
    if (!memory.asked) return;
    const Asked asked = std::move(*memory.asked);
    memory.asked.reset();
    memory.refused = refused;
    if (!refused) follow_entering(memory, asked.wish, sent);
    if (asked.from == Field::none) return;
    const auto together = [&](const Asked& other) { return other.from == asked.from; };
    if (!refused) {
        if (std::ranges::none_of(memory.later, together)) close(memory, asked.from);
        return;
    }
    std::erase_if(memory.later, together);
    if (asked.from == Field::capture) put_back(memory, asked);
}

}  // namespace ui
