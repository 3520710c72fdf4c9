#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// An open file that only grows. Every member that fails gives the reason of the system.
class AppendFile {
public:
    AppendFile() = default;
    AppendFile(const AppendFile&) = delete;
    AppendFile& operator=(const AppendFile&) = delete;
    virtual ~AppendFile() = default;

    /// Writes all bytes at the end, or fails; after a failure an unknown part may stand there.
    virtual Result<Done> append(std::string_view bytes) = 0;
    /// Returns after the disk has everything that append wrote (fdatasync).
    virtual Result<Done> sync() = 0;
    /// Cuts the file to `size` bytes, its room too; the next append goes there.
    virtual Result<Done> truncate(std::uint64_t size) = 0;
    /// Takes `bytes` of the disk behind the end and fills them with line breaks, so that a sync
    /// of what is appended there has no change of size to write. A sync brings the room itself to
    /// the disk; only truncate gives back what was not used.
    virtual Result<Done> make_room(std::uint64_t bytes) = 0;
    /// Writes bytes once more that already stand at `at`. After a sync that failed, reads may give
    /// what the disk never got and no later sync brings there; only a new write does.
    virtual Result<Done> write_again(std::uint64_t at, std::string_view bytes) = 0;
};

/// Keeps a lock for as long as it lives.
class FileLock {
public:
    FileLock() = default;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    virtual ~FileLock() = default;
};

/// The seam to the disk: the store works on this alone, so that tests can put a disk under it
/// that fails, tears writes or loses what was not synced.
///
/// Thread: every member may be called from any thread.
class Files {
public:
    Files() = default;
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;
    virtual ~Files() = default;

    virtual Result<std::string> read(const std::filesystem::path& file) = 0;
    /// Opens an existing file for appending; file_in_use when it is open so under any name.
    virtual Result<std::unique_ptr<AppendFile>> open_append(const std::filesystem::path& file) = 0;
    /// Makes a new file; fails when one is there.
    virtual Result<std::unique_ptr<AppendFile>> create(const std::filesystem::path& file) = 0;
    virtual Result<Done> rename(const std::filesystem::path& from,
                                const std::filesystem::path& to) = 0;
    virtual Result<Done> remove(const std::filesystem::path& file) = 0;
    /// Makes sure that names made or changed in the folder survive a power cut.
    virtual Result<Done> sync_folder(const std::filesystem::path& folder) = 0;
    [[nodiscard]] virtual bool exists(const std::filesystem::path& file) = 0;
    /// The names in a folder, sorted.
    virtual Result<std::vector<std::string>> names_in(const std::filesystem::path& folder) = 0;
    /// Takes the lock, or gives a null pointer when another process holds it. The lock goes with
    /// the process, also when that is killed. `holder` is written into the lock file.
    virtual Result<std::unique_ptr<FileLock>> lock(const std::filesystem::path& file,
                                                   std::string_view holder) = 0;
};

}  // namespace base
