#include "store/event_json.hpp"
#include "store/journal_frame.hpp"
#include "store/posix_files.hpp"
#include "store/session.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <sqlite3.h>
#include <thread>

// How long until a fact is on the disk, beside SQLite with a write-ahead log and synchronous=FULL
// that inserts the same bytes, in turns, on the same disk; and how long a long evening takes to
// open. Usage: durability_bench [FOLDER [one|many|open]]; FOLDER says which disk.

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int rounds = 40;
constexpr int in_a_row = 50;
constexpr int people = 64;
constexpr int turns = 3;
constexpr int facts_each = 150;
constexpr int peer_facts_each = 30;
constexpr std::size_t facts_to_open = 20'000;

[[noreturn]] void stop(const std::string& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

double microseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

double at_share(std::vector<double> all, double share) {
    std::sort(all.begin(), all.end());
    return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
}

domain::StartSession start() {
    domain::StartSession asked;
    asked.method.key = "bench";
    asked.method.name = {"Meten", "Measure"};
    domain::Phase phase;
    phase.key = "one";
    phase.name = {"Een", "One"};
    phase.minutes = phase.least_minutes = 10;
    asked.method.phases.push_back(phase);
    asked.details.title = "Meten";
    return asked;
}

/// One fact of every day: some 200 bytes in the file.
domain::Command wish(int number) {
    return domain::ParkPoint{
        "Een warme zaal voor zestig mensen op dinsdag, met koffie en een piano, punt " +
            std::to_string(number),
        {}};
}

std::unique_ptr<store::Session> new_session(const fs::path& file) {
    fs::remove(file);
    auto session = store::Session::create(store::means_of_this_machine(), file, start());
    if (!session.has_value()) stop(session.error().code + ": " + session.error().detail);
    return std::move(session).value();
}

domain::FactNumber submit(store::Session& session, int number) {
    const auto accepted = session.submit(domain::Origin::facilitator, wish(number));
    if (!accepted.has_value()) stop("refused");
    return accepted.value();
}

/// SQLite as an application would use it for the same promise.
class Peer {
public:
    explicit Peer(const fs::path& file) {
        for (const char* ending : {"", "-wal", "-shm"}) fs::remove(file.string() + ending);
        check(sqlite3_open(file.c_str(), &base_));
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE journal(number INTEGER PRIMARY KEY, line TEXT NOT NULL)");
        check(sqlite3_prepare_v2(base_, "INSERT INTO journal(line) VALUES(?)", -1, &insert_,
                                 nullptr));
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;
    ~Peer() {
        sqlite3_finalize(insert_);
        sqlite3_close(base_);
    }

    void add(const std::string& line) {
        check(sqlite3_bind_text(insert_, 1, line.data(), static_cast<int>(line.size()),
                                SQLITE_STATIC));
        if (sqlite3_step(insert_) != SQLITE_DONE) stop(sqlite3_errmsg(base_));
        check(sqlite3_reset(insert_));
    }

private:
    void run(const char* text) { check(sqlite3_exec(base_, text, nullptr, nullptr, nullptr)); }
    void check(int code) {
        if (code != SQLITE_OK) stop(sqlite3_errmsg(base_));
    }

    sqlite3* base_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
};

std::string line_of(const store::Session& session, domain::FactNumber number) {
    const std::vector<domain::Record> records = session.records({number.number - 1, 0});
    const auto json = store::json_of(records.front());
    return store::frame_line({number, store::Written::first, json.value()});
}

void one_writer(const fs::path& folder) {
    const auto session = new_session(folder / "one.samen");
    const auto by_thread = new_session(folder / "thread.samen");
    Peer peer(folder / "one.sqlite");
    const std::string line = line_of(*session, submit(*session, 1000));
    std::vector<double> ours;
    std::vector<double> ours_by_thread;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        for (int at = 0; at < in_a_row; ++at) {
            const Clock::time_point begin = Clock::now();
            if (!session->save_now(submit(*session, at))) stop("not saved");
            ours.push_back(microseconds_since(begin));
        }
        for (int at = 0; at < in_a_row; ++at) {
            const Clock::time_point begin = Clock::now();
            const domain::FactNumber number = submit(*by_thread, at);
            if (!by_thread->wait_until_saved(number, std::chrono::minutes(1))) stop("not saved");
            ours_by_thread.push_back(microseconds_since(begin));
        }
        for (int at = 0; at < in_a_row; ++at) {
            const Clock::time_point begin = Clock::now();
            peer.add(line);
            theirs.push_back(microseconds_since(begin));
        }
    }
    std::printf("one waiting writer, %d facts of %zu bytes      median      p99\n",
                rounds * in_a_row, line.size());
    const auto row = [](const char* name, const std::vector<double>& all) {
        std::printf("  %-44s %8.1f %8.1f us\n", name, at_share(all, 0.5), at_share(all, 0.99));
    };
    row("samen, the caller writes", ours);
    row("samen, its thread writes", ours_by_thread);
    row("SQLite, WAL, synchronous=FULL", theirs);
    std::printf("  samen / SQLite, medians: %.2f (wanted: at most 0.80); by its thread: %.2f\n\n",
                at_share(ours, 0.5) / at_share(theirs, 0.5),
                at_share(ours_by_thread, 0.5) / at_share(theirs, 0.5));
}

template <class Work>
double facts_a_second(int each, Work work) {
    const Clock::time_point begin = Clock::now();
    std::vector<std::thread> threads;
    for (int person = 0; person < people; ++person)
        threads.emplace_back([&, person] {
            for (int at = 0; at < each; ++at) work(person * each + at);
        });
    for (std::thread& thread : threads) thread.join();
    return people * each / (microseconds_since(begin) / 1e6);
}

void many_writers(const fs::path& folder) {
    const auto session = new_session(folder / "many.samen");
    Peer peer(folder / "many.sqlite");
    std::mutex one_at_a_time;
    const std::string line = line_of(*session, submit(*session, 1000));
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        ours.push_back(facts_a_second(facts_each, [&](int number) {
            if (!session->save_now(submit(*session, number))) stop("not saved");
        }));
        theirs.push_back(facts_a_second(peer_facts_each, [&](int) {
            const std::lock_guard lock(one_at_a_time);
            peer.add(line);
        }));
        times.push_back(ours.back() / theirs.back());
    }
    std::printf("%d waiting writers, %d turns of %d and %d facts       median   lowest\n", people,
                turns, people * facts_each, people * peer_facts_each);
    std::printf("  %-44s %8.0f %8.0f facts/s\n", "samen", at_share(ours, 0.5), at_share(ours, 0.0));
    std::printf("  %-44s %8.0f %8.0f facts/s\n", "SQLite, one transaction each",
                at_share(theirs, 0.5), at_share(theirs, 0.0));
    std::printf("  samen / SQLite: %.1f, lowest %.1f (wanted: at least 20)\n\n",
                at_share(times, 0.5), at_share(times, 0.0));
}

domain::Event every_day(std::size_t number) {
    const auto id = static_cast<std::uint32_t>(number / 5 * 5 + 1);
    switch (number % 5) {
        case 0:
            return domain::OrganisationJoined{
                {"Museum Het Baken", "Het Baken", "M", "volunteers", "culture", 3},
                domain::Presence::present};
        case 1:
            return domain::ContributionsAdded{{id},
                                              domain::Side::strength,
                                              {"een warme zaal voor zestig mensen op dinsdag"},
                                              "place",
                                              {"older"},
                                              domain::Showing::shown};
        case 2:
            return domain::ContributionsAdded{
                {id},    domain::Side::need, {"chauffeurs voor de bus op zaterdag"},
                "hands", {"young"},          domain::Showing::shown};
        case 3:
            return domain::PresenceSet{{id}, domain::Presence::present};
        default:
            return domain::ProposalMade{{"Muziek op zondag",
                                         "samen een middag",
                                         "ouderen",
                                         {{{id}, "zaal"}, {{1}, "muziek"}},
                                         "taart",
                                         {}}};
    }
}

void opening(const fs::path& folder) {
    std::string text = store::header_line();
    for (std::size_t number = 1; number <= facts_to_open; ++number) {
        const domain::FactNumber fact{static_cast<std::uint32_t>(number)};
        const base::UtcSeconds at{std::chrono::seconds{1'790'000'000 + number}};
        const domain::Record record{fact, at, domain::Origin::facilitator, every_day(number - 1)};
        text += store::frame_line({fact, store::Written::first, store::json_of(record).value()});
    }
    const fs::path file = folder / "open.samen";
    fs::remove(file);
    auto made = store::PosixFiles().create(file);
    if (!made.has_value() || !made.value()->append(text).has_value()) stop("cannot write");
    std::vector<double> times;
    for (int round = 0; round < 9; ++round) {
        const Clock::time_point begin = Clock::now();
        auto session =
            store::Session::open(store::means_of_this_machine(), file, store::Access::leading);
        if (!session.has_value() || session.value()->last().number != facts_to_open)
            stop("cannot open");
        times.push_back(microseconds_since(begin) / 1000);
    }
    std::printf("opening %zu facts, %.1f MB                        median    worst\n",
                facts_to_open, static_cast<double>(text.size()) / 1e6);
    std::printf("  %-44s %8.1f %8.1f ms (wanted: under 150)\n", "samen", at_share(times, 0.5),
                at_share(times, 1.0));
}

}  // namespace

int main(int count, char** arguments) {
    const fs::path folder = fs::path(count > 1 ? arguments[1] : ".") / "durability_bench_files";
    fs::create_directories(folder);
    const std::string only = count > 2 ? arguments[2] : "";
    if (only.empty() || only == "one") one_writer(folder);
    if (only.empty() || only == "many") many_writers(folder);
    if (only.empty() || only == "open") opening(folder);
    fs::remove_all(folder);
    return 0;
}
