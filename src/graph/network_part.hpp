#pragma once

#include "graph/geometry.hpp"
#include "graph/network.hpp"

namespace graph {

/// Nodes that are all linked with each other over others, and with nobody else.
struct NetworkPart {
    Network network;                  // with numbers of its own, partners close to each other
    std::vector<std::uint32_t> node;  // what those are in the whole
};

/// The parts of a network, the one with the most nodes first.
[[nodiscard]] std::vector<NetworkPart> parts_of(const Network& network);

/// Puts parts beside each other in rows, the highest first, so that none lies over another. Those
/// of one node come last, at the edge.
///
/// Takes:  `apart`: how much room is left between two.
void set_side_by_side(std::vector<std::vector<Point>>& parts, double apart);

}  // namespace graph
