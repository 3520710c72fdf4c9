#include "ui/overview.hpp"

#include "matching/themes.hpp"
#include "matching/unheard.hpp"

#include <utility>

namespace ui {

Overview overview_of(const domain::State& state,
                     std::span<const matching::Opportunity> opportunities,
                     std::span<const domain::Connection> lines, std::vector<matching::Hub> hubs) {
    Overview overview;
    for (graph::Group& group : graph::groups(lines)) {
        domain::Saying theme = matching::theme_of(opportunities, group.members);
        overview.groups.push_back({std::move(group), std::move(theme)});
    }
    overview.connectors = graph::connectors(lines);
    overview.hubs = std::move(hubs);
    overview.without = matching::without_opportunity(state, opportunities);
    return overview;
}

}  // namespace ui
