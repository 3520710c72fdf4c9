#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

namespace store {

/// Reads a file that somebody else wrote: a pack, a table, the texts of a language.
///
/// Takes: `most_bytes`: the longest file that is read at all.
/// Fails: file_missing, file_unreadable (a folder, no permission), file_too_large; the detail
///        starts with the name of the file.
[[nodiscard]] base::Result<std::string> read_outside_file(const std::filesystem::path& file,
                                                          std::size_t most_bytes);

}  // namespace store
