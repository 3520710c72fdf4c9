#include "app/moments.hpp"

#include "domain/evolve.hpp"
#include "domain/lookup.hpp"
#include "ui/wall.hpp"

#include <algorithm>

namespace app {
namespace {

/// The phase whose task or harvest is this screen: the one that was sent, the one the evening is
/// in, or the first.
std::string phase_for(const domain::State& state, domain::Screen screen) {
    const auto fits = [&](const domain::Phase& phase) {
        return phase.screen == screen || phase.harvest == screen;
    };
    const domain::Phase* sent = domain::phase_with_key(state.method, state.wall.phase);
    if (sent != nullptr && fits(*sent)) return sent->key;
    const domain::Phase* current = domain::current_phase(state);
    if (current != nullptr && fits(*current)) return current->key;
    const auto first = std::find_if(state.method.phases.begin(), state.method.phases.end(), fits);
    return first != state.method.phases.end() ? first->key : std::string();
}

}  // namespace

graph::Picture map_of(const domain::State& state, std::span<const domain::Connection> connections,
                      const MapShape& shape, const MapMeans& means,
                      const graph::Picture* previous) {
    const bool with_card = !state.wall.organisations.empty();
    const ui::Box area = ui::map_area(static_cast<float>(shape.ratio),
                                      static_cast<float>(shape.text_scale), with_card);
    const double unit = ui::wall_units_high;
    graph::Setting setting;
    setting.extent = {shape.ratio,
                      {area.x / unit, area.y / unit, area.w / unit, area.h / unit},
                      shape.text_scale};
    setting.lettering = means.lettering;
    setting.previous = previous;
    setting.chosen = state.wall.organisations;
    return graph::picture(state, connections, setting);
}

SentMaps::SentMaps(const MapShape& shape, MapMeans means)
    : shape_(shape),
      means_(std::move(means)),
      matcher_(*means_.knowledge, matching::Audience::room) {}

void SentMaps::add(const domain::State& state) {
    matcher_.look_at(state);
    last_ = map_of(state, matcher_.connections(state), shape_, means_, last());
}

bool sends_map(const domain::Record& record) {
    const auto* shown = std::get_if<domain::WallShown>(&record.event);
    return shown != nullptr && shown->view.screen == domain::Screen::opportunities;
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
    view.screen = wanted;
    view.paused = wanted == domain::Screen::pause;
    view.frozen = false;
    view.page = 0;
    const std::string phase = phase_for(state, wanted);
    if (!phase.empty()) view.phase = phase;
    const bool known =
        std::all_of(view.organisations.begin(), view.organisations.end(),
                    [&](domain::OrganisationId id) { return domain::find(state, id) != nullptr; });
    if (wanted == domain::Screen::opportunities && (view.organisations.empty() || !known) &&
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

}  // namespace app
