#include "store/journal_writer.hpp"

#include "store/journal_frame.hpp"

#include <algorithm>
#include <utility>

namespace store {

namespace {

// Some three hundred facts. Bigger room costs more at the start of a short session than it saves.
constexpr std::uint64_t least_room = std::uint64_t{64} << 10;
// Many people at once write big batches; then one sync for room serves this many.
constexpr std::uint64_t room_in_batches = 32;

}  // namespace

JournalWriter::JournalWriter(std::unique_ptr<base::AppendFile> file, std::uint64_t size,
                             domain::FactNumber saved, std::function<void()> on_news,
                             std::optional<base::Problem> trouble)
    : file_(std::move(file)),
      size_(size),
      on_news_(std::move(on_news)),
      added_(saved),
      taken_(saved),
      saved_(saved),
      trouble_(std::move(trouble)),
      thread_([this] { run(); }) {}

JournalWriter::~JournalWriter() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    work_.notify_one();
    thread_.join();
    // A power cut in the middle of this leaves room behind, which the next reader knows.
    if (!trouble_.has_value() && made_room_) static_cast<void>(file_->truncate(size_).has_value());
}

std::string JournalWriter::add(domain::FactNumber number, std::string_view json) {
    std::string line;
    bool starts_batch = false;
    {
        const std::lock_guard lock(mutex_);
        const bool first = queued_.empty();
        line = frame_line({number, first ? Written::first : Written::together, json});
        added_ = number;
        if (!trouble_.has_value()) queued_ += line;
        starts_batch = first && !writing_;
    }
    // Whoever is writing calls the thread for what came meanwhile.
    if (starts_batch) work_.notify_one();
    return line;
}

domain::FactNumber JournalWriter::saved() const { return saved_; }

std::optional<base::Problem> JournalWriter::trouble() const {
    const std::lock_guard lock(mutex_);
    return trouble_;
}

bool JournalWriter::wait_until_saved(domain::FactNumber number,
                                     std::chrono::milliseconds patience) const {
    const auto end = std::chrono::steady_clock::now() + patience;
    std::unique_lock lock(mutex_);
    while (saved_.load() < number && !trouble_.has_value())
        if (changed_.wait_until(lock, end) == std::cv_status::timeout) break;
    return saved_.load() >= number;
}

bool JournalWriter::save_now(domain::FactNumber number) { return save(number, News::told); }

bool JournalWriter::save_quietly(domain::FactNumber number) { return save(number, News::kept); }

bool JournalWriter::save(domain::FactNumber number, News news) {
    std::unique_lock lock(mutex_);
    while (saved_.load() < number && added_ >= number && !trouble_.has_value()) {
        if (!writing_) {
            write_queued(lock, news);
            continue;
        }
        const std::atomic<int>& ended = ended_for(number);
        const int before = ended;
        lock.unlock();
        ended.wait(before);
        // Most need not come back to the lock, where all would wait for each other.
        if (saved_.load() >= number) return true;
        lock.lock();
    }
    return saved_.load() >= number;
}

/// What tells that the batch of a fact, or one before it, is done.
const std::atomic<int>& JournalWriter::ended_for(domain::FactNumber number) const {
    return ended_[(number > taken_ ? batch_ : batch_ - 1) % 2];
}

void JournalWriter::run() {
    std::unique_lock lock(mutex_);
    while (true) {
        work_.wait(lock, [&] { return !writing_ && (stopping_ || !queued_.empty()); });
        if (queued_.empty()) return;
        write_queued(lock, News::told);
    }
}

void JournalWriter::write_queued(std::unique_lock<std::mutex>& lock, News news) {
    writing_ = true;
    const std::string lines = std::exchange(queued_, {});
    taken_ = added_;
    ++batch_;
    lock.unlock();
    base::Result<base::Done> put_done = put(lines);
    lock.lock();
    writing_ = false;
    if (put_done.has_value()) {
        saved_ = taken_;
    } else {
        trouble_ = put_done.error();
        queued_.clear();
    }
    std::atomic<int>& ended = ended_[(batch_ - 1) % 2];
    std::atomic<int>& next = ended_[batch_ % 2];
    const bool all_know = trouble_.has_value();
    const bool more = !queued_.empty() || stopping_;
    ++ended;
    if (all_know) ++next;
    lock.unlock();
    ended.notify_all();
    if (all_know) next.notify_all();
    changed_.notify_all();
    if (more) work_.notify_one();  // whoever wrote instead of the thread may go now
    if (on_news_ && news == News::told) on_news_();
    lock.lock();
}

base::Result<base::Done> JournalWriter::put(std::string_view lines) {
    // One byte of room always stays: it shows that the file was not closed.
    if (wants_room_ && room_ <= lines.size()) {
        const std::uint64_t room = std::max(least_room, lines.size() * room_in_batches);
        base::Result<base::Done> made = make_room(lines.size() + room);
        if (!made.has_value()) return made;
    }
    if (room_ > lines.size()) return append_and_sync(lines);
    // No room shows behind these that the file was cut off while it grew. If only the last of them
    // arrived that would look like damage; so they go one by one.
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n') + 1;
        base::Result<base::Done> done = append_and_sync(lines.substr(0, end));
        if (!done.has_value()) return done;
        lines.remove_prefix(end);
    }
    return base::Done{};
}

base::Result<base::Done> JournalWriter::append_and_sync(std::string_view lines) {
    base::Result<base::Done> appended = file_->append(lines);
    if (!appended.has_value()) return appended;
    size_ += lines.size();
    room_ -= std::min<std::uint64_t>(room_, lines.size());
    return file_->sync();
}

base::Result<base::Done> JournalWriter::make_room(std::uint64_t bytes) {
    made_room_ = true;
    const base::Result<base::Done> made = file_->make_room(bytes);
    if (!made.has_value() && made.error().code == "disk_full") {
        wants_room_ = false;  // the lines themselves may still fit
        return base::Done{};
    }
    if (!made.has_value()) return made.error();
    room_ = bytes;
    // A failed sync is trouble whatever it says, also of a full disk: see the class.
    return file_->sync();
}

}  // namespace store
