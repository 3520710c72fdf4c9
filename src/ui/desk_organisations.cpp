#include "domain/lookup.hpp"
#include "matching/unheard.hpp"
#include "ui/desk_panels.hpp"

#include <algorithm>
#include <map>

namespace ui {
namespace {

constexpr int list_id = 1;
constexpr float row_height = 62;

/// Cards of every organisation, without those that went into another.
std::map<domain::OrganisationId, int> cards_of(const domain::State& state) {
    std::map<domain::OrganisationId, int> cards;
    for (const domain::Contribution& contribution : state.contributions)
        if (!contribution.merged_into.exists()) ++cards[contribution.organisation];
    return cards;
}

void draw_row(Desk& desk, Box box, const domain::Organisation& organisation, int cards) {
    const bool chosen = organisation.id == desk.memory.organisation;
    desk.widgets.row({box.x, box.y, box.w, box.h - 2}, organisation.details.name, chosen);
    const float radius = 23;
    const Box mark{box.x + 12, box.centre().y - radius, 2 * radius, 2 * radius};
    desk.disc(mark.centre(), radius, organisation);

    TextStyle small = desk_style(22, Weight::regular, "ink-soft", chosen ? "action-soft" : "paper");
    std::string status;
    if (!desk.private_open())
        status.clear();  // how much somebody said is no news for the room
    else if (organisation.presence == domain::Presence::absent)
        status = desk.say("desk.organisation.absent");
    else if (organisation.presence == domain::Presence::expected)
        status = desk.say("desk.organisation.expected");
    else if (cards == 0)
        status = desk.say("desk.organisation.nothing_yet");
    else
        status = std::to_string(cards);
    const float status_width = desk.canvas.measure(status, small).w;
    desk.line({box.right() - 12 - status_width, box.y, status_width + 1, box.h}, status, small);

    TextStyle name = desk_style(24, Weight::regular, "ink", small.ground);
    if (organisation.presence != domain::Presence::present) name.colour = "ink-soft";
    const float x = mark.right() + 14;
    desk.name_lines({x, box.y, box.right() - 24 - status_width - x, box.h - 2},
                    organisation.details.name, name);

    if (desk.widgets.clicked(mark)) {
        desk.memory.organisation = organisation.id;
        const bool here = organisation.presence == domain::Presence::present;
        desk.wish(domain::SetPresence{organisation.id,
                                      here ? domain::Presence::absent : domain::Presence::present});
    } else if (desk.widgets.clicked(box)) {
        desk.memory.organisation = organisation.id;
        desk.memory.contribution = {};
    }
}

std::string unheard_words(const Desk& desk) {
    if (!desk.private_open()) return {};
    const std::vector<domain::OrganisationId> silent = matching::silent(desk.state);
    if (silent.empty()) return desk.say("desk.unheard.nobody");
    return desk.say("desk.unheard.some", {{"names", desk.names_of(silent)}});
}

}  // namespace

void desk_organisations(Desk& desk, Box area) {
    Rest rest{area};
    const Box top = rest.take(40, 8);
    desk.line(top, desk.say("desk.organisations"), desk_style(29, Weight::bold, "ink", "paper"));
    const std::string people =
        desk.words.count("desk.people_present", domain::people_present(desk.state));
    const float heading =
        desk.canvas.measure(desk.say("desk.organisations"), desk_style(29, Weight::bold)).w;
    const TextStyle soft = desk_style(22, Weight::regular, "ink-soft", "paper");
    if (desk.canvas.measure(people, soft).w <= top.w - heading - 16)
        desk.line({top.x + heading + 16, top.y, top.w - heading - 16, top.h}, people, soft,
                  Align::right);
    else
        desk.line(rest.take(30, 8), people, soft);
    std::vector<const domain::Organisation*> all;
    for (const domain::Organisation& organisation : desk.state.organisations)
        if (desk.shows(organisation)) all.push_back(&organisation);
    if (all.empty()) {
        desk.empty(rest.box, "desk.organisations.none");
        return;
    }

    const std::string unheard = unheard_words(desk);
    const bool all_heard = matching::silent(desk.state).empty();
    const TextStyle style =
        desk_style(22, Weight::regular, all_heard ? "ink-soft" : "ask", "paper");
    const int unheard_lines = area.h > 700 ? 3 : 2;
    const float below =
        desk.canvas.paragraph_height(rest.box.w, unheard, style, unheard_lines) + 12;
    const float rows = static_cast<float>(all.size()) * row_height;
    const Box list = rest.take(std::min(rows, rest.box.h - below), 12);

    const std::map<domain::OrganisationId, int> cards = cards_of(desk.state);
    const auto chosen = std::ranges::find_if(all, [&](const domain::Organisation* organisation) {
        return organisation->id == desk.memory.organisation;
    });
    const int shown = chosen == all.end() ? -1 : static_cast<int>(chosen - all.begin());
    desk.widgets.list(
        list, list_id, static_cast<int>(all.size()), shown, [](int) { return row_height; },
        [&](int row, Box box) {
            const domain::Organisation& organisation = *all[static_cast<std::size_t>(row)];
            const auto found = cards.find(organisation.id);
            draw_row(desk, box, organisation, found == cards.end() ? 0 : found->second);
        });
    desk.lines(rest, unheard, style, unheard_lines);
}

}  // namespace ui
