#include "matching/more_than_two.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace matching {

using domain::ContributionId;
using domain::OrganisationId;

namespace {

constexpr int least_in_three = 45;        // a weak match makes no plan of three
constexpr std::size_t most_partners = 4;  // of one contribution, the strongest
constexpr int for_three = 5;              // what a third partner adds to a plan
constexpr int for_same_group = 20;        // two needs for the same people
constexpr int for_ring = 20;              // everybody gives and gets
constexpr int enough_for_ring = 75;       // percent of what two of the same people bring
constexpr std::size_t least_in_ring = 3;
constexpr std::size_t most_in_ring = 4;

std::vector<OrganisationId> sorted(std::vector<OrganisationId> organisations) {
    std::ranges::sort(organisations);
    return organisations;
}

class Threes {
public:
    explicit Threes(const Matches& matches) : matches_(matches) {}

    std::vector<Candidate> all() {
        collect();
        for (const Match& match : strong_) {
            by_need_[match.reason.need].push_back(&match);
            by_strength_[match.reason.strength].push_back(&match);
            help_[match.reason.offers].try_emplace(match.reason.asks, &match);
        }
        for (const auto& [need, met] : by_need_) two_for_one(met, true);
        for (const auto& [strength, meets] : by_strength_) two_for_one(meets, false);
        rings();
        std::vector<Candidate> found;
        for (auto& [who, candidate] : best_) found.push_back(std::move(candidate));
        return found;
    }

private:
    using ByContribution = std::map<ContributionId, std::vector<const Match*>>;

    /// What the facilitator pinned counts before what was found, and once.
    void collect() {
        for (const auto& [pair, reasons] : matches_.pinned)
            for (const Reason& reason : reasons)
                if (reason.need.exists() && reason.strength.exists())
                    strong_.push_back({reason, pinned_points});
        const auto pinned = static_cast<std::ptrdiff_t>(strong_.size());
        for (const Match& match : matches_.all) {
            const auto same = [&](const Match& other) {
                return other.reason.need == match.reason.need &&
                       other.reason.strength == match.reason.strength;
            };
            if (match.points >= least_in_three &&
                std::none_of(strong_.begin(), strong_.begin() + pinned, same))
                strong_.push_back(match);
        }
        std::ranges::sort(strong_, stronger);
    }

    /// Two matches around one contribution: `one_need` met by two, or one strength for two.
    void two_for_one(const std::vector<const Match*>& around, bool one_need) {
        std::vector<const Match*> partners;
        for (const Match* match : around) {
            const auto same = [&](const Match* other) {
                return one_need ? other->reason.offers == match->reason.offers
                                : other->reason.asks == match->reason.asks;
            };
            if (std::ranges::none_of(partners, same)) partners.push_back(match);
            if (partners.size() == most_partners) break;
        }
        for (std::size_t at = 0; at < partners.size(); ++at)
            for (std::size_t next = at + 1; next < partners.size(); ++next)
                add_trio(*partners[at], *partners[next], one_need);
    }

    void add_trio(const Match& first, const Match& second, bool one_need) {
        // A plan is nearly as good as its weakest line.
        const int weakest = std::min(first.points, second.points);
        int points = ((first.points + second.points) / 2 + weakest) / 2 + for_three;
        const std::string& group = first.reason.target_group;
        if (!one_need && !group.empty() && group == second.reason.target_group)
            points += for_same_group;
        // People read "A asks, B and C have" or "A asks, B has, C asks too".
        const std::vector<OrganisationId> organisations =
            one_need ? std::vector{first.reason.asks, first.reason.offers, second.reason.offers}
                     : std::vector{first.reason.asks, first.reason.offers, second.reason.asks};
        // Two halls for one choir are a choice, no plan of three.
        const bool same_help = first.offered >= 0 && first.offered == second.offered;
        if (one_need && same_help && !pinned(first) && !pinned(second)) return;
        // Where both say the same word, the second partner brings nothing that the first lacks.
        if (one_need && !first.reason.words.empty() && same_words(first, second))
            points -= for_three;
        keep({{Kind::trio, organisations, {first.reason, second.reason}, 0, 1, false}, points});
    }

    static bool pinned(const Match& one) { return one.reason.ground == Ground::pinned; }

    static bool same_words(const Match& one, const Match& other) {
        return std::ranges::equal(one.reason.words, other.reason.words, {}, &SharedWord::in_need,
                                  &SharedWord::in_need);
    }

    void rings() {
        for (const auto& [first, helped] : help_) {
            std::vector<const Match*> chain;
            extend(first, first, chain);
        }
    }

    /// A chain of help from `first` to `last`; whom does `last` help, and does it end at `first`?
    /// Each ring is found once, from the lowest of its organisations.
    void extend(OrganisationId first, OrganisationId last, std::vector<const Match*>& chain) {
        const auto from = help_.find(last);
        if (from == help_.end()) return;
        for (const auto& [next, match] : from->second) {
            const auto there = [&](const Match* one) { return one->reason.asks == next; };
            if (next < first || std::ranges::any_of(chain, there)) continue;
            chain.push_back(match);
            if (next == first)
                close(chain);
            else if (chain.size() < most_in_ring)
                extend(first, next, chain);
            chain.pop_back();
        }
    }

    void close(const std::vector<const Match*>& chain) {
        if (chain.size() < least_in_ring) return;
        Candidate ring;
        ring.opportunity.kind = Kind::ring;
        for (const Match* match : chain) {
            ring.opportunity.organisations.push_back(match->reason.offers);
            ring.opportunity.reasons.push_back(match->reason);
            ring.points += match->points;
        }
        // A chain is as strong as its weakest link, nearly.
        const auto weakest =
            std::ranges::min(chain, {}, [](const Match* one) { return one->points; });
        ring.points =
            (ring.points / static_cast<int>(chain.size()) + weakest->points) / 2 + for_ring;
        keep(std::move(ring));
    }

    void keep(Candidate candidate) {
        candidate.opportunity.pinned = std::ranges::all_of(
            candidate.opportunity.reasons,
            [](const Reason& reason) { return reason.ground == Ground::pinned; });
        const std::vector<OrganisationId> who = sorted(candidate.opportunity.organisations);
        for (std::size_t at = 0; at < who.size(); ++at)
            for (std::size_t next = at + 1; next < who.size(); ++next)
                if (std::ranges::find(matches_.dismissed, PairKey{who[at], who[next]}) !=
                    matches_.dismissed.end())
                    return;
        const auto [found, is_new] = best_.try_emplace(who, candidate);
        if (!is_new && tells_more(candidate, found->second)) found->second = std::move(candidate);
    }

    /// Of the same people: a ring in which each gives and gets, rather than what two of them bring.
    static bool tells_more(const Candidate& one, const Candidate& other) {
        const bool is_ring = one.opportunity.kind == Kind::ring;
        if (is_ring == (other.opportunity.kind == Kind::ring)) return comes_first(one, other);
        const Candidate& ring = is_ring ? one : other;
        const Candidate& trio = is_ring ? other : one;
        return is_ring == (100 * ring.points >= enough_for_ring * trio.points);
    }

    const Matches& matches_;
    std::vector<Match> strong_;
    ByContribution by_need_;
    ByContribution by_strength_;
    std::map<OrganisationId, std::map<OrganisationId, const Match*>>
        help_;  // strongest, offers to asks
    std::map<std::vector<OrganisationId>, Candidate> best_;
};

}  // namespace

std::vector<Candidate> opportunities_of_more(const Matches& matches) {
    return Threes(matches).all();
}

bool comes_first(const Candidate& one, const Candidate& other) {
    const auto order = [](const Candidate& candidate) {
        const Reason& reason = candidate.opportunity.reasons.front();
        return std::tuple(-candidate.points, candidate.opportunity.organisations, reason.need,
                          reason.strength);
    };
    return order(one) < order(other);
}

}  // namespace matching
