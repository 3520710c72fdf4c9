// What F6 sends to the wall: what is chosen at the desk, and nothing else of it.

#include "domain/lookup.hpp"
#include "domain/room_view.hpp"
#include "matching/opportunity.hpp"
#include "ui/desk_panels.hpp"
#include "ui/desk_walk.hpp"
#include "ui/wall.hpp"

namespace ui {
namespace {

using domain::Screen;

/// The phase that shows a screen, the present one first.
const domain::Phase* phase_showing(const domain::State& state, Screen screen) {
    const auto shows = [&](const domain::Phase& phase) {
        return phase.screen == screen || phase.harvest == screen;
    };
    const domain::Phase* now = domain::current_phase(state);
    if (now != nullptr && shows(*now)) return now;
    for (const domain::Phase& phase : state.method.phases)
        if (shows(phase)) return &phase;
    return now;
}

domain::WallView plain_view(const domain::State& state, Screen screen) {
    domain::WallView view;
    view.screen = screen;
    if (const domain::Phase* phase = phase_showing(state, screen)) view.phase = phase->key;
    return view;
}

/// The harvest of the side that is being typed.
domain::WallView harvest_view(const Desk& desk) {
    const domain::Phase* now = domain::current_phase(desk.state);
    const std::string side(domain::name_of(desk.memory.side));
    if (now != nullptr && now->side.empty() && !desk.memory.place)
        return view_of(desk.state, *now, shows_task(desk.state) ? now->harvest : now->screen);
    const domain::Phase* chosen = now != nullptr && !now->side.empty() ? now : nullptr;
    for (const domain::Phase& phase : desk.state.method.phases)
        if (chosen == nullptr && phase.side == side) chosen = &phase;
    if (chosen == nullptr) return plain_view(desk.state, Screen::harvest);
    return view_of(desk.state, *chosen, chosen->harvest);
}

domain::WallView opportunity_view(const Desk& desk) {
    const matching::Opportunity* chosen =
        matching::opportunity_of(desk.input.scene.opportunities, desk.memory.opportunity);
    return chosen == nullptr ? plain_view(desk.state, Screen::opportunities)
                             : view_of_opportunity(desk, *chosen);
}

domain::WallView voting_view(const Desk& desk) {
    const domain::Poll* open = domain::open_poll(desk.state);
    domain::WallView view =
        plain_view(desk.state, open != nullptr ? Screen::hands : Screen::result);
    if (open != nullptr) {
        view.poll = open->id;
        view.option = std::clamp(desk.memory.option, 0, static_cast<int>(open->options.size()) - 1);
        if (open->rules.medium == domain::Medium::paper) view.screen = Screen::voting;
    } else if (const domain::Poll* closed = domain::last_closed_poll(desk.state)) {
        view.poll = closed->id;
    }
    return view;
}

domain::WallView agreements_view(const Desk& desk) {
    const domain::Phase* now = domain::current_phase(desk.state);
    const bool closing = now != nullptr && now->screen == Screen::closing;
    return plain_view(desk.state, closing ? Screen::closing : Screen::agreements);
}

/// The room sees the map of now, so the desk does again.
void send_map(Desk& desk) {
    desk.memory.map_back = 0;
    desk.wish(map_chosen(desk));
}

bool same(const domain::WallView& one, const domain::WallView& other) {
    return one.screen == other.screen && one.phase == other.phase &&
           one.organisations == other.organisations && one.poll == other.poll &&
           one.option == other.option;
}

}  // namespace

domain::WallView view_of_opportunity(const Desk& desk, const matching::Opportunity& opportunity) {
    domain::WallView view = plain_view(desk.state, Screen::opportunities);
    view.organisations = opportunity.organisations;
    for (const domain::OrganisationId organisation : opportunity.organisations)
        for (const domain::ContributionId said : matching::said_by(opportunity, organisation)) {
            const domain::Contribution* contribution = domain::find(desk.state, said);
            if (contribution != nullptr && domain::may_be_seen(desk.state, *contribution))
                view.contributions.push_back(said);
        }
    return view;
}

bool send_opportunity(Desk& desk, const domain::WallView& view) {
    std::string missing;
    for (const domain::OrganisationId id : view.organisations) {
        const domain::Organisation* one = domain::find(desk.state, id);
        if (one != nullptr && domain::is_missing(desk.state, *one))
            missing += (missing.empty() ? "" : ", ") + desk.name_of(id);
    }
    if (missing.empty())
        desk.wish(domain::ShowOnWall{view});
    else
        desk.memory.notice = desk.say("desk.send.missing", {{"names", missing}});
    return missing.empty();
}

domain::ShowMap map_chosen(const Desk& desk) {
    return {plain_view(desk.state, Screen::opportunities).phase, desk.memory.look};
}

domain::WallView view_chosen(const Desk& desk) {
    switch (place_now(desk.state, desk.memory)) {
        case Place::cards:
        case Place::everything:
            return harvest_view(desk);
        case Place::opportunities:
            return opportunity_view(desk);
        case Place::tables:
            return plain_view(desk.state, Screen::tables);
        case Place::proposals:
            return plain_view(desk.state, Screen::proposals);
        case Place::voting:
            return voting_view(desk);
        case Place::agreements:
            return agreements_view(desk);
        case Place::session:
            return plain_view(desk.state, Screen::case_card);
    }
    return {};
}

void send_chosen(Desk& desk) {
    if (place_now(desk.state, desk.memory) == Place::opportunities &&
        desk.memory.chances == Chances::map)
        return send_map(desk);
    domain::WallView view = view_chosen(desk);
    // Sent again, a list turns its page; after the last page it begins anew.
    const domain::WallView& shown = desk.state.wall;
    const bool visible = !shown.paused && !shown.frozen;
    if (visible && same(view, shown) && desk.wall_pages > 1)
        view.page = (shown.page + 1) % desk.wall_pages;
    if (view.screen == Screen::opportunities)
        send_opportunity(desk, view);
    else
        desk.wish(domain::ShowOnWall{view});
}

}  // namespace ui
