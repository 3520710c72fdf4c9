#pragma once

#include "domain/poll.hpp"

#include <set>
#include <utility>

/// Counts a poll a second time, by another way than the program: with a pile of one entry per
/// dot or person, sorting of whole piles, and fractions brought to one denominator.
namespace recount {

/// Per option its place, from 1.
std::set<std::pair<int, int>> places(const domain::Poll& poll);

/// Who goes on when `many` do and equals go on together.
std::set<int> go_on_together(const domain::Poll& poll, int many);

}  // namespace recount
