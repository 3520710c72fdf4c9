#include "domain/lookup.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"

namespace ui {
namespace {

using domain::Proposal;

constexpr int list_id = 9;
constexpr int details_list = 10;

std::vector<domain::ProposalId> ids_of(const std::vector<const Proposal*>& proposals) {
    std::vector<domain::ProposalId> ids;
    for (const Proposal* proposal : proposals) ids.push_back(proposal->id);
    return ids;
}

std::vector<domain::OrganisationId> partners_of(const Proposal& proposal) {
    std::vector<domain::OrganisationId> all;
    for (const domain::Partner& partner : proposal.details.partners)
        all.push_back(partner.organisation);
    all.insert(all.end(), proposal.joiners.begin(), proposal.joiners.end());
    return all;
}

void draw_row(Desk& desk, Box box, const Proposal& proposal) {
    const bool chosen = desk.memory.proposal == proposal.id;
    const Box row{box.x, box.y, box.w, box.h - 6};
    desk.widgets.row(row, proposal.details.title, chosen);
    if (desk.memory.merging_proposal == proposal.id)
        desk.canvas.outline(row, desk.canvas.colour("spark"), 3, 8);
    const std::vector<domain::OrganisationId> partners = partners_of(proposal);
    float marks = std::min(static_cast<float>(partners.size()) * 48, row.w * 0.45F);
    // A title that is read comes before the marks.
    const TextStyle smallest = desk_style(22, Weight::semibold);
    if (desk.canvas.paragraph_height(row.w - marks - 40, proposal.details.title, smallest, 3) >
        std::min(row.h, 2.5F * desk.canvas.line_height(smallest)))
        marks = 0;
    desk.name_lines({row.x + 14, row.y, row.w - marks - 40, row.h}, proposal.details.title,
                    desk_style(24, Weight::semibold, "ink", chosen ? "action-soft" : "surface"));
    desk.marks({row.right() - marks - 10, row.y + 6, marks, row.h - 12}, partners);
    if (desk.widgets.clicked(box)) {
        desk.memory.proposal = proposal.id;
        desk.widgets.focus({});
    }
}

/// Everything the proposal says, a line each.
std::vector<std::string> lines_of(const Desk& desk, const Proposal& proposal) {
    std::vector<std::string> lines;
    const auto add = [&](std::string_view key, const std::string& words) {
        if (!words.empty()) lines.push_back(desk.say(key, {{"what", words}}));
    };
    add("desk.proposal.says.what", proposal.details.what);
    add("desk.proposal.says.for_whom", proposal.details.for_whom);
    for (const domain::Partner& partner : proposal.details.partners)
        if (!partner.brings.empty())
            lines.push_back(
                desk.say("desk.proposal.says.brings",
                         {{"name", desk.name_of(partner.organisation)}, {"what", partner.brings}}));
    add("desk.proposal.says.return", proposal.details.return_favour);
    if (const auto* wish = domain::find(desk.state, proposal.details.serves))
        add("desk.proposal.says.serves", wish->text);
    if (!proposal.joiners.empty())
        add("desk.proposal.says.joiners", desk.names_of(proposal.joiners));
    for (std::size_t at = 0; at < proposal.conditions.size(); ++at) {
        const domain::Condition& check = proposal.conditions[at];
        if (check.answer == domain::Answer::open || check.answer == domain::Answer::yes) continue;
        const std::vector<domain::Term>& questions = desk.state.method.conditions;
        if (at >= questions.size()) break;
        const std::string answer =
            desk.say("desk.condition." + std::string(domain::name_of(check.answer)));
        lines.push_back(questions[at].name.in(desk.language()) + " " + answer +
                        (check.needed.empty() ? "" : ": " + check.needed));
    }
    return lines;
}

void merge(Desk& desk, const Proposal& proposal) {
    domain::ProposalId& from = desk.memory.merging_proposal;
    const Proposal* other = domain::find(desk.state, from);
    if (other == nullptr || other->id == proposal.id) {
        from = other == nullptr ? proposal.id : domain::ProposalId{};
        return;
    }
    desk.wish(domain::MergeProposals{proposal.id, {other->id}});
    from = {};
}

void join(Desk& desk, const Proposal& proposal) {
    const domain::OrganisationId who = desk.organisation_typed(desk.memory.join.text);
    if (!who.exists()) {
        desk.memory.notice = desk.say("desk.proposal.join_who");
        return;
    }
    desk.memory.notice.clear();
    const bool joined = std::ranges::find(proposal.joiners, who) != proposal.joiners.end();
    desk.save(Field::join, joined ? domain::Command{domain::LeaveProposal{proposal.id, who}}
                                  : domain::Command{domain::JoinProposal{proposal.id, who}});
}

void open_check(Desk& desk, const Proposal& proposal) {
    ConditionForm form;
    form.proposal = proposal.id;
    for (const domain::Condition& check : proposal.conditions)
        form.needed.emplace_back(check.needed);
    desk.memory.condition_form = std::move(form);
    desk.widgets.focus({Field::condition, 0});
}

void draw_details(Desk& desk, Box area, const Proposal& proposal, KeyHints& hints) {
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    const bool merges =
        desk.memory.merging_proposal.exists() && desk.memory.merging_proposal != proposal.id;
    const std::vector<std::pair<std::string, ButtonLook>> buttons{
        {desk.say("desk.proposal.edit"), {.key = "B"}},
        {desk.say("desk.proposal.check"), {.key = "C"}},
        {desk.say(merges ? "desk.proposal.merge_here" : "desk.proposal.merge"), {.key = "M"}},
        {desk.say("desk.proposal.withdraw"), {.key = "V", .dangerous = true}}};
    const int pressed = desk.widgets.buttons(
        rest.take_bottom(buttons_height(desk, rest.box.w, buttons), 10), buttons);
    FieldLook look;
    const std::string hint = desk.say("desk.proposal.join_hint");
    look.hint = hint;
    if (rest.holds(desk.widgets.field_height(look) + 40))
        if (desk.widgets.field(rest.take_bottom(desk.widgets.field_height(look), 10), {Field::join},
                               desk.say("desk.proposal.join"), desk.memory.join,
                               look) == FieldEvent::entered)
            join(desk, proposal);
    const std::vector<std::string> lines = lines_of(desk, proposal);
    const TextStyle style = desk_style(23);
    desk.widgets.list(
        rest.box, details_list, static_cast<int>(lines.size()), -1,
        [&](int row) {
            return desk.canvas.paragraph_height(rest.box.w - 16,
                                                lines[static_cast<std::size_t>(row)], style, 4) +
                   6;
        },
        [&](int row, Box box) {
            desk.canvas.paragraph(box, lines[static_cast<std::size_t>(row)], style, 4);
        });
    hints.push_back({"B", desk.say("desk.proposal.edit"), {.letter = U'b'}});
    hints.push_back({"C", desk.say("desk.proposal.check"), {.letter = U'c'}});
    const bool opens = desk.widgets.focused().field == Field::none && desk.widgets.take(Key::enter);
    if (pressed == 0 || opens || desk.widgets.take_letter('b'))
        open_proposal(desk, proposal_form(proposal));
    if (pressed == 1 || desk.widgets.take_letter('c')) open_check(desk, proposal);
    if (pressed == 2 || desk.widgets.take_letter('m')) merge(desk, proposal);
    if (pressed == 3 || desk.widgets.take_letter('v'))
        desk.ask_first("withdraw_proposal", proposal.details.title,
                       domain::Command{domain::Withdraw{{proposal.id.number, 0}}});
    if (desk.memory.merging_proposal.exists() && desk.widgets.take(Key::escape))
        desk.memory.merging_proposal = {};
}

}  // namespace

void desk_proposals(Desk& desk, Box area, KeyHints& hints) {
    if (desk.memory.proposal_form) return desk_proposal(desk, area);
    if (desk.memory.condition_form) return desk_condition_check(desk, area);
    Rest rest{area};
    const std::vector<const Proposal*> all = domain::standing_proposals(desk.state);
    const std::vector<domain::ProposalId> ids = ids_of(all);
    const Box top = rest.take(44, 10);
    const ButtonLook look{.key = "N"};
    const std::string fresh = desk.say("desk.proposal.new");
    const float width = desk.widgets.button_width(fresh, look);
    desk.line({top.x, top.y, top.w - width - 20, top.h},
              desk.words.count("desk.proposals", static_cast<long>(all.size())),
              desk_style(29, Weight::bold, "ink", "paper"));
    if (desk.widgets.button({top.right() - width, top.y, width, top.h}, fresh, look) ||
        desk.widgets.take_letter('n'))
        open_proposal(desk, new_proposal_form(desk));
    if (all.empty()) {
        desk.empty(rest.box, "desk.proposals.none");
        return;
    }
    if (place_in(ids, desk.memory.proposal) < 0) desk.memory.proposal = ids.front();
    const bool free = desk.widgets.focused().field == Field::none;
    const bool walks =
        free || (desk.widgets.has_focus({Field::capture}) && desk.memory.capture.text.empty());
    if (walks && desk.widgets.take(Key::down)) choose_next(ids, desk.memory.proposal, 1);
    if (walks && desk.widgets.take(Key::up)) choose_next(ids, desk.memory.proposal, -1);
    hints.push_back({"F6", desk.say("desk.key.send"), {Key::f6}});
    const int chosen = place_in(ids, desk.memory.proposal);
    const float row_height = desk.low() ? 74 : 58;
    const auto [list, details] = desk.parts(rest.box, row_height, 190, 420);
    draw_details(desk, details, *all[static_cast<std::size_t>(chosen)], hints);
    desk.widgets.card(list);
    desk.widgets.list(
        list.inset(12), list_id, static_cast<int>(all.size()), chosen,
        [row_height](int) { return row_height; },
        [&](int row, Box box) { draw_row(desk, box, *all[static_cast<std::size_t>(row)]); });
}

}  // namespace ui
