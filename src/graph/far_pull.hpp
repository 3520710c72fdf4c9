#pragma once

#include "graph/beacons.hpp"

namespace graph {

/// Which instructions the processor is asked for. The result is the same with all of them.
enum class Processor { any, wide };

/// The widest that the processor at hand knows.
[[nodiscard]] Processor processor_at_hand();

/// Where the lengths of the ways would have every node go: the step of majorization, from where
/// it stands.
///
/// Takes:  `way`: as large as `places`; what it held is overwritten. `asked`: for every block of
///         nodes whether anybody asks; empty: for all.
/// Source: Gansner, Koren, North, Graph Drawing by Stress Majorization, 2004.
void far_pull(const Beacons& beacons, const Places& places, Places& way, Processor processor,
              const std::vector<char>& asked = {});

}  // namespace graph
