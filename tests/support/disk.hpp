#pragma once

#include "base/files.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace support {

/// What goes wrong, and at which operation that changes the disk (from 1).
struct Fault {
    std::size_t at = 0;  // 0: never
    bool persistent = false;
    bool tears = false;  // a write that fails leaves its first half
    base::Problem problem = {"disk_failed", "made up"};
};

/// A disk in memory that fails when it is told to and forgets what was not synced.
///
/// Each file is what reads give now, and what is certain to survive a power cut. `after_power_cut`
/// makes the disk that is found afterwards: everything synced, and of the rest any part, in blocks
/// of 512 bytes, in any order; a name may survive without its data and the other way round. After a
/// sync that failed, what it should have saved is lost although reads still give it, as on Linux.
///
/// Thread: every member may be called from any thread.
class Disk : public base::Files {
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
    bool exists(const std::filesystem::path& file) override;
    base::Result<std::vector<std::string>> names_in(const std::filesystem::path& folder) override;
    base::Result<std::unique_ptr<base::FileLock>> lock(const std::filesystem::path& file,
                                                       std::string_view holder) override;

    /// Puts a file there, synced.
    void put(const std::string& file, std::string bytes);
    /// What reads give now; empty when there is no such file.
    [[nodiscard]] std::string bytes(const std::string& file);
    [[nodiscard]] std::vector<std::string> names();

    void fail(Fault fault);
    /// Operations that changed the disk, so far.
    [[nodiscard]] std::size_t operations() const;
    /// Called before every such operation and after it, while the disk stands still.
    void watch(std::function<void(const Disk&)> watcher);

    /// The disk that is found after a power cut now. Each call finds another.
    [[nodiscard]] std::shared_ptr<Disk> after_power_cut(std::mt19937& chance) const;
    /// A disk with only what is certain to survive.
    [[nodiscard]] std::shared_ptr<Disk> with_only_what_was_synced() const;

private:
    friend class DiskFile;
    friend class DiskLock;

    /// A change that the disk has not promised to keep: bytes at a place, or a new size.
    struct Change {
        std::uint64_t at = 0;
        std::string bytes;
        bool cuts = false;  // to `at`
    };
    struct File {
        std::string now;
        std::string synced;
        std::vector<Change> changes;
    };
    struct NameChange {
        std::string name;
        std::shared_ptr<File> file;  // null: gone
    };

    /// Counts an operation and says whether it fails.
    bool fails();
    void tell();
    static void change(File& file, Change change, bool synced);
    static std::string after_power_cut(const File& file, std::mt19937& chance);
    void change_name(const std::string& name, std::shared_ptr<File> file);

    mutable std::recursive_mutex mutex_;
    std::map<std::string, std::shared_ptr<File>> names_;
    std::map<std::string, std::shared_ptr<File>> synced_names_;
    std::vector<NameChange> name_changes_;
    std::set<std::string> locks_;
    Fault fault_;
    std::size_t operations_ = 0;
    std::function<void(const Disk&)> watcher_;
};

}  // namespace support
