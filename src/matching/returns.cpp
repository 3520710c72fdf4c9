#include "matching/returns.hpp"

#include <algorithm>

namespace matching {

using domain::ContributionId;
using domain::Side;

namespace {

/// The strongest thing that who asks has for a need of who helps, though too little for a reason.
ContributionId asked_by_helper(const Reason& reason, const Matches& matches) {
    const auto found = matches.of_pair.find(pair_key(reason.asks, reason.offers));
    if (found == matches.of_pair.end()) return {};
    for (const Match& match : found->second)
        if (match.reason.asks == reason.offers) return match.reason.strength;
    return {};
}

/// What who asks has that fits as a favour for what is given; the first in the order of ids.
ContributionId fitting_favour(const Reason& reason, const Matches& matches,
                              const Knowledge& knowledge) {
    const auto found = matches.of_pair.find(pair_key(reason.asks, reason.offers));
    if (found == matches.of_pair.end()) return {};
    const auto given = std::ranges::find_if(found->second, [&](const Match& match) {
        return match.reason.need == reason.need && match.reason.strength == reason.strength;
    });
    if (given == found->second.end()) return {};
    for (const Part& part : matches.parts)
        if (part.by == reason.asks && part.side == Side::strength && part.topic >= 0 &&
            (knowledge.returns(given->offered, part.topic) ||
             knowledge.returns(given->asked, part.topic)))
            return part.said;
    return {};
}

}  // namespace

void note_return(Opportunity& pair, const Matches& matches, const Knowledge& knowledge) {
    if (pair.kind != Kind::pair || pair.reasons.empty()) return;
    Reason& first = pair.reasons.front();
    const auto other_way = [&](const Reason& reason) { return reason.asks == first.offers; };
    if (!first.need.exists() || !first.strength.exists() ||
        std::ranges::any_of(pair.reasons, other_way))
        return;
    first.in_return = asked_by_helper(first, matches);
    if (!first.in_return.exists()) first.in_return = fitting_favour(first, matches, knowledge);
}

}  // namespace matching
