#pragma once

#include "domain/choice.hpp"
#include "domain/id.hpp"

#include <string>
#include <vector>

namespace domain {

/// A place in the part of a wall that the map uses, in thousandths of its width and height from
/// the left top; so it means the same on a wall of any shape.
struct MapPlace {
    int x = 500;
    int y = 500;

    bool operator==(const MapPlace&) const = default;
};

inline constexpr int most_map_place = 1000;

[[nodiscard]] inline bool is_on_map(MapPlace place) {
    return place.x >= 0 && place.x <= most_map_place && place.y >= 0 && place.y <= most_map_place;
}

/// One thing that lines must have to stay: `strength` the least grade ("1" to "5"), `policy_field`
/// and `kind` what either organisation is, `target_group` whom it is about, `municipal_wish` the
/// id of a wish that a plan of both serves or that their words speak of.
struct MapFilter {
    MapFilterKey key = MapFilterKey::strength;
    std::string value;

    bool operator==(const MapFilter&) const = default;
};

/// How people look at the map. It moves nobody: what is not meant fades, and what is near is seen
/// larger.
struct MapLook {
    OrganisationId follow;           // it and those it has lines with stay; nobody: all do
    std::vector<MapFilter> filters;  // lines that have all of these stay; one per key
    int zoom = 100;                  // percent
    MapPlace centre;                 // what stands in the middle; counts when zoom is above 100
    bool direction = false;          // lines point at whoever would be helped

    bool operator==(const MapLook&) const = default;
};

inline constexpr int most_zoom = 400;

/// Whether a look is the map as it is.
[[nodiscard]] inline bool shows_all(const MapLook& look) {
    return !look.follow.exists() && look.filters.empty() && look.zoom <= 100 && !look.direction;
}

}  // namespace domain
