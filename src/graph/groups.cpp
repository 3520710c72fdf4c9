#include "graph/groups.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace graph {

using domain::Connection;
using domain::ConnectionStatus;
using domain::OrganisationId;

namespace {

/// What people planned counts for more than what could be.
double weight_of(const Connection& line) {
    return line.status == ConnectionStatus::possible ? 0.2 + line.strength : 1.5;
}

/// Nodes by their place in the order of ids, with the weights between them.
struct Weighted {
    std::vector<OrganisationId> ids;
    std::vector<std::map<std::size_t, double>> between;  // a node with itself: what it took in

    explicit Weighted(std::span<const Connection> connections) {
        for (const Connection& line : connections) {
            ids.push_back(line.one);
            ids.push_back(line.other);
        }
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        between.resize(ids.size());
        for (const Connection& line : connections) {
            if (line.one == line.other) continue;
            between[index(line.one)][index(line.other)] += weight_of(line);
            between[index(line.other)][index(line.one)] += weight_of(line);
        }
    }

    [[nodiscard]] std::size_t index(OrganisationId id) const {
        return static_cast<std::size_t>(std::ranges::lower_bound(ids, id) - ids.begin());
    }
};

using Between = std::vector<std::map<std::size_t, double>>;

/// Moves nodes one by one to the group of neighbours where they fit best, until nobody moves.
std::vector<std::size_t> best_groups(const Between& between) {
    const std::size_t count = between.size();
    std::vector<std::size_t> group(count);
    std::vector<double> degree(count, 0.0);
    std::vector<double> of_group(count, 0.0);
    double whole = 0.0;
    for (std::size_t node = 0; node < count; ++node) {
        group[node] = node;
        for (const auto& [other, weight] : between[node])
            degree[node] += other == node ? 2.0 * weight : weight;
        of_group[node] = degree[node];
        whole += degree[node];
    }
    if (whole <= 0.0) return group;
    constexpr double worth_moving = 1e-9;
    constexpr int most_rounds = 100;
    for (int round = 0; round < most_rounds; ++round) {
        bool moved = false;
        for (std::size_t node = 0; node < count; ++node) {
            std::map<std::size_t, double> towards;
            towards[group[node]];
            for (const auto& [other, weight] : between[node])
                if (other != node) towards[group[other]] += weight;
            of_group[group[node]] -= degree[node];
            std::size_t best = group[node];
            const auto gain = [&](std::size_t to) {
                return towards[to] - degree[node] * of_group[to] / whole;
            };
            for (const auto& [to, weight] : towards)
                if (gain(to) > gain(best) + worth_moving) best = to;
            of_group[best] += degree[node];
            moved = moved || best != group[node];
            group[node] = best;
        }
        if (!moved) break;
    }
    return group;
}

/// Every group as one node. `numbers` gets the new number of each group.
Between taken_together(const Between& between, const std::vector<std::size_t>& group,
                       std::map<std::size_t, std::size_t>& numbers) {
    for (const std::size_t one : group) numbers.try_emplace(one, numbers.size());
    Between together(numbers.size());
    for (std::size_t node = 0; node < between.size(); ++node) {
        const std::size_t one = numbers[group[node]];
        for (const auto& [other, weight] : between[node]) {
            const std::size_t to = numbers[group[other]];
            // Inside a group every line is seen from both its ends.
            together[one][to] += one == to && node != other ? weight / 2.0 : weight;
        }
    }
    return together;
}

/// One source of the sum over all shortest ways.
class Ways {
public:
    explicit Ways(const Between& between) {
        for (const auto& row : between) {
            std::vector<std::size_t>& partners = partners_.emplace_back();
            for (const auto& [other, weight] : row) partners.push_back(other);
        }
    }

    void add_from(std::size_t source, std::vector<double>& sums) {
        const std::size_t count = partners_.size();
        std::vector<int> distance(count, -1);
        std::vector<double> ways(count, 0.0);
        std::vector<std::size_t> order{source};
        distance[source] = 0;
        ways[source] = 1.0;
        for (std::size_t at = 0; at < order.size(); ++at)
            for (const std::size_t next : partners_[order[at]]) {
                if (distance[next] < 0) {
                    distance[next] = distance[order[at]] + 1;
                    order.push_back(next);
                }
                if (distance[next] == distance[order[at]] + 1) ways[next] += ways[order[at]];
            }
        std::vector<double> depends(count, 0.0);
        for (std::size_t at = order.size(); at-- > 1;) {
            const std::size_t node = order[at];
            for (const std::size_t before : partners_[node])
                if (distance[before] + 1 == distance[node])
                    depends[before] += ways[before] / ways[node] * (1.0 + depends[node]);
            sums[node] += depends[node];
        }
    }

private:
    std::vector<std::vector<std::size_t>> partners_;  // of each node, in order
};

}  // namespace

std::vector<Group> groups(std::span<const Connection> connections) {
    const Weighted all(connections);
    std::vector<std::size_t> member_of(all.ids.size());
    for (std::size_t node = 0; node < member_of.size(); ++node) member_of[node] = node;
    Between level = all.between;
    for (;;) {
        const std::vector<std::size_t> group = best_groups(level);
        std::map<std::size_t, std::size_t> numbers;
        Between next = taken_together(level, group, numbers);
        for (std::size_t& one : member_of) one = numbers[group[one]];
        if (next.size() == level.size()) break;
        level = std::move(next);
    }
    std::map<std::size_t, Group> found;
    for (std::size_t node = 0; node < member_of.size(); ++node)
        found[member_of[node]].members.push_back(all.ids[node]);
    std::vector<Group> result;
    for (auto& [number, group] : found)
        if (group.members.size() > 1) result.push_back(std::move(group));
    std::ranges::sort(result, [](const Group& one, const Group& other) {
        if (one.members.size() != other.members.size())
            return one.members.size() > other.members.size();
        return one.members.front() < other.members.front();
    });
    return result;
}

std::vector<Connector> connectors(std::span<const Connection> connections) {
    const Weighted all(connections);
    const std::size_t count = all.ids.size();
    std::vector<double> sums(count, 0.0);
    Ways ways(all.between);
    for (std::size_t source = 0; source < count; ++source) ways.add_from(source, sums);
    std::vector<Connector> result;
    for (std::size_t node = 0; node < count; ++node) {
        // Every way was walked from both its ends.
        const double pairs = static_cast<double>((count - 1) * (count - 2));
        if (sums[node] > 1e-9) result.push_back({all.ids[node], sums[node] / pairs});
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &Connector::share);
    return result;
}

}  // namespace graph
