#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string_view>

namespace app {

/// Writes a report or a picture: into a temporary file beside it, which then takes its name, so
/// that an older one is never half overwritten.
///
/// Fails: would_overwrite_evening for a file that is called or begins as one; cannot_write with the
/// file's name and the reason of the system.
base::Result<base::Done> write_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace app
