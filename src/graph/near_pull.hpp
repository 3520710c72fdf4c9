#pragma once

#include "graph/near_cells.hpp"

namespace graph {

/// What happens close by: partners draw together, the more of their partners they share the
/// harder, and whoever stands close gives way. The ways to beacons know nothing of that; without
/// it, teams that everybody sees in the network lie spread through each other.
class NearPull {
public:
    explicit NearPull(const Network& network);

    /// Mixes into `way`, which holds where everybody wants to go, where those close by pull.
    ///
    /// Takes: the network it was made for; `part`: 0: nothing changes, 1: only those close by
    /// count.
    void mix(const Network& network, const Places& places, float part, Places& way,
             Processor processor);

    /// How far apart nodes would stand if they were spread evenly, at the last mix().
    [[nodiscard]] float spacing() const { return cells_.spacing(); }

private:
    NearCells cells_;
    std::vector<float> closeness_;  // of every end of a line; a row adds up to 1
    Places push_;
};

}  // namespace graph
