#include "domain/lookup.hpp"
#include "matching/reason_words.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"

#include <algorithm>
#include <optional>

namespace ui {
namespace {

using matching::Opportunity;
using matching::Reason;

constexpr int list_id = 6;
constexpr int reasons_list = 7;
constexpr float row_height = 56;

/// What may stand here now, pinned ones first.
std::vector<const Opportunity*> shown(const Desk& desk) {
    std::vector<const Opportunity*> all;
    for (const Opportunity& opportunity : desk.input.scene.opportunities)
        if (desk.shows(opportunity)) all.push_back(&opportunity);
    return all;
}

int chosen_place(Desk& desk, const std::vector<const Opportunity*>& all) {
    const Opportunity* found =
        matching::opportunity_of(desk.input.scene.opportunities, desk.memory.opportunity);
    const int place = place_in(all, found);
    if (place >= 0 || all.empty()) return place;
    desk.memory.opportunity = all.front()->organisations;
    return 0;
}

void move_choice(Desk& desk, int step) {
    const std::vector<const Opportunity*> all = shown(desk);
    if (all.empty()) return;
    const int last = static_cast<int>(all.size()) - 1;
    const int place = std::clamp(chosen_place(desk, all) + step, 0, last);
    desk.memory.opportunity = all[static_cast<std::size_t>(place)]->organisations;
}

domain::Link link_of(const Reason& reason) {
    return {reason.asks, reason.offers, reason.need, reason.strength, reason.said};
}

/// The pin that makes this opportunity stand first, or nothing.
const domain::LinkMark* pin_of(const Desk& desk, const Opportunity& opportunity) {
    for (const domain::LinkMark& mark : desk.state.link_marks) {
        if (mark.marking != domain::LinkMarking::pinned) continue;
        const auto& all = opportunity.organisations;
        if (std::ranges::find(all, mark.link.one) != all.end() &&
            std::ranges::find(all, mark.link.other) != all.end())
            return &mark;
    }
    return nullptr;
}

void pin(Desk& desk, const Opportunity& opportunity) {
    if (opportunity.pinned) {
        if (const domain::LinkMark* mark = pin_of(desk, opportunity))
            desk.wish(domain::Withdraw{{mark->id.number, 0}});
        return;
    }
    desk.wish(domain::PinLink{link_of(opportunity.reasons.front())});
}

/// Two of a plan of more who have nothing with each other but this plan, or nobody.
std::optional<domain::Link> only_together_here(const Desk& desk, const Opportunity& opportunity) {
    const auto meet = [](const Opportunity& in, domain::OrganisationId one,
                         domain::OrganisationId other) {
        return std::ranges::any_of(in.reasons, [&](const Reason& reason) {
            return (reason.asks == one && reason.offers == other) ||
                   (reason.asks == other && reason.offers == one);
        });
    };
    const auto& all = opportunity.organisations;
    for (std::size_t one = 0; one < all.size(); ++one)
        for (std::size_t other = one + 1; other < all.size(); ++other)
            if (std::ranges::none_of(desk.input.scene.opportunities, [&](const Opportunity& in) {
                    return meet(in, all[one], all[other]);
                }))
                return domain::Link{all[one], all[other], {}, {}, {}};
    return std::nullopt;
}

/// Two that do not fit are dismissed as a whole; of more only what made them so many: what each has
/// with another may still be good.
void dismiss(Desk& desk, const Opportunity& opportunity) {
    move_choice(desk, 1);
    if (opportunity.organisations.size() == 2)
        desk.wish(domain::DismissLink{
            {opportunity.organisations[0], opportunity.organisations[1], {}, {}, {}}});
    else
        desk.wish(domain::DismissLink{
            only_together_here(desk, opportunity).value_or(link_of(opportunity.reasons.front()))});
}

void plan(Desk& desk, const Opportunity& opportunity) {
    desk.go(Place::proposals);
    open_proposal(desk, proposal_from(desk, opportunity));
}

void save_link(Desk& desk, LinkForm& form) {
    domain::Link link;
    link.one = desk.organisation_typed(form.one.text);
    link.other = desk.organisation_typed(form.other.text);
    link.reason = form.reason.text;
    if (!link.one.exists() || !link.other.exists()) {
        desk.memory.notice =
            desk.say("desk.link.unknown",
                     {{"letters", link.one.exists() ? form.other.text : form.one.text}});
        desk.widgets.focus({Field::link, link.one.exists() ? 1 : 0});
        return;
    }
    desk.memory.notice.clear();
    desk.save(Field::link, domain::PinLink{link});
    desk.memory.opportunity = {link.one, link.other};
}

void draw_link_form(Desk& desk, Box area) {
    LinkForm& form = *desk.memory.link_form;
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    desk.heading(rest, desk.say("desk.link.title"));
    const float half = (rest.box.w - 20) / 2;
    Rest left{{rest.box.x, rest.box.y, half, rest.box.h}};
    Rest right{{rest.box.x + half + 20, rest.box.y, half, rest.box.h}};
    bool saves =
        desk.field(left, {Field::link, 0}, "desk.link.one", form.one) == FieldEvent::entered;
    saves |=
        desk.field(right, {Field::link, 1}, "desk.link.other", form.other) == FieldEvent::entered;
    rest.take(desk.field_height() + 0);
    saves |=
        desk.field(rest, {Field::link, 2}, "desk.link.reason", form.reason) == FieldEvent::entered;
    bool leaves = false;
    if (rest.holds(46)) {
        const int pressed = desk.widgets.buttons(
            rest.take(46), {{desk.say("desk.save"), {.key = "Enter", .filled = true}},
                            {desk.say("desk.cancel"), {.key = "Esc"}}});
        saves |= pressed == 0;
        leaves = pressed == 1;
    }
    if (leaves || desk.widgets.take(Key::escape)) {
        desk.memory.left_links.keep(form, {});
        desk.memory.link_form.reset();
        desk.widgets.focus({});
    } else if (saves) {
        save_link(desk, form);
    }
}

void draw_row(Desk& desk, Box box, const Opportunity& opportunity) {
    const bool chosen = opportunity.organisations == desk.memory.opportunity;
    desk.widgets.row({box.x, box.y, box.w, box.h - 4}, desk.names_of(opportunity.organisations),
                     chosen);
    float right = box.right() - 12;
    const bool fresh = !desk.memory.known_opportunities.contains(opportunity.organisations);
    if (opportunity.pinned || fresh) {
        const TextStyle style = desk_style(22, Weight::semibold, fresh ? "ask" : "action",
                                           chosen ? "action-soft" : "surface");
        const std::string words =
            desk.say(fresh ? "desk.opportunity.new" : "desk.opportunity.pinned");
        const float wide = desk.canvas.measure(words, style).w;
        desk.line({right - wide - 1, box.y, wide + 2, box.h - 4}, words, style);
        right -= wide + 16;
    }
    desk.discs({box.x + 10, box.y + 5, right - box.x - 14, box.h - 14}, opportunity.organisations);
    if (desk.widgets.clicked(box)) {
        desk.memory.opportunity = opportunity.organisations;
        desk.widgets.focus({});
    }
}

std::string parties_words(const Desk& desk, const Opportunity& opportunity) {
    switch (opportunity.organisations.size()) {
        case 2:
            return desk.say("desk.opportunity.two");
        case 3:
            return desk.say("desk.opportunity.three");
        default:
            return desk.say("desk.opportunity.more",
                            {{"n", std::to_string(opportunity.organisations.size())}});
    }
}

struct Sentence {
    std::string words;
    const Reason* reason;
};

/// Every sentence once: a pinned link often says what was found as well.
std::vector<Sentence> sentences(const Desk& desk, const Opportunity& opportunity) {
    std::vector<Sentence> said;
    std::vector<std::pair<domain::ContributionId, domain::ContributionId>> seen;
    for (const bool with_ground : {true, false})
        for (const Reason& reason : opportunity.reasons) {
            const auto about = std::pair(reason.need, reason.strength);
            const bool grounded = !matching::ground_words(desk.words, desk.state, reason).empty();
            if (grounded != with_ground) continue;
            const bool known = reason.need.exists() && std::ranges::find(seen, about) != seen.end();
            if (known) continue;
            seen.push_back(about);
            said.push_back({reason_words(desk, reason), &reason});
        }
    return said;
}

void draw_chosen(Desk& desk, Box area, const Opportunity& opportunity) {
    desk.canvas.fill(area, desk.canvas.colour("spark-soft"), 12);
    desk.canvas.outline(area, desk.canvas.colour("spark"), 2, 12);
    Rest rest{area.inset(20)};
    const std::vector<Sentence> said = sentences(desk, opportunity);
    std::vector<std::pair<std::string, ButtonLook>> buttons{
        {desk.say("desk.key.send"), {.key = "F6", .filled = true}},
        {desk.say(opportunity.pinned ? "desk.opportunity.unpin" : "desk.opportunity.pin"),
         {.key = "Z"}},
        {desk.say("desk.opportunity.plan"), {.key = "P"}},
        {desk.say("desk.opportunity.dismiss"), {.key = "X"}}};
    const bool may_refuse = opportunity.organisations.size() == 2 && said.size() > 1;
    if (may_refuse) buttons.push_back({desk.say("desk.opportunity.refuse"), {.key = "R"}});
    const int pressed = desk.widgets.buttons(
        rest.take_bottom(buttons_height(desk, rest.box.w, buttons), 10), buttons);
    const TextStyle style = desk_style(24, Weight::regular, "ink", "spark-soft");
    std::string parties = parties_words(desk, opportunity);
    if (opportunity.surprising) parties += " · " + desk.say("desk.opportunity.surprising");
    desk.lines(rest, parties, desk_style(24, Weight::bold, "ask", "spark-soft"), 1, 6);
    // Where height is scarce, rather a part of the first reason than none.
    const int lines =
        std::clamp(static_cast<int>(rest.box.h / desk.canvas.line_height(style)), 1, 5);
    desk.widgets.list(
        rest.box, reasons_list, static_cast<int>(said.size()), -1,
        [&](int row) {
            const std::string& words = said[static_cast<std::size_t>(row)].words;
            return std::min(rest.box.h, 10 + desk.canvas.paragraph_height(rest.box.w - 16, words,
                                                                          style, lines));
        },
        [&](int row, Box box) {
            desk.canvas.paragraph(box, said[static_cast<std::size_t>(row)].words, style, lines);
        });
    if (pressed == 0) desk.widgets.press({Key::f6});
    if (pressed == 1 || desk.widgets.take_letter('z')) pin(desk, opportunity);
    if (pressed == 2 || desk.widgets.take_letter('p')) plan(desk, opportunity);
    if (pressed == 3 || desk.widgets.take_letter('x')) dismiss(desk, opportunity);
    // Of two that fit for another reason only the first one goes; the next then stands first.
    if (may_refuse && (pressed == 4 || desk.widgets.take_letter('r')))
        desk.wish(domain::DismissLink{link_of(*said.front().reason)});
}

void open_link_form(Desk& desk) {
    desk.memory.link_form = desk.memory.left_links.open({});
    desk.widgets.focus({Field::link, 0});
}

/// Shows the map or the overview instead of the list, or the list again.
void change_to(DeskMemory& memory, Chances wanted) {
    memory.chances = memory.chances == wanted ? Chances::list : wanted;
}

/// How many there are, and the ways to others: one that somebody names, the map, the overview.
void draw_top(Desk& desk, Box top, long count) {
    const Chances now = desk.memory.chances;
    const std::vector<std::pair<std::string, ButtonLook>> buttons{
        {desk.say("desk.overview"), {.key = "O", .chosen = now == Chances::overview}},
        {desk.say("desk.map"), {.key = "M", .chosen = now == Chances::map}},
        {desk.say("desk.link.new"), {.key = "N"}}};
    float width = -10;
    for (const auto& [label, look] : buttons) width += desk.widgets.button_width(label, look) + 10;
    const Box at_end{std::max(top.x, top.right() - width), top.y, width + 1, top.h};
    desk.line({top.x, top.y, at_end.x - top.x - 20, top.h},
              desk.words.count("desk.opportunities", count),
              desk_style(29, Weight::bold, "ink", "paper"));
    const int pressed = desk.widgets.buttons(at_end, buttons);
    if (pressed == 0 || desk.widgets.take_letter('o')) change_to(desk.memory, Chances::overview);
    if (pressed == 1 || desk.widgets.take_letter('m')) change_to(desk.memory, Chances::map);
    if (pressed == 2 || desk.widgets.take_letter('n')) open_link_form(desk);
}

}  // namespace

std::string reason_words(const Desk& desk, const Reason& reason) {
    return matching::reason_words(desk.words, desk.state, reason);
}

void desk_opportunities(Desk& desk, Box area, KeyHints& hints) {
    if (desk.memory.link_form) {
        draw_link_form(desk, area);
        return;
    }
    Rest rest{area};
    const std::vector<const Opportunity*> all = shown(desk);
    draw_top(desk, rest.take(44, 10), static_cast<long>(all.size()));
    if (desk.memory.chances == Chances::map) return desk_map(desk, rest.box, hints);
    if (desk.memory.chances == Chances::overview) return desk_overview(desk, rest.box, hints);
    if (all.empty()) {
        desk.empty(rest.box, "desk.opportunities.none");
        return;
    }
    const bool free = desk.widgets.focused().field == Field::none;
    if ((free || desk.memory.capture.text.empty()) && desk.widgets.take(Key::down))
        move_choice(desk, 1);
    if ((free || desk.memory.capture.text.empty()) && desk.widgets.take(Key::up))
        move_choice(desk, -1);
    const int place = chosen_place(desk, all);
    const Opportunity& chosen = *all[static_cast<std::size_t>(place)];
    hints.push_back({"F6", desk.say("desk.key.send"), {Key::f6}});
    hints.push_back({"Z", desk.say("desk.opportunity.pin"), {.letter = U'z'}});
    hints.push_back({"X", desk.say("desk.opportunity.dismiss"), {.letter = U'x'}});
    const auto [list, details] = desk.parts(rest.box, row_height, 190, 330);
    draw_chosen(desk, details, chosen);
    desk.widgets.card(list);
    desk.widgets.list(
        list.inset(12), list_id, static_cast<int>(all.size()), place,
        [](int) { return row_height; },
        [&](int row, Box box) { draw_row(desk, box, *all[static_cast<std::size_t>(row)]); });
    const bool opens = free && desk.widgets.take(Key::enter);
    if (opens) plan(desk, chosen);
}

}  // namespace ui
