#pragma once

#include "graph/geometry.hpp"
#include "graph/near_pull.hpp"

#include <cstdint>

namespace graph {

/// A layout that people look at while the network grows. Whoever is settled stays: a newcomer is
/// put where it belongs, and the nodes it would lie on make room, nobody else. Only after wake()
/// does everybody look for a better place, step by step.
class LiveLayout {
public:
    /// Settled, as layout_network() leaves it.
    LiveLayout(Network network, std::uint64_t seed);

    [[nodiscard]] std::size_t size() const { return network_.size(); }
    [[nodiscard]] const Network& network() const { return network_; }
    [[nodiscard]] Point place(std::size_t node) const;

    /// A new node with lines to these, of usual length; its number is the next.
    ///
    /// Takes:  `partners`: nodes that are there; none: it is parked beside the rest.
    /// Cost:   searches the ways anew: 1 ms for 1,000 nodes, 30 ms for 10,000.
    std::uint32_t add(const std::vector<std::uint32_t>& partners);

    /// Lets everybody move, with less and less speed.
    void wake() { warmth_ = 1.0F; }

    /// One step, as long as anybody moves. Knows no clock: who draws decides how many steps a
    /// picture takes.
    ///
    /// Gives: whether anybody moved; false from the moment that all are settled.
    bool step();

private:
    void learn();
    [[nodiscard]] Point between_partners(const std::vector<std::uint32_t>& partners);
    [[nodiscard]] Point edge() const;
    [[nodiscard]] Point free_place_near(Point wished, float gap, std::size_t without) const;
    void make_room(std::size_t newcomer, float gap);

    Network network_;
    std::uint64_t seed_;
    Processor processor_;
    Places places_;
    Beacons ways_;
    NearPull near_;
    Places way_;
    Places speed_;
    float spacing_ = 1.0F;
    float warmth_ = 0.0F;
};

}  // namespace graph
