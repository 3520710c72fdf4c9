#include "app/moments.hpp"

#include "domain/evolve.hpp"
#include "domain/lookup.hpp"
#include "ui/wall.hpp"

#include <algorithm>

namespace app {
namespace {

bool shows_map(const domain::Record& record) {
    const auto* shown = std::get_if<domain::WallShown>(&record.event);
    return shown != nullptr && shown->view.screen == domain::Screen::opportunities;
}

}  // namespace

graph::Picture map_of(const domain::State& state, matching::Audience audience,
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
    return graph::picture(state, matching::connections(state, audience, *means.knowledge), setting);
}

std::optional<graph::Picture> map_as_sent(std::span<const domain::Record> records,
                                          const MapShape& shape, const MapMeans& means) {
    std::optional<graph::Picture> last;
    for (std::size_t count = 1; count <= records.size(); ++count) {
        if (!shows_map(records[count - 1])) continue;
        const domain::State state = domain::replay(records.first(count));
        last = map_of(state, matching::Audience::room, shape, means, last ? &*last : nullptr);
    }
    return last;
}

domain::State with_screen(domain::State state, domain::Screen wanted,
                          std::span<const matching::Opportunity> opportunities) {
    domain::WallView& view = state.wall;
    view.screen = wanted;
    view.paused = wanted == domain::Screen::pause;
    view.frozen = false;
    view.page = 0;
    if (const domain::Phase* phase = ui::phase_with(state, wanted)) view.phase = phase->key;
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
