#include "domain/lookup.hpp"
#include "matching/opportunity.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"

namespace ui {
namespace {

constexpr int form_list = 11;
constexpr FieldId title_field{Field::proposal, 0};
constexpr FieldId add_field{Field::proposal, 5};

ProposalForm fresh_form(const Desk& desk, const ProposalForm& form);

std::vector<domain::Partner> partners_of(const ProposalForm& form) {
    std::vector<domain::Partner> partners;
    for (const PartnerLine& line : form.partners)
        partners.push_back({line.organisation, line.brings.text});
    return partners;
}

void add_partner(Desk& desk, ProposalForm& form) {
    const domain::OrganisationId who = desk.organisation_typed(form.add_partner.text);
    const auto there = std::ranges::find(form.partners, who, &PartnerLine::organisation);
    if (!who.exists() || there != form.partners.end()) {
        desk.memory.notice =
            desk.say(who.exists() ? "desk.proposal.partner_twice" : "desk.proposal.partner_who",
                     {{"letters", form.add_partner.text}});
        return;
    }
    desk.memory.notice.clear();
    form.partners.push_back({who, {}});
    form.add_partner = TextEdit();
}

void save(Desk& desk, ProposalForm& form) {
    if (!form.add_partner.text.empty()) {
        // A partner that was typed is not dropped unread.
        desk.memory.notice =
            desk.say("desk.proposal.partner_unread", {{"letters", form.add_partner.text}});
        desk.widgets.focus(add_field);
        return;
    }
    if (form.title.text.empty()) {
        desk.memory.notice = desk.say("desk.proposal.title_missing");
        desk.widgets.focus(title_field);
        return;
    }
    if (form.partners.size() < 2) {
        desk.memory.notice = desk.say("desk.proposal.two_partners");
        desk.widgets.focus(add_field);
        return;
    }
    desk.memory.notice.clear();
    if (form.proposal.exists() && form == fresh_form(desk, form)) {
        desk.memory.proposal_form.reset();
        desk.widgets.focus({});
    } else if (form.proposal.exists()) {
        domain::AmendProposal asked;
        asked.proposal = form.proposal;
        asked.title = form.title.text;
        asked.what = form.what.text;
        asked.for_whom = form.for_whom.text;
        asked.return_favour = form.return_favour.text;
        asked.partners = partners_of(form);
        asked.serves = form.serves;
        desk.save(Field::proposal, asked);
    } else {
        desk.save(Field::proposal,
                  domain::MakeProposal{{form.title.text, form.what.text, form.for_whom.text,
                                        partners_of(form), form.return_favour.text, form.serves}});
    }
}

/// One partner: who, what they bring, and a button that takes them out.
void draw_partner(Desk& desk, Box box, ProposalForm& form, std::size_t at) {
    PartnerLine& line = form.partners[at];
    const Box row{box.x, box.y, box.w, box.h - 8};
    const float name = std::min(row.w * 0.36F, 300.0F);
    const ButtonLook look;
    const std::string out = desk.say("desk.proposal.partner_out");
    const float button = desk.widgets.button_width(out, look);
    desk.discs({row.x, row.y + 4, name, row.h - 8}, {line.organisation});
    const std::string hint = desk.say("desk.proposal.brings_hint");
    FieldLook field;
    field.hint = hint;
    const std::string label =
        desk.say("desk.proposal.brings", {{"name", desk.name_of(line.organisation)}});
    desk.widgets.field({row.x + name + 10, row.y, row.w - name - button - 20, row.h},
                       {Field::partner, static_cast<int>(at)}, label, line.brings, field);
    if (desk.widgets.button({row.right() - button, row.y, button, row.h}, out, look))
        form.partners.erase(form.partners.begin() + static_cast<std::ptrdiff_t>(at));
}

void draw_wishes(Desk& desk, Box box, ProposalForm& form) {
    std::vector<std::pair<std::string, ButtonLook>> buttons;
    for (const domain::MunicipalWish& wish : desk.state.municipal_wishes)
        buttons.emplace_back(wish.text, ButtonLook{.chosen = form.serves == wish.id});
    const int pressed = desk.widgets.buttons(box, buttons);
    if (pressed < 0) return;
    const domain::MunicipalWishId id =
        desk.state.municipal_wishes[static_cast<std::size_t>(pressed)].id;
    form.serves = form.serves == id ? domain::MunicipalWishId{} : id;
}

/// The form as it would open now without anything typed in it.
ProposalForm fresh_form(const Desk& desk, const ProposalForm& form) {
    if (const domain::Proposal* proposal = domain::find(desk.state, form.proposal))
        return proposal_form(*proposal);
    const matching::Opportunity* from =
        matching::opportunity_of(desk.input.scene.opportunities, form.opportunity);
    return from == nullptr ? new_proposal_form(desk) : proposal_from(desk, *from);
}

void leave(Desk& desk, const ProposalForm& form) {
    desk.memory.left_proposals.keep(form, fresh_form(desk, form));
    desk.memory.proposal_form.reset();
    desk.widgets.focus({});
}

}  // namespace

ProposalForm proposal_from(const Desk& desk, const matching::Opportunity& opportunity) {
    ProposalForm form;
    form.opportunity = opportunity.organisations;
    for (const domain::OrganisationId partner : opportunity.organisations) {
        std::string brings;
        for (const matching::Reason& reason : opportunity.reasons) {
            if (reason.offers != partner) continue;
            const domain::Contribution* strength = domain::find(desk.state, reason.strength);
            // Of two needs that serve each other the partners say themselves what they bring.
            if (strength == nullptr || strength->side == domain::Side::need) continue;
            if (brings.find(strength->text) != std::string::npos) continue;
            brings += (brings.empty() ? "" : ", ") + strength->text;
        }
        form.partners.push_back({partner, TextEdit(brings)});
    }
    return form;
}

ProposalForm proposal_form(const domain::Proposal& proposal) {
    ProposalForm form;
    form.proposal = proposal.id;
    form.title = TextEdit(proposal.details.title);
    form.what = TextEdit(proposal.details.what);
    form.for_whom = TextEdit(proposal.details.for_whom);
    form.return_favour = TextEdit(proposal.details.return_favour);
    form.serves = proposal.details.serves;
    for (const domain::Partner& partner : proposal.details.partners)
        form.partners.push_back({partner.organisation, TextEdit(partner.brings)});
    return form;
}

ProposalForm new_proposal_form(const Desk& desk) {
    ProposalForm form;
    if (desk.memory.organisation.exists()) form.partners.push_back({desk.memory.organisation, {}});
    return form;
}

void open_proposal(Desk& desk, ProposalForm fresh) {
    // A form may stand open while somebody goes on to an opportunity and plans that one.
    std::optional<ProposalForm>& form = desk.memory.proposal_form;
    if (form) desk.memory.left_proposals.keep(*form, fresh_form(desk, *form));
    form = desk.memory.left_proposals.open(std::move(fresh));
    desk.widgets.focus(title_field);
}

void desk_proposal(Desk& desk, Box area) {
    ProposalForm& form = *desk.memory.proposal_form;
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    desk.heading(rest,
                 desk.say(form.proposal.exists() ? "desk.proposal.change" : "desk.proposal.make"));
    const int pressed = form_buttons(desk, rest.take_bottom(46, 12), "desk.save");
    DeskForm rows(desk);
    rows.field(title_field, "desk.proposal.title", form.title);
    rows.field({Field::proposal, 1}, "desk.proposal.what", form.what, 2);
    rows.field({Field::proposal, 2}, "desk.proposal.for_whom", form.for_whom);
    rows.text(desk.say("desk.proposal.partners"), desk_style(22, Weight::regular, "ink-soft"), 1);
    const float field = desk.widgets.field_height({});
    for (std::size_t at = 0; at < form.partners.size(); ++at)
        rows.row(field + 8, {{Field::partner, static_cast<int>(at)}}, [&, at](Box box) {
            if (at < form.partners.size()) draw_partner(desk, box, form, at);
        });
    rows.field(add_field, "desk.proposal.add_partner", form.add_partner);
    rows.field({Field::proposal, 3}, "desk.proposal.return", form.return_favour);
    if (!desk.state.municipal_wishes.empty()) {
        rows.text(desk.say("desk.proposal.serves"), desk_style(22, Weight::regular, "ink-soft"), 1);
        rows.row(102, {}, [&](Box box) { draw_wishes(desk, box, form); });
    }
    const FieldId entered = rows.draw(rest.box, form_list);
    if (pressed == 1) {
        leave(desk, form);
    } else if (entered == add_field && !form.add_partner.text.empty()) {
        add_partner(desk, form);
    } else if (pressed == 0 || entered.field != Field::none || desk.widgets.take(Key::enter)) {
        save(desk, form);
    }
}

}  // namespace ui
