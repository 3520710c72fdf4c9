#pragma once

#include "domain/id.hpp"

namespace domain {

/// How far two organisations have come with each other.
enum class ConnectionStatus { possible, pinned, proposed, agreed };

/// One line of the map: two organisations, `one` with the lower id. Computed, never a fact; one
/// room finds connections and another draws them.
struct Connection {
    OrganisationId one;
    OrganisationId other;
    double strength = 0.0;  // 0 to 1: how much they have for each other
    ConnectionStatus status = ConnectionStatus::possible;

    bool operator==(const Connection&) const = default;
};

}  // namespace domain
