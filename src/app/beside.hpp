#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace app {

/// Works out answers beside the window, on a thread of its own. Only the newest question counts:
/// one that waits is replaced by the next.
///
/// Thread: one asks, takes and waits; `work` and `ready` are called from the other.
template <class Question, class Answer>
class Beside {
public:
    /// Takes: `work`: may keep what it likes from one question to the next; `ready`: told after
    ///        every answer.
    Beside(std::function<Answer(Question)> work, std::function<void()> ready)
        : work_(std::move(work)), ready_(std::move(ready)), thread_([this] { run(); }) {}
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    /// Waits for the work that is being done.
    ~Beside() {
        {
            const std::lock_guard hold(mutex_);
            over_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }

    void ask(Question question) {
        {
            const std::lock_guard hold(mutex_);
            question_ = std::move(question);
        }
        changed_.notify_all();
    }

    /// The newest answer that was not taken yet.
    std::optional<Answer> take() {
        const std::lock_guard hold(mutex_);
        return std::exchange(answer_, std::nullopt);
    }

    /// Waits until everything asked is answered.
    std::optional<Answer> wait() {
        std::unique_lock hold(mutex_);
        changed_.wait(hold, [this] { return !question_ && !working_; });
        return std::exchange(answer_, std::nullopt);
    }

private:
    void run() {
        std::unique_lock hold(mutex_);
        while (true) {
            changed_.wait(hold, [this] { return over_ || question_; });
            if (over_) return;
            Question question = *std::exchange(question_, std::nullopt);
            working_ = true;
            hold.unlock();
            Answer answer = work_(std::move(question));
            hold.lock();
            working_ = false;
            answer_ = std::move(answer);
            hold.unlock();
            changed_.notify_all();
            if (ready_) ready_();
            hold.lock();
        }
    }

    std::function<Answer(Question)> work_;
    std::function<void()> ready_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Question> question_;
    std::optional<Answer> answer_;
    bool working_ = false;
    bool over_ = false;
    std::thread thread_;  // last: it begins when everything else is there
};

}  // namespace app
