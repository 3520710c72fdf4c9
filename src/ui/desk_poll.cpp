#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"
#include "ui/typed_number.hpp"
#include "voting/dots.hpp"

namespace ui {
namespace {

using domain::Medium;
using domain::PollKind;

constexpr int options_list = 13;

std::size_t options_most(const Desk& desk) {
    return static_cast<std::size_t>(std::max(2, desk.state.method.ballot.options_most));
}

PollForm fresh_form(const Desk& desk) {
    PollForm form;
    const domain::BallotRules& ballot = desk.state.method.ballot;
    form.rules.kind = ballot.kind;
    form.rules.medium = ballot.medium;
    form.rules.per = ballot.per;
    form.rules.tie_rule = ballot.tie_rule;
    for (const domain::Proposal* proposal : domain::standing_proposals(desk.state)) {
        form.seen.push_back(proposal->id);
        if (form.options.size() < options_most(desk)) form.options.push_back(proposal->id);
    }
    return form;
}

/// The options follow the plans: what was withdrawn or merged away cannot be voted on, and a plan
/// that is made while the form stands open joins in, but not in a round among the first few.
void keep_up(const Desk& desk, PollForm& form) {
    std::vector<domain::ProposalId> standing;
    for (const domain::Proposal* proposal : domain::standing_proposals(desk.state))
        standing.push_back(proposal->id);
    std::erase_if(form.options, [&](domain::ProposalId id) { return place_in(standing, id) < 0; });
    std::vector<domain::ProposalId> options;
    std::size_t room = options_most(desk) - std::min(options_most(desk), form.options.size());
    for (const domain::ProposalId id : standing) {
        const bool joins = !form.round_of.exists() && place_in(form.seen, id) < 0 && room > 0;
        const bool ticked = place_in(form.options, id) >= 0;
        if (joins && !ticked) --room;
        if (joins || ticked) options.push_back(id);
    }
    form.options = std::move(options);
    form.seen = std::move(standing);
}

/// A group of choices of which one holds; a letter goes to the next one.
template <class Choice, std::size_t count>
void choices(Desk& desk, Rest& rest, std::string_view key, char letter, Choice& chosen,
             const Choice (&all)[count]) {
    if (!rest.holds(44)) return;
    Box line = desk.low() ? rest.take(40, 4) : rest.take(44, 8);
    const float name = std::min(line.w * 0.26F, 200.0F);
    const std::string cap(1, static_cast<char>(letter - 32));
    const Box mark = desk.widgets.key_cap({line.x, line.y + 6}, cap, 20, false);
    desk.line({mark.right() + 10, line.y, name - mark.w - 14, line.h},
              desk.say("desk.poll." + std::string(key)),
              desk_style(22, Weight::regular, "ink-soft"));
    float x = line.x + name;
    for (const Choice choice : all) {
        const std::string label =
            desk.say("desk.poll." + std::string(key) + "." + std::string(domain::name_of(choice)));
        const ButtonLook look{.chosen = choice == chosen};
        const float wide = std::min(desk.widgets.button_width(label, look),
                                    (line.right() - line.x - name) / static_cast<float>(count) - 6);
        if (desk.widgets.button({x, line.y, wide, line.h}, label, look)) chosen = choice;
        x += wide + 8;
    }
    if (!desk.widgets.take_letter(letter)) return;
    for (std::size_t at = 0; at < count; ++at) {
        if (all[at] != chosen) continue;
        chosen = all[(at + 1) % count];
        break;
    }
}

void draw_dots(Desk& desk, Rest& rest, PollForm& form) {
    if (form.rules.kind != PollKind::dots || !rest.holds(52)) return;
    const Box line = rest.take(49, 8);
    const int suggested = voting::suggested_dots(static_cast<int>(form.options.size()),
                                                 desk.state.method.ballot.dots_divisor);
    const bool paper = form.rules.medium == Medium::paper;
    const std::string words = desk.say(paper ? "desk.poll.dots_paper" : "desk.poll.dots_hands");
    const float field = 90;
    const Box said = desk.line({line.x, line.y, line.w - 2 * field - 40, line.h}, words,
                               desk_style(22, Weight::regular, "ink-soft"));
    FieldLook look;
    const std::string hint = std::to_string(suggested);
    look.hint = hint;
    desk.widgets.field({said.right() + 12, line.y, field, line.h}, {Field::poll, 0},
                       desk.say("desk.poll.dots_each"), form.dots_each, look);
    if (!paper) return;
    const std::string most_hint = std::to_string(
        voting::suggested_most_on_one(read_number(form.dots_each.text).value_or(suggested)));
    look.hint = most_hint;
    desk.widgets.field({said.right() + 24 + field, line.y, field, line.h}, {Field::poll, 1},
                       desk.say("desk.poll.most_on_one"), form.most_on_one, look);
}

void tick(Desk& desk, PollForm& form, domain::ProposalId id) {
    if (std::erase(form.options, id) > 0) return;
    if (form.options.size() >= options_most(desk)) {
        desk.memory.notice =
            desk.words.count("desk.poll.too_many", static_cast<long>(options_most(desk)));
        return;
    }
    // In the order in which the proposals stand, so that letters are the same on every paper.
    std::vector<domain::ProposalId> ordered;
    for (const domain::Proposal* proposal : domain::standing_proposals(desk.state))
        if (proposal->id == id || place_in(form.options, proposal->id) >= 0)
            ordered.push_back(proposal->id);
    form.options = ordered;
}

void draw_options(Desk& desk, Box area, PollForm& form) {
    const auto all = domain::standing_proposals(desk.state);
    std::vector<domain::ProposalId> ids;
    for (const domain::Proposal* proposal : all) ids.push_back(proposal->id);
    const bool free = desk.widgets.focused().field == Field::none;
    if (free && desk.widgets.take(Key::down)) choose_next(ids, desk.memory.proposal, 1);
    if (free && desk.widgets.take(Key::up)) choose_next(ids, desk.memory.proposal, -1);
    if (free && place_in(ids, desk.memory.proposal) >= 0 && desk.widgets.take_letter(' '))
        tick(desk, form, desk.memory.proposal);
    desk.widgets.list(
        area, options_list, static_cast<int>(all.size()), place_in(ids, desk.memory.proposal),
        [&desk](int) { return desk.low() ? 62.0F : 50.0F; },
        [&](int row, Box box) {
            const domain::Proposal& proposal = *all[static_cast<std::size_t>(row)];
            const int place = place_in(form.options, proposal.id);
            const bool chosen = desk.memory.proposal == proposal.id;
            desk.widgets.row({box.x, box.y, box.w, box.h - 4}, proposal.details.title, chosen);
            const std::string_view ground = chosen ? "action-soft" : "surface";
            const Box square{box.x + 10, box.y + 8, 30, 30};
            desk.canvas.outline(square, desk.canvas.colour(place >= 0 ? "action" : "rule"), 2, 6);
            if (place >= 0) desk.canvas.fill(square.inset(6), desk.canvas.colour("action"), 3);
            desk.line({box.x + 54, box.y, 30, box.h - 4},
                      place >= 0 ? option_letter(place) : std::string("·"),
                      desk_style(24, Weight::bold, place >= 0 ? "action" : "ink-soft", ground));
            desk.name_lines({box.x + 92, box.y, box.w - 104, box.h - 4}, proposal.details.title,
                            desk_style(24, Weight::regular, "ink", ground));
            if (!desk.widgets.clicked(box)) return;
            desk.memory.proposal = proposal.id;
            tick(desk, form, proposal.id);
        });
}

void open(Desk& desk, const PollForm& form) {
    domain::OpenPoll asked;
    asked.rules = form.rules;
    asked.rules.dots_each = read_number(form.dots_each.text).value_or(0);
    asked.rules.most_on_one =
        form.rules.medium == Medium::paper ? read_number(form.most_on_one.text).value_or(0) : 1;
    asked.options = form.options;
    asked.round_of = form.round_of;
    desk.wish(asked);
    desk.memory.option = 0;
    desk.memory.count_form.reset();
    // The count asks for the focus itself, once the vote is open: after a refusal there is none.
    desk.widgets.focus({});
}

void draw_form(Desk& desk, Box area, KeyHints& hints) {
    PollForm& form = *desk.memory.poll_form;
    keep_up(desk, form);
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    if (!desk.low())
        desk.heading(
            rest, desk.say(form.round_of.exists() ? "desk.poll.second_title" : "desk.poll.title"));
    const int can = domain::voters(desk.state, form.rules.per, desk.state.municipal_role);
    const bool ready =
        form.options.size() >= (form.rules.kind == PollKind::levels ? 1U : 2U) && can > 0;
    const Box last = rest.take_bottom(50, 12);
    const ButtonLook look{.key = "O", .filled = true, .enabled = ready, .size = 24};
    const std::string label = desk.say("desk.poll.open");
    const float wide = desk.widgets.button_width(label, look);
    const bool pressed = desk.widgets.button({last.x, last.y, wide, last.h}, label, look);
    desk.line({last.x + wide + 18, last.y, last.w - wide - 18, last.h},
              desk.words.count("desk.poll.voters", can),
              desk_style(22, Weight::regular, can > 0 ? "ink-soft" : "ask"));

    Box list;
    const bool beside = desk.beside(rest.box);
    if (beside) {
        const auto [plans, rules] = Desk::beside_each_other(rest.box, 0.36F);
        list = plans;
        rest.box = rules;
    }
    choices(desk, rest, "kind", 'w', form.rules.kind, {PollKind::dots, PollKind::levels});
    choices(desk, rest, "medium", 'h', form.rules.medium, {Medium::hands, Medium::paper});
    choices(desk, rest, "per", 'p', form.rules.per,
            {domain::VotePer::person, domain::VotePer::organisation});
    choices(desk, rest, "tie", 'g', form.rules.tie_rule,
            {domain::TieRule::both, domain::TieRule::facilitator, domain::TieRule::lot});
    domain::MunicipalRole role = desk.state.municipal_role;
    choices(desk, rest, "municipality", 'm', role,
            {domain::MunicipalRole::joins, domain::MunicipalRole::listens,
             domain::MunicipalRole::absent});
    if (role != desk.state.municipal_role) desk.wish(domain::SetMunicipalRole{role});
    draw_dots(desk, rest, form);
    draw_options(desk, beside ? list : rest.box, form);
    hints.push_back({"O", label, {.letter = U'o'}});
    if (ready && (pressed || desk.widgets.take_letter('o'))) open(desk, form);
}

}  // namespace

PollForm second_round_form(const Desk& desk, const domain::Poll& poll,
                           const std::vector<int>& options) {
    PollForm form = fresh_form(desk);
    form.rules = poll.rules;
    form.round_of = poll.id;
    form.options.clear();
    for (const int option : options) {
        const domain::ProposalId id = poll.options[static_cast<std::size_t>(option)].proposal;
        const domain::Proposal* proposal = domain::find(desk.state, id);
        if (proposal != nullptr && !proposal->merged_into.exists()) form.options.push_back(id);
    }
    return form;
}

void desk_voting(Desk& desk, Box area, KeyHints& hints) {
    if (const domain::Poll* poll = domain::open_poll(desk.state)) {
        desk.memory.poll_form.reset();
        desk.memory.left_polls.clear();
        return desk_count(desk, area, *poll, hints);
    }
    desk.memory.count_form.reset();
    const domain::Poll* closed = domain::last_closed_poll(desk.state);
    if (closed != nullptr && !desk.memory.poll_form) return desk_result(desk, area, *closed, hints);
    if (domain::standing_proposals(desk.state).empty()) {
        desk.empty(area, "desk.poll.no_proposals");
        return;
    }
    if (!desk.memory.poll_form) desk.memory.poll_form = fresh_form(desk);
    // One step back: out of a field first, and then out of the form.
    const bool free = desk.widgets.focused().field == Field::none;
    if (closed != nullptr && free && desk.widgets.take(Key::escape)) {
        desk.memory.left_polls.keep(*desk.memory.poll_form, PollForm());
        desk.memory.poll_form.reset();
        return;
    }
    draw_form(desk, area, hints);
}

}  // namespace ui
