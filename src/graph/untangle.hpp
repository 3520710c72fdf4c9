#pragma once

#include "graph/beacons.hpp"
#include "graph/far_pull.hpp"

namespace graph {

/// What a layout of a small network costs its readers.
struct Tangle {
    double stress = 0.0;
    std::size_t crossings = 0;
};

/// The mean squared relative error of all ways.
///
/// Takes:  `ways`: every node is a beacon.
[[nodiscard]] double way_stress(const Beacons& ways, const Places& places);

/// Stress and crossings.
///
/// Takes:  as above.
[[nodiscard]] Tangle tangle(const Network& network, const Beacons& ways, const Places& places);

/// Moves single nodes of a small network wherever that takes more crossings away than it costs in
/// stress.
///
/// Takes:  `ways`: every node is a beacon. `tests`: how often two lines may be compared; the time
///         it takes goes with that.
void untangle(const Network& network, const Beacons& ways, std::size_t tests, Chance& chance,
              Processor processor, Places& places);

}  // namespace graph
