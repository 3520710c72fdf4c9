#include "domain/calendar.hpp"
#include "domain/lookup.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"
#include "ui/typed_day.hpp"

namespace ui {
namespace {

constexpr int form_list = 19;

FieldId field_at(int row) { return {Field::agreement, row}; }

/// "og: Karin" names an organisation and a person; a name alone is of the one that is chosen.
domain::Person read_person(const Desk& desk, const std::string& typed,
                           domain::OrganisationId chosen) {
    const std::size_t colon = typed.find(':');
    if (colon == std::string::npos) return {chosen, typed};
    const domain::OrganisationId of = desk.organisation_typed(typed.substr(0, colon));
    std::string name = typed.substr(colon + 1);
    name.erase(0, name.find_first_not_of(' '));
    return of.exists() ? domain::Person{of, name} : domain::Person{chosen, typed};
}

/// The date as facts write it; text that is no day comes back as it is, for a refusal to name.
std::string read_date(const Desk& desk, const std::string& typed) {
    const auto day = read_day(typed, desk.today());
    return day ? day->date : typed;
}

std::string day_words(const Desk& desk, const std::string& typed) {
    if (typed.empty()) return desk.say("desk.day.hint");
    const auto day = read_day(typed, desk.today());
    if (!day) return desk.say("desk.day.unknown");
    return desk.say(day->other_weekday ? "desk.day.other_weekday" : "desk.day.is",
                    {{"day", domain::long_date(desk.words, day->date)}});
}

/// As it would open now without anything typed in it.
AgreementForm fresh_form(const Desk& desk, const domain::Proposal& proposal,
                         const AgreementForm& form) {
    AgreementForm fresh = agreement_form(desk, proposal);
    fresh.more = form.more;
    return fresh;
}

void leave(Desk& desk) {
    desk.memory.agreement_form.reset();
    desk.widgets.focus({});
}

void save(Desk& desk, const domain::Proposal& proposal, AgreementForm& form) {
    const auto missing = [&](const TextEdit& edit, int row, std::string_view key) {
        if (!edit.text.empty()) return false;
        desk.memory.notice = desk.say(key);
        desk.widgets.focus(field_at(row));
        return true;
    };
    if (missing(form.first_step, 0, "desk.agreement.step_missing")) return;
    if (missing(form.before, 2, "desk.agreement.date_missing")) return;
    if (!read_day(form.before.text, desk.today())) {
        desk.memory.notice = desk.say("desk.day.unknown");
        desk.widgets.focus(field_at(2));
        return;
    }
    desk.memory.notice.clear();
    if (form.agreement.exists() && form == fresh_form(desk, proposal, form)) return leave(desk);
    domain::AgreementDetails details;
    details.proposal = form.proposal;
    details.first_step = form.first_step.text;
    details.caller = read_person(desk, form.caller.text, form.caller_of);
    details.called = read_person(desk, form.called.text, form.called_of);
    details.before = read_date(desk, form.before.text);
    details.review = read_date(desk, form.review.text);
    details.coordinator = form.coordinator.text;
    details.not_for = form.not_for.text;
    details.witness = form.witness.text;
    if (form.agreement.exists())
        desk.save(Field::agreement,
                  domain::AmendAgreement{form.agreement, details.first_step, details.before,
                                         details.review, details.coordinator, details.not_for,
                                         details.witness, details.caller, details.called});
    else
        desk.save(Field::agreement, domain::MakeAgreement{details});
}

/// The partners as buttons: of which one the person is.
void draw_chips(Desk& desk, Box box, const domain::Proposal& proposal,
                domain::OrganisationId& chosen) {
    std::vector<domain::OrganisationId> ids;
    for (const domain::Partner& partner : proposal.details.partners)
        ids.push_back(partner.organisation);
    ids.insert(ids.end(), proposal.joiners.begin(), proposal.joiners.end());
    std::vector<std::pair<std::string, ButtonLook>> buttons;
    for (const domain::OrganisationId id : ids) {
        const domain::Organisation* organisation = domain::find(desk.state, id);
        buttons.emplace_back(organisation == nullptr ? "" : organisation->details.short_name,
                             ButtonLook{.chosen = id == chosen});
    }
    const int pressed = desk.widgets.buttons(box, buttons);
    if (pressed >= 0) chosen = ids[static_cast<std::size_t>(pressed)];
}

void draw_follow_up(Desk& desk, Box box, const domain::Agreement& agreement) {
    std::vector<std::pair<std::string, ButtonLook>> buttons;
    for (const std::string_view name : domain::names_of<domain::FollowUp>) {
        const bool now = domain::name_of(agreement.follow_up) == name;
        buttons.emplace_back(desk.say("desk.follow_up." + std::string(name)),
                             ButtonLook{.chosen = now});
    }
    const int pressed = desk.widgets.buttons(box, buttons);
    if (pressed >= 0)
        desk.wish(domain::NoteFollowUp{agreement.id, static_cast<domain::FollowUp>(pressed),
                                       agreement.follow_up_note});
}

void add_more(Desk& desk, DeskForm& rows, AgreementForm& form, const domain::Proposal& proposal) {
    rows.row(48, {}, [&](Box box) { draw_chips(desk, box, proposal, form.called_of); });
    rows.fields({{field_at(3), "desk.agreement.called", &form.called},
                 {field_at(4), "desk.agreement.review", &form.review}});
    rows.fields({{field_at(5), "desk.agreement.coordinator", &form.coordinator},
                 {field_at(6), "desk.agreement.witness", &form.witness}});
    rows.field(field_at(7), "desk.agreement.not_for", form.not_for);
    const domain::Agreement* agreement = domain::find(desk.state, form.agreement);
    if (agreement == nullptr) return;
    rows.text(desk.say("desk.follow_up"), desk_style(22, Weight::regular, "ink-soft"), 1);
    rows.row(100, {}, [&desk, agreement](Box box) { draw_follow_up(desk, box, *agreement); });
}

}  // namespace

void desk_agreement(Desk& desk, Box area) {
    AgreementForm& form = *desk.memory.agreement_form;
    const domain::Proposal* proposal = domain::find(desk.state, form.proposal);
    desk.widgets.card(area);
    if (proposal == nullptr) {
        desk.memory.agreement_form.reset();
        return;
    }
    Rest rest{area.inset(20)};
    desk.heading(rest, proposal->details.title);
    const Box last = rest.take_bottom(46, 12);
    const bool was_open = form.more;
    int pressed = desk.widgets.buttons(
        last, {{desk.say("desk.save"), {.key = "Enter", .filled = true}},
               {desk.say("desk.cancel"), {.key = "Esc"}},
               {desk.say(form.more ? "desk.agreement.less" : "desk.agreement.more"), {}}});
    if (pressed < 0 && desk.widgets.take(Key::escape)) pressed = 1;
    if (pressed == 2) form.more = !form.more;
    DeskForm rows(desk);
    rows.field(field_at(0), "desk.agreement.first_step", form.first_step);
    rows.row(48, {}, [&](Box box) { draw_chips(desk, box, *proposal, form.caller_of); });
    rows.fields({{field_at(1), "desk.agreement.caller", &form.caller},
                 {field_at(2), "desk.agreement.before", &form.before}});
    rows.text(day_words(desk, form.before.text), desk_style(22, Weight::regular, "ink-soft"), 1);
    if (was_open) add_more(desk, rows, form, *proposal);
    const FieldId entered = rows.draw(rest.box, form_list);
    if (pressed == 1) {
        desk.memory.left_agreements.keep(form, fresh_form(desk, *proposal, form));
        leave(desk);
    } else if (pressed == 0 || entered.field != Field::none) {
        save(desk, *proposal, form);
    }
}

}  // namespace ui
