#pragma once

#include "domain/state.hpp"
#include "graph/picture.hpp"

#include <vector>

/// Organisations with names as long as real ones, and lines between them: teams that know each
/// other and some lines between teams. The same for the same seed.
struct MadeUpMap {
    domain::State state;
    std::vector<domain::Connection> connections;

    /// The map as it was before the last `count` organisations came.
    [[nodiscard]] MadeUpMap before(std::size_t count) const;
};
MadeUpMap any_map(int organisations, unsigned seed);

domain::OrganisationId id_of(int organisation);
domain::Connection line_between(int one, int other, double strength = 0.5);

/// A wall of this ratio, with letters about as wide as on a wall.
graph::Setting wall(double ratio = 16.0 / 9.0);

/// How often two discs or labels touch, or one leaves the room.
int collisions(const graph::Picture& picture);

/// How many curves run through a label, or a disc they do not join.
int hidden_curves(const graph::Picture& picture);

/// The furthest that a disc moved from one picture to the next; who found a first partner does
/// not count.
double furthest_move(const graph::Picture& from, const graph::Picture& to);
