#pragma once

#include "matching/postings.hpp"
#include "matching/understood.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace matching {

/// How well two fit: one whole point is one million, so that sums do not depend on their order.
using Score = std::int64_t;
inline constexpr Score whole_score = 1 << 20;

struct Neighbour {
    Place place = 0;
    std::uint64_t order = 0;
    Score score = 0;

    bool operator==(const Neighbour&) const = default;
};

/// Whether one comes before another: equals by their order.
[[nodiscard]] inline bool is_better(const Neighbour& one, const Neighbour& other) {
    return one.score != other.score ? one.score > other.score : one.order < other.order;
}

/// What two have in common, each part as it counts in their score.
struct InCommon {
    struct Word {
        int in_need = 0;  // places among the words of the texts
        int in_strength = 0;
        Score score = 0;
    };
    Score concepts = 0;
    Score words = 0;
    Score group = 0;
    Score category = 0;
    Score all = 0;             // of all parts, less when what is offered is too small
    Meeting meeting;           // the concept that brings most
    std::vector<Word> shared;  // most telling first, no word twice
    std::string target_group;  // the rarest that both name
};

}  // namespace matching
