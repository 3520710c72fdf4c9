#include "architecture/sources.hpp"

#include <algorithm>
#include <fstream>

namespace architecture {
namespace fs = std::filesystem;

fs::path repository() { return SOURCE_DIR; }

std::vector<fs::path> files_below(const fs::path& folder, const std::vector<std::string>& endings) {
    std::vector<fs::path> found;
    if (!fs::exists(repository() / folder)) return found;
    fs::recursive_directory_iterator walk(repository() / folder);
    for (const fs::directory_entry& entry : walk) {
        const std::string name = entry.path().filename().string();
        if (entry.is_directory() && (name == "build" || name == "out" || name == ".git")) {
            walk.disable_recursion_pending();
            continue;
        }
        const auto ends = [&](const std::string& ending) { return name.ends_with(ending); };
        if (entry.is_regular_file() && std::ranges::any_of(endings, ends))
            found.push_back(entry.path().lexically_relative(repository()));
    }
    std::ranges::sort(found);
    return found;
}

std::vector<std::string> lines_of(const fs::path& file) {
    std::vector<std::string> lines;
    std::ifstream text(file);
    for (std::string line; std::getline(text, line);) lines.push_back(line);
    return lines;
}

std::string lists_of(const fs::path& folder) {
    std::string text;
    for (const fs::path& file : files_below(folder, {".cmake"}))
        for (const std::string& line : lines_of(repository() / file))
            text += line.substr(0, line.find('#')) + ' ';
    return text;
}

}  // namespace architecture
