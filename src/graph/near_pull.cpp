#include "graph/near_pull.hpp"

#include <algorithm>
#include <cmath>

namespace graph {

namespace {

// Found by measuring stress and neighbourhoods kept on networks of 100 to 100,000 nodes.
constexpr float lonely_closeness = 0.3F;  // of partners that share no partner
constexpr float push_strength = 0.3F;
constexpr float longest_step = 3.0F;  // in spacings

std::vector<float> closeness_of(const Network& network) {
    std::vector<float> found(network.partner.size(), 0.0F);
    std::vector<std::uint32_t> marked(network.size(), UINT32_MAX);
    for (std::size_t node = 0; node < network.size(); ++node) {
        const auto mine = network.partners(node);
        for (const std::uint32_t partner : mine) marked[partner] = static_cast<std::uint32_t>(node);
        for (std::size_t at = 0; at < mine.size(); ++at) {
            // The shorter row is read: a hub would be read once for each of its partners.
            const auto theirs = network.partners(mine[at]);
            if (theirs.size() > mine.size()) continue;
            float shared = lonely_closeness;
            for (const std::uint32_t partner : theirs)
                if (marked[partner] == node) shared += 1.0F;
            const float close = shared / static_cast<float>(theirs.size());
            const auto back = std::ranges::lower_bound(theirs, static_cast<std::uint32_t>(node));
            const auto there = static_cast<std::size_t>(back - theirs.begin());
            found[network.start[node] + at] = close;
            found[network.start[mine[at]] + there] = close;
        }
    }
    return found;
}

}  // namespace

NearPull::NearPull(const Network& network)
    : cells_(network.size()), closeness_(closeness_of(network)), push_(network.size()) {
    for (std::size_t node = 0; node < network.size(); ++node) {
        float sum = 0.0F;
        for (std::size_t at = network.start[node]; at < network.start[node + 1]; ++at) {
            if (!network.length.empty())
                closeness_[at] *=
                    static_cast<float>(network.unit) / static_cast<float>(network.length[at]);
            sum += closeness_[at];
        }
        for (std::size_t at = network.start[node]; at < network.start[node + 1]; ++at)
            closeness_[at] /= sum;
    }
}

void NearPull::mix(const Network& network, const Places& places, float part, Places& way,
                   Processor processor) {
    cells_.sort(places);
    cells_.push_apart(push_, processor);
    const float* all_x = places.x.data();
    const float* all_y = places.y.data();
    const std::uint32_t* partner = network.partner.data();
    const float* closeness = closeness_.data();
    const float longest = longest_step * cells_.spacing();
    for (const std::uint32_t node : cells_.order()) {
        float x = 0.0F;
        float y = 0.0F;
        for (std::size_t end = network.start[node]; end < network.start[node + 1]; ++end) {
            x += closeness[end] * (all_x[partner[end]] - all_x[node]);
            y += closeness[end] * (all_y[partner[end]] - all_y[node]);
        }
        x = (1.0F - part) * way.x[node] + part * (x + push_strength * push_.x[node]);
        y = (1.0F - part) * way.y[node] + part * (y + push_strength * push_.y[node]);
        const float length = std::sqrt(x * x + y * y);
        const float shorter = length > longest ? longest / length : 1.0F;
        way.x[node] = shorter * x;
        way.y[node] = shorter * y;
    }
}

}  // namespace graph
