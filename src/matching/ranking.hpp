#pragma once

#include "matching/index.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace matching {

/// Below this a meeting is too thin to be said to people.
inline constexpr float least_score = 0.23F;

/// An offer as an answer to a need.
struct Ranked {
    std::size_t offer = 0;  // place among the offers
    float score = 0;        // 0 to 1
    InCommon in_common;     // why
};

/// Offers made ready to be asked.
///
/// Cost: making it some microseconds an offer; a need about the offers that share a concept or a
///       word with it.
class Ranking {
public:
    /// Takes: knowledge that lives as long as this.
    Ranking(const Knowledge& knowledge, std::span<const std::string> offers, Parts parts = {});

    /// The offers that fit a need best: `most` of them or all there are, the best first, equals in
    /// the order of the offers. What does not fit at all comes last with a score of 0.
    ///
    /// Thread: not two at once.
    [[nodiscard]] std::vector<Ranked> best(std::string_view need, std::size_t most);

    [[nodiscard]] const Understood& offer(std::size_t at) const { return index_.understood(at); }

    /// What the last need was understood to be.
    [[nodiscard]] const Understood& need() const { return index_.understood(offers_); }

private:
    Index index_;  // the offers by their number, then the need
    std::size_t offers_ = 0;
    std::vector<Neighbour> found_;
};

}  // namespace matching
