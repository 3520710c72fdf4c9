// Measures the network layout. As a peer of a harness that runs several programs on one graph:
//     layout_bench ours|ours-live GRAPH OUT SEED
// writes "x y" for every node to OUT and prints one JSON line. ours: a whole layout; ours-live:
// 300 steps in which everybody moves. And what one newcomer does to the others:
//     layout_bench newcomer GRAPH
// GRAPH: "n m", then m lines "u v weight".

#include "graph/live_layout.hpp"
#include "graph/network_layout.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/resource.h>

namespace {

using Places = std::vector<graph::Point>;

struct Graph {
    std::size_t nodes = 0;
    std::vector<graph::NetworkLink> links;
};

Graph read_graph(const char* file) {
    Graph read;
    std::ifstream stream(file);
    std::size_t links = 0;
    stream >> read.nodes >> links;
    read.links.resize(links);
    for (graph::NetworkLink& link : read.links) stream >> link.one >> link.other >> link.weight;
    return read;
}

class Watch {
public:
    [[nodiscard]] double ms() const {
        const auto took = std::chrono::steady_clock::now() - start_;
        return std::chrono::duration<double, std::milli>(took).count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

double middle(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void report(const Places& places, const char* out, const std::vector<double>& ticks) {
    std::ofstream stream(out);
    stream.precision(9);
    for (const graph::Point& place : places) stream << place.x << ' ' << place.y << '\n';
    double all = 0.0;
    for (const double tick : ticks) all += tick;
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf(
        "{\"ms\":%.4f,\"full_ms\":%.4f,\"ticks\":%zu,\"planned\":%zu,\"tick_med\":%.4f,"
        "\"rss_mb\":%.1f}\n",
        all, all, ticks.size(), ticks.size(), middle(ticks),
        static_cast<double>(used.ru_maxrss) / 1024.0);
}

void whole_layout(const Graph& read, const char* out, std::uint64_t seed) {
    const Watch watch;
    const Places places = graph::layout_network(graph::network(read.nodes, read.links), seed);
    report(places, out, {watch.ms()});
}

Places places_of(const graph::LiveLayout& live) {
    Places places;
    for (std::size_t node = 0; node < live.size(); ++node) places.push_back(live.place(node));
    return places;
}

void live_layout(const Graph& read, const char* out, std::uint64_t seed) {
    graph::LiveLayout live(graph::network(read.nodes, read.links), seed);
    std::vector<double> ticks;
    for (int tick = 0; tick < 300; ++tick) {
        live.wake();
        const Watch watch;
        live.step();
        ticks.push_back(watch.ms());
    }
    report(places_of(live), out, ticks);
}

/// The mean squared relative error of all distances, at the best scale.
double stress(const graph::Network& network, const Places& places) {
    double sum = 0.0;
    double squares = 0.0;
    double pairs = 0.0;
    for (std::size_t start = 0; start < network.size(); ++start) {
        std::vector<double> hops(network.size(), 0.0);
        std::vector<std::size_t> reached = {start};
        for (std::size_t at = 0; at < reached.size(); ++at) {
            for (const std::uint32_t partner : network.partners(reached[at])) {
                if (partner == start || hops[partner] > 0.0) continue;
                hops[partner] = hops[reached[at]] + 1.0;
                reached.push_back(partner);
                const double part = graph::length(places[partner] - places[start]) / hops[partner];
                sum += part;
                squares += part * part;
                pairs += 1.0;
            }
        }
    }
    return 1.0 - sum * sum / (squares * pairs);
}

double mean_line(const graph::Network& network, const Places& places) {
    double sum = 0.0;
    for (std::size_t node = 0; node < network.size(); ++node)
        for (const std::uint32_t partner : network.partners(node))
            sum += graph::length(places[partner] - places[node]);
    return sum / static_cast<double>(network.partner.size());
}

/// How far the others go, in mean lengths of a line, over five newcomers with three lines.
void newcomers(const Graph& read) {
    const graph::Network network = graph::network(read.nodes, read.links);
    std::vector<double> half;
    std::vector<double> most;
    std::vector<double> more_stress;
    std::vector<double> took;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        graph::LiveLayout live(network, seed);
        const Places before = places_of(live);
        const auto first = static_cast<std::uint32_t>(seed * 7919 % read.nodes);
        std::vector<std::uint32_t> partners = {first};
        for (const std::uint32_t partner : network.partners(first))
            if (partners.size() < 3) partners.push_back(partner);
        const Watch watch;
        live.add(partners);
        while (live.step()) continue;
        took.push_back(watch.ms());
        const Places after = places_of(live);
        std::vector<double> moved;
        for (std::size_t node = 0; node < before.size(); ++node)
            moved.push_back(graph::length(after[node] - before[node]) / mean_line(network, before));
        std::ranges::sort(moved);
        half.push_back(moved[moved.size() / 2]);
        most.push_back(moved[moved.size() * 95 / 100]);
        const Places fresh = graph::layout_network(live.network(), seed);
        more_stress.push_back(stress(live.network(), after) / stress(live.network(), fresh));
    }
    std::printf(
        "{\"peer\":\"ours\",\"n\":%zu,\"moved_median\":%.4f,\"moved_p95\":%.4f,"
        "\"stress_of_fresh\":%.4f,\"ms\":%.3f}\n",
        read.nodes, middle(half), middle(most), middle(more_stress), middle(took));
}

}  // namespace

int main(int count, char** words) {
    const std::string peer = count > 2 ? words[1] : "";
    if (peer == "newcomer") {
        newcomers(read_graph(words[2]));
        return 0;
    }
    if (count != 5 || (peer != "ours" && peer != "ours-live")) {
        std::cerr << "layout_bench ours|ours-live GRAPH OUT SEED\nlayout_bench newcomer GRAPH\n";
        return 2;
    }
    const std::uint64_t seed = std::strtoull(words[4], nullptr, 10);
    (peer == "ours" ? whole_layout : live_layout)(read_graph(words[2]), words[3], seed);
    return 0;
}
