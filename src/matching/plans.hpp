#pragma once

#include "matching/more_than_two.hpp"
#include "matching/pairs.hpp"

#include <vector>

namespace matching {

/// Plans of three in which each lacks what one of the others brings, and each brings something: a
/// place, something to do, people who seek company, hands. For what no two could do; few, the best
/// first.
///
/// Cost: about the square of the organisations that lack or bring something.
[[nodiscard]] std::vector<Candidate> plans_of_three(const Matches& matches, const Roles& roles);

/// Adds plans to what was found otherwise about three; for the same three the better counts.
void add_plans(std::vector<Candidate> plans, std::vector<Candidate>& all);

}  // namespace matching
