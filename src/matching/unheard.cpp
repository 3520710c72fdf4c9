#include "matching/unheard.hpp"

#include "domain/lookup.hpp"

#include <algorithm>

namespace matching {

using domain::OrganisationId;
using domain::Presence;
using domain::State;

namespace {

template <class Wanted>
std::vector<OrganisationId> here_and(const State& state, const Wanted& wanted) {
    std::vector<OrganisationId> ids;
    for (const domain::Organisation& one : state.organisations)
        if (one.presence != Presence::absent && wanted(one.id)) ids.push_back(one.id);
    return ids;
}

}  // namespace

std::vector<OrganisationId> silent(const State& state) {
    return here_and(state, [&](OrganisationId id) {
        return std::ranges::find(state.contributions, id, &domain::Contribution::organisation) ==
               state.contributions.end();
    });
}

std::vector<OrganisationId> without_opportunity(const State& state,
                                                std::span<const Opportunity> all) {
    const std::vector<domain::Connection> lines = connections(state, Audience::desk);
    return here_and(state, [&](OrganisationId id) {
        const auto names = [&](const Opportunity& opportunity) {
            return std::ranges::find(opportunity.organisations, id) !=
                   opportunity.organisations.end();
        };
        const auto promised = [&](const domain::Connection& line) {
            return line.status >= domain::ConnectionStatus::proposed &&
                   (line.one == id || line.other == id);
        };
        return std::ranges::none_of(all, names) && std::ranges::none_of(lines, promised);
    });
}

}  // namespace matching
