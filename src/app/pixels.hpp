#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace app {

/// A picture in memory: rows from top to bottom, four bytes a pixel (red, green, blue, alpha).
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bytes;  // width x height x 4
};

/// Writes a PNG without alpha, time or any other mark of the machine: equal pixels give equal
/// bytes. The file appears whole or not at all.
///
/// Fails: cannot_write with the file's name and the reason of the system.
base::Result<base::Done> write_png(const Pixels& pixels, const std::filesystem::path& file);

}  // namespace app
