#include "store/journal_writer.hpp"

#include "store/door.hpp"
#include "store/made_up_facts.hpp"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <condition_variable>
#include <future>
#include <mutex>
#include <span>
#include <thread>

using domain::FactNumber;
using support::Disk;
using namespace std::chrono_literals;

namespace {

/// Holds up whoever comes until it is opened.
class Gate {
public:
    void pass() {
        std::unique_lock lock(mutex_);
        ++waiting_;
        changed_.notify_all();
        changed_.wait(lock, [&] { return open_; });
    }
    void open() {
        const std::lock_guard lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }
    void wait_for_somebody() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return waiting_ > 0; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int waiting_ = 0;
    bool open_ = false;
};

}  // namespace

TEST_CASE("facts that wait for the disk share one write and one sync", "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    door::submit_and_save(*session, door::park("een"));
    Gate gate;
    disk->watch([&](const Disk&) { gate.pass(); });
    const std::size_t before = disk->operations();

    door::submit(*session, door::park("de eerste gaat alleen"));
    gate.wait_for_somebody();
    for (int at = 0; at < 40; ++at) door::submit(*session, door::park("en deze samen"));
    gate.open();
    REQUIRE(session->wait_until_saved(session->last(), 60s));

    CHECK(disk->operations() - before == 4);
    CHECK(
        store::read_journal(disk->with_only_what_was_synced()->bytes(door::file)).records.size() ==
        43);
}

TEST_CASE("a disk that hangs holds up no wish, no snapshot and no question", "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    Gate gate;
    disk->watch([&](const Disk&) { gate.pass(); });
    const FactNumber first = door::submit(*session, door::park("een"));
    gate.wait_for_somebody();

    const FactNumber second = door::submit(*session, door::park("twee"));

    CHECK(session->snapshot()->parked_points.size() == 2);
    CHECK(session->saved() == FactNumber{1});
    CHECK_FALSE(session->trouble().has_value());
    CHECK_FALSE(session->wait_until_saved(first, 20ms));
    CHECK(session->records().size() == 3);
    gate.open();
    CHECK(session->wait_until_saved(second, 60s));
}

TEST_CASE("who waits for the disk does not wait for the door", "[store][threads]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    const FactNumber number = door::submit(*session, door::park("een"));
    std::future<bool> waited;
    std::future_status in_time{};

    session->look_at_records([&](std::span<const domain::Record>) {
        waited = std::async(std::launch::async, [&] { return session->save_now(number); });
        in_time = waited.wait_for(10s);
    });

    CHECK(in_time == std::future_status::ready);
    CHECK(waited.get());
}

TEST_CASE("only lines of one write are marked as written together", "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    Gate gate;
    disk->watch([&](const Disk&) { gate.pass(); });
    door::submit(*session, door::park("twee"));
    gate.wait_for_somebody();
    door::submit(*session, door::park("drie"));
    door::submit(*session, door::park("vier"));
    gate.open();
    REQUIRE(session->save_now(FactNumber{4}));
    door::submit_and_save(*session, door::park("vijf"));

    const std::string bytes = disk->bytes(door::file);

    CHECK(bytes.find("\n2 ") != bytes.npos);
    CHECK(bytes.find("\n3 ") != bytes.npos);
    CHECK(bytes.find("\n+4 ") != bytes.npos);
    CHECK(bytes.find("\n5 ") != bytes.npos);
}

TEST_CASE("many threads that submit and wait lose nothing and get numbers of their own",
          "[store][threads]") {
    auto disk = std::make_shared<Disk>();
    store::Means means = door::means_on(disk);
    std::atomic<int> news = 0;
    store::Session* asked = nullptr;
    means.on_news = [&] {
        ++news;
        static_cast<void>(asked->saved());
        static_cast<void>(asked->trouble());
    };
    constexpr int threads = 8;
    constexpr int each = 60;
    {
        auto made = store::Session::create(means, door::file, door::start());
        REQUIRE(made.has_value());
        const auto session = std::move(made).value();
        asked = session.get();
        std::atomic<int> unsaved = 0;
        std::vector<std::thread> people;
        for (int person = 0; person < threads; ++person)
            people.emplace_back([&, person] {
                for (int at = 0; at < each; ++at) {
                    const store::Accepted accepted = session->submit(
                        domain::Origin::phone, door::park(std::to_string(person * each + at)));
                    if (!accepted.has_value()) continue;
                    const bool saved = person % 2 == 0
                                           ? session->save_now(accepted.value())
                                           : session->wait_until_saved(accepted.value(), 60s);
                    if (!saved) ++unsaved;
                    static_cast<void>(session->snapshot()->parked_points.size());
                    static_cast<void>(session->state_at(accepted.value()));
                }
            });
        REQUIRE(session->set_second_place("/stick").has_value());
        REQUIRE(session->save_copy("/copy.samen").has_value());
        REQUIRE(session->erase_person({"Niemand", "", ""}).has_value());
        REQUIRE(session->save_elsewhere("/evening/other.samen").has_value());
        for (std::thread& person : people) person.join();
        CHECK(unsaved == 0);
        CHECK(session->last() == FactNumber{1 + threads * each});
    }
    CHECK(news > 0);
    for (const char* name : {"/evening/other.samen", "/stick/cuijk.samen"}) {
        const store::Journal journal = store::read_journal(disk->bytes(name));
        CAPTURE(name);
        CHECK(journal.verdict == store::Verdict::whole);
        CHECK(journal.records.size() == 1 + threads * each);
    }
}

TEST_CASE("a writer that starts in trouble writes nothing", "[store][disk]") {
    store::JournalWriter writer(nullptr, 0, FactNumber{3}, {},
                                base::Problem{"disk_failed", "made up"});

    writer.add(FactNumber{4}, "{}");

    CHECK_FALSE(writer.save_now(FactNumber{4}));
    CHECK(writer.saved() == FactNumber{3});
    CHECK(writer.trouble()->code == "disk_failed");
}
