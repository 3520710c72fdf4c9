#pragma once

#include "domain/connection.hpp"
#include "domain/state.hpp"

#include <span>
#include <vector>

namespace graph {

/// The connections that the picture draws, and those it leaves out.
struct DrawnLines {
    std::vector<domain::Connection> lines;  // in the order of ids
    std::vector<domain::Connection> left_out;
};

/// Chooses the lines that can still be told apart: everything that people said (pinned, proposed,
/// agreed), the strongest possible one of each organisation, and more while there is room for
/// them, the strongest first: a map full of what was agreed still shows what else is possible.
///
/// Takes:  connections of organisations in the state, others and doubles are skipped.
[[nodiscard]] DrawnLines lines_to_draw(const domain::State& state,
                                       std::span<const domain::Connection> connections);

}  // namespace graph
