#include "graph/network.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace graph {

namespace {

constexpr std::uint16_t usual_length = 8;
constexpr double shortest = 1.0;
constexpr double longest = 64.0;

struct End {
    std::uint32_t partner = 0;
    double weight = 0.0;
};

bool counts(double weight) { return std::isfinite(weight) && weight > 0.0; }

double weakest(const std::vector<NetworkLink>& links) {
    double found = 0.0;
    for (const NetworkLink& link : links)
        if (counts(link.weight) && (found == 0.0 || link.weight < found)) found = link.weight;
    return found == 0.0 ? 1.0 : found;
}

/// The ends of all links by row; within a row in the order of the partners, the strongest first.
std::vector<End> sorted_ends(std::size_t nodes, const std::vector<NetworkLink>& links,
                             std::vector<std::size_t>& start) {
    start.assign(nodes + 1, 0);
    for (const NetworkLink& link : links) {
        assert(link.one < nodes && link.other < nodes);
        ++start[link.one + 1];
        ++start[link.other + 1];
    }
    for (std::size_t node = 0; node < nodes; ++node) start[node + 1] += start[node];
    std::vector<std::size_t> next(start.begin(), start.end() - 1);
    std::vector<End> ends(2 * links.size());
    const double least = weakest(links);
    for (const NetworkLink& link : links) {
        const double weight = counts(link.weight) ? link.weight : least;
        ends[next[link.one]++] = {link.other, weight};
        ends[next[link.other]++] = {link.one, weight};
    }
    for (std::size_t node = 0; node < nodes; ++node) {
        const auto row = std::span(ends).subspan(start[node], start[node + 1] - start[node]);
        std::ranges::sort(row, [](const End& one, const End& other) {
            return one.partner != other.partner ? one.partner < other.partner
                                                : one.weight > other.weight;
        });
    }
    return ends;
}

/// Twice the weight stands half as far; no line is so short or long that it tears the picture.
std::uint16_t wanted_length(double weight, double mean) {
    const double length = usual_length * mean / weight;
    return static_cast<std::uint16_t>(std::clamp(length, shortest, longest) + 0.5);
}

}  // namespace

Network network(std::size_t nodes, const std::vector<NetworkLink>& links, Weights weights) {
    std::vector<std::size_t> start;
    const std::vector<End> ends = sorted_ends(nodes, links, start);
    Network made;
    made.start.reserve(nodes + 1);
    made.partner.reserve(ends.size());
    std::vector<double> kept;
    double sum = 0.0;
    for (std::size_t node = 0; node < nodes; ++node) {
        for (std::size_t at = start[node]; at < start[node + 1]; ++at) {
            const End& end = ends[at];
            if (end.partner == node) continue;
            if (at > start[node] && ends[at - 1].partner == end.partner) continue;
            made.partner.push_back(end.partner);
            if (weights == Weights::used) kept.push_back(end.weight);
            sum += end.weight;
        }
        made.start.push_back(made.partner.size());
    }
    if (weights == Weights::ignored || kept.empty()) return made;
    made.unit = usual_length;
    const double mean = sum / static_cast<double>(kept.size());
    made.length.reserve(kept.size());
    for (const double weight : kept) made.length.push_back(wanted_length(weight, mean));
    return made;
}

Places::Places(std::size_t nodes)
    : x((nodes + block - 1) / block * block, 0.0F), y(x.size(), 0.0F) {}

}  // namespace graph
