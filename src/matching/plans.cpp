#include "matching/plans.hpp"

#include "matching/stem.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace matching {

using domain::OrganisationId;
using domain::Side;

namespace {

// Chosen on tests/data/matching/trios and the evenings beside it; see tests/bench/evening_bench.
constexpr int sure = 60;                   // percent: how clearly a role must show
constexpr int of_things = 60;              // percent: what is left of what meets no need of people
constexpr int least_gain = 36;             // what each must get out of it, and bring
constexpr std::ptrdiff_t most_things = 1;  // of the three may gain a thing
constexpr int for_late_gift = 15;          // less, when one gives only beside what the others gain
constexpr int for_each_kind = 12;          // another role that somebody brings
constexpr int most_for_line = 60;          // points of what two have for each other anyway
constexpr int whole_plan = 75;             // what any plan has
constexpr int least_plan = 33;
constexpr int for_each_party = 80;  // percent of a point more: among many more fits by accident
constexpr int for_same_two = 15;    // less, when an earlier plan names two of the three
constexpr std::size_t most_plans = 5;
constexpr std::size_t most_partners = 12;

/// What one brings another, by what is said.
struct Gift {
    int worth = 0;
    const Part* need = nullptr;
    const Part* giver = nullptr;
    const Played* lacked = nullptr;
    const Played* given = nullptr;
};

using Trio = std::array<std::size_t, 3>;

class Plans {
public:
    Plans(const Matches& matches, const Roles& roles) : matches_(matches), roles_(roles) {}

    std::vector<Candidate> best() {
        note_places();
        note_gifts();
        const std::vector<std::vector<std::size_t>> partners = partners_of_all();
        std::set<Trio> seen;
        for (std::size_t one = 0; one < who_.size(); ++one)
            for (const std::size_t two : partners[one])
                for (const std::size_t three : partners[two]) {
                    Trio trio{one, two, three};
                    std::ranges::sort(trio);
                    if (one != three && seen.insert(trio).second) consider(trio);
                }
        return first_few();
    }

private:
    void note_places() {
        for (const Part& part : matches_.parts)
            if (!part.roles.empty() && places_.try_emplace(part.by, who_.size()).second)
                who_.push_back(part.by);
        brings_.resize(who_.size());
        gifts_.resize(who_.size() * who_.size());
    }

    void note_gifts() {
        for (const Part& part : matches_.parts) {
            if (part.roles.empty()) continue;
            if (part.side == Side::strength) note_what_it_brings(part);
            if (part.side != Side::need) continue;
            for (const Part& giver : matches_.parts) {
                if (giver.roles.empty() || giver.by == part.by || is_dismissed(part, giver))
                    continue;
                const Gift gift = best_gift(part, giver);
                Gift& known = gifts_[places_.at(giver.by) * who_.size() + places_.at(part.by)];
                if (gift.worth > known.worth) known = gift;
            }
        }
    }

    void note_what_it_brings(const Part& part) {
        for (const Played& played : part.roles) {
            if (played.percent < sure || !roles_.is_gift(played.role)) continue;
            int& known = brings_[places_.at(part.by)][played.role];
            known = std::max(known, played.percent);
        }
    }

    [[nodiscard]] bool is_dismissed(const Part& need, const Part& giver) const {
        return std::ranges::any_of(matches_.dismissed_links, [&](const domain::Link& link) {
            return pair_key(link.one, link.other) == pair_key(need.by, giver.by) &&
                   (!link.need.exists() || link.need == need.said) &&
                   (!link.strength.exists() || link.strength == giver.said);
        });
    }

    [[nodiscard]] Gift best_gift(const Part& need, const Part& giver) const {
        Gift best;
        for (const Played& lacked : need.roles)
            for (const Played& given : giver.roles) {
                if (lacked.percent < sure || given.percent < sure) continue;
                int worth = roles_.serves(giver.side, given.role, lacked.role);
                worth = worth * lacked.percent / 100 * given.percent / 100;
                if (!roles_.is_about_people(lacked.role)) worth = worth * of_things / 100;
                worth = worth * taught(need, lacked, giver, given) / 100;
                if (worth > best.worth) best = {worth, &need, &giver, &lacked, &given};
            }
        return best;
    }

    /// What pins and dismissals leave of a gift, in percent.
    [[nodiscard]] int taught(const Part& need, const Played& lacked, const Part& giver,
                             const Played& given) const {
        if (matches_.lessons.empty()) return 100;
        return matches_.lessons.percent(
            {pair_key(need.by, giver.by), -1, -1, {{stem(lacked.word), stem(given.word)}}});
    }

    [[nodiscard]] const Gift& gift(std::size_t from, std::size_t to) const {
        return gifts_[from * who_.size() + to];
    }

    /// With whom each exchanges most, best first.
    [[nodiscard]] std::vector<std::vector<std::size_t>> partners_of_all() const {
        std::vector<std::vector<std::size_t>> all(who_.size());
        for (std::size_t one = 0; one < who_.size(); ++one) {
            std::vector<std::pair<int, std::size_t>> order;
            for (std::size_t other = 0; other < who_.size(); ++other) {
                const int both = gift(one, other).worth + gift(other, one).worth;
                if (other != one && both >= least_gain) order.emplace_back(-both, other);
            }
            std::ranges::sort(order);
            if (order.size() > most_partners) order.resize(most_partners);
            for (const auto& [worth, other] : order) all[one].push_back(other);
        }
        return all;
    }

    /// What the three bring, each something else; 0 when two of them have only the same to bring.
    [[nodiscard]] int different_gifts(const Trio& trio) const {
        int best = 0;
        for (const auto& [one, first] : brings_[trio[0]])
            for (const auto& [two, second] : brings_[trio[1]])
                for (const auto& [three, third] : brings_[trio[2]])
                    if (one != two && two != three && one != three)
                        best = std::max(best, first + second + third);
        return best;
    }

    [[nodiscard]] bool has_dismissed_pair(const Trio& trio) const {
        for (std::size_t at = 0; at < 3; ++at)
            if (std::ranges::find(matches_.dismissed,
                                  pair_key(who_[trio[at]], who_[trio[(at + 1) % 3]])) !=
                matches_.dismissed.end())
                return true;
        return false;
    }

    /// The better of what the two others bring to one, or the better of what one brings to them.
    [[nodiscard]] std::pair<const Gift*, const Gift*> better_first(const Gift& one,
                                                                   const Gift& two) const {
        return one.worth < two.worth ? std::pair(&two, &one) : std::pair(&one, &two);
    }

    void consider(const Trio& trio) {
        int points = 0;
        std::vector<const Gift*> chosen;
        for (std::size_t at = 0; at < 3; ++at) {
            const auto [first, second] = better_first(gift(trio[(at + 1) % 3], trio[at]),
                                                      gift(trio[(at + 2) % 3], trio[at]));
            if (first->worth < least_gain) return;
            points += first->worth + second->worth / 3;
            chosen.push_back(first);
        }
        const auto for_things = std::ranges::count_if(
            chosen, [&](const Gift* one) { return !roles_.is_about_people(one->lacked->role); });
        const int gifts = different_gifts(trio);
        if (for_things > most_things || gifts == 0 || has_dismissed_pair(trio)) return;
        points += gifts / 3;
        for (std::size_t at = 0; at < 3; ++at) {
            const auto gives = [&](const Gift* one) { return one->giver->by == who_[trio[at]]; };
            if (std::ranges::any_of(chosen, gives)) continue;
            const Gift* late =
                better_first(gift(trio[at], trio[(at + 1) % 3]), gift(trio[at], trio[(at + 2) % 3]))
                    .first;
            if (late->worth < least_gain) return;
            points -= for_late_gift;
            chosen.push_back(late);
        }
        points += worth_of_lines(trio) + worth_of_kinds(chosen);
        keep(points / 3 - whole_plan, std::move(chosen));
    }

    [[nodiscard]] int worth_of_lines(const Trio& trio) const {
        int points = 0;
        for (std::size_t at = 0; at < 3; ++at) {
            const auto line =
                matches_.of_pair.find(pair_key(who_[trio[at]], who_[trio[(at + 1) % 3]]));
            if (line != matches_.of_pair.end())
                points += std::min(most_for_line, line->second.front().points) / 2;
        }
        return points;
    }

    static int worth_of_kinds(const std::vector<const Gift*>& chosen) {
        std::set<int> kinds;
        for (const Gift* one : chosen) kinds.insert(one->given->role);
        return static_cast<int>(kinds.size()) * for_each_kind;
    }

    void keep(int points, std::vector<const Gift*> chosen) {
        std::ranges::stable_sort(chosen, std::ranges::greater{}, &Gift::worth);
        Candidate candidate;
        candidate.points = points;
        candidate.opportunity.kind = Kind::trio;
        for (const Gift* one : chosen) {
            Reason reason;
            reason.ground = Ground::through_concept;
            reason.asks = one->need->by;
            reason.offers = one->giver->by;
            reason.need = one->need->said;
            reason.strength = one->giver->said;
            reason.through = roles_.name(one->lacked->role);
            reason.words.push_back({one->lacked->word, one->given->word});
            for (const OrganisationId id : {reason.asks, reason.offers})
                if (std::ranges::find(candidate.opportunity.organisations, id) ==
                    candidate.opportunity.organisations.end())
                    candidate.opportunity.organisations.push_back(id);
            candidate.opportunity.reasons.push_back(std::move(reason));
        }
        found_.push_back(std::move(candidate));
    }

    static bool share_two(const Opportunity& one, const Opportunity& other) {
        return std::ranges::count_if(one.organisations, [&](OrganisationId id) {
                   return std::ranges::find(other.organisations, id) != other.organisations.end();
               }) >= 2;
    }

    /// The best, each time less of what names two whom an earlier one names.
    std::vector<Candidate> first_few() {
        std::vector<Candidate> few;
        const int least = least_plan + static_cast<int>(who_.size()) * for_each_party / 100;
        while (few.size() < most_plans && !found_.empty()) {
            const auto best = std::ranges::min_element(found_, comes_first);
            if (best->points < least) break;
            few.push_back(std::move(*best));
            found_.erase(best);
            for (Candidate& other : found_)
                if (share_two(few.back().opportunity, other.opportunity))
                    other.points -= for_same_two;
        }
        return few;
    }

    const Matches& matches_;
    const Roles& roles_;
    std::map<OrganisationId, std::size_t> places_;
    std::vector<OrganisationId> who_;         // by place
    std::vector<std::map<int, int>> brings_;  // by place: role, percent
    std::vector<Gift> gifts_;                 // the best of each place to each
    std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> plans_of_three(const Matches& matches, const Roles& roles) {
    return Plans(matches, roles).best();
}

void add_plans(std::vector<Candidate> plans, std::vector<Candidate>& all) {
    for (Candidate& plan : plans) {
        const auto same = std::ranges::find_if(all, [&](const Candidate& known) {
            return std::ranges::is_permutation(known.opportunity.organisations,
                                               plan.opportunity.organisations);
        });
        if (same == all.end())
            all.push_back(std::move(plan));
        else if (!same->opportunity.pinned && same->points < plan.points)
            *same = std::move(plan);
    }
}

}  // namespace matching
