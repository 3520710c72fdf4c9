#include "graph/first_places.hpp"

#include <algorithm>
#include <cmath>

namespace graph {

namespace {

constexpr float last_eagerness = 0.1F;
constexpr float trembling = 0.2F;  // so that nodes with the same ways do not stand on one place

struct Pair {
    std::uint32_t one = 0;
    std::uint32_t other = 0;
    float length = 1.0F;
};

/// The nth root of a number between 0 and 1, by halving: the library's power differs by processor.
double root(double of, int n) {
    double low = 0.0;
    double high = 1.0;
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2.0;
        double power = 1.0;
        for (int factor = 0; factor < n; ++factor) power *= middle;
        (power < of ? low : high) = middle;
    }
    return high;
}

/// One round: every pair moves towards its length, far pairs less eagerly than near ones.
void move_pairs(const std::vector<Pair>& pairs, float eagerness, std::vector<float>& all_x,
                std::vector<float>& all_y) {
    float* x = all_x.data();
    float* y = all_y.data();
    for (const Pair& pair : pairs) {
        const float step = std::min(eagerness / (pair.length * pair.length), 1.0F);
        const float dx = x[pair.one] - x[pair.other];
        const float dy = y[pair.one] - y[pair.other];
        const float far = std::sqrt(dx * dx + dy * dy) + 1e-9F;
        const float move = step * (far - pair.length) / (2.0F * far);
        x[pair.one] -= move * dx;
        y[pair.one] -= move * dy;
        x[pair.other] += move * dx;
        y[pair.other] += move * dy;
    }
}

float either_way(Chance& chance) { return static_cast<float>(chance.either_way()); }

}  // namespace

Places first_places(const Beacons& beacons, std::size_t nodes, Opening opening, Chance& chance) {
    const std::size_t many = std::min(opening.beacons, beacons.node.size());
    std::vector<std::size_t> opened;
    for (std::size_t at = 0; at < many; ++at) opened.push_back(at * beacons.node.size() / many);
    std::vector<float> x;
    std::vector<float> y;
    std::vector<Pair> pairs;
    float longest = 1.0F;
    for (std::size_t one = 0; one < many; ++one) {
        x.push_back(either_way(chance));
        y.push_back(either_way(chance));
        const std::size_t node = beacons.node[opened[one]];
        for (std::size_t other = one + 1; other < many; ++other) {
            const auto length = static_cast<float>(beacons.length[beacons.at(node, opened[other])]);
            longest = std::max(longest, length);
            pairs.push_back({static_cast<std::uint32_t>(one), static_cast<std::uint32_t>(other),
                             std::max(length, 1.0F)});
        }
    }
    double eagerness = static_cast<double>(longest) * static_cast<double>(longest);
    const double slower = root(last_eagerness / eagerness, opening.rounds - 1);
    for (int round = 0; round < opening.rounds; ++round, eagerness *= slower) {
        for (std::size_t at = pairs.size(); at > 1; --at)
            std::swap(pairs[at - 1], pairs[chance.one_of(at)]);
        move_pairs(pairs, static_cast<float>(eagerness), x, y);
    }
    Places places(nodes);
    for (std::size_t node = 0; node < nodes; ++node) {
        float sum_x = 0.0F;
        float sum_y = 0.0F;
        float sum = 0.0F;
        for (std::size_t at = 0; at < many; ++at) {
            const auto length = static_cast<float>(beacons.length[beacons.at(node, opened[at])]);
            const float squared = length * length;
            const float weight = 1.0F / (squared * squared + 0.01F);
            sum_x += weight * x[at];
            sum_y += weight * y[at];
            sum += weight;
        }
        places.x[node] = sum_x / sum + trembling * either_way(chance);
        places.y[node] = sum_y / sum + trembling * either_way(chance);
    }
    return places;
}

}  // namespace graph
