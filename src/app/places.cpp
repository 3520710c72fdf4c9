#include "app/places.hpp"

#include "app/write_file.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>

namespace app {
namespace {

constexpr std::size_t most_recent = 8;

std::filesystem::path folder_of(const char* variable, const char* below_home) {
    std::filesystem::path folder;
    const char* told = std::getenv(variable);
    const char* home = std::getenv("HOME");
    if (told != nullptr && *told == '/')
        folder = told;
    else if (home != nullptr)
        folder = std::filesystem::path(home) / below_home;
    else
        folder = std::filesystem::temp_directory_path();
    folder /= "samen";
    std::error_code exists_already;
    std::filesystem::create_directories(folder, exists_already);
    return folder;
}

std::filesystem::path recent_list() {
    return folder_of("XDG_STATE_HOME", ".local/state") / "recent";
}

}  // namespace

std::filesystem::path evenings_folder() { return folder_of("XDG_DATA_HOME", ".local/share"); }

std::filesystem::path own_lexicon_folder() { return evenings_folder() / "lexicon"; }

std::vector<std::filesystem::path> own_lexicons() {
    std::vector<std::filesystem::path> files;
    std::error_code unreadable;
    for (const auto& entry : std::filesystem::directory_iterator(own_lexicon_folder(), unreadable))
        if (entry.path().extension() == ".lexicon") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::vector<std::filesystem::path> recent_evenings() {
    std::vector<std::filesystem::path> found;
    std::ifstream list(recent_list());
    for (std::string line; std::getline(list, line) && found.size() < most_recent;) {
        std::error_code unreadable;
        if (!line.empty() && std::filesystem::is_regular_file(line, unreadable))
            found.emplace_back(line);
    }
    return found;
}

void remember_evening(const std::filesystem::path& file) {
    std::error_code unknown;
    const std::filesystem::path path = std::filesystem::absolute(file, unknown);
    // A line break in a name would split the line in two.
    if (unknown || path.native().find('\n') != std::string::npos) return;
    std::vector<std::filesystem::path> list = recent_evenings();
    std::erase(list, path);
    list.insert(list.begin(), path);
    list.resize(std::min(list.size(), most_recent));
    std::string text;
    for (const std::filesystem::path& entry : list) text += entry.native() + "\n";
    static_cast<void>(write_file(recent_list(), text).has_value());
}

std::filesystem::path free_name(const std::filesystem::path& folder, const std::string& title) {
    std::string name;
    for (const char letter : title) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool plain = byte >= 0x80U || std::isalnum(byte) != 0 || letter == '-';
        if (plain)
            name += letter;
        else if (!name.empty() && name.back() != '-')
            name += '-';
        if (name.size() >= 60) break;
    }
    // Not in the middle of a letter of several bytes.
    while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0U) == 0x80U)
        name.pop_back();
    if (!name.empty() && static_cast<unsigned char>(name.back()) >= 0xC0U) name.pop_back();
    while (!name.empty() && name.back() == '-') name.pop_back();
    if (name.empty()) name = "samen";
    std::filesystem::path file = folder / (name + ".samen");
    for (int number = 2; std::filesystem::exists(file); ++number)
        file = folder / (name + "-" + std::to_string(number) + ".samen");
    return file;
}

}  // namespace app
