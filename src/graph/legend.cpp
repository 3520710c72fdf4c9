#include "graph/legend.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace graph {

using domain::ConnectionStatus;

std::vector<LegendEntry> legend_of(const std::vector<Disc>& discs,
                                   const std::vector<Curve>& curves) {
    std::vector<LegendEntry> legend;
    const auto add = [&](LegendEntry entry) {
        if (std::ranges::find(legend, entry) == legend.end()) legend.push_back(std::move(entry));
    };
    for (const Shape shape : {Shape::square, Shape::hexagon, Shape::circle}) {
        for (const Disc& disc : discs) {
            if (disc.shape != shape) continue;
            const std::string key = shape == Shape::circle ? "other" : disc.kind;
            add({LegendKind::shape, key, shape, ConnectionStatus::possible});
            break;
        }
    }
    // A square or a hexagon has the colour of its kind, so only round discs tell a field.
    for (const Disc& disc : discs)
        if (disc.shape == Shape::circle && !disc.policy_field.empty())
            add({LegendKind::ring, disc.policy_field, Shape::circle, ConnectionStatus::possible});
    if (std::ranges::any_of(discs, &Disc::hollow))
        add({LegendKind::hollow, "", Shape::circle, ConnectionStatus::possible});
    constexpr std::array names = {"possible", "pinned", "proposed", "agreed"};
    for (const ConnectionStatus status : {ConnectionStatus::possible, ConnectionStatus::pinned,
                                          ConnectionStatus::proposed, ConnectionStatus::agreed})
        // The lines of what is pointed out have a colour of their own.
        if (std::ranges::any_of(curves, [&](const Curve& curve) {
                return curve.status == status && !curve.chosen;
            }))
            add({LegendKind::status, names[static_cast<std::size_t>(status)], Shape::circle,
                 status});
    const auto points = [](const Curve& curve) { return curve.helps_one || curve.helps_other; };
    if (std::ranges::any_of(curves, points))
        add({LegendKind::help, "", Shape::circle, ConnectionStatus::possible});
    // One of the chosen is enough to tell them: their colour is the same.
    if (const auto chosen = std::ranges::find(curves, true, &Curve::chosen); chosen != curves.end())
        add({LegendKind::chosen, "", Shape::circle, chosen->status});
    return legend;
}

}  // namespace graph
