#include "matching/pairs.hpp"

#include "domain/lookup.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace matching {

using domain::Contribution;
using domain::ContributionId;
using domain::LinkMark;
using domain::LinkMarking;
using domain::OrganisationId;
using domain::Presence;
using domain::Side;
using domain::State;

namespace {

bool takes_part(const State& state, OrganisationId id) {
    const domain::Organisation* found = domain::find(state, id);
    return found != nullptr && found->presence != Presence::absent;
}

/// The contribution that stands for this one now; merges may form a chain.
const Contribution* standing(const State& state, ContributionId id) {
    const Contribution* found = domain::find(state, id);
    for (std::size_t step = 0; found != nullptr && found->merged_into.exists(); ++step) {
        if (step > state.contributions.size()) return nullptr;
        found = domain::find(state, found->merged_into);
    }
    return found;
}

bool known_to(const State& state, const Contribution& contribution, Audience audience) {
    return audience == Audience::desk || domain::may_be_seen(state, contribution);
}

bool about_whole_pair(const LinkMark& mark) {
    return !mark.link.need.exists() && !mark.link.strength.exists();
}

/// Whether a later mark leaves nothing of an earlier one about the same two organisations.
bool replaces(const LinkMark& later, const LinkMark& earlier) {
    if (later.marking == LinkMarking::dismissed && about_whole_pair(later)) return true;
    if (later.marking == LinkMarking::pinned && earlier.marking == LinkMarking::dismissed &&
        about_whole_pair(earlier))
        return true;
    return earlier.link.need == later.link.need && earlier.link.strength == later.link.strength;
}

/// What counts as said about links now.
std::vector<LinkMark> standing_marks(const State& state) {
    std::vector<LinkMark> marks;
    for (LinkMark mark : state.link_marks) {
        for (ContributionId* id : {&mark.link.need, &mark.link.strength})
            if (const Contribution* now = standing(state, *id)) *id = now->id;
        std::erase_if(marks, [&](const LinkMark& earlier) {
            return pair_key(earlier.link.one, earlier.link.other) ==
                       pair_key(mark.link.one, mark.link.other) &&
                   replaces(mark, earlier);
        });
        marks.push_back(std::move(mark));
    }
    return marks;
}

class Search {
public:
    Search(const State& state, Audience audience, const Knowledge& knowledge)
        : state_(state), audience_(audience), knowledge_(knowledge), marks_(standing_marks(state)) {
        for (const Contribution* one : domain::standing_contributions(state))
            if (takes_part(state, one->organisation) && known_to(state, *one, audience))
                pool_.push_back(one);
    }

    Matches all() {
        find_pairs();
        note_marks();
        std::ranges::sort(matches_.all, stronger);
        for (const Match& match : matches_.all)
            matches_.of_pair[pair_key(match.reason.asks, match.reason.offers)].push_back(match);
        return std::move(matches_);
    }

private:
    void find_pairs() {
        const GroundFinder ground(pool_, knowledge_);
        for (std::size_t need = 0; need < pool_.size(); ++need) {
            if (pool_[need]->side != Side::need) continue;
            for (const std::size_t strength : ground.sharing_with(need)) {
                if (pool_[strength]->side != Side::strength ||
                    pool_[strength]->organisation == pool_[need]->organisation)
                    continue;
                Match match = ground.match(need, strength);
                if (match.points >= least_points && !is_dismissed(match.reason))
                    matches_.all.push_back(std::move(match));
            }
        }
    }

    [[nodiscard]] bool is_dismissed(const Reason& reason) const {
        return std::ranges::any_of(marks_, [&](const LinkMark& mark) {
            const domain::Link& link = mark.link;
            return mark.marking == LinkMarking::dismissed &&
                   pair_key(link.one, link.other) == pair_key(reason.asks, reason.offers) &&
                   (!link.need.exists() || link.need == reason.need) &&
                   (!link.strength.exists() || link.strength == reason.strength);
        });
    }

    void note_marks() {
        for (const LinkMark& mark : marks_) {
            const PairKey pair = pair_key(mark.link.one, mark.link.other);
            if (mark.marking == LinkMarking::pinned) {
                note_pin(mark.link, pair);
            } else if (about_whole_pair(mark)) {
                matches_.dismissed.push_back(pair);
            }
        }
    }

    void note_pin(const domain::Link& link, const PairKey& pair) {
        if (!takes_part(state_, link.one) || !takes_part(state_, link.other)) return;
        Reason reason;
        reason.ground = Ground::pinned;
        reason.asks = link.one;
        reason.offers = link.other;
        reason.said = link.reason;
        for (const ContributionId id : {link.need, link.strength}) {
            if (!id.exists()) continue;
            const Contribution* said = domain::find(state_, id);
            // A pin that rests on something the room may not know would give it away.
            if (said == nullptr || !known_to(state_, *said, audience_)) return;
            const bool is_need = said->side == Side::need;
            (is_need ? reason.need : reason.strength) = said->id;
            const bool of_one = said->organisation == link.one;
            reason.asks = of_one == is_need ? link.one : link.other;
            reason.offers = of_one == is_need ? link.other : link.one;
        }
        matches_.pinned[pair].push_back(std::move(reason));
    }

    const State& state_;
    Audience audience_;
    const Knowledge& knowledge_;
    std::vector<LinkMark> marks_;
    std::vector<const Contribution*> pool_;
    Matches matches_;
};

}  // namespace

PairKey pair_key(OrganisationId one, OrganisationId other) {
    return {std::min(one, other), std::max(one, other)};
}

Matches find_matches(const State& state, Audience audience, const Knowledge& knowledge) {
    return Search(state, audience, knowledge).all();
}

double score_of(int points) {
    return static_cast<double>(points) / (static_cast<double>(points) + 100.0);
}

int grade_of(int points) {
    constexpr std::array steps = {40, 80, 130, 190};
    return 1 +
           static_cast<int>(std::ranges::count_if(steps, [&](int step) { return points >= step; }));
}

bool stronger(const Match& one, const Match& other) {
    const auto order = [](const Match& match) {
        return std::tuple(-match.points, match.reason.need, match.reason.strength);
    };
    return order(one) < order(other);
}

}  // namespace matching
