#pragma once

#include "domain/poll.hpp"

#include <vector>

namespace voting {

/// A closed dot vote by hands of 38 voters with two dots each, one figure per option.
domain::Poll dot_vote(const std::vector<int>& figures);

/// A closed vote on levels of 38 voters, one row of counts per option.
domain::Poll level_vote(const std::vector<std::vector<int>>& counts);

}  // namespace voting
