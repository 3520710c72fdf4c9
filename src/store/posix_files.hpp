#pragma once

#include "base/files.hpp"

namespace store {

/// The real disk. A new file is readable for its owner only: sessions hold names and numbers of
/// people.
///
/// Fails:  disk_full, no_permission, file_missing, file_exists, folder_missing, is_folder,
///         not_a_file, file_in_use, or disk_failed for everything else. The detail names the file
///         and gives the system's own words.
/// Thread: every member may be called from any thread.
class PosixFiles : public base::Files {
public:
    base::Result<std::string> read(const std::filesystem::path& file) override;
    base::Result<std::unique_ptr<base::AppendFile>> open_append(
        const std::filesystem::path& file) override;
    base::Result<std::unique_ptr<base::AppendFile>> create(
        const std::filesystem::path& file) override;
    base::Result<base::Done> rename(const std::filesystem::path& from,
                                    const std::filesystem::path& to) override;
    base::Result<base::Done> remove(const std::filesystem::path& file) override;
    base::Result<base::Done> sync_folder(const std::filesystem::path& folder) override;
    [[nodiscard]] bool exists(const std::filesystem::path& file) override;
    base::Result<std::vector<std::string>> names_in(const std::filesystem::path& folder) override;
    base::Result<std::unique_ptr<base::FileLock>> lock(const std::filesystem::path& file,
                                                       std::string_view holder) override;
};

}  // namespace store
