#include "graph/network_part.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace graph {

namespace {

constexpr double wider_than_high = 1.6;

/// All that can be reached from `first`, nearest first; their new numbers are in that order.
NetworkPart part_from(const Network& network, std::uint32_t first,
                      std::vector<std::uint32_t>& number) {
    NetworkPart part;
    part.node.push_back(first);
    number[first] = 0;
    for (std::size_t at = 0; at < part.node.size(); ++at) {
        for (const std::uint32_t partner : network.partners(part.node[at])) {
            if (number[partner] != UINT32_MAX) continue;
            number[partner] = static_cast<std::uint32_t>(part.node.size());
            part.node.push_back(partner);
        }
    }
    part.network.unit = network.unit;
    std::vector<std::pair<std::uint32_t, std::uint16_t>> row;
    for (const std::uint32_t node : part.node) {
        row.clear();
        for (std::size_t at = network.start[node]; at < network.start[node + 1]; ++at) {
            const std::uint16_t length = network.length.empty() ? 0 : network.length[at];
            row.emplace_back(number[network.partner[at]], length);
        }
        std::ranges::sort(row);
        for (const auto& [partner, length] : row) {
            part.network.partner.push_back(partner);
            if (!network.length.empty()) part.network.length.push_back(length);
        }
        part.network.start.push_back(part.network.partner.size());
    }
    return part;
}

Box around(const std::vector<Point>& places) {
    Point least = places.front();
    Point most = least;
    for (const Point& place : places) {
        least = {std::min(least.x, place.x), std::min(least.y, place.y)};
        most = {std::max(most.x, place.x), std::max(most.y, place.y)};
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

}  // namespace

std::vector<NetworkPart> parts_of(const Network& network) {
    std::vector<NetworkPart> parts;
    std::vector<std::uint32_t> number(network.size(), UINT32_MAX);
    for (std::size_t node = 0; node < network.size(); ++node)
        if (number[node] == UINT32_MAX)
            parts.push_back(part_from(network, static_cast<std::uint32_t>(node), number));
    std::ranges::stable_sort(parts, std::ranges::greater{},
                             [](const NetworkPart& part) { return part.node.size(); });
    return parts;
}

void set_side_by_side(std::vector<std::vector<Point>>& parts, double apart) {
    if (parts.size() < 2) return;
    std::vector<Box> box;
    double area = 0.0;
    double widest = 0.0;
    for (const std::vector<Point>& part : parts) {
        box.push_back(around(part));
        area += (box.back().w + apart) * (box.back().h + apart);
        widest = std::max(widest, box.back().w + apart);
    }
    const double width = std::max(widest, std::sqrt(area * wider_than_high));
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&box](std::size_t one, std::size_t other) { return box[one].h > box[other].h; });
    Point corner;
    double row_height = 0.0;
    for (const std::size_t at : order) {
        if (corner.x > 0.0 && corner.x + box[at].w > width) {
            corner = {0.0, corner.y + row_height + apart};
            row_height = 0.0;
        }
        const Point move{corner.x - box[at].x, corner.y - box[at].y};
        for (Point& place : parts[at]) place = place + move;
        corner.x += box[at].w + apart;
        row_height = std::max(row_height, box[at].h);
    }
}

}  // namespace graph
