#pragma once

#include "domain/poll.hpp"

#include <vector>

namespace voting {

/// Equal options at the border between going on and not.
struct Tie {
    std::vector<int> options;  // two or more, in the order of the letters
    int places = 0;            // how many of them fit
    bool at_the_top = false;   // they share the first place

    bool operator==(const Tie&) const = default;
};

/// A gap that a recount could turn: "het verschil is klein: 2 stippen".
struct SmallDifference {
    std::vector<int> ahead;   // the last that goes on, and its equals
    std::vector<int> behind;  // the first that does not, and its equals
    int dots = 0;             // 1 or more

    bool operator==(const SmallDifference&) const = default;
};

/// What a closed poll decides. An option without a single dot, or that nobody answered, never
/// goes on and is never part of a tie.
struct Outcome {
    std::vector<int> goes_on;  // in the order of the letters
    std::vector<Tie> ties;     // at most two: at the top, and at the border; one when they coincide
    /// The tie at the border waits for the facilitator, who decides aloud; its options are not in
    /// goes_on.
    bool waits_for_facilitator = false;
    std::vector<int> drawn;  // by lot, in the order they were drawn; they are in goes_on
    unsigned seed = 0;       // of the lot, to be shown; 0 when no lot was drawn
    std::vector<SmallDifference> small_differences;  // at the top, at the border; dots only

    bool operator==(const Outcome&) const = default;
};

/// Which options go on under the tie rule that was chosen before the poll opened.
///
/// Takes:  a closed poll; `places`: how many go on, 1 or more; `small_percent`: a gap of at most
///         this share of all dots is small (BallotRules::small_difference_percent).
/// Gives:  ties at the top even when they decide nothing, because the room sees them. A lot can
///         be checked by hand: of n equals in the order of their letters, the one at position
///         (seed modulo n) is drawn; for the next, the seed is divided by n, whole numbers only.
/// Fails:  never.
/// Source: reliability of ties: the rule is fixed before opening, never the order of typing.
[[nodiscard]] Outcome outcome(const domain::Poll& poll, int places = 1, int small_percent = 5);

/// The options to propose for a second round: the top `most`, and who equals the last of them.
///
/// Gives:  options in the order of the letters; none without a dot or an answer.
[[nodiscard]] std::vector<int> second_round(const domain::Poll& poll, int most = 3);

}  // namespace voting
