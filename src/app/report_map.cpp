#include "app/report_map.hpp"

#include "ui/lettering.hpp"

namespace app {

base::Result<graph::Picture> report_map(const Assets& assets,
                                        std::span<const domain::Record> records,
                                        const domain::State& state, const MapShape& shape) {
    auto lettering = ui::Lettering::make(assets.folder / "fonts");
    if (!lettering.has_value()) return lettering.error();
    const MapMeans means{lettering.value()->widths(), &assets.knowledge()};
    domain::State plain = state;
    plain.wall.organisations.clear();
    const SentMaps sent = maps_as_sent(records, shape, means);
    return map_of(plain, matching::connections(plain, matching::Audience::room, assets.knowledge()),
                  shape, means, sent.last())
        .whole;
}

}  // namespace app
