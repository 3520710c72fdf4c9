#include "graph/network_layout.hpp"

#include "graph/far_pull.hpp"
#include "graph/first_places.hpp"
#include "graph/near_pull.hpp"
#include "graph/network_part.hpp"
#include "graph/untangle.hpp"

#include <algorithm>

namespace graph {

namespace {

// Found by measuring stress, neighbourhoods kept and time on networks of 30 to 100,000 nodes.
constexpr std::size_t small = 150;             // up to so many nodes crossings are counted
constexpr std::size_t all_are_beacons = 1500;  // up to so many nodes
constexpr std::size_t large = 30'000;
constexpr float near_from = 0.3F;  // the part of the rounds that only look far
constexpr float calm_from = 0.8F;  // the part after which steps become smaller
constexpr float momentum = 0.5F;
constexpr double room_between_parts = 1.5;
constexpr std::size_t most_starts = 12;
constexpr std::size_t nodes_started = 300;  // all starts of a small network together
constexpr std::size_t line_tests = 4'000'000;

/// How much work a network of some size is worth.
struct Effort {
    std::size_t beacons = 0;
    Opening opening;
    int rounds = 0;
    float near_part = 0.0F;  // 0: least stress; 1: only those close by count
};

Effort effort(std::size_t nodes) {
    if (nodes <= small) return {nodes, {50, 15}, 20, 0.1F};
    if (nodes <= all_are_beacons) return {nodes, {160, 20}, 24, 0.4F};
    if (nodes <= large) return {320, {320, 30}, 45, 0.47F};
    return {512, {256, 30}, 60, 0.4F};
}

/// Everybody steps where far and near pull, and keeps some of the speed of before.
void settle(const Network& network, const Beacons& ways, const Effort& worth, Places& places) {
    const std::size_t nodes = network.size();
    const Processor processor = processor_at_hand();
    NearPull near(network);
    Places way(nodes);
    Places speed(nodes);
    for (int round = 0; round < worth.rounds; ++round) {
        far_pull(ways, places, way, processor);
        const float done = static_cast<float>(round) / static_cast<float>(worth.rounds);
        if (done >= near_from) near.mix(network, places, worth.near_part, way, processor);
        const float calm = done < calm_from ? 1.0F : (1.0F - done) / (1.0F - calm_from);
        for (std::size_t node = 0; node < nodes; ++node) {
            speed.x[node] = momentum * speed.x[node] + way.x[node];
            speed.y[node] = momentum * speed.y[node] + way.y[node];
            places.x[node] += calm * speed.x[node];
            places.y[node] += calm * speed.y[node];
        }
    }
}

/// A small network has time for several starts, of which the least stressed is untangled.
Places small_places(const Network& network, const Beacons& ways, const Effort& worth,
                    Chance& chance) {
    const std::size_t nodes = network.size();
    const std::size_t starts = std::clamp<std::size_t>(nodes_started / nodes, 1, most_starts);
    Places best;
    double least = 0.0;
    for (std::size_t start = 0; start < starts; ++start) {
        Places places = first_places(ways, nodes, worth.opening, chance);
        settle(network, ways, worth, places);
        const double stress = way_stress(ways, places);
        if (start > 0 && stress >= least) continue;
        least = stress;
        best = std::move(places);
    }
    untangle(network, ways, line_tests, chance, processor_at_hand(), best);
    return best;
}

std::vector<Point> layout_part(const Network& network, Chance& chance) {
    const std::size_t nodes = network.size();
    if (nodes == 1) return {Point{}};
    const Effort worth = effort(nodes);
    const Beacons ways = beacons(network, worth.beacons, chance);
    Places places;
    if (nodes <= small) {
        places = small_places(network, ways, worth, chance);
    } else {
        places = first_places(ways, nodes, worth.opening, chance);
        settle(network, ways, worth, places);
    }
    std::vector<Point> found;
    found.reserve(nodes);
    const double unit = 1.0 / static_cast<double>(network.unit);
    for (std::size_t node = 0; node < nodes; ++node)
        found.push_back({static_cast<double>(places.x[node]) * unit,
                         static_cast<double>(places.y[node]) * unit});
    turn_level(found);
    return found;
}

}  // namespace

std::vector<Point> layout_network(const Network& network, std::uint64_t seed) {
    const std::vector<NetworkPart> parts = parts_of(network);
    std::vector<std::vector<Point>> placed;
    placed.reserve(parts.size());
    Chance chance(seed);
    for (const NetworkPart& part : parts) placed.push_back(layout_part(part.network, chance));
    set_side_by_side(placed, room_between_parts);
    std::vector<Point> places(network.size());
    for (std::size_t part = 0; part < parts.size(); ++part)
        for (std::size_t at = 0; at < parts[part].node.size(); ++at)
            places[parts[part].node[at]] = placed[part][at];
    return places;
}

}  // namespace graph
