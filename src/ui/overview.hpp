#pragma once

#include "domain/state.hpp"
#include "graph/groups.hpp"
#include "matching/hubs.hpp"
#include "matching/opportunity.hpp"

#include <span>
#include <vector>

namespace ui {

/// A group of organisations with what they share.
struct NamedGroup {
    graph::Group group;
    domain::Saying theme;  // may be empty
};

/// What can be said of all opportunities together; for the desk alone.
struct Overview {
    std::vector<NamedGroup> groups;            // the largest first
    std::vector<graph::Connector> connectors;  // the one that connects most first
    std::vector<matching::Hub> hubs;
    std::vector<domain::OrganisationId> without;  // who stands in no opportunity yet
};

/// Takes: the opportunities, lines and hubs of the desk.
/// Cost:  the organisations times the lines.
[[nodiscard]] Overview overview_of(const domain::State& state,
                                   std::span<const matching::Opportunity> opportunities,
                                   std::span<const domain::Connection> lines,
                                   std::vector<matching::Hub> hubs);

}  // namespace ui
