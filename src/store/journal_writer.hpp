#pragma once

#include "base/files.hpp"
#include "domain/id.hpp"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace store {

/// Brings lines to one file. All lines that wait share one append and one sync; only then are
/// they saved. A thread of its own does it, or a caller that has nothing better to do.
///
/// After the first failed write or sync nothing more is written or called saved: a sync that
/// succeeds after one that failed may have lost what was between.
///
/// Thread: every member may be called from any thread.
class JournalWriter {
public:
    /// Takes:  `file`, which ends at `size` with fact `saved`; `on_news`, called on the thread that
    ///         wrote, after every sync and at trouble. It may ask the writer anything. With
    ///         `trouble` from the start nothing is ever written, and `file` may be null.
    JournalWriter(std::unique_ptr<base::AppendFile> file, std::uint64_t size,
                  domain::FactNumber saved, std::function<void()> on_news,
                  std::optional<base::Problem> trouble = std::nullopt);
    JournalWriter(const JournalWriter&) = delete;
    JournalWriter& operator=(const JournalWriter&) = delete;
    /// Waits until all lines are saved, unless there is trouble, and gives back unused room.
    ~JournalWriter();

    /// Makes the line of a fact and queues it.
    ///
    /// Gives:  the line, as it will stand in the file. In another file the same fact may have been
    ///         written together with others, and its line says so.
    std::string add(domain::FactNumber number, std::string_view json);

    [[nodiscard]] domain::FactNumber saved() const;
    [[nodiscard]] std::optional<base::Problem> trouble() const;

    /// Waits until a fact is saved, there is trouble, or patience ends.
    bool wait_until_saved(domain::FactNumber number, std::chrono::milliseconds patience) const;
    /// As wait_until_saved without an end, and does the writing itself when nobody else is at it,
    /// which spares two changes of thread.
    bool save_now(domain::FactNumber number);
    /// As save_now, but what this thread writes makes no news: for whoever holds a lock that the
    /// news would ask for.
    bool save_quietly(domain::FactNumber number);

private:
    enum class News { told, kept };

    void run();
    bool save(domain::FactNumber number, News news);
    void write_queued(std::unique_lock<std::mutex>& lock, News news);
    [[nodiscard]] const std::atomic<int>& ended_for(domain::FactNumber number) const;
    base::Result<base::Done> put(std::string_view lines);
    base::Result<base::Done> make_room(std::uint64_t bytes);
    base::Result<base::Done> append_and_sync(std::string_view lines);

    // Touched only by the one thread that has set writing_.
    std::unique_ptr<base::AppendFile> file_;
    std::uint64_t size_;
    std::uint64_t room_ = 0;  // bytes of line breaks behind size_
    bool wants_room_ = true;
    bool made_room_ = false;

    std::function<void()> on_news_;

    mutable std::mutex mutex_;
    // Who waits for one batch must not be woken by the one before it, so they take turns.
    std::array<std::atomic<int>, 2> ended_{};  // batches that were saved or met trouble_
    unsigned batch_ = 0;                       // the one that queued_ will be
    mutable std::condition_variable changed_;  // saved_ or trouble_, for who waits with patience
    std::condition_variable work_;             // queued_, writing_ or stopping_
    std::string queued_;
    domain::FactNumber added_;
    domain::FactNumber taken_;  // the last in a batch that was begun
    std::atomic<domain::FactNumber> saved_;
    std::optional<base::Problem> trouble_;
    bool writing_ = false;
    bool stopping_ = false;

    std::thread thread_;  // last, so that all it touches is there before it starts
};

}  // namespace store
