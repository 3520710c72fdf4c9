#pragma once

#include "base/files.hpp"

#include <filesystem>
#include <string_view>

namespace store {

enum class Replacing { never, allowed };

/// Puts a whole file where it belongs in one step: whoever looks, also after a power cut, finds
/// what was there or all of the new. Written beside it as FILE.saving, synced, read back and
/// compared, renamed, the folder synced.
///
/// Fails:  file_exists when replacing is not allowed; copy_differs when the disk gives back other
///         bytes; and what the disk says. FILE.saving is gone then, and the old file untouched.
/// Cost:   two waits for the disk.
[[nodiscard]] base::Result<base::Done> write_whole_file(base::Files& files,
                                                        const std::filesystem::path& file,
                                                        std::string_view bytes,
                                                        Replacing replacing);

/// The name under which write_whole_file works.
[[nodiscard]] std::filesystem::path saving_name(const std::filesystem::path& file);

}  // namespace store
