#pragma once

#include "program/run_program.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace tests {

inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

inline bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Makes a new session in the folder and gives its path.
inline std::string new_evening(const Folder& folder, const std::string& name = "avond.samen") {
    const std::string file = folder / name;
    const Ran made = samen({"new", file, "--title", "Samen werkt het in Cuijk", "--municipality",
                            "Cuijk", "--date", "2026-06-16", "--from", "19:30", "--to", "22:00"});
    if (made.code != 0) throw std::runtime_error("samen new: " + made.err);
    return file;
}

}  // namespace tests
