#pragma once

#include <span>
#include <vector>

#include "domain/connection.hpp"
#include "domain/state.hpp"

namespace graph {

/// The connections that the picture draws, and how many it leaves out.
struct DrawnLines {
    std::vector<domain::Connection> lines;  // in the order of ids
    int left_out = 0;
};

/// Chooses the lines that can still be told apart: everything that people said (pinned, proposed,
/// agreed), the strongest possible one of each organisation, and more while there is room for
/// them, the strongest first.
///
/// Takes:  connections of organisations in the state, others and doubles are skipped.
[[nodiscard]] DrawnLines lines_to_draw(const domain::State& state,
                                       std::span<const domain::Connection> connections);

}  // namespace graph
