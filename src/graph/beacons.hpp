#pragma once

#include "graph/chance.hpp"
#include "graph/network.hpp"

namespace graph {

/// The length of a way that is not there.
inline constexpr std::uint16_t no_way = UINT16_MAX;

/// Nodes from which the way to every other node is known. In a small network that is everybody; in
/// a large one some that each stand for the nodes around them.
struct Beacons {
    std::vector<std::uint32_t> node;    // who they are, ascending
    std::vector<std::uint16_t> length;  // of the ways: [block of nodes][beacon][node in the block]
    std::vector<float> share;           // how many nodes each stands for
    std::vector<float> blur;            // the mean square of the ways to those
    std::vector<float> hold;            // of every node: the weights of all its ways together

    [[nodiscard]] std::size_t at(std::size_t place, std::size_t beacon) const {
        return ((place / block) * node.size() + beacon) * block + place % block;
    }
};

/// The ways through a network.
///
/// Takes:  `many`: how many beacons; that many nodes or more: all are beacons. Without chance in
///         that case.
/// Cost:   `many` x nodes, two bytes each; a way of over 65,000 counts as 65,000.
/// Source: the weights: Ortmann, Klimenta, Brandes, A Sparse Stress Model, 2016; sixty-four
///         searches in one word: Then et al., The More the Merrier, VLDB 2014.
[[nodiscard]] Beacons beacons(const Network& network, std::size_t many, Chance& chance);

}  // namespace graph
