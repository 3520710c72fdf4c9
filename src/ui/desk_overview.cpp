// What the opportunities say together: who belongs together, who connects, what many share, and,
// for the facilitator alone, who has none yet.

#include "domain/lookup.hpp"
#include "domain/said_words.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr int overview_list = 30;
constexpr std::size_t most_connectors = 3;
constexpr std::size_t most_hubs = 8;

struct Item {
    bool heading = false;
    std::string words;
    std::vector<domain::OrganisationId> organisations;  // shown below the words
};

void add_heading(std::vector<Item>& items, std::string words) {
    items.push_back({true, std::move(words), {}});
}

/// Only whom the desk may name now.
std::vector<domain::OrganisationId> shown(const Desk& desk,
                                          const std::vector<domain::OrganisationId>& all) {
    std::vector<domain::OrganisationId> some;
    for (const domain::OrganisationId id : all)
        if (const auto* who = domain::find(desk.state, id); who != nullptr && desk.shows(*who))
            some.push_back(id);
    return some;
}

void add_groups(const Desk& desk, const Overview& overview, std::vector<Item>& items) {
    if (overview.groups.size() < 2) return;
    add_heading(items, desk.say("desk.overview.groups"));
    for (const NamedGroup& named : overview.groups) {
        auto members = shown(desk, named.group.members);
        if (members.size() < 2) continue;
        std::string theme = named.theme.in(desk.language());
        if (theme.empty()) theme = desk.say("desk.overview.group_without_theme");
        items.push_back({false, "**" + theme + "**", std::move(members)});
    }
}

void add_connectors(const Desk& desk, const Overview& overview, std::vector<Item>& items) {
    std::vector<domain::OrganisationId> most;
    for (const graph::Connector& connector : overview.connectors) {
        if (most.size() == most_connectors) break;
        most.push_back(connector.organisation);
    }
    most = shown(desk, most);
    if (most.empty()) return;
    add_heading(items, desk.say("desk.overview.connectors"));
    items.push_back({false, desk.say("desk.overview.connectors_words"), std::move(most)});
}

bool shows_all_of(const Desk& desk, const matching::Hub& hub) {
    const auto may = [&](domain::ContributionId id) {
        const domain::Contribution* said = domain::find(desk.state, id);
        return said != nullptr && desk.shows(*said);
    };
    return std::ranges::all_of(hub.needs, may) && (!hub.offer.exists() || may(hub.offer));
}

void add_hubs(const Desk& desk, const Overview& overview, std::vector<Item>& items) {
    std::size_t count = 0;
    for (const matching::Hub& hub : overview.hubs) {
        if (count == most_hubs) break;
        if (!shows_all_of(desk, hub)) continue;
        const std::string number = std::to_string(hub.seekers.size());
        std::string words;
        if (const domain::Contribution* offer = domain::find(desk.state, hub.offer))
            words = desk.say(
                "desk.hub.offer",
                {{"name", desk.name_of(hub.helper)}, {"n", number}, {"offer", offer->text}});
        else
            words = desk.say("desk.hub.need",
                             {{"n", number}, {"theme", hub.theme.in(desk.language())}});
        if (count++ == 0) add_heading(items, desk.say("desk.overview.hubs"));
        items.push_back({false, std::move(words), shown(desk, hub.seekers)});
    }
}

void add_without(const Desk& desk, const Overview& overview, std::vector<Item>& items) {
    // Who has nothing is never shown to the room, not even where it reads along.
    if (!desk.private_open() || desk.input.for_others || overview.without.empty()) return;
    add_heading(items, desk.say("desk.overview.without"));
    items.push_back({false, desk.say("desk.overview.without_words"), overview.without});
}

std::vector<Item> items_of(const Desk& desk) {
    std::vector<Item> items;
    const Overview& overview = *desk.input.overview;
    add_without(desk, overview, items);
    add_groups(desk, overview, items);
    add_connectors(desk, overview, items);
    add_hubs(desk, overview, items);
    return items;
}

constexpr float marks_height = 50;

}  // namespace

void desk_overview(Desk& desk, Box area, KeyHints& hints) {
    hints.push_back({"O", desk.say("desk.map.list"), {.letter = U'o'}});
    const std::vector<Item> items =
        desk.input.overview == nullptr ? std::vector<Item>{} : items_of(desk);
    if (items.empty()) {
        desk.empty(area, "desk.overview.none");
        return;
    }
    desk.widgets.card(area);
    const Box inner = area.inset(16);
    const auto style = [](const Item& item) {
        return item.heading ? desk_style(27, Weight::bold) : desk_style(24);
    };
    const float width = inner.w - 24;
    desk.widgets.list(
        inner, overview_list, static_cast<int>(items.size()), -1,
        [&](int row) {
            const Item& item = items[static_cast<std::size_t>(row)];
            return desk.canvas.paragraph_height(width, item.words, style(item), 3) +
                   (item.organisations.empty() ? 0 : marks_height) + (item.heading ? 12.0F : 8.0F);
        },
        [&](int row, Box box) {
            const Item& item = items[static_cast<std::size_t>(row)];
            Rest rest{{box.x, box.y + (item.heading ? 8.0F : 0.0F), width, box.h}};
            const float height = desk.canvas.paragraph_height(width, item.words, style(item), 3);
            desk.canvas.paragraph(rest.take(height), item.words, style(item), 3);
            if (!item.organisations.empty())
                desk.discs({rest.box.x, rest.box.y + 4, width, marks_height - 8},
                           item.organisations);
        });
}

}  // namespace ui
