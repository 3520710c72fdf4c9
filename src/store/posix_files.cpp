#include "store/posix_files.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace store {

namespace {

namespace fs = std::filesystem;
using base::Done;
using base::Problem;
using base::Result;

Problem problem_of(int error, const fs::path& file) {
    std::string code = "disk_failed";
    if (error == ENOSPC || error == EDQUOT || error == EFBIG) code = "disk_full";
    if (error == EACCES || error == EPERM || error == EROFS) code = "no_permission";
    if (error == ENOENT || error == ENOTDIR) code = "file_missing";
    if (error == EEXIST) code = "file_exists";
    if (error == EISDIR) code = "is_folder";
    return {code, file.string() + ": " + std::generic_category().message(error)};
}

/// As problem_of, for a file that is made when it is not there: what is missing is its folder.
Problem problem_of_making(int error, const fs::path& file) {
    if (error == ENOENT || error == ENOTDIR) return {"folder_missing", file.parent_path().string()};
    return problem_of(error, file);
}

/// Repeats a call that a signal interrupted.
template <class Call>
auto uninterrupted(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

/// Owns a descriptor.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;
    // Nothing can be done about a failed close: what counts was synced before.
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }

    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

Descriptor opened(const fs::path& file, int flags) {
    constexpr mode_t owner_only = S_IRUSR | S_IWUSR;
    return Descriptor(uninterrupted(
        [&] { return ::open(file.c_str(), flags | O_CLOEXEC | O_NOCTTY, owner_only); }));
}

class PosixAppendFile : public base::AppendFile {
public:
    PosixAppendFile(Descriptor descriptor, fs::path file, std::uint64_t size)
        : descriptor_(std::move(descriptor)), file_(std::move(file)), end_(size), size_(size) {}

    Result<Done> append(std::string_view bytes) override {
        Result<std::uint64_t> end = write_at(end_, bytes);
        if (!end.has_value()) return end.error();
        end_ = end.value();
        size_ = std::max(size_, end_);
        return Done{};
    }

    Result<Done> sync() override {
        // Not repeated, whatever it says: a second call could succeed although bytes were lost.
        if (::fdatasync(descriptor_.number()) != 0) return problem_of(errno, file_);
        return Done{};
    }

    Result<Done> truncate(std::uint64_t size) override {
        const auto length = static_cast<off_t>(size);
        if (uninterrupted([&] { return ::ftruncate(descriptor_.number(), length); }) != 0)
            return problem_of(errno, file_);
        end_ = size;
        size_ = size;
        return Done{};
    }

    Result<Done> make_room(std::uint64_t bytes) override {
        if (end_ + bytes <= size_) return Done{};
        const std::string room(end_ + bytes - size_, '\n');
        Result<std::uint64_t> end = write_at(size_, room);
        if (!end.has_value()) return end.error();
        size_ = end.value();
        return Done{};
    }

    Result<Done> write_again(std::uint64_t at, std::string_view bytes) override {
        Result<std::uint64_t> end = write_at(at, bytes);
        if (!end.has_value()) return end.error();
        return Done{};
    }

private:
    Result<std::uint64_t> write_at(std::uint64_t at, std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t written = uninterrupted([&] {
                return ::pwrite(descriptor_.number(), bytes.data(), bytes.size(),
                                static_cast<off_t>(at));
            });
            if (written < 0) return problem_of(errno, file_);
            if (written == 0) return problem_of(ENOSPC, file_);
            at += static_cast<std::uint64_t>(written);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return at;
    }

    Descriptor descriptor_;
    fs::path file_;
    std::uint64_t end_;   // where the next byte goes
    std::uint64_t size_;  // of the file, with its room
};

class PosixLock : public base::FileLock {
public:
    PosixLock(Descriptor descriptor, fs::path file)
        : descriptor_(std::move(descriptor)), file_(std::move(file)) {}
    ~PosixLock() override {
        // Removed before it is released, so that nobody else's lock can be the one removed.
        ::unlink(file_.c_str());
    }

private:
    Descriptor descriptor_;
    fs::path file_;
};

/// Whether the name still leads to the file we hold: its last holder may have removed it between
/// our open and our lock.
bool is_still(const Descriptor& held, const fs::path& file) {
    struct stat ours {};
    struct stat named {};
    return ::fstat(held.number(), &ours) == 0 && ::stat(file.c_str(), &named) == 0 &&
           ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
}

Result<std::uint64_t> size_of(const Descriptor& descriptor, const fs::path& file) {
    struct stat facts {};
    if (::fstat(descriptor.number(), &facts) != 0) return problem_of(errno, file);
    if (S_ISDIR(facts.st_mode)) return problem_of(EISDIR, file);
    if (!S_ISREG(facts.st_mode)) return Problem{"not_a_file", file.string()};
    return static_cast<std::uint64_t>(facts.st_size);
}

Result<std::unique_ptr<base::AppendFile>> append_file(Descriptor descriptor, const fs::path& file) {
    const Result<std::uint64_t> size = size_of(descriptor, file);
    if (!size.has_value()) return size.error();
    return std::unique_ptr<base::AppendFile>(
        std::make_unique<PosixAppendFile>(std::move(descriptor), file, size.value()));
}

}  // namespace

Result<std::string> PosixFiles::read(const fs::path& file) {
    Descriptor descriptor = opened(file, O_RDONLY);
    if (!descriptor.is_open()) {
        Problem problem = problem_of(errno, file);
        if (problem.code == "no_permission") problem.code = "may_not_read";
        return problem;
    }
    const Result<std::uint64_t> size = size_of(descriptor, file);
    if (!size.has_value()) return size.error();
    std::string bytes(size.value(), '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t got = uninterrupted(
            [&] { return ::read(descriptor.number(), bytes.data() + have, bytes.size() - have); });
        if (got < 0) return problem_of(errno, file);
        if (got == 0) break;  // somebody cut the file meanwhile
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

Result<std::unique_ptr<base::AppendFile>> PosixFiles::open_append(const fs::path& file) {
    Descriptor descriptor = opened(file, O_RDWR);
    if (!descriptor.is_open()) return problem_of(errno, file);
    // The file itself, for it may be open under another name: a hard link has a lock file of its
    // own. It goes with the descriptor.
    if (uninterrupted([&] { return ::flock(descriptor.number(), LOCK_EX | LOCK_NB); }) != 0) {
        if (errno == EWOULDBLOCK) return Problem{"file_in_use", file.string()};
        return problem_of(errno, file);
    }
    return append_file(std::move(descriptor), file);
}

Result<std::unique_ptr<base::AppendFile>> PosixFiles::create(const fs::path& file) {
    Descriptor descriptor = opened(file, O_RDWR | O_CREAT | O_EXCL);
    if (!descriptor.is_open()) return problem_of_making(errno, file);
    return append_file(std::move(descriptor), file);
}

Result<Done> PosixFiles::rename(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return problem_of(errno, to);
    return Done{};
}

Result<Done> PosixFiles::remove(const fs::path& file) {
    if (::unlink(file.c_str()) != 0) return problem_of(errno, file);
    return Done{};
}

Result<Done> PosixFiles::sync_folder(const fs::path& folder) {
    const fs::path name = folder.empty() ? fs::path(".") : folder;
    const Descriptor descriptor = opened(name, O_RDONLY | O_DIRECTORY);
    if (!descriptor.is_open()) return problem_of(errno, name);
    // Some network and FAT file systems cannot sync a folder and say EINVAL; there is no more to
    // be had from them.
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL) return problem_of(errno, name);
    return Done{};
}

bool PosixFiles::exists(const fs::path& file) {
    struct stat facts {};
    return ::lstat(file.c_str(), &facts) == 0;
}

Result<std::vector<std::string>> PosixFiles::names_in(const fs::path& folder) {
    std::error_code error;
    std::vector<std::string> names;
    fs::directory_iterator entry(folder.empty() ? fs::path(".") : folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
        names.push_back(entry->path().filename().string());
    if (error) return problem_of(error.value(), folder);
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::unique_ptr<base::FileLock>> PosixFiles::lock(const fs::path& file,
                                                         std::string_view holder) {
    while (true) {
        Descriptor descriptor = opened(file, O_RDWR | O_CREAT);
        if (!descriptor.is_open()) return problem_of_making(errno, file);
        const int held =
            uninterrupted([&] { return ::flock(descriptor.number(), LOCK_EX | LOCK_NB); });
        if (held != 0 && errno == EWOULDBLOCK) return std::unique_ptr<base::FileLock>();
        if (held != 0) return problem_of(errno, file);
        if (!is_still(descriptor, file)) continue;
        // Only for people who wonder what holds the file; a disk too full to say it locks too.
        if (::ftruncate(descriptor.number(), 0) == 0)
            static_cast<void>(::pwrite(descriptor.number(), holder.data(), holder.size(), 0) < 0);
        return std::unique_ptr<base::FileLock>(
            std::make_unique<PosixLock>(std::move(descriptor), file));
    }
}

}  // namespace store
