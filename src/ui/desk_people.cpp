#include "domain/lookup.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"
#include "ui/typed_number.hpp"

namespace ui {
namespace {

constexpr int form_list = 25;

FieldId field_at(int row) { return {Field::organisation, row}; }
FieldId contact_at(int row) { return {Field::contact, row}; }

OrganisationForm form_of(const domain::Organisation& organisation) {
    const domain::OrganisationDetails& details = organisation.details;
    OrganisationForm form;
    form.organisation = organisation.id;
    form.name = TextEdit(details.name);
    form.short_name = TextEdit(details.short_name);
    form.initials = TextEdit(details.initials);
    form.people = TextEdit(std::to_string(details.people));
    form.kind = details.kind;
    form.policy_field = details.policy_field;
    return form;
}

void save(Desk& desk, const OrganisationForm& form, const domain::OrganisationDetails& now) {
    domain::AmendOrganisation asked;
    asked.organisation = form.organisation;
    bool changed = false;
    const auto take = [&](std::optional<std::string>& goal, const std::string& typed,
                          const std::string& old) {
        if (typed == old) return;
        goal = typed;
        changed = true;
    };
    take(asked.name, form.name.text, now.name);
    take(asked.short_name, form.short_name.text, now.short_name);
    take(asked.initials, form.initials.text, now.initials);
    take(asked.kind, form.kind, now.kind);
    take(asked.policy_field, form.policy_field, now.policy_field);
    const auto people = read_number(form.people.text);
    if (people && *people != now.people) {
        asked.people = *people;
        changed = true;
    }
    if (changed)
        desk.save(Field::organisation, asked);
    else
        desk.memory.organisation_form.reset();
}

/// The terms of a vocabulary as buttons; the chosen one pressed again is taken away.
void term_rows(Desk& desk, DeskForm& rows, std::string_view key,
               const std::vector<domain::Term>& terms, std::string& chosen) {
    rows.text(desk.say(key), desk_style(22, Weight::regular, "ink-soft"), 1);
    rows.row(154, {}, [&desk, &terms, &chosen](Box box) {
        std::vector<std::pair<std::string, ButtonLook>> buttons;
        for (const domain::Term& term : terms)
            buttons.emplace_back(term.name.in(desk.language()),
                                 ButtonLook{.chosen = term.key == chosen});
        const int pressed = desk.widgets.buttons(box, buttons);
        if (pressed < 0) return;
        const std::string& picked = terms[static_cast<std::size_t>(pressed)].key;
        chosen = chosen == picked ? std::string() : picked;
    });
}

/// The form of a new contact of this organisation; that of another one waits.
ContactForm& contact_form(Desk& desk, domain::OrganisationId organisation) {
    std::optional<ContactForm>& form = desk.memory.contact_form;
    if (form && form->organisation == organisation) return *form;
    if (form) desk.memory.left_contacts.keep(*form, ContactForm{form->organisation, {}, {}, {}});
    form = desk.memory.left_contacts.open(ContactForm{organisation, {}, {}, {}});
    return *form;
}

/// The form of this organisation; that of another one waits.
OrganisationForm& organisation_form(Desk& desk, const domain::Organisation& organisation) {
    std::optional<OrganisationForm>& form = desk.memory.organisation_form;
    std::optional<OrganisationForm>& facts = desk.memory.organisation_facts;
    const OrganisationForm fresh = form_of(organisation);
    if (form && form->organisation != organisation.id) {
        if (facts) desk.memory.left_organisations.keep(*form, *facts);
        form = desk.memory.left_organisations.open(fresh);
        facts = fresh;
    }
    follow(form, facts, fresh);
    return *form;
}

void contact_rows(Desk& desk, DeskForm& rows, const domain::Organisation& organisation) {
    const TextStyle soft = desk_style(22, Weight::regular, "ink-soft");
    if (!desk.memory.contacts || !desk.people_open()) {
        rows.row(56, {}, [&desk](Box box) {
            if (desk.widgets.buttons(box, {{desk.say("desk.contact.hidden"), {.key = "F4"}}}) == 0)
                desk.widgets.press({Key::f4});
        });
        return;
    }
    for (const domain::Contact& contact : organisation.contacts) {
        std::string words = contact.name;
        for (const std::string* part : {&contact.phone, &contact.email})
            if (!part->empty()) words += (words.empty() ? "" : " · ") + *part;
        rows.text(words, desk_style(24), 1);
    }
    ContactForm& form = contact_form(desk, organisation.id);
    rows.fields({{contact_at(0), "desk.contact.name", &form.name},
                 {contact_at(1), "desk.contact.phone", &form.phone},
                 {contact_at(2), "desk.contact.email", &form.email}});
    rows.text(desk.say("desk.contact.private"), soft, 2);
}

}  // namespace

void desk_people(Desk& desk, Box area) {
    const domain::Organisation* organisation = domain::find(desk.state, desk.memory.organisation);
    if (organisation == nullptr || !desk.shows(*organisation))
        return desk.empty(area, "desk.organisation.choose");
    OrganisationForm& form = organisation_form(desk, *organisation);
    Rest rest{area};
    const int pressed = desk.widgets.buttons(
        rest.take_bottom(46, 12), {{desk.say("desk.save"), {.key = "Enter", .filled = true}},
                                   {desk.say("desk.organisation.remove"), {.dangerous = true}}});
    DeskForm rows(desk);
    rows.field(field_at(0), "desk.organisation.name", form.name);
    rows.fields({{field_at(1), "desk.organisation.short", &form.short_name},
                 {field_at(2), "desk.organisation.initials", &form.initials},
                 {field_at(3), "desk.organisation.people", &form.people}});
    contact_rows(desk, rows, *organisation);
    term_rows(desk, rows, "desk.organisation.kind", desk.state.method.kinds, form.kind);
    term_rows(desk, rows, "desk.organisation.field", desk.state.method.policy_fields,
              form.policy_field);
    const FieldId entered = rows.draw(rest.box, form_list);
    if (entered.field == Field::contact) {
        const ContactForm& contact = *desk.memory.contact_form;
        desk.save(Field::contact, domain::AddContact{organisation->id, contact.name.text,
                                                     contact.phone.text, contact.email.text});
    } else if (pressed == 0 || entered.field != Field::none) {
        save(desk, form, organisation->details);
    }
    if (pressed == 1)
        desk.ask_first("remove_organisation", organisation->details.name,
                       domain::Command{domain::Withdraw{{organisation->id.number, 0}}});
}

}  // namespace ui
