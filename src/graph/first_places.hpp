#pragma once

#include "graph/beacons.hpp"

namespace graph {

/// How the first places are found: among how many beacons, and in how many rounds.
struct Opening {
    std::size_t beacons = 128;
    int rounds = 15;
};

/// Places to start from: some beacons by their ways to each other, the rest between the beacons
/// that are near to it.
///
/// Source: Zheng, Pawar, Goodman, Graph drawing by stochastic gradient descent, 2018.
[[nodiscard]] Places first_places(const Beacons& beacons, std::size_t nodes, Opening opening,
                                  Chance& chance);

}  // namespace graph
