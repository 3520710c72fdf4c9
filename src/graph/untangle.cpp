// Compiled with its own flags (sources.cmake), as far_pull.cpp.
#include "graph/untangle.hpp"

#include <algorithm>
#include <cmath>

#if defined(__x86_64__) && defined(__GNUC__)
#define SAMEN_WIDE [[gnu::target("avx2")]]
#endif

namespace graph {

namespace {
// One part in a hundred of the stress is worth so many parts in a hundred of the crossings.
constexpr float stress_counts = 5.0F;
constexpr float first_reach = 1.5F;  // how far a node may jump, in lines of usual length
constexpr float last_reach = 0.1F;

std::size_t blocks(std::size_t count) { return (count + block - 1) / block * block; }

/// Everything as plain rows of numbers. The rows of lines and of ways are filled up to whole
/// blocks: with lines of no length, which cross nothing, and with nodes that want nothing.
struct Board {
    std::size_t lines = 0;
    std::size_t padded = 0;                         // nodes, in whole blocks
    std::vector<float> from_x, from_y, to_x, to_y;  // of every line
    std::vector<float> wanted;                      // [node][other node]
    std::vector<float> weight;                      // likewise
    std::vector<std::uint32_t> line;                // of every end, in the order of the network
    std::vector<char> starts;                       // whether the line of that end starts there
};

Board board(const Network& network, const Beacons& ways, const Places& places) {
    const std::size_t nodes = network.size();
    Board made;
    made.lines = blocks(network.partner.size() / 2);
    made.padded = blocks(nodes);
    for (std::vector<float>* row : {&made.from_x, &made.from_y, &made.to_x, &made.to_y})
        row->assign(made.lines, 0.0F);
    made.line.resize(network.partner.size());
    made.starts.resize(network.partner.size());
    std::uint32_t line = 0;
    for (std::size_t node = 0; node < nodes; ++node) {
        for (std::size_t at = network.start[node]; at < network.start[node + 1]; ++at) {
            const std::size_t partner = network.partner[at];
            if (partner < node) continue;
            const auto theirs = network.partners(partner);
            const auto back = std::ranges::lower_bound(theirs, static_cast<std::uint32_t>(node));
            const std::size_t other =
                network.start[partner] + static_cast<std::size_t>(back - theirs.begin());
            made.line[at] = line;
            made.line[other] = line;
            made.starts[at] = 1;
            made.from_x[line] = places.x[node];
            made.from_y[line] = places.y[node];
            made.to_x[line] = places.x[partner];
            made.to_y[line] = places.y[partner];
            ++line;
        }
    }
    made.wanted.assign(nodes * made.padded, 1.0F);
    made.weight.assign(nodes * made.padded, 0.0F);
    for (std::size_t node = 0; node < nodes; ++node) {
        for (std::size_t other = 0; other < nodes; ++other) {
            if (other == node) continue;
            const auto length = static_cast<float>(ways.length[ways.at(node, other)]);
            made.wanted[node * made.padded + other] = length;
            made.weight[node * made.padded + other] = 1.0F / (length * length);
        }
    }
    return made;
}

[[gnu::always_inline]] inline std::size_t crossed_by(const Board& on, float ax, float ay, float bx,
                                                     float by) {
    const float* x0 = on.from_x.data();
    const float* y0 = on.from_y.data();
    const float* x1 = on.to_x.data();
    const float* y1 = on.to_y.data();
    int counted[block] = {};
    const float ux = bx - ax;
    const float uy = by - ay;
    for (std::size_t at = 0; at < on.lines; at += block) {
        for (std::size_t lane = 0; lane < block; ++lane) {
            const float px = x0[at + lane] - ax;
            const float py = y0[at + lane] - ay;
            const float qx = x1[at + lane] - ax;
            const float qy = y1[at + lane] - ay;
            const float vx = x1[at + lane] - x0[at + lane];
            const float vy = y1[at + lane] - y0[at + lane];
            const float one = (ux * py - uy * px) * (ux * qy - uy * qx);
            const float other_from = vy * px - vx * py;
            const float rx = bx - x0[at + lane];
            const float ry = by - y0[at + lane];
            const float other = other_from * (vx * ry - vy * rx);
            counted[lane] += static_cast<int>(one < 0.0F) & static_cast<int>(other < 0.0F);
        }
    }
    int sum = 0;
    for (const int count : counted) sum += count;
    return static_cast<std::size_t>(sum);
}

[[gnu::always_inline]] inline float stress_of(const Board& on, const Places& places,
                                              std::size_t node, float x, float y) {
    const float* all_x = places.x.data();
    const float* all_y = places.y.data();
    const float* wanted = on.wanted.data() + node * on.padded;
    const float* weight = on.weight.data() + node * on.padded;
    float sum[block] = {};
    for (std::size_t at = 0; at < on.padded; at += block) {
        for (std::size_t lane = 0; lane < block; ++lane) {
            const float dx = all_x[at + lane] - x;
            const float dy = all_y[at + lane] - y;
            const float error = std::sqrt(dx * dx + dy * dy) - wanted[at + lane];
            sum[lane] += weight[at + lane] * error * error;
        }
    }
    float all = 0.0F;
    for (const float lane : sum) all += lane;
    return all;
}

/// Moves the ends of the lines of a node.
[[gnu::always_inline]] inline void move_lines(const Network& network, Board& on, std::size_t node,
                                              float x, float y) {
    for (std::size_t at = network.start[node]; at < network.start[node + 1]; ++at) {
        (on.starts[at] != 0 ? on.from_x : on.to_x)[on.line[at]] = x;
        (on.starts[at] != 0 ? on.from_y : on.to_y)[on.line[at]] = y;
    }
}

[[gnu::always_inline]] inline std::size_t crossings_of(const Network& network, const Board& on,
                                                       const Places& places, std::size_t node,
                                                       float x, float y) {
    std::size_t sum = 0;
    for (std::size_t at = network.start[node]; at < network.start[node + 1]; ++at)
        sum += crossed_by(on, x, y, places.x[network.partner[at]], places.y[network.partner[at]]);
    return sum;
}

/// What of a move is better: the crossings and the stress that go, each as a part of all.
struct Worth {
    float crossing = 0.0F;
    float stress = 0.0F;
};

[[gnu::always_inline]] inline void untangle_all(const Network& network, Board& on,
                                                const Worth& worth, std::size_t tests,
                                                Chance& chance, Places& places) {
    const std::size_t nodes = network.size();
    for (std::size_t spent = 0; spent < tests;) {
        const float left = 1.0F - static_cast<float>(spent) / static_cast<float>(tests);
        const float reach = static_cast<float>(network.unit) *
                            (last_reach + (first_reach - last_reach) * left * left);
        const std::size_t node = chance.one_of(nodes);
        const float old_x = places.x[node];
        const float old_y = places.y[node];
        const float x = old_x + reach * static_cast<float>(chance.either_way());
        const float y = old_y + reach * static_cast<float>(chance.either_way());
        spent += (network.start[node + 1] - network.start[node]) * on.lines * 2 + on.padded;
        const float stress =
            stress_of(on, places, node, x, y) - stress_of(on, places, node, old_x, old_y);
        const std::size_t before = crossings_of(network, on, places, node, old_x, old_y);
        // Even without a single crossing left that would not pay.
        if (worth.stress * stress >= worth.crossing * static_cast<float>(before)) continue;
        move_lines(network, on, node, x, y);
        const std::size_t after = crossings_of(network, on, places, node, x, y);
        const float crossings = static_cast<float>(after) - static_cast<float>(before);
        if (worth.stress * stress + worth.crossing * crossings < 0.0F) {
            places.x[node] = x;
            places.y[node] = y;
        } else {
            move_lines(network, on, node, old_x, old_y);
        }
    }
}

#ifdef SAMEN_WIDE
SAMEN_WIDE void untangle_all_wide(const Network& network, Board& on, const Worth& worth,
                                  std::size_t tests, Chance& chance, Places& places) {
    untangle_all(network, on, worth, tests, chance, places);
}
#endif

}  // namespace

double way_stress(const Beacons& ways, const Places& places) {
    const std::size_t nodes = ways.node.size();
    if (nodes < 2) return 0.0;
    double sum = 0.0;
    for (std::size_t node = 0; node < nodes; ++node) {
        for (std::size_t other = 0; other < node; ++other) {
            const float dx = places.x[node] - places.x[other];
            const float dy = places.y[node] - places.y[other];
            const auto length = static_cast<float>(ways.length[ways.at(node, other)]);
            const float error = std::sqrt(dx * dx + dy * dy) / length - 1.0F;
            sum += static_cast<double>(error * error);
        }
    }
    return sum * 2.0 / (static_cast<double>(nodes) * static_cast<double>(nodes - 1));
}

Tangle tangle(const Network& network, const Beacons& ways, const Places& places) {
    const Board on = board(network, ways, places);
    Tangle found{way_stress(ways, places), 0};
    for (std::size_t node = 0; node < network.size(); ++node)
        found.crossings += crossings_of(network, on, places, node, places.x[node], places.y[node]);
    found.crossings /= 4;  // seen from four ends
    return found;
}

void untangle(const Network& network, const Beacons& ways, std::size_t tests, Chance& chance,
              Processor processor, Places& places) {
    const Tangle before = tangle(network, ways, places);
    if (before.crossings == 0 || before.stress <= 0.0) return;
    Board on = board(network, ways, places);
    const double pairs =
        static_cast<double>(network.size()) * static_cast<double>(network.size() - 1) / 2.0;
    const Worth worth{1.0F / static_cast<float>(before.crossings),
                      stress_counts / static_cast<float>(before.stress * pairs)};
#ifdef SAMEN_WIDE
    if (processor == Processor::wide)
        return untangle_all_wide(network, on, worth, tests, chance, places);
#endif
    static_cast<void>(processor);
    untangle_all(network, on, worth, tests, chance, places);
}

}  // namespace graph
