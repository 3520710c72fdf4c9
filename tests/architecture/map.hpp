#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace architecture {

using Rooms = std::set<std::string>;

/// The tables of src/README.md as values.
struct Map {
    std::map<std::string, Rooms> may_include;  // a room, and the rooms it may include
    std::map<std::string, Rooms> only_in;      // the start of an include, and its rooms
    [[nodiscard]] bool has(const std::string& room) const { return may_include.contains(room); }
};

/// Reads the map. A test program without the map has nothing to check and stops.
[[nodiscard]] Map read_map();

/// Whether `include` (what stands between the angle brackets) is meant by `name`: the same,
/// or beginning with it when the name ends in "/" or "_".
[[nodiscard]] bool is_meant(const std::string& include, const std::string& name);

}  // namespace architecture
