#include "matching/opportunity.hpp"

#include "domain/lookup.hpp"
#include "matching/matcher.hpp"
#include "matching/more_than_two.hpp"
#include "matching/plans.hpp"
#include "matching/returns.hpp"
#include "matching/worlds.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace matching {

using domain::Connection;
using domain::ConnectionStatus;
using domain::ContributionId;
using domain::OrganisationId;
using domain::State;

namespace {

constexpr std::size_t most_reasons = 3;
constexpr int least_beside = 80;        // points of a second reason: both must hold
constexpr int for_both_ways = 20;       // each brings something that the other needs
constexpr int said_points = 100;        // what a line is worth at least that people made themselves
constexpr int surprising_points = 100;  // the line must be a good one
constexpr std::size_t varied = 60;      // how much of the list is ordered for variety

/// The strongest reasons of a pair, no need and no strength twice: more says nothing new.
std::vector<Match> telling(const std::vector<Match>& matches) {
    std::vector<Match> few;
    for (const Match& match : matches) {
        const auto repeats = [&](const Match& said) {
            return said.reason.need == match.reason.need ||
                   said.reason.strength == match.reason.strength;
        };
        // A thin reason makes a good one weaker.
        if (!few.empty() && match.points < least_beside) break;
        if (std::ranges::none_of(few, repeats)) few.push_back(match);
        if (few.size() == most_reasons) break;
    }
    return few;
}

Candidate pair_candidate(const PairKey& pair, const std::vector<Match>& matches) {
    Candidate candidate;
    candidate.opportunity.organisations = {pair.first, pair.second};
    bool asked_by_first = false;
    bool asked_by_second = false;
    int share = 1;
    for (const Match& match : telling(matches)) {
        candidate.points += match.points / share;
        share *= 2;
        (match.reason.asks == pair.first ? asked_by_first : asked_by_second) = true;
        candidate.opportunity.reasons.push_back(match.reason);
    }
    if (asked_by_first && asked_by_second) candidate.points += for_both_ways;
    if (!candidate.opportunity.reasons.empty()) {
        const Reason& first = candidate.opportunity.reasons.front();
        candidate.opportunity.organisations = {first.asks, first.offers};
    }
    return candidate;
}

/// Puts a pinned reason first. Where the same was found as well, it brings what was found.
void put_first(std::vector<Reason>& reasons, Reason pinned) {
    const auto same = std::ranges::find_if(reasons, [&](const Reason& found) {
        return found.need == pinned.need && found.strength == pinned.strength;
    });
    if (same != reasons.end()) {
        pinned.words = same->words;
        if (same->ground == Ground::through_concept) pinned.through = same->through;
        pinned.wish = same->wish;
        pinned.category = same->category;
        pinned.target_group = same->target_group;
        reasons.erase(same);
    }
    reasons.insert(reasons.begin(), std::move(pinned));
}

std::vector<Candidate> pairs(const Matches& matches) {
    std::vector<Candidate> all;
    for (const auto& [pair, found] : matches.of_pair)
        if (!matches.pinned.contains(pair)) all.push_back(pair_candidate(pair, found));
    for (const auto& [pair, reasons] : matches.pinned) {
        const auto found = matches.of_pair.find(pair);
        Candidate candidate = pair_candidate(
            pair, found == matches.of_pair.end() ? std::vector<Match>{} : found->second);
        candidate.points = std::max(candidate.points, pinned_points);
        candidate.opportunity.pinned = true;
        for (auto reason = reasons.rbegin(); reason != reasons.rend(); ++reason)
            put_first(candidate.opportunity.reasons, *reason);
        all.push_back(std::move(candidate));
    }
    return all;
}

/// Takes the best each time, less so the more often its organisations were named already.
std::vector<Candidate> varied_order(std::vector<Candidate> all) {
    std::ranges::sort(all, comes_first);
    std::ranges::stable_partition(
        all, [](const Candidate& candidate) { return candidate.opportunity.pinned; });
    std::map<OrganisationId, int> named;
    std::set<std::pair<domain::ContributionId, domain::ContributionId>> said;
    const auto worth = [&](const Candidate& candidate) {
        int most = 0;
        for (const OrganisationId id : candidate.opportunity.organisations)
            most = std::max(most, named[id]);
        int points = candidate.points;
        // Who hears the same reason again, with a third beside it, learns little.
        for (const Reason& reason : candidate.opportunity.reasons)
            if (said.contains({reason.need, reason.strength})) points /= 2;
        return points * 100 / (100 + 40 * most);
    };
    for (auto next = all.begin(); next != all.end(); ++next) {
        const auto place = static_cast<std::size_t>(next - all.begin());
        if (place >= varied) break;
        if (!next->opportunity.pinned) {
            auto best = next;
            int most = worth(*best);
            // Nothing is worth more than its points, and these fall.
            for (auto other = next + 1; other != all.end() && other->points > most; ++other)
                if (const int here = worth(*other); here > most) {
                    best = other;
                    most = here;
                }
            std::rotate(next, best, best + 1);
        }
        for (const OrganisationId id : next->opportunity.organisations) ++named[id];
        for (const Reason& reason : next->opportunity.reasons)
            said.insert({reason.need, reason.strength});
    }
    return all;
}

/// Raises the status of one pair.
void raise(std::map<PairKey, Connection>& lines, OrganisationId one, OrganisationId other,
           ConnectionStatus status) {
    if (one == other) return;
    const PairKey pair = pair_key(one, other);
    Connection& line = lines[pair];
    line.one = pair.first;
    line.other = pair.second;
    line.status = std::max(line.status, status);
    line.strength = std::max(line.strength, score_of(said_points));
}

/// Raises the status of every pair among partners.
void raise(std::map<PairKey, Connection>& lines, const std::vector<OrganisationId>& partners,
           ConnectionStatus status) {
    for (std::size_t at = 0; at < partners.size(); ++at)
        for (std::size_t next = at + 1; next < partners.size(); ++next)
            raise(lines, partners[at], partners[next], status);
}

/// The lines of a plan: its partners all work with each other. Who joins in joins the first of
/// them, so that a plan that everybody likes does not become a web of lines.
void raise(std::map<PairKey, Connection>& lines, const domain::Proposal& plan,
           ConnectionStatus status) {
    std::vector<OrganisationId> partners;
    for (const domain::Partner& partner : plan.details.partners)
        partners.push_back(partner.organisation);
    raise(lines, partners, status);
    if (partners.empty()) return;
    for (const OrganisationId joiner : plan.joiners) raise(lines, partners.front(), joiner, status);
}

const domain::Proposal* standing(const State& state, domain::ProposalId id) {
    const domain::Proposal* found = domain::find(state, id);
    for (std::size_t step = 0; found != nullptr && found->merged_into.exists(); ++step) {
        if (step > state.proposals.size()) return nullptr;
        found = domain::find(state, found->merged_into);
    }
    return found;
}

}  // namespace

Matcher::Matcher(const Knowledge& knowledge, Audience audience) : finder_(knowledge, audience) {}

void Matcher::look_at(const State& state) { matches_ = finder_.find(state); }

std::vector<Opportunity> Matcher::opportunities() const {
    const Matches& matches = matches_;
    std::vector<Candidate> all = pairs(matches);
    for (Candidate& three : opportunities_of_more(matches)) all.push_back(std::move(three));
    add_plans(plans_of_three(matches, finder_.knowledge().roles()), all);
    std::vector<Opportunity> result;
    for (Candidate& candidate : varied_order(std::move(all))) {
        note_return(candidate.opportunity, matches, finder_.knowledge());
        candidate.opportunity.score = score_of(candidate.points);
        candidate.opportunity.grade = grade_of(candidate.points);
        candidate.opportunity.surprising =
            candidate.points >= surprising_points && is_surprising(candidate.opportunity, matches_);
        result.push_back(std::move(candidate.opportunity));
    }
    return result;
}

std::vector<Hub> Matcher::hubs() const { return matching::hubs(matches_); }

std::vector<Connection> Matcher::connections(const State& state) const {
    const Matches& matches = matches_;
    std::map<PairKey, Connection> lines;
    for (const auto& [pair, found] : matches.of_pair) {
        int points = 0;
        for (const Match& match : found) points += match.points;
        lines[pair] = {pair.first, pair.second, score_of(points), ConnectionStatus::possible};
    }
    for (const auto& [pair, reasons] : matches.pinned)
        raise(lines, pair.first, pair.second, ConnectionStatus::pinned);
    for (const domain::Proposal* proposal : domain::standing_proposals(state))
        raise(lines, *proposal, ConnectionStatus::proposed);
    for (const domain::Agreement& agreement : state.agreements) {
        if (const domain::Proposal* about = standing(state, agreement.details.proposal))
            raise(lines, *about, ConnectionStatus::agreed);
        const domain::AgreementDetails& details = agreement.details;
        if (details.caller.organisation.exists() && details.called.organisation.exists())
            raise(lines, details.caller.organisation, details.called.organisation,
                  ConnectionStatus::agreed);
    }
    std::vector<Connection> result;
    for (const auto& [pair, line] : lines) result.push_back(line);
    return result;
}

std::vector<Opportunity> opportunities(const State& state, Audience audience,
                                       const Knowledge& knowledge) {
    Matcher matcher(knowledge, audience);
    matcher.look_at(state);
    return matcher.opportunities();
}

std::vector<Connection> connections(const State& state, Audience audience,
                                    const Knowledge& knowledge) {
    Matcher matcher(knowledge, audience);
    matcher.look_at(state);
    return matcher.connections(state);
}

const Opportunity* opportunity_of(std::span<const Opportunity> all,
                                  std::span<const OrganisationId> organisations) {
    for (const Opportunity& one : all)
        if (std::ranges::is_permutation(one.organisations, organisations)) return &one;
    return nullptr;
}

std::vector<ContributionId> said_by(const Opportunity& opportunity, OrganisationId organisation) {
    std::vector<ContributionId> said;
    const auto add = [&](ContributionId id) {
        if (id.exists() && std::ranges::find(said, id) == said.end()) said.push_back(id);
    };
    for (const Reason& reason : opportunity.reasons)
        if (reason.asks == organisation) add(reason.need);
    for (const Reason& reason : opportunity.reasons)
        if (reason.offers == organisation) add(reason.strength);
    return said;
}

}  // namespace matching
