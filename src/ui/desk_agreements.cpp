#include "domain/calendar.hpp"
#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"
#include "voting/outcome.hpp"

namespace ui {
namespace {

using domain::Agreement;
using domain::Proposal;

constexpr int list_id = 18;

/// Plans in the order in which they stand; those that were voted to go on first.
std::vector<const Proposal*> plans(const domain::State& state) {
    std::vector<const Proposal*> all = domain::standing_proposals(state);
    const domain::Poll* poll = domain::last_closed_poll(state);
    if (poll == nullptr) return all;
    const std::vector<int> goes_on =
        voting::outcome(*poll, 1, state.method.ballot.small_difference_percent).goes_on;
    std::ranges::stable_partition(all, [&](const Proposal* proposal) {
        return std::ranges::any_of(goes_on, [&](int option) {
            return poll->options[static_cast<std::size_t>(option)].proposal == proposal->id;
        });
    });
    return all;
}

std::string person_words(const Desk& desk, const domain::Person& person) {
    const domain::Organisation* organisation = domain::find(desk.state, person.organisation);
    const std::string name = organisation == nullptr ? "" : organisation->details.short_name;
    if (person.name.empty()) return name;
    // Over the wall the room reads along: a person's name stays closed until asked for.
    if (!desk.people_open()) return name;
    return person.name + (name.empty() ? "" : " (" + name + ")");
}

std::string second_line(const Desk& desk, const Agreement* agreement) {
    if (agreement == nullptr) return desk.say("desk.agreement.missing");
    const domain::AgreementDetails& details = agreement->details;
    const std::string called = person_words(desk, details.called);
    return desk.say(called.empty() ? "desk.agreement.line" : "desk.agreement.line_called",
                    {{"step", details.first_step},
                     {"caller", person_words(desk, details.caller)},
                     {"called", called},
                     {"before", domain::short_date(desk.words, details.before)}});
}

void draw_row(Desk& desk, Box box, const Proposal& proposal) {
    const Agreement* agreement = domain::agreement_of(desk.state, proposal.id);
    const bool chosen = desk.memory.proposal == proposal.id;
    const Box row{box.x, box.y, box.w, box.h - 6};
    desk.widgets.row(row, proposal.details.title, chosen);
    const std::string_view ground = chosen ? "action-soft" : "surface";
    desk.line({row.x + 14, row.y + 6, row.w - 28, 34}, proposal.details.title,
              desk_style(24, Weight::semibold, "ink", ground));
    desk.canvas.paragraph({row.x + 14, row.y + 40, row.w - 28, row.h - 44},
                          second_line(desk, agreement),
                          desk_style(22, agreement == nullptr ? Weight::semibold : Weight::regular,
                                     agreement == nullptr ? "ask" : "ink-soft", ground),
                          2);
    if (!desk.widgets.clicked(box)) return;
    if (chosen) return open_agreement(desk, proposal);
    desk.memory.proposal = proposal.id;
    desk.widgets.focus({});
}

}  // namespace

AgreementForm agreement_form(const Desk& desk, const Proposal& proposal) {
    AgreementForm form;
    form.proposal = proposal.id;
    if (const Agreement* agreement = domain::agreement_of(desk.state, proposal.id)) {
        const domain::AgreementDetails& details = agreement->details;
        form.agreement = agreement->id;
        form.first_step = TextEdit(details.first_step);
        form.caller = TextEdit(details.caller.name);
        form.caller_of = details.caller.organisation;
        form.called = TextEdit(details.called.name);
        form.called_of = details.called.organisation;
        form.before = TextEdit(details.before);
        form.review = TextEdit(details.review);
        form.coordinator = TextEdit(details.coordinator);
        form.not_for = TextEdit(details.not_for);
        form.witness = TextEdit(details.witness);
    } else {
        const std::vector<domain::Partner>& partners = proposal.details.partners;
        if (!partners.empty()) form.caller_of = partners.front().organisation;
        if (partners.size() > 1) form.called_of = partners[1].organisation;
    }
    return form;
}

void open_agreement(Desk& desk, const Proposal& proposal) {
    desk.memory.agreement_form = desk.memory.left_agreements.open(agreement_form(desk, proposal));
    desk.widgets.focus({Field::agreement, 0});
}

void desk_agreements(Desk& desk, Box area, KeyHints& hints) {
    if (desk.memory.agreement_form) return desk_agreement(desk, area);
    Rest rest{area};
    const std::vector<const Proposal*> all = plans(desk.state);
    std::vector<domain::ProposalId> ids;
    for (const Proposal* proposal : all) ids.push_back(proposal->id);
    const Box top = rest.take(44, 10);
    const ButtonLook look{.key = "Enter"};
    const std::string fill = desk.say("desk.agreement.open");
    const float width = all.empty() ? 0 : desk.widgets.button_width(fill, look);
    const auto done = static_cast<long>(desk.state.agreements.size());
    desk.line({top.x, top.y, top.w - width - 20, top.h}, desk.words.count("desk.agreements", done),
              desk_style(29, Weight::bold, "ink", "paper"));
    if (all.empty()) {
        desk.empty(rest.box, "desk.agreements.none");
        return;
    }
    if (place_in(ids, desk.memory.proposal) < 0) desk.memory.proposal = ids.front();
    const bool free = desk.widgets.focused().field == Field::none;
    const bool walks =
        free || (desk.widgets.has_focus({Field::capture}) && desk.memory.capture.text.empty());
    if (walks && desk.widgets.take(Key::down)) choose_next(ids, desk.memory.proposal, 1);
    if (walks && desk.widgets.take(Key::up)) choose_next(ids, desk.memory.proposal, -1);
    const int chosen = place_in(ids, desk.memory.proposal);
    if (walks) hints.push_back({"Enter", fill, {Key::enter}});
    hints.push_back({"F6", desk.say("desk.key.send"), {Key::f6}});
    const bool pressed =
        desk.widgets.button({top.right() - width, top.y, width, top.h}, fill, look);
    // With nothing typed, Enter opens what is chosen.
    if (pressed || (walks && desk.widgets.take(Key::enter)))
        return open_agreement(desk, *all[static_cast<std::size_t>(chosen)]);
    desk.widgets.card(rest.box);
    desk.widgets.list(
        rest.box.inset(12), list_id, static_cast<int>(all.size()), chosen,
        [](int) { return 104.0F; },
        [&](int row, Box box) { draw_row(desk, box, *all[static_cast<std::size_t>(row)]); });
}

}  // namespace ui
