#pragma once

#include "matching/pairs.hpp"

#include <vector>

namespace matching {

/// An opportunity before it is ordered.
struct Candidate {
    Opportunity opportunity;
    int points = 0;
};

/// Opportunities of more than two: a need that two others meet together, two needs that one
/// strength meets, and rings of three or four in which each helps the next. None with a pair that
/// was dismissed, at most one for the same organisations.
[[nodiscard]] std::vector<Candidate> opportunities_of_more(const Matches& matches);

/// Whether a candidate comes before another of the same worth: by points, then by who is in it.
[[nodiscard]] bool comes_first(const Candidate& one, const Candidate& other);

}  // namespace matching
