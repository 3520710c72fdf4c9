#pragma once

#include "graph/far_pull.hpp"

namespace graph {

/// Nodes sorted into squares, so that whoever stands close to a node is found without looking at
/// all of them.
class NearCells {
public:
    explicit NearCells(std::size_t nodes) : order_(nodes), x_(nodes), y_(nodes), cell_(nodes) {}

    /// Takes: the first so many of `places`, which must not be none.
    void sort(const Places& places);

    /// How everybody close by pushes every node away; `push` is as large as the places.
    void push_apart(Places& push, Processor processor) const;

    /// The nodes, those of one cell after the other: who reads in this order reads what lies
    /// together.
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return order_; }
    /// How far apart nodes would stand if they were spread evenly.
    [[nodiscard]] float spacing() const { return spacing_; }

private:
    void measure(const Places& places);

    float spacing_ = 1.0F;
    float reach_ = 1.0F;  // the side of a cell
    float left_ = 0.0F;
    float top_ = 0.0F;
    std::size_t wide_ = 1;
    std::size_t high_ = 1;
    std::vector<std::uint32_t> first_;  // of each cell, in the order; one more than there are cells
    std::vector<std::uint32_t> order_;
    std::vector<float> x_;  // in the order
    std::vector<float> y_;
    std::vector<std::uint32_t> cell_;  // of each node
};

}  // namespace graph
