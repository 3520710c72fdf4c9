#pragma once

#include "domain/poll.hpp"

#include <string>
#include <vector>

namespace voting {

/// Where one option of a poll stands.
struct Standing {
    int option = 0;       // of the poll, from 0
    int dots = 0;         // of a dot vote; with levels: how many people answered
    int place = 1;        // from 1
    bool shared = false;  // another option has the same place

    bool operator==(const Standing&) const = default;
};

/// How the room answered one option of a vote on levels of support. A mean alone hides a room
/// that is split, so the counts and the spread come with it.
struct Support {
    int option = 0;
    std::vector<int> counts;  // people per level, from most to least support
    int people = 0;           // who answered
    double mean = 0.0;        // level, 1 is the most support; 0 when nobody answered
    double spread = 0.0;      // standard deviation in levels; 0: the room agrees
    std::vector<std::string> concerns;

    bool operator==(const Support&) const = default;
};

/// The places of a poll's options, from the figures as they stand now.
///
/// Gives:  one per option, first place first. Dots: by total. Levels: by mean and, at an equal
///         mean, by the smaller spread; an option that nobody answered comes last. Equals share a
///         place and the next place is skipped. The order inside one place is that of the poll's
///         letters and means nothing: never show it as a ranking.
/// Fails:  never; a figure that was not counted is 0.
[[nodiscard]] std::vector<Standing> standings(const domain::Poll& poll);

/// The answers to every option of a vote on levels, in the order of the poll. Empty for dots.
[[nodiscard]] std::vector<Support> support(const domain::Poll& poll);

/// All dots that were given.
[[nodiscard]] int all_dots(const domain::Poll& poll);

}  // namespace voting
