#pragma once

#include "matching/pairs.hpp"

#include <vector>

namespace matching {

/// An opportunity before it is ordered.
struct Candidate {
    Opportunity opportunity;
    int points = 0;
};

/// Opportunities of three: a need that two others meet together, two needs that one strength
/// meets, and rings in which each helps the next. None with a pair that was dismissed, at most
/// one per three organisations.
[[nodiscard]] std::vector<Candidate> opportunities_of_three(const Matches& matches);

/// Whether a candidate comes before another of the same worth: by points, then by who is in it.
[[nodiscard]] bool comes_first(const Candidate& one, const Candidate& other);

}  // namespace matching
