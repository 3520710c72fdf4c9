#include "app/command_line.hpp"
#include "app/commands.hpp"
#include "app/leading.hpp"
#include "app/reading.hpp"
#include "store/wish_reader.hpp"

#include <condition_variable>
#include <deque>
#include <iostream>
#include <mutex>
#include <thread>

namespace app {
namespace {

/// One line of input on its way to its line of output.
struct Answer {
    domain::FactNumber fact;  // nobody: refused
    std::string refused;
};

/// Prints the answers in order, each as soon as it is true. Its own thread, so that wishes which
/// come in while the disk is busy share the next sync.
class Answers {
public:
    Answers(store::Session& session, const base::Words& words)
        : session_(session), words_(words), printer_([this] { print(); }) {}
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;
    ~Answers() = default;

    void give(Answer answer) {
        std::unique_lock lock(mutex_);
        // A script that is fed faster than the disk works must not fill the memory.
        constexpr std::size_t most_waiting = 10'000;
        room_.wait(lock, [&] { return waiting_.size() < most_waiting; });
        waiting_.push_back(std::move(answer));
        news_.notify_one();
    }

    /// Waits for the last answer. Gives whether every wish was accepted and saved.
    bool finish() {
        {
            const std::scoped_lock lock(mutex_);
            over_ = true;
            news_.notify_one();
        }
        printer_.join();
        return all_well_;
    }

private:
    void print() {
        for (;;) {
            std::unique_lock lock(mutex_);
            news_.wait(lock, [&] { return over_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            const Answer answer = std::move(waiting_.front());
            waiting_.pop_front();
            room_.notify_one();
            lock.unlock();
            say(answer);
        }
    }

    void say(const Answer& answer) {
        std::string line = "refused " + answer.refused;
        if (answer.fact.exists()) {
            if (session_.save_now(answer.fact)) {
                line = "saved " + std::to_string(answer.fact.number);
            } else {
                const auto trouble = session_.trouble();
                line = "refused not_saved " +
                       (trouble ? sentence(words_, *trouble) : words_.say("problem.not_saved"));
            }
        }
        all_well_ = all_well_ && line.starts_with("saved");
        std::cout << line << "\n" << std::flush;
    }

    store::Session& session_;
    const base::Words& words_;
    std::mutex mutex_;
    std::condition_variable news_;
    std::condition_variable room_;
    std::deque<Answer> waiting_;
    bool over_ = false;
    bool all_well_ = true;  // only the printer's until it was joined
    std::thread printer_;
};

std::string refused(const base::Words& words, domain::Refusal refusal) {
    return std::string(domain::name_of(refusal)) + " " + sentence(words, refusal);
}

Answer answer_to(store::Session& session, const base::Words& words, const std::string& line,
                 bool clock_from_lines, base::UtcSeconds& scripted) {
    const std::shared_ptr<const domain::State> now = session.snapshot();
    const store::TimedWish wish = clock_from_lines
                                      ? store::read_timed_wish(line, *now)
                                      : store::TimedWish{store::read_wish(line, *now), {}};
    if (const auto* wrong = std::get_if<store::WishRefused>(&wish.read))
        return {{}, wrong->code + " " + words.say(wrong->sentence, {{"detail", wrong->detail}})};
    if (wish.at) scripted = *wish.at;
    const store::Accepted accepted =
        session.submit(domain::Origin::facilitator, std::get<domain::Command>(wish.read));
    if (!accepted.has_value()) return {{}, refused(words, accepted.error())};
    return {accepted.value(), {}};
}

}  // namespace

int command_do(const Assets& assets, const DoOptions& options) {
    // With --clock-from-lines the door stamps what the script last said; else the real time.
    auto scripted = std::make_shared<base::UtcSeconds>();
    base::Clock clock;
    if (options.clock_from_lines) clock = [scripted] { return *scripted; };
    auto opened = lead_evening(assets, options.file, clock);
    if (!opened.has_value()) return told(assets, opened.error());
    store::Session& session = *opened.value();
    *scripted = session.records().back().at;

    const base::Words& words = assets.words(language_of_environment());
    Answers answers(session, words);
    for (std::string line; std::getline(std::cin, line);)
        answers.give(answer_to(session, words, line, options.clock_from_lines, *scripted));
    return answers.finish() ? exit_done : exit_data_at_fault;
}

int command_do_examples() {
    for (const std::string& example : store::example_wishes()) std::cout << example << "\n";
    return exit_done;
}

}  // namespace app
