#include "graph/beacons.hpp"

#include <algorithm>
#include <bit>
#include <numeric>

namespace graph {

namespace {

constexpr std::size_t searches = 64;
constexpr std::size_t longest_way = 65000;

std::vector<std::uint32_t> chosen(std::size_t nodes, std::size_t many, Chance& chance) {
    std::vector<std::uint32_t> found;
    if (many >= nodes) {
        found.resize(nodes);
        std::iota(found.begin(), found.end(), 0U);
        return found;
    }
    std::vector<char> taken(nodes, 0);
    while (found.size() < many) {
        const std::size_t node = chance.one_of(nodes);
        if (taken[node] != 0) continue;
        taken[node] = 1;
        found.push_back(static_cast<std::uint32_t>(node));
    }
    std::ranges::sort(found);
    return found;
}

/// Up to 64 searches at once, each a bit of a word: hops from beacons `first` on.
class Searches {
public:
    explicit Searches(std::size_t nodes) : seen_(nodes), front_(nodes), next_(nodes) {}

    void run(const Network& network, Beacons& into, std::size_t first) {
        std::ranges::fill(seen_, 0);
        std::ranges::fill(front_, 0);
        const std::size_t last = std::min(into.node.size(), first + searches);
        for (std::size_t beacon = first; beacon < last; ++beacon) {
            front_[into.node[beacon]] |= std::uint64_t{1} << (beacon - first);
            seen_[into.node[beacon]] = front_[into.node[beacon]];
        }
        for (std::size_t hops = 1; go_on(network, into, first, hops); ++hops) {
            for (std::size_t node = 0; node < seen_.size(); ++node) seen_[node] |= next_[node];
            front_.swap(next_);
        }
    }

private:
    bool go_on(const Network& network, Beacons& into, std::size_t first, std::size_t hops) {
        const auto length = static_cast<std::uint16_t>(std::min(hops, longest_way));
        std::uint64_t any = 0;
        const std::uint32_t* partner = network.partner.data();
        const std::uint64_t* front = front_.data();
        for (std::size_t node = 0; node < seen_.size(); ++node) {
            std::uint64_t reached = 0;
            const std::size_t end = network.start[node + 1];
            for (std::size_t at = network.start[node]; at < end; ++at)
                reached |= front[partner[at]];
            reached &= ~seen_[node];
            next_[node] = reached;
            any |= reached;
            std::uint16_t* row = into.length.data() + into.at(node, first);
            for (; reached != 0; reached &= reached - 1)
                row[static_cast<std::size_t>(std::countr_zero(reached)) * block] = length;
        }
        return any != 0;
    }

    std::vector<std::uint64_t> seen_;
    std::vector<std::uint64_t> front_;
    std::vector<std::uint64_t> next_;
};

/// Ways over lines of several lengths, from one beacon: a ring of buckets, one for each length.
void search_lengths(const Network& network, Beacons& into, std::size_t beacon) {
    const std::size_t ring = *std::ranges::max_element(network.length) + std::size_t{1};
    std::vector<std::vector<std::uint32_t>> bucket(ring);
    std::vector<std::size_t> way(network.size(), SIZE_MAX);
    way[into.node[beacon]] = 0;
    bucket[0].push_back(into.node[beacon]);
    std::size_t waiting = 1;
    for (std::size_t now = 0; waiting > 0; ++now) {
        const std::vector<std::uint32_t> reached = std::move(bucket[now % ring]);
        bucket[now % ring].clear();
        waiting -= reached.size();
        for (const std::uint32_t node : reached) {
            if (way[node] != now) continue;
            into.length[into.at(node, beacon)] =
                static_cast<std::uint16_t>(std::min(now, longest_way));
            for (std::size_t at = network.start[node]; at < network.start[node + 1]; ++at) {
                const std::size_t there = now + network.length[at];
                if (there >= way[network.partner[at]]) continue;
                way[network.partner[at]] = there;
                bucket[there % ring].push_back(network.partner[at]);
                ++waiting;
            }
        }
    }
}

/// Every node is one of the nearest beacon's; of equally near ones each gets its part.
void share_out(std::size_t nodes, Beacons& of) {
    std::ranges::fill(of.share, 0.0F);
    for (std::size_t node = 0; node < nodes; ++node) {
        const std::uint16_t* row = of.length.data() + of.at(node, 0);
        std::uint16_t nearest = no_way;
        std::size_t equals = 0;
        for (std::size_t beacon = 0; beacon < of.node.size(); ++beacon) {
            const std::uint16_t length = row[beacon * block];
            if (length < nearest) equals = 0;
            nearest = std::min(nearest, length);
            if (length == nearest) ++equals;
        }
        if (nearest == no_way) continue;
        const float part = 1.0F / static_cast<float>(equals);
        const float square = static_cast<float>(nearest) * static_cast<float>(nearest);
        for (std::size_t beacon = 0; beacon < of.node.size(); ++beacon) {
            if (row[beacon * block] != nearest) continue;
            of.share[beacon] += part;
            of.blur[beacon] += part * square;
        }
    }
    for (std::size_t beacon = 0; beacon < of.node.size(); ++beacon)
        of.blur[beacon] /= std::max(of.share[beacon], 1e-3F);
}

void weigh(std::size_t nodes, Beacons& of) {
    of.hold.assign((nodes + block - 1) / block * block, 1.0F);
    for (std::size_t node = 0; node < nodes; ++node) {
        const std::uint16_t* row = of.length.data() + of.at(node, 0);
        float sum = 0.0F;
        for (std::size_t beacon = 0; beacon < of.node.size(); ++beacon) {
            if (row[beacon * block] == no_way) continue;
            const auto length = static_cast<float>(row[beacon * block]);
            if (length > 0.0F) sum += of.share[beacon] / (length * length + of.blur[beacon]);
        }
        of.hold[node] = std::max(sum, 1e-9F);
    }
}

}  // namespace

Beacons beacons(const Network& network, std::size_t many, Chance& chance) {
    Beacons made;
    const std::size_t nodes = network.size();
    made.node = chosen(nodes, many, chance);
    made.length.assign((nodes + block - 1) / block * block * made.node.size(), no_way);
    for (std::size_t at = 0; at < made.node.size(); ++at)
        made.length[made.at(made.node[at], at)] = 0;
    made.share.assign(made.node.size(), 1.0F);
    made.blur.assign(made.node.size(), 0.0F);
    if (network.length.empty()) {
        Searches search(nodes);
        for (std::size_t first = 0; first < made.node.size(); first += searches)
            search.run(network, made, first);
    } else {
        for (std::size_t beacon = 0; beacon < made.node.size(); ++beacon)
            search_lengths(network, made, beacon);
    }
    if (made.node.size() < nodes) share_out(nodes, made);
    weigh(nodes, made);
    return made;
}

}  // namespace graph
