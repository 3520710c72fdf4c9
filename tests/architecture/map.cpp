#include "architecture/map.hpp"

#include "architecture/sources.hpp"

#include <sstream>
#include <stdexcept>

namespace architecture {
namespace {

std::string trimmed(std::string text) {
    const std::size_t first = text.find_first_not_of(" `");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" `") - first + 1);
}

// The cells of a table's row whose first cell is code; nothing for any other line.
std::vector<std::string> row(const std::string& line) {
    if (!line.starts_with("| `")) return {};
    std::vector<std::string> cells;
    std::istringstream rest(line.substr(1));
    for (std::string cell; std::getline(rest, cell, '|');) cells.push_back(trimmed(cell));
    return cells;
}

Rooms rooms_of(const std::string& cell) {
    Rooms rooms;
    std::istringstream rest(cell);
    for (std::string name; std::getline(rest, name, ',');) {
        name = trimmed(name);
        if (name != "nothing" && name != "nobody") rooms.insert(name);
    }
    return rooms;
}

}  // namespace

Map read_map() {
    Map map;
    std::string chapter;
    for (const std::string& line : lines_of(repository() / "src/README.md")) {
        if (line.starts_with("## ")) chapter = line.substr(3);
        const std::vector<std::string> cells = row(line);
        if (cells.size() < 3) continue;
        if (chapter == "The rooms") map.may_include[cells[0]] = rooms_of(cells[2]);
        if (chapter == "What only some rooms may include")
            map.only_in[cells[0]] = rooms_of(cells[1]);
    }
    if (map.may_include.empty() || map.only_in.empty())
        throw std::runtime_error("src/README.md has no tables of rooms and includes");

    for (auto& [room, others] : map.may_include) {
        if (!others.contains("every room")) continue;
        others.clear();
        for (const auto& [other, unused] : map.may_include) others.insert(other);
    }
    return map;
}

bool is_meant(const std::string& include, const std::string& name) {
    if (name.ends_with('/') || name.ends_with('_')) return include.starts_with(name);
    return include == name;
}

}  // namespace architecture
