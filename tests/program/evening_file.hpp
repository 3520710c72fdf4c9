#pragma once

#include "program/run_program.hpp"

#include <string>

namespace tests {

/// Makes a new session in the folder and gives its path.
inline std::string new_evening(const Folder& folder, const std::string& name = "avond.samen") {
    const std::string file = folder / name;
    const Ran made = samen({"new", file, "--title", "Samen werkt het in Cuijk", "--municipality",
                            "Cuijk", "--date", "2026-06-16", "--from", "19:30", "--to", "22:00"});
    if (made.code != 0) throw std::runtime_error("samen new: " + made.err);
    return file;
}

}  // namespace tests
