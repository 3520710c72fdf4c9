#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace graph {

/// A line between two nodes of a network, as it was given.
struct NetworkLink {
    std::uint32_t one = 0;
    std::uint32_t other = 0;
    double weight = 1.0;
};

enum class Weights { ignored, used };

/// Who is linked with whom, in rows that lie one behind the other. Every line stands in the rows
/// of both its ends; a row is in ascending order and holds nobody twice, nor the node itself.
struct Network {
    std::vector<std::size_t> start = {0};  // of each row; one more than there are nodes
    std::vector<std::uint32_t> partner;
    // How long each line wants to be, in `unit`; empty when all are equally long.
    std::vector<std::uint16_t> length;
    std::uint16_t unit = 1;  // what stands for a line of usual weight

    [[nodiscard]] std::size_t size() const { return start.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> partners(std::size_t node) const {
        return std::span(partner).subspan(start[node], start[node + 1] - start[node]);
    }
};

/// The network of these links, cleaned.
///
/// Takes:  `links`: ends below `nodes`. A link of a node with itself is left out; of several
///         between the same two the strongest counts. A weight that is no number above zero
///         counts as the weakest that is one.
[[nodiscard]] Network network(std::size_t nodes, const std::vector<NetworkLink>& links,
                              Weights weights = Weights::ignored);

/// Places in the plane, as the engine works on them: x and y apart, filled up to whole blocks.
struct Places {
    std::vector<float> x;
    std::vector<float> y;

    Places() = default;
    explicit Places(std::size_t nodes);
};

/// How many nodes the engine moves side by side. The same on every processor, since a result must
/// not depend on how wide its registers are.
inline constexpr std::size_t block = 16;

}  // namespace graph
