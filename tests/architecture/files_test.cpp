#include "architecture/sources.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <map>
#include <memory>
#include <regex>

namespace fs = std::filesystem;
using namespace architecture;

namespace {

// A file may be longer when it reads as one list or one drawing. Say why.
const std::map<std::string, std::size_t> longer = {};

std::vector<fs::path> everything_written_here() {
    std::vector<fs::path> files;
    for (const char* folder : {"src", "tests", "third_party", "assets", "sessions", ".ci"})
        for (const fs::path& file :
             files_below(folder, {".hpp", ".cpp", ".cmake", ".txt", ".md", ".sh", ".py", ".json",
                                  ".html", ".css", ".js", "run", "install_packages"}))
            files.push_back(file);
    for (const char* name : {"CMakeLists.txt", "CMakePresets.json", "README.md", "run", "test",
                             ".clang-tidy", ".clang-format"})
        if (fs::exists(repository() / name)) files.emplace_back(name);
    return files;
}

// The hosts that this machine takes packages from.
std::vector<std::string> package_hosts() {
    std::vector<std::string> hosts;
    const std::unique_ptr<FILE, int (*)(FILE*)> apt(
        popen("apt-get indextargets --format '$(SITE)' 2>/dev/null", "r"), pclose);
    if (!apt) return hosts;
    std::array<char, 512> line{};
    while (std::fgets(line.data(), static_cast<int>(line.size()), apt.get()) != nullptr) {
        const std::string site = line.data();
        const std::size_t start = site.find("://");
        if (start == std::string::npos) continue;
        const std::string host =
            site.substr(start + 3, site.find_first_of(":/\n", start + 3) - start - 3);
        if (!host.empty() && std::ranges::find(hosts, host) == hosts.end()) hosts.push_back(host);
    }
    return hosts;
}

}  // namespace

TEST_CASE("every header guards itself with pragma once", "[architecture]") {
    for (const char* folder : {"src", "tests", "third_party"}) {
        for (const fs::path& file : files_below(folder, {".hpp"})) {
            const std::vector<std::string> lines = lines_of(repository() / file);
            CAPTURE(file.generic_string());
            CHECK(std::ranges::find(lines, "#pragma once") != lines.end());
        }
    }
}

TEST_CASE("a header fits 150 lines and a source 400", "[architecture]") {
    for (const char* folder : {"src", "tests"}) {
        for (const fs::path& file : files_below(folder, {".hpp", ".cpp"})) {
            const auto exception = longer.find(file.generic_string());
            const std::size_t law = file.extension() == ".hpp" ? 150 : 400;
            const std::size_t most = exception == longer.end() ? law : exception->second;
            CAPTURE(file.generic_string());
            CHECK(lines_of(repository() / file).size() <= most);
        }
    }
}

TEST_CASE("a file is named after a noun that says something", "[architecture]") {
    for (const fs::path& file : files_below("src", {".hpp", ".cpp"})) {
        CAPTURE(file.generic_string());
        for (const char* vague :
             {"utils", "util", "helpers", "helper", "manager", "common", "types", "misc"})
            CHECK(file.stem() != vague);
    }
}

TEST_CASE("every source stands in its room's list, so that none is forgotten", "[architecture]") {
    for (const char* folder : {"src", "tests"}) {
        for (const fs::path& file : files_below(folder, {".cpp"})) {
            const fs::path inside = file.lexically_relative(folder);
            if (inside == "app/main.cpp") continue;
            const std::string lists = lists_of(fs::path(folder) / *inside.begin());
            CAPTURE(file.generic_string());
            CHECK(lists.find(inside.generic_string()) != std::string::npos);
        }
    }
}

TEST_CASE("every file that a map names is there", "[architecture]") {
    const std::regex name("`([a-z]+/[a-z_./]+\\.(hpp|cpp|md|json|cmake))`");
    for (const char* map : {"src/README.md", "tests/README.md", "third_party/README.md"}) {
        for (const std::string& line : lines_of(repository() / map)) {
            for (std::sregex_iterator at(line.begin(), line.end(), name), end; at != end; ++at) {
                const std::string file = (*at)[1];
                CAPTURE(map, file);
                CHECK((fs::exists(repository() / file) || fs::exists(repository() / "src" / file)));
            }
        }
    }
}

TEST_CASE("nothing is left for later", "[architecture]") {
    const std::vector<std::string> marks = {std::string("TO") + "DO", std::string("FIX") + "ME",
                                            std::string("XX") + "X:"};
    for (const fs::path& file : everything_written_here()) {
        for (const std::string& line : lines_of(repository() / file)) {
            for (const std::string& mark : marks)
                if (line.find(mark) != std::string::npos)
                    FAIL_CHECK(file.generic_string() << ": " << line);
        }
    }
}

TEST_CASE("no file names a host that packages come from, or a folder of somebody's machine",
          "[architecture]") {
    std::vector<std::string> names = package_hosts();
    for (const char* folder : {"/home", "/work", "/root"})
        names.push_back(std::string(folder) + "/");
    const std::string self = "tests/architecture/files_test.cpp";
    for (const fs::path& file : everything_written_here()) {
        if (file == self) continue;
        for (const std::string& line : lines_of(repository() / file)) {
            for (const std::string& name : names)
                if (line.find(name) != std::string::npos)
                    FAIL_CHECK(file.generic_string() << " names " << name << ": " << line);
        }
    }
}

TEST_CASE("no line ends in spaces or a carriage return", "[architecture]") {
    for (const fs::path& file : everything_written_here()) {
        if (file.extension() == ".txt" || file.extension() == ".json") continue;
        std::size_t number = 0;
        for (const std::string& line : lines_of(repository() / file)) {
            ++number;
            if (line.ends_with(' ') || line.ends_with('\r'))
                FAIL_CHECK(file.generic_string() << ", line " << number);
        }
    }
}
