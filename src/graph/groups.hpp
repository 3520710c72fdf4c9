#pragma once

#include "domain/connection.hpp"

#include <span>
#include <vector>

namespace graph {

/// Organisations that have more with each other than with others, in order of ids.
struct Group {
    std::vector<domain::OrganisationId> members;

    bool operator==(const Group&) const = default;
};

/// Parts the ends of these connections into groups, by how much stronger they are linked than
/// chance would have it (modularity).
///
/// Gives:  groups of two and more, the largest first, then by their first member; the same for
///         the same connections in any order.
/// Cost:   some passes over the connections.
/// Source: Blondel, Guillaume, Lambiotte, Lefebvre, "Fast unfolding of communities in large
///         networks" (2008).
[[nodiscard]] std::vector<Group> groups(std::span<const domain::Connection> connections);

/// How much of the shortest ways between others runs through one.
struct Connector {
    domain::OrganisationId organisation;
    double share = 0.0;  // of all pairs of others: above 0, at most 1

    bool operator==(const Connector&) const = default;
};

/// Who connects: everybody through whom some shortest way between two others runs, the most first,
/// equals by ids. A way is as long as it has connections.
///
/// Cost:   the organisations times the connections.
/// Source: Brandes, "A faster algorithm for betweenness centrality" (2001).
[[nodiscard]] std::vector<Connector> connectors(std::span<const domain::Connection> connections);

}  // namespace graph
