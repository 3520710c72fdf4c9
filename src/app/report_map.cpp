#include "app/report_map.hpp"

#include "domain/room_view.hpp"
#include "ui/lettering.hpp"

#include <vector>

namespace app {

base::Result<graph::Picture> report_map(const Assets& assets,
                                        std::span<const domain::Record> records,
                                        const domain::State& state, const MapShape& shape) {
    auto lettering = ui::Lettering::make(assets.folder / "fonts");
    if (!lettering.has_value()) return lettering.error();
    const MapMeans means{lettering.value()->widths(), &assets.knowledge()};
    domain::State plain = domain::if_sent_now(state);
    plain.wall.organisations.clear();
    const SentMaps sent = maps_as_sent(records, shape, means);
    graph::Picture map =
        map_of(plain, matching::connections(plain, matching::Audience::room, assets.knowledge()),
               shape, means, sent.last())
            .whole;
    std::erase_if(map.legend, [&](const graph::LegendEntry& entry) {
        return entry.kind == graph::LegendKind::ring && !assets.theme.tells(entry.key);
    });
    return map;
}

}  // namespace app
