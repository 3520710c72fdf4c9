#include "support/disk.hpp"

#include <algorithm>
#include <utility>

namespace support {

using base::Done;
using base::Problem;
using base::Result;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t block = 512;

void apply(std::string& bytes, std::uint64_t at, std::string_view piece) {
    if (bytes.size() < at + piece.size()) bytes.resize(at + piece.size(), '\0');
    bytes.replace(at, piece.size(), piece);
}

}  // namespace

class DiskFile : public base::AppendFile {
public:
    DiskFile(Disk& disk, std::shared_ptr<Disk::File> file)
        : disk_(disk), file_(std::move(file)), end_(file_->now.size()) {}

    Result<Done> append(std::string_view bytes) override {
        const std::lock_guard lock(disk_.mutex_);
        if (disk_.fails()) {
            if (disk_.fault_.tears) put(end_, bytes.substr(0, bytes.size() / 2));
            return disk_.fault_.problem;
        }
        put(end_, bytes);
        end_ += bytes.size();
        disk_.tell();
        return Done{};
    }

    Result<Done> sync() override {
        const std::lock_guard lock(disk_.mutex_);
        if (disk_.fails()) {
            file_->changes.clear();  // the system marks the pages clean: these bytes are lost
            return disk_.fault_.problem;
        }
        // What was lost by an earlier failed sync stays lost.
        for (const Disk::Change& change : file_->changes) Disk::change(*file_, change, true);
        file_->changes.clear();
        disk_.tell();
        return Done{};
    }

    Result<Done> truncate(std::uint64_t size) override {
        const std::lock_guard lock(disk_.mutex_);
        if (disk_.fails()) return disk_.fault_.problem;
        Disk::change(*file_, {size, "", true}, false);
        end_ = size;
        disk_.tell();
        return Done{};
    }

    Result<Done> make_room(std::uint64_t bytes) override {
        const std::lock_guard lock(disk_.mutex_);
        const std::uint64_t size = file_->now.size();
        if (end_ + bytes <= size) return Done{};
        const std::string room(end_ + bytes - size, '\n');
        if (disk_.fails()) {
            if (disk_.fault_.tears) put(size, std::string_view(room).substr(0, room.size() / 2));
            return disk_.fault_.problem;
        }
        put(size, room);
        disk_.tell();
        return Done{};
    }

    Result<Done> write_again(std::uint64_t at, std::string_view bytes) override {
        const std::lock_guard lock(disk_.mutex_);
        if (disk_.fails()) {
            if (disk_.fault_.tears) put(at, bytes.substr(0, bytes.size() / 2));
            return disk_.fault_.problem;
        }
        put(at, bytes);
        disk_.tell();
        return Done{};
    }

private:
    void put(std::uint64_t at, std::string_view bytes) {
        Disk::change(*file_, {at, std::string(bytes), false}, false);
    }

    Disk& disk_;
    std::shared_ptr<Disk::File> file_;
    std::uint64_t end_;
};

class DiskLock : public base::FileLock {
public:
    DiskLock(Disk& disk, std::string name) : disk_(disk), name_(std::move(name)) {}
    ~DiskLock() override {
        const std::lock_guard lock(disk_.mutex_);
        disk_.locks_.erase(name_);
        disk_.names_.erase(name_);
    }

private:
    Disk& disk_;
    std::string name_;
};

void Disk::change(File& file, Change change, bool synced) {
    std::string& bytes = synced ? file.synced : file.now;
    if (change.cuts)
        bytes.resize(change.at, '\0');
    else
        apply(bytes, change.at, change.bytes);
    if (!synced) file.changes.push_back(std::move(change));
}

bool Disk::fails() {
    if (watcher_) watcher_(*this);
    ++operations_;
    if (fault_.at == 0) return false;
    return fault_.persistent ? operations_ >= fault_.at : operations_ == fault_.at;
}

void Disk::tell() {
    if (watcher_) watcher_(*this);
}

void Disk::change_name(const std::string& name, std::shared_ptr<File> file) {
    if (file == nullptr)
        names_.erase(name);
    else
        names_[name] = file;
    name_changes_.push_back({name, std::move(file)});
}

Result<std::string> Disk::read(const fs::path& file) {
    const std::lock_guard lock(mutex_);
    const auto found = names_.find(file.string());
    if (found == names_.end()) return Problem{"file_missing", file.string()};
    return found->second->now;
}

Result<std::unique_ptr<base::AppendFile>> Disk::open_append(const fs::path& file) {
    const std::lock_guard lock(mutex_);
    const auto found = names_.find(file.string());
    if (found == names_.end()) return Problem{"file_missing", file.string()};
    return std::unique_ptr<base::AppendFile>(std::make_unique<DiskFile>(*this, found->second));
}

Result<std::unique_ptr<base::AppendFile>> Disk::create(const fs::path& file) {
    const std::lock_guard lock(mutex_);
    if (names_.contains(file.string())) return Problem{"file_exists", file.string()};
    if (fails()) return fault_.problem;
    auto made = std::make_shared<File>();
    change_name(file.string(), made);
    tell();
    return std::unique_ptr<base::AppendFile>(std::make_unique<DiskFile>(*this, made));
}

Result<Done> Disk::rename(const fs::path& from, const fs::path& to) {
    const std::lock_guard lock(mutex_);
    const auto found = names_.find(from.string());
    if (found == names_.end()) return Problem{"file_missing", from.string()};
    if (fails()) return fault_.problem;
    const std::shared_ptr<File> file = found->second;
    change_name(to.string(), file);
    change_name(from.string(), nullptr);
    tell();
    return Done{};
}

Result<Done> Disk::remove(const fs::path& file) {
    const std::lock_guard lock(mutex_);
    if (!names_.contains(file.string())) return Problem{"file_missing", file.string()};
    if (fails()) return fault_.problem;
    change_name(file.string(), nullptr);
    tell();
    return Done{};
}

Result<Done> Disk::sync_folder(const fs::path& folder) {
    const std::lock_guard lock(mutex_);
    if (fails()) return fault_.problem;
    for (const NameChange& change : name_changes_) {
        if (fs::path(change.name).parent_path() != folder) continue;
        if (change.file == nullptr)
            synced_names_.erase(change.name);
        else
            synced_names_[change.name] = change.file;
    }
    std::erase_if(name_changes_, [&](const NameChange& change) {
        return fs::path(change.name).parent_path() == folder;
    });
    tell();
    return Done{};
}

bool Disk::exists(const fs::path& file) {
    const std::lock_guard lock(mutex_);
    return names_.contains(file.string());
}

Result<std::vector<std::string>> Disk::names_in(const fs::path& folder) {
    std::vector<std::string> found;
    for (const std::string& name : names())
        if (fs::path(name).parent_path() == folder) found.push_back(fs::path(name).filename());
    return found;
}

Result<std::unique_ptr<base::FileLock>> Disk::lock(const fs::path& file, std::string_view holder) {
    const std::lock_guard lock(mutex_);
    if (!locks_.insert(file.string()).second) return std::unique_ptr<base::FileLock>();
    names_[file.string()] = std::make_shared<File>(File{std::string(holder), "", {}});
    return std::unique_ptr<base::FileLock>(std::make_unique<DiskLock>(*this, file.string()));
}

void Disk::put(const std::string& file, std::string bytes) {
    const std::lock_guard lock(mutex_);
    auto made = std::make_shared<File>(File{bytes, bytes, {}});
    names_[file] = made;
    synced_names_[file] = made;
}

std::string Disk::bytes(const std::string& file) {
    const Result<std::string> there = read(file);
    return there.has_value() ? there.value() : "";
}

std::vector<std::string> Disk::names() {
    const std::lock_guard lock(mutex_);
    std::vector<std::string> all;
    for (const auto& [name, file] : names_) all.push_back(name);
    return all;
}

void Disk::fail(Fault fault) {
    const std::lock_guard lock(mutex_);
    fault_ = std::move(fault);
    if (fault_.at != 0) fault_.at += operations_;
}

std::size_t Disk::operations() const {
    const std::lock_guard lock(mutex_);
    return operations_;
}

void Disk::watch(std::function<void(const Disk&)> watcher) {
    const std::lock_guard lock(mutex_);
    watcher_ = std::move(watcher);
}

std::shared_ptr<Disk> Disk::with_only_what_was_synced() const {
    const std::lock_guard lock(mutex_);
    auto found = std::make_shared<Disk>();
    for (const auto& [name, file] : synced_names_) found->put(name, file->synced);
    return found;
}

std::string Disk::after_power_cut(const File& file, std::mt19937& chance) {
    std::string bytes = file.synced;
    const auto survives = [&] { return chance() % 2 == 0; };
    for (const Change& change : file.changes) {
        if (change.cuts) {
            if (survives()) bytes.resize(change.at, '\0');
            continue;
        }
        // The size can grow while the bytes never come: then there are zeroes.
        if (survives() && bytes.size() < change.at + change.bytes.size())
            bytes.resize(change.at + change.bytes.size(), '\0');
        const std::uint64_t end = change.at + change.bytes.size();
        for (std::uint64_t at = change.at; at < end;) {
            const std::uint64_t next = std::min<std::uint64_t>((at / block + 1) * block, end);
            if (survives())
                apply(bytes, at, std::string_view(change.bytes).substr(at - change.at, next - at));
            at = next;
        }
    }
    return bytes;
}

std::shared_ptr<Disk> Disk::after_power_cut(std::mt19937& chance) const {
    const std::lock_guard lock(mutex_);
    std::map<std::string, std::shared_ptr<File>> left = synced_names_;
    for (const NameChange& change : name_changes_) {
        if (chance() % 2 == 0) continue;
        if (change.file == nullptr)
            left.erase(change.name);
        else
            left[change.name] = change.file;
    }
    auto found = std::make_shared<Disk>();
    for (const auto& [name, file] : left) found->put(name, after_power_cut(*file, chance));
    return found;
}

}  // namespace support
