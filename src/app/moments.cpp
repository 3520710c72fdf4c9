#include "app/moments.hpp"

#include "app/together.hpp"
#include "domain/evolve.hpp"
#include "domain/lookup.hpp"
#include "domain/room_view.hpp"
#include "ui/map_look.hpp"
#include "ui/wall.hpp"

#include <algorithm>
#include <variant>

namespace app {
namespace {

constexpr double usual_text = 1.0;

template <class... Kinds>
bool is_any(const domain::Event& event) {
    return (std::holds_alternative<Kinds>(event) || ...);
}

bool somebody_is_placed(const domain::State& state) {
    return std::ranges::any_of(state.organisations, [](const domain::Organisation& organisation) {
        return organisation.place.has_value();
    });
}

/// Who is there and what they are, wherever the facilitator's hand put them.
std::vector<domain::Organisation> without_places(std::vector<domain::Organisation> organisations) {
    for (domain::Organisation& organisation : organisations) organisation.place.reset();
    return organisations;
}

/// The map over the whole width in the usual size: first as it would be if nobody had been placed
/// by hand. So whoever is let go returns to where it stood, and so does who stepped aside for it.
graph::Picture arranged(WallMap& map, const domain::State& state, graph::Setting setting,
                        const WallMap* previous) {
    if (previous != nullptr)
        setting.previous = previous->unplaced ? &*previous->unplaced : &previous->arranged();
    setting.by_hand = false;
    const bool same = previous != nullptr && previous->connections == map.connections &&
                      without_places(previous->organisations) == without_places(map.organisations);
    graph::Picture picture =
        same ? *setting.previous : graph::picture(state, map.connections, setting);
    if (!somebody_is_placed(state)) return picture;
    map.unplaced = std::move(picture);
    setting.by_hand = true;
    setting.previous = &*map.unplaced;
    return graph::picture(state, map.connections, setting);
}

/// The map beside the card as the room saw it, with whoever went elsewhere on the whole map since.
graph::Picture with_moves(const WallMap& seen, const graph::Picture& whole) {
    graph::Picture beside = *seen.beside;
    for (graph::Disc& disc : beside.discs) {
        const auto place = [&](const graph::Picture& picture) {
            return std::ranges::find(picture.discs, disc.organisation, &graph::Disc::organisation);
        };
        const auto before = place(seen.whole);
        const auto now = place(whole);
        if (before != seen.whole.discs.end() && now != whole.discs.end() &&
            before->centre != now->centre)
            disc.centre = graph::carried(now->centre, whole.room, beside.room);
    }
    return beside;
}

/// Where the map has room, with a card or without.
graph::Setting setting_of(const MapShape& shape, const graph::Lettering& lettering, bool with_card,
                          double text_scale) {
    const ui::Box area =
        ui::map_area(static_cast<float>(shape.ratio), static_cast<float>(text_scale), with_card);
    const double unit = ui::wall_units_high;
    graph::Setting made;
    made.extent = {
        shape.ratio, {area.x / unit, area.y / unit, area.w / unit, area.h / unit}, text_scale};
    made.lettering = lettering;
    made.together = together;
    return made;
}

/// Whether these are maps of the same, so that the one will stand beside a card as the other does.
bool is_same_map(const WallMap& one, const WallMap& other) {
    return one.organisations == other.organisations && one.connections == other.connections &&
           one.arranged() == other.arranged();
}

}  // namespace

graph::Picture beside_first_card(const domain::State& state, const WallMap& map,
                                 const MapShape& shape, const MapMeans& means) {
    graph::Setting beside =
        setting_of(shape, one_at_a_time(means.lettering), true, shape.text_scale);
    beside.elsewhere = &map.arranged();
    return graph::picture(state, map.connections, beside);
}

WallMap map_of(const domain::State& state, std::span<const domain::Connection> connections,
               const MapShape& shape, const MapMeans& means, const WallMap* previous,
               const WallMap* foreseen) {
    const graph::Lettering lettering = one_at_a_time(means.lettering);
    const auto setting = [&](bool with_card, double text_scale) {
        return setting_of(shape, lettering, with_card, text_scale);
    };
    WallMap map;
    map.organisations = state.organisations;
    map.connections.assign(connections.begin(), connections.end());
    const bool same = previous != nullptr && previous->organisations == map.organisations &&
                      previous->connections == map.connections;
    if (same) {
        map.unplaced = previous->unplaced;
        map.usual = previous->usual;
        map.whole = previous->whole;
        map.beside = previous->beside;
    } else {
        map.whole = arranged(map, state, setting(false, usual_text), previous);
        if (shape.text_scale != usual_text) {
            map.usual = std::move(map.whole);
            graph::Setting scaled = setting(false, shape.text_scale);
            scaled.elsewhere = &*map.usual;
            map.whole = graph::picture(state, connections, scaled);
        }
    }
    if (state.wall.organisations.empty()) return map;
    // From card to card nobody moves but who was placed by hand or let go; who saw the whole map
    // sees it pushed together.
    if (!map.beside && previous != nullptr && previous->card) {
        graph::Setting beside = setting(true, shape.text_scale);
        beside.elsewhere = &map.arranged();
        const graph::Picture before = with_moves(*previous, map.whole);
        beside.previous = &before;
        map.beside = graph::picture(state, connections, beside);
    }
    if (!map.beside && foreseen != nullptr && is_same_map(*foreseen, map))
        map.beside = foreseen->beside;
    if (!map.beside) map.beside = beside_first_card(state, map, shape, means);
    // Who carries a name for one card keeps no other from having one beside the next.
    graph::Setting card = setting(true, shape.text_scale);
    card.elsewhere = &*map.beside;
    card.previous = &*map.beside;
    card.chosen = state.wall.organisations;
    map.card = graph::picture(state, connections, card);
    return map;
}

graph::Picture as_looked_at(graph::Picture picture, const domain::State& state,
                            std::span<const matching::Opportunity> opportunities,
                            const domain::MapLook& look, const MapMeans& means) {
    const graph::Look how = ui::map_look(state, opportunities, look);
    return graph::looked_at(std::move(picture), state, how, means.lettering);
}

SentMaps::SentMaps(const MapShape& shape, MapMeans means)
    : shape_(shape),
      means_(std::move(means)),
      matcher_(*means_.knowledge, matching::Audience::room) {}

void SentMaps::add(const domain::State& state, const WallMap* foreseen) {
    const domain::State seen = domain::if_sent_now(state);
    matcher_.look_at(seen);
    last_ = map_of(seen, matcher_.connections(seen), shape_, means_, last(), foreseen);
}

std::optional<domain::WallView> view_sent(const domain::Record& record) {
    if (const auto* shown = std::get_if<domain::WallShown>(&record.event)) return shown->view;
    const auto* map = std::get_if<domain::MapShown>(&record.event);
    if (map == nullptr) return std::nullopt;
    domain::WallView view;
    view.screen = domain::Screen::opportunities;
    view.phase = map->phase;
    view.sent = record.number;
    return view;
}

bool changes_map(const domain::Record& record) {
    return is_any<domain::OrganisationJoined, domain::OrganisationAmended,
                  domain::OrganisationPlaced, domain::PresenceSet, domain::ResidentJoined,
                  domain::TableImported, domain::ContributionsAdded, domain::ContributionAmended,
                  domain::ShowingSet, domain::ContributionsMerged, domain::LinkMarked,
                  domain::ProposalMade, domain::ProposalsMerged, domain::ProposalJoined,
                  domain::ProposalLeft, domain::AgreementMade, domain::Withdrawn, domain::Restored>(
        record.event);
}

bool sends_map(const domain::Record& record) {
    const std::optional<domain::WallView> view = view_sent(record);
    return view && view->screen == domain::Screen::opportunities;
}

SentMaps maps_as_sent(std::span<const domain::Record> records, const MapShape& shape,
                      const MapMeans& means) {
    SentMaps maps(shape, means);
    for (std::size_t count = 1; count <= records.size(); ++count)
        if (sends_map(records[count - 1])) maps.add(domain::replay(records.first(count)));
    return maps;
}

domain::State with_screen(domain::State state, domain::Screen wanted,
                          std::span<const matching::Opportunity> opportunities) {
    domain::WallView& view = state.wall;
    const bool on_wall = view.screen == wanted && view.sent.exists();
    view.screen = wanted;
    view.paused = wanted == domain::Screen::pause;
    view.frozen = false;
    view.page = 0;
    if (const domain::Phase* phase = ui::phase_with(state, wanted)) view.phase = phase->key;
    const bool known =
        std::all_of(view.organisations.begin(), view.organisations.end(),
                    [&](domain::OrganisationId id) { return domain::find(state, id) != nullptr; });
    // Who looks at the map without a card does not get one because a picture is asked for.
    const bool asks_card = view.organisations.empty() ? !on_wall : !known;
    if (wanted == domain::Screen::opportunities && domain::shows_all(state.map_look) && asks_card &&
        !opportunities.empty()) {
        view.organisations = opportunities.front().organisations;
        view.contributions.clear();
        for (const domain::OrganisationId organisation : view.organisations)
            for (const domain::ContributionId said :
                 matching::said_by(opportunities.front(), organisation))
                view.contributions.push_back(said);
    }
    return state;
}

std::optional<Seen> last_seen(std::span<const domain::Record> records, const domain::State& shown) {
    bool sees_now = true;
    for (std::size_t count = records.size(); count > 0; --count) {
        const std::optional<domain::WallView> sent = view_sent(records[count - 1]);
        if (!sent) continue;
        const bool same = sent->screen == shown.wall.screen && sent->phase == shown.wall.phase;
        if (same && sees_now) return std::nullopt;
        if (same) return Seen{records[count - 1].at, domain::replay(records.first(count))};
        sees_now = false;
    }
    return std::nullopt;
}

domain::State as_seen(domain::State shown, const Seen& seen) {
    const domain::Screen screen = shown.wall.screen;
    if (screen == domain::Screen::tables || screen == domain::Screen::hands ||
        screen == domain::Screen::voting)
        return seen.state;
    shown.clock = seen.state.clock;
    shown.ended = false;
    return shown;
}

}  // namespace app
