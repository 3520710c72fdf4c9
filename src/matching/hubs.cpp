#include "matching/hubs.hpp"

#include "matching/pairs.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace matching {

using domain::ContributionId;
using domain::OrganisationId;
using domain::Side;

namespace {

constexpr std::size_t least_seekers = 3;
constexpr int least_for_hub = 45;  // as for a plan of three

/// The first need of each seeker, by seeker.
using Needs = std::map<OrganisationId, ContributionId>;

void fill(Hub& hub, const Needs& needs) {
    for (const auto& [who, need] : needs) {
        hub.seekers.push_back(who);
        hub.needs.push_back(need);
    }
}

}  // namespace

std::vector<Hub> hubs(const Matches& matches) {
    std::map<ContributionId, std::pair<const Reason*, Needs>> helped;  // by offer
    for (const Match& match : matches.all) {
        if (match.points < least_for_hub) continue;
        auto& [reason, needs] = helped[match.reason.strength];
        if (reason == nullptr) reason = &match.reason;
        needs.try_emplace(match.reason.asks, match.reason.need);
    }
    std::map<int, std::pair<const Part*, Needs>> sought;  // by topic
    for (const Part& part : matches.parts) {
        if (part.side != Side::need || part.topic < 0) continue;
        auto& [first, needs] = sought[part.topic];
        if (first == nullptr) first = &part;
        needs.try_emplace(part.by, part.said);
    }
    std::vector<Hub> all;
    for (const auto& [offer, found] : helped) {
        if (found.second.size() < least_seekers) continue;
        Hub& hub = all.emplace_back();
        hub.side = Side::strength;
        hub.theme = found.first->through;
        hub.offer = offer;
        hub.helper = found.first->offers;
        fill(hub, found.second);
    }
    for (const auto& [topic, found] : sought) {
        if (found.second.size() < least_seekers) continue;
        Hub& hub = all.emplace_back();
        hub.theme = found.first->theme;
        fill(hub, found.second);
    }
    std::ranges::stable_sort(all, {}, [](const Hub& hub) {
        return std::tuple(-static_cast<long>(hub.seekers.size()), hub.side == Side::need, hub.offer,
                          hub.needs.front());
    });
    return all;
}

}  // namespace matching
