#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>

namespace ui {
namespace {

using domain::Contribution;
using domain::Side;

constexpr int strengths_list = 2;
constexpr int needs_list = 3;
constexpr int everything_list = 4;
constexpr float status_share = 0.36F;
constexpr int card_lines = 4;
constexpr float narrow_card = 420;

std::vector<const Contribution*> of_side(const Desk& desk, domain::OrganisationId organisation,
                                         Side side) {
    std::vector<const Contribution*> cards;
    for (const Contribution* card : domain::standing_contributions(desk.state))
        if (card->organisation == organisation && card->side == side && desk.shows(*card))
            cards.push_back(card);
    return cards;
}

/// Whether the screen that was sent lists such cards at all.
bool lists(const Scene& room, const Contribution& card) {
    const domain::WallView& view = room.state.wall;
    if (view.paused) return false;
    if (view.screen == domain::Screen::opportunities)
        return std::ranges::find(view.contributions, card.id) != view.contributions.end();
    if (view.screen != domain::Screen::harvest) return false;
    const domain::Phase* phase = phase_of(room);
    const bool needs = phase != nullptr && phase->side == domain::name_of(Side::need);
    return needs == (card.side == Side::need);
}

/// Whether the wall has this card, in these words: one that was added or reworded since waits
/// until it is sent again, and who is not here is left out.
bool is_on_wall(const Scene& room, const Contribution& card) {
    if (!lists(room, card)) return false;
    const Contribution* sent = domain::find(room.state, card.id);
    return sent != nullptr && sent->text == card.text && sent->side == card.side &&
           domain::may_be_seen(room.state, *sent) &&
           domain::find(room.state, sent->organisation) != nullptr;
}

/// Where a card stands for the room: on the wall or not, held back, or kept until a later step.
std::string status_of(const Desk& desk, const Contribution& card) {
    if (card.showing == domain::Showing::held_back) return desk.say("desk.card.held_back");
    if (is_on_wall(desk.input.wall, card)) return desk.say("desk.card.on_wall");
    if (domain::may_be_seen(desk.state, card)) return desk.say("desk.card.not_on_wall");
    const int phase =
        domain::index_of_phase(desk.state.method, desk.state.method.rules.needs_hidden_until);
    return desk.say("desk.card.kept", {{"step", std::to_string(phase + 1)}});
}

std::string text_of(const Desk& desk, const Contribution& card) {
    if (card.merged.empty()) return card.text;
    return card.text + " " +
           desk.words.count("desk.card.merged", static_cast<long>(card.merged.size()));
}

struct CardLook {
    TextStyle text;
    TextStyle status;
    float width;
    float status_width;
    bool below = false;  // in a narrow column the status stands below the text, not beside it
};

CardLook look_of(float width, bool chosen) {
    CardLook look;
    const std::string_view ground = chosen ? "action-soft" : "surface";
    look.text = desk_style(24, Weight::regular, "ink", ground);
    look.status = desk_style(22, Weight::regular, "ink-soft", ground);
    look.status_width = std::min(width * status_share, 220.0F);
    look.width = width - look.status_width - 28;
    look.below = width < narrow_card;
    if (look.below) look.width = look.status_width = width - 16;
    return look;
}

float card_height(const Desk& desk, const Contribution& card, float width) {
    const CardLook look = look_of(width, false);
    const float text =
        desk.canvas.paragraph_height(look.width, text_of(desk, card), look.text, card_lines);
    const float status =
        desk.canvas.paragraph_height(look.status_width, status_of(desk, card), look.status, 2);
    return (look.below ? text + status : std::max(text, status)) + 20;
}

void draw_card(Desk& desk, Box box, const Contribution& card) {
    DeskMemory& memory = desk.memory;
    const bool chosen = memory.contribution == card.id;
    const CardLook look = look_of(box.w, chosen);
    desk.widgets.row({box.x, box.y, box.w, box.h - 3}, card.text, chosen);
    if (memory.merging == card.id)
        desk.canvas.outline({box.x, box.y, box.w, box.h - 3}, desk.canvas.colour("spark"), 3, 8);
    const float x = box.x + 8;
    if (chosen && memory.contribution_form && memory.contribution_form->contribution == card.id) {
        const FieldEvent event =
            desk.widgets.field({x, box.y + 1, box.w - 16, box.h - 5}, {Field::contribution},
                               desk.say("desk.card.edit"), memory.contribution_form->text);
        if (event == FieldEvent::entered) {
            domain::AmendContribution asked;
            asked.contribution = card.id;
            asked.text = memory.contribution_form->text.text;
            if (*asked.text == card.text) {
                memory.contribution_form.reset();
                desk.widgets.focus({});
            } else {
                desk.save(Field::contribution, asked);
            }
        }
        return;
    }
    const Box text = desk.canvas.paragraph({x, box.y + 7, look.width, box.h}, text_of(desk, card),
                                           look.text, card_lines);
    desk.canvas.paragraph({box.right() - 8 - look.status_width,
                           look.below ? text.bottom() : box.y + 7, look.status_width, box.h},
                          status_of(desk, card), look.status, 2, Align::right);
    if (!chosen)
        desk.canvas.line({box.x + 4, box.bottom() - 2}, {box.right() - 4, box.bottom() - 2},
                         desk.canvas.colour("rule-quiet"), 2);
    if (desk.widgets.clicked(box)) {
        memory.contribution = card.id;
        desk.widgets.focus({});
    }
}

void draw_cards(Desk& desk, Box area, int list, const std::vector<const Contribution*>& cards) {
    const auto chosen = std::ranges::find(cards, desk.memory.contribution, &Contribution::id);
    const int shown = chosen == cards.end() ? -1 : static_cast<int>(chosen - cards.begin());
    desk.widgets.list(
        area, list, static_cast<int>(cards.size()), shown,
        [&](int row) {
            // With a scroll bar the rows are narrower, so they may be a line higher.
            return card_height(desk, *cards[static_cast<std::size_t>(row)], area.w - 16);
        },
        [&](int row, Box box) { draw_card(desk, box, *cards[static_cast<std::size_t>(row)]); });
}

void draw_side(Desk& desk, Box area, Side side, const std::vector<const Contribution*>& cards) {
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    const bool need = side == Side::need;
    // In a narrow column it is written smaller: it says whose turn it is, so all of it is read.
    const std::string heading = desk.say(need ? "desk.needs" : "desk.strengths");
    TextStyle style = desk_style(29, Weight::bold, need ? "ask" : "action");
    while (style.size > 22 && desk.canvas.measure(heading, style).w > rest.box.w) style.size -= 1;
    if (rest.holds(40)) desk.line(rest.take(40, 8), heading, style);
    if (cards.empty())
        desk.empty(rest.box, need ? "desk.needs.none" : "desk.strengths.none");
    else
        draw_cards(desk, rest.box, need ? needs_list : strengths_list, cards);
}

/// The chosen one moved by `step` in a list; without a chosen one the first.
void choose(Desk& desk, const std::vector<const Contribution*>& cards, int step) {
    if (cards.empty()) return;
    const auto chosen = std::ranges::find(cards, desk.memory.contribution, &Contribution::id);
    const auto last = static_cast<std::ptrdiff_t>(cards.size()) - 1;
    const std::ptrdiff_t now =
        chosen == cards.end() ? (step > 0 ? -1 : last + 1) : chosen - cards.begin();
    desk.memory.contribution =
        cards[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + step, 0, last))]->id;
}

void next_category(Desk& desk, const Contribution& card) {
    const std::vector<domain::Term>& terms = desk.state.method.categories;
    if (terms.empty()) return;
    const auto now = std::ranges::find(terms, card.category, &domain::Term::key);
    domain::AmendContribution asked;
    asked.contribution = card.id;
    asked.category = now == terms.end()       ? terms.front().key
                     : now + 1 == terms.end() ? std::string()
                                              : (now + 1)->key;
    desk.wish(asked);
}

void merge(Desk& desk, const Contribution& card) {
    DeskMemory& memory = desk.memory;
    const Contribution* from = domain::find(desk.state, memory.merging);
    if (from == nullptr || from->id == card.id) {
        memory.merging = from == nullptr ? card.id : domain::ContributionId{};
        return;
    }
    desk.wish(domain::MergeContributions{card.id, {from->id}});
    memory.merging = {};
}

/// What can be done with the chosen card, by letter and in the bar.
void act_on_card(Desk& desk, KeyHints& hints) {
    DeskMemory& memory = desk.memory;
    const Contribution* card = domain::find(desk.state, memory.contribution);
    if (card == nullptr || card->merged_into.exists()) return;
    const bool held = card->showing == domain::Showing::held_back;
    hints.push_back({"B", desk.say("desk.card.key.edit"), {.letter = U'b'}});
    hints.push_back(
        {"H", desk.say(held ? "desk.card.key.show" : "desk.card.key.hold"), {.letter = U'h'}});
    hints.push_back(
        {"M",
         desk.say(memory.merging.exists() && memory.merging != card->id ? "desk.card.key.merge_here"
                                                                        : "desk.card.key.merge"),
         {.letter = U'm'}});
    hints.push_back({"K", desk.say("desk.card.key.category"), {.letter = U'k'}});
    hints.push_back({"W", desk.say("desk.card.key.other_side"), {.letter = U'w'}});
    if (desk.widgets.take_letter('h'))
        desk.wish(domain::SetShowing{card->id,
                                     held ? domain::Showing::shown : domain::Showing::held_back});
    if (desk.widgets.take_letter('m')) merge(desk, *card);
    if (desk.widgets.take_letter('k')) next_category(desk, *card);
    if (desk.widgets.take_letter('w')) {
        domain::AmendContribution asked;
        asked.contribution = card->id;
        asked.side = card->side == Side::need ? Side::strength : Side::need;
        desk.wish(asked);
    }
    const bool opens = desk.widgets.focused().field == Field::none && desk.widgets.take(Key::enter);
    if (desk.widgets.take_letter('b') || opens) {
        // Left with Esc, it still holds what was typed.
        if (!memory.contribution_form || memory.contribution_form->contribution != card->id)
            memory.contribution_form = ContributionForm{card->id, TextEdit(card->text)};
        desk.widgets.focus({Field::contribution});
    }
    if (memory.merging.exists() && desk.widgets.take(Key::escape)) memory.merging = {};
}

void draw_person_line(Desk& desk, Rest& rest, const domain::Organisation& organisation) {
    const Box box = rest.take(56, 12);
    desk.disc({box.x + 28, box.centre().y}, 28, organisation);
    const float x = box.x + 72;
    const std::string people =
        desk.words.count("desk.people", organisation.details.people) + " · " +
        desk.say("desk.presence." + std::string(domain::name_of(organisation.presence)));
    const TextStyle soft = desk_style(22, Weight::regular, "ink-soft", "paper");
    const TextStyle strong = desk_style(29, Weight::bold, "ink", "paper");
    const float details = desk.canvas.measure(people, soft).w;
    const ButtonLook presence{.key = "F2"};
    const ButtonLook contact{.key = "F4"};
    const std::string presence_label = desk.say("desk.key.presence");
    const std::string contact_label =
        desk.say(desk.memory.contacts ? "desk.contact.hide" : "desk.contact.hidden");
    // The name first; then the contacts, then what else there is room for.
    const float most_name =
        box.right() - x - desk.widgets.button_width(contact_label, contact) - 24;
    const Box name = desk.line({x, box.y, most_name, box.h}, organisation.details.name, strong);
    float right = box.right();
    const auto button = [&](const std::string& label, const ButtonLook& look, Key key) {
        const float width = desk.widgets.button_width(label, look);
        if (right - width < name.right() + 20) return;
        if (desk.widgets.button({right - width, box.y + 7, width, 42}, label, look))
            desk.widgets.press({key});
        right -= width + 10;
    };
    button(contact_label, contact, Key::f4);
    button(presence_label, presence, Key::f2);
    if (right - name.right() > details + 30)
        desk.line({name.right() + 18, box.y + 2, right - name.right() - 24, box.h}, people, soft);
}

void draw_contacts(Desk& desk, Rest& rest, const domain::Organisation& organisation) {
    if (!desk.memory.contacts || !desk.people_open()) return;
    const TextStyle style = desk_style(22, Weight::regular, "ink", "paper");
    if (organisation.contacts.empty()) {
        desk.lines(rest, desk.say("desk.contact.none"), style, 1, 8);
        return;
    }
    int shown = 0;
    for (const domain::Contact& contact : organisation.contacts) {
        if (++shown > 3) break;
        std::string words = contact.name;
        for (const std::string* part : {&contact.phone, &contact.email})
            if (!part->empty()) words += (words.empty() ? "" : " · ") + *part;
        desk.lines(rest, words, style, 1, 4);
    }
    rest.take(0, 6);
}

}  // namespace

void desk_cards(Desk& desk, Box area, KeyHints& hints) {
    const domain::Organisation* organisation = domain::find(desk.state, desk.memory.organisation);
    if (organisation == nullptr || !desk.shows(*organisation)) {
        desk.empty(area, desk.state.organisations.empty() ? "desk.cards.no_organisation"
                                                          : "desk.cards.choose");
        return;
    }
    Rest rest{area};
    draw_person_line(desk, rest, *organisation);
    draw_contacts(desk, rest, *organisation);
    const auto strengths = of_side(desk, organisation->id, Side::strength);
    const auto needs = of_side(desk, organisation->id, Side::need);
    std::vector<const Contribution*> all = strengths;
    all.insert(all.end(), needs.begin(), needs.end());
    const bool free = desk.widgets.focused().field == Field::none;
    if (free && desk.widgets.take(Key::down)) choose(desk, all, 1);
    if (free && desk.widgets.take(Key::up)) choose(desk, all, -1);
    if (free && desk.widgets.take(Key::right)) choose(desk, needs, 1);
    if (free && desk.widgets.take(Key::left)) choose(desk, strengths, 1);
    if (std::ranges::find(all, desk.memory.contribution, &Contribution::id) != all.end())
        act_on_card(desk, hints);
    desk_chances(desk, rest, organisation->id);
    const float half = (rest.box.w - 18) / 2;
    draw_side(desk, {rest.box.x, rest.box.y, half, rest.box.h}, Side::strength, strengths);
    draw_side(desk, {rest.box.x + half + 18, rest.box.y, half, rest.box.h}, Side::need, needs);
}

void desk_everything(Desk& desk, Box area, KeyHints& hints) {
    Rest rest{area};
    desk.line(rest.take(40, 8), desk.say("desk.everything"),
              desk_style(29, Weight::bold, "ink", "paper"));
    std::vector<const Contribution*> all = domain::standing_contributions(desk.state);
    std::erase_if(all, [&](const Contribution* card) { return !desk.shows(*card); });
    desk.widgets.card(rest.box);
    const Box inner = rest.box.inset(16);
    if (all.empty()) {
        desk.empty(inner, "desk.everything.none");
        return;
    }
    const bool free = desk.widgets.focused().field == Field::none;
    if (free && desk.widgets.take(Key::down)) choose(desk, all, 1);
    if (free && desk.widgets.take(Key::up)) choose(desk, all, -1);
    act_on_card(desk, hints);
    const auto chosen = std::ranges::find(all, desk.memory.contribution, &Contribution::id);
    const float mark = 60;
    desk.widgets.list(
        inner, everything_list, static_cast<int>(all.size()),
        chosen == all.end() ? -1 : static_cast<int>(chosen - all.begin()),
        [&](int row) {
            return std::max(
                card_height(desk, *all[static_cast<std::size_t>(row)], inner.w - mark - 16), 56.0F);
        },
        [&](int row, Box box) {
            const Contribution& card = *all[static_cast<std::size_t>(row)];
            if (const auto* organisation = domain::find(desk.state, card.organisation))
                desk.disc({box.x + 24, box.y + 26}, 21, *organisation);
            // A need has its colour, so that the two kinds part at a glance.
            desk.canvas.fill({box.x + mark - 8, box.y + 8, 5, box.h - 18},
                             desk.canvas.colour(card.side == Side::need ? "ask" : "action"), 2);
            draw_card(desk, {box.x + mark, box.y, box.w - mark, box.h}, card);
        });
}

}  // namespace ui
