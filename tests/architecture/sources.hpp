#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace architecture {

/// The folder of the repository.
[[nodiscard]] std::filesystem::path repository();

/// Every file below `folder` (a path that starts at the repository) whose name ends as one of
/// `endings`; an empty ending means all. Folders named build, out or .git are passed over.
/// Gives: paths that start at the repository, in the order of the alphabet.
[[nodiscard]] std::vector<std::filesystem::path> files_below(
    const std::filesystem::path& folder, const std::vector<std::string>& endings);

/// The lines of a file; of none when it cannot be read.
[[nodiscard]] std::vector<std::string> lines_of(const std::filesystem::path& file);

/// Everything that the .cmake files of `folder` say, without their comments.
[[nodiscard]] std::string lists_of(const std::filesystem::path& folder);

}  // namespace architecture
