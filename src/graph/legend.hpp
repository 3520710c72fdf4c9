#pragma once

#include "graph/picture.hpp"

#include <vector>

namespace graph {

/// What these discs and curves show, so that nothing is explained that is not there: shapes,
/// rings, hollow discs, kinds of line.
[[nodiscard]] std::vector<LegendEntry> legend_of(const std::vector<Disc>& discs,
                                                 const std::vector<Curve>& curves);

}  // namespace graph
