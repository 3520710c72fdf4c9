#pragma once

#include "domain/poll.hpp"

#include <vector>

namespace voting {

enum class Doubt {
    not_counted,  // a figure is missing
    below_zero,
    above_voters,       // one option: more than voters x most on one, or more people than voters
    dots_above_voters,  // all dots together: more than voters x dots each
    papers_not_counted,
    papers_above_voters,
    above_papers,       // one option: more than the papers can carry
    dots_above_papers,  // all dots together
};

/// Something in a count that cannot be right.
struct Finding {
    Doubt doubt = Doubt::not_counted;
    int option = -1;  // -1: about the whole poll
    int level = -1;   // -1: about all levels of the option
    int figure = 0;   // what was counted
    int most = 0;     // what is possible

    bool operator==(const Finding&) const = default;
};

/// What cannot be right in a count so far.
///
/// Gives:  in the order of the options, then about the whole poll; empty: nothing to doubt.
///         A figure not counted yet is found too, so an empty answer means "ready to close".
[[nodiscard]] std::vector<Finding> check(const domain::Poll& poll);

/// Whether every finding is only a figure or a pile of papers that is still to be counted.
[[nodiscard]] bool only_unfinished(const std::vector<Finding>& findings);

}  // namespace voting
