// Opportunities that tell of themselves beside the cards: those that came in, one after another,
// and else the best of the organisation whose cards are typed.

#include "matching/opportunity.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"

#include <algorithm>

namespace ui {
namespace {

using matching::Opportunity;

/// Behind these nobody waits for news; so a frame costs little when there are thousands.
constexpr std::size_t looked_at = 200;
/// What stood behind these and comes among the first is as good as new.
constexpr std::size_t remembered = 2000;
constexpr float edge = 18;

bool is_known(const DeskMemory& memory, const Opportunity& opportunity) {
    return memory.known_opportunities.contains(opportunity.organisations);
}

void know(DeskMemory& memory, std::span<const Opportunity> all) {
    for (const Opportunity& opportunity : all.first(std::min(all.size(), remembered)))
        memory.known_opportunities.insert(opportunity.organisations);
}

/// The one that stands in the strip: the same until it was sent, seen or went.
const Opportunity& told_of(DeskMemory& memory, const std::vector<const Opportunity*>& fresh) {
    const auto same =
        std::ranges::find(fresh, memory.told_opportunity, &Opportunity::organisations);
    const Opportunity& told = same == fresh.end() ? *fresh.front() : **same;
    memory.told_opportunity = told.organisations;
    return told;
}

const Opportunity* best_of(const Desk& desk, domain::OrganisationId organisation, long& count) {
    const Opportunity* best = nullptr;
    for (const Opportunity& opportunity : desk.input.scene.opportunities) {
        const auto& all = opportunity.organisations;
        if (std::ranges::find(all, organisation) == all.end() || !desk.shows(opportunity)) continue;
        if (best == nullptr) best = &opportunity;
        ++count;
    }
    return best;
}

void look_at(Desk& desk, const Opportunity& opportunity) {
    desk.memory.opportunity = opportunity.organisations;
    desk.go(Place::opportunities);
}

/// What happened in the strip.
struct Strip {
    bool drawn = false;  // it is not where the cards need the room
    int pressed = -1;
};

/// The words and below them what can be done with it.
Strip draw_strip(Desk& desk, Rest& rest, const std::string& words,
                 const std::vector<std::pair<std::string, ButtonLook>>& buttons) {
    constexpr int most_lines = 4;
    const TextStyle style = desk_style(24, Weight::regular, "ink", "spark-soft");
    const float width = rest.box.w - 2 * edge;
    const float below = buttons_height(desk, width, buttons);
    const float text = desk.canvas.paragraph_height(width, words, style, most_lines);
    const float height = text + 8 + below + 2 * edge;
    if (rest.box.h < 2.2F * height) return {};
    const Box box = rest.take_bottom(height, 18);
    desk.canvas.fill(box, desk.canvas.colour("spark-soft"), 12);
    desk.canvas.outline(box, desk.canvas.colour("spark"), 2, 12);
    const Box inner = box.inset(edge);
    desk.canvas.paragraph(inner, words, style, most_lines);
    return {true, desk.widgets.buttons({inner.x, inner.bottom() - below, width, below}, buttons)};
}

}  // namespace

void keep_up_opportunities(const DeskInput& input, DeskMemory& memory) {
    const auto all = std::span(input.scene.opportunities);
    const Place now = place_now(input.scene.state, memory);
    // What was there when the file was opened is no news, nor is what stood in the list.
    if (!memory.watches_opportunities ||
        (memory.was_at == Place::opportunities && now != Place::opportunities))
        know(memory, all);
    memory.watches_opportunities = memory.watches_opportunities || input.complete;
    memory.was_at = now;
    memory.tells_opportunity = false;
}

std::vector<const Opportunity*> new_opportunities(const Desk& desk) {
    std::vector<const Opportunity*> fresh;
    const auto& all = desk.input.scene.opportunities;
    for (std::size_t index = 0; index < std::min(all.size(), looked_at); ++index)
        if (!is_known(desk.memory, all[index]) && desk.shows(all[index]))
            fresh.push_back(&all[index]);
    return fresh;
}

void send_new_opportunity(Desk& desk) {
    const std::vector<const Opportunity*> fresh = new_opportunities(desk);
    // What goes to the wall is what the facilitator reads, never something that came in unseen.
    if (fresh.empty() || !desk.memory.tells_opportunity) {
        desk.memory.notice = desk.say("desk.opportunities.nothing_told");
        return;
    }
    const Opportunity& told = told_of(desk.memory, fresh);
    if (send_opportunity(desk, view_of_opportunity(desk, told)))
        desk.memory.known_opportunities.insert(told.organisations);
}

void desk_chances(Desk& desk, Rest& rest, domain::OrganisationId organisation) {
    const std::string open = desk.say("desk.cards.chances_open");
    const std::vector<const Opportunity*> fresh = new_opportunities(desk);
    if (!fresh.empty()) {
        const Opportunity& told = told_of(desk.memory, fresh);
        const Strip strip = draw_strip(
            desk, rest,
            "**" + desk.words.count("desk.opportunities.new", static_cast<long>(fresh.size())) +
                "** · " + reason_words(desk, told.reasons.front()),
            {{desk.say("desk.key.send"), {.key = "Ctrl F6"}}, {open, {}}});
        desk.memory.tells_opportunity = strip.drawn;
        if (strip.pressed == 0) desk.widgets.press({Key::f6, true});
        if (strip.pressed == 1) look_at(desk, told);
        return;
    }
    long count = 0;
    const Opportunity* best = best_of(desk, organisation, count);
    if (best == nullptr) return;
    const Strip strip = draw_strip(desk, rest,
                                   "**" + desk.words.count("desk.opportunities", count) + "** · " +
                                       reason_words(desk, best->reasons.front()),
                                   {{open, {}}});
    if (strip.pressed == 0) look_at(desk, *best);
}

}  // namespace ui
