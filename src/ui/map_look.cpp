#include "ui/map_look.hpp"

#include "matching/line_filter.hpp"

namespace ui {

graph::Look map_look(const domain::State& state,
                     std::span<const matching::Opportunity> opportunities,
                     const domain::MapLook& look) {
    graph::Look how;
    how.follow = look.follow;
    how.zoom = look.zoom / 100.0;
    how.centre = {look.centre.x / 1000.0, look.centre.y / 1000.0};
    if (!look.filters.empty())
        how.passes = [&state, opportunities,
                      filters = look.filters](const domain::Connection& line) {
            return matching::passes(state, opportunities, line, filters);
        };
    if (look.direction)
        how.help = [opportunities](const domain::Connection& line) {
            const matching::Helped helped = matching::helped(opportunities, line);
            return graph::Help{helped.one, helped.other};
        };
    return how;
}

}  // namespace ui
