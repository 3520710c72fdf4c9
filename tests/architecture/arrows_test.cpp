#include "architecture/map.hpp"
#include "architecture/sources.hpp"

#include <catch2/catch_test_macros.hpp>
#include <regex>

namespace fs = std::filesystem;
using namespace architecture;

namespace {

const std::vector<std::string> code = {".hpp", ".cpp"};

struct Include {
    fs::path file;
    std::string room;
    bool ours = false;
    std::string what;
};

std::vector<Include> every_include() {
    const std::regex shape("\\s*#\\s*include\\s*([\"<])([^\">]+)[\">].*");
    std::vector<Include> found;
    for (const fs::path& file : files_below("src", code)) {
        const std::string room = std::next(file.begin())->string();
        for (const std::string& line : lines_of(repository() / file)) {
            std::smatch part;
            if (std::regex_match(line, part, shape))
                found.push_back({file, room, part[1] == "\"", part[2]});
        }
    }
    return found;
}

// The rooms that the lists of src/<room> link with MAY_INCLUDE.
Rooms linked_rooms(const std::string& room) {
    Rooms rooms;
    const std::string text = lists_of(fs::path("src") / room);
    const std::regex list("MAY_INCLUDE([^)]*?)(USES|SOURCES|MAY_INCLUDE|\\)|$)");
    const std::regex word("[a-z_]+");
    for (auto part = std::sregex_iterator(text.begin(), text.end(), list);
         part != std::sregex_iterator(); ++part) {
        const std::string names = (*part)[1];
        for (auto name = std::sregex_iterator(names.begin(), names.end(), word);
             name != std::sregex_iterator(); ++name)
            rooms.insert(name->str());
    }
    return rooms;
}

}  // namespace

TEST_CASE("every include follows an arrow of the map", "[architecture]") {
    const Map map = read_map();

    for (const Include& include : every_include()) {
        if (!include.ours) continue;
        const std::string other = fs::path(include.what).begin()->string();
        CAPTURE(include.file.generic_string(), include.what);
        REQUIRE(map.has(include.room));
        CHECK((other == include.room || map.may_include.at(include.room).contains(other)));
    }
}

TEST_CASE("every library stays in the rooms the map names", "[architecture]") {
    const Map map = read_map();

    for (const Include& include : every_include()) {
        if (include.ours) continue;
        for (const auto& [name, rooms] : map.only_in) {
            if (!is_meant(include.what, name)) continue;
            CAPTURE(include.file.generic_string(), include.what);
            CHECK(rooms.contains(include.room));
        }
    }
}

TEST_CASE("every include in quotes is a file of ours that exists", "[architecture]") {
    for (const Include& include : every_include()) {
        if (!include.ours) continue;
        CAPTURE(include.file.generic_string(), include.what);
        CHECK(fs::exists(repository() / "src" / include.what));
    }
}

TEST_CASE("every room links no other rooms than the map allows", "[architecture]") {
    const Map map = read_map();

    for (const auto& [room, others] : map.may_include) {
        for (const std::string& linked : linked_rooms(room)) {
            CAPTURE(room, linked);
            CHECK(others.contains(linked));
        }
    }
}

TEST_CASE("every folder of src stands in the map and the other way round", "[architecture]") {
    const Map map = read_map();
    Rooms folders;
    for (const fs::directory_entry& entry : fs::directory_iterator(repository() / "src"))
        if (entry.is_directory()) folders.insert(entry.path().filename().string());

    for (const std::string& folder : folders) {
        CAPTURE(folder);
        CHECK(map.has(folder));
    }
    for (const auto& [room, others] : map.may_include) {
        CAPTURE(room);
        CHECK(folders.contains(room));
    }
}

TEST_CASE("no room below the edges opens a file by hand", "[architecture]") {
    const std::regex by_hand("\\b(fopen|freopen|popen|tmpfile|_exit|system)\\s*\\(");
    for (const std::string room : {"base", "domain", "voting", "matching", "graph", "ui"}) {
        for (const fs::path& file : files_below(fs::path("src") / room, code)) {
            for (const std::string& line : lines_of(repository() / file))
                if (std::regex_search(line, by_hand))
                    FAIL_CHECK(file.generic_string() << ": " << line);
        }
    }
}

TEST_CASE("no room below the edges looks at a clock", "[architecture]") {
    const std::regex clock(
        "(system|steady|utc|high_resolution)_clock::now|\\btime\\s*\\(\\s*(0|NULL|nullptr)");
    for (const std::string room : {"base", "domain", "voting", "matching", "graph"}) {
        for (const fs::path& file : files_below(fs::path("src") / room, code)) {
            for (const std::string& line : lines_of(repository() / file)) {
                if (std::regex_search(line, clock))
                    FAIL_CHECK(file.generic_string() << ": " << line);
            }
        }
    }
}
