#pragma once

#include "graph/chance.hpp"
#include "graph/geometry.hpp"

#include <vector>

namespace graph {

using Distances = std::vector<std::vector<int>>;

/// How badly places in the plane keep the distances: the mean squared relative error.
[[nodiscard]] double stress(const std::vector<Point>& places, const Distances& distances);

/// Places in a plane without borders whose distances are about those wanted, one hop as length 1,
/// turned so that the longest way lies across.
///
/// Source: Zheng, Pawar, Goodman, Graph drawing by stochastic gradient descent, 2018.
[[nodiscard]] std::vector<Point> spread_out(const Distances& distances, Chance& chance);

}  // namespace graph
