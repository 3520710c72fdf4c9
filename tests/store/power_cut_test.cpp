#include "store/door.hpp"
#include "store/made_up_facts.hpp"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <vector>

// Power cuts at any moment: what was not synced survives in any part and in any order.

using domain::FactNumber;
using support::Disk;

namespace {

/// A disk that somebody found, and what had been called saved when the power went.
struct Found {
    std::shared_ptr<Disk> disk;
    FactNumber acknowledged;
};

domain::Command some_wish(made_up::Chance& chance) {
    const std::string number = std::to_string(chance());
    if (chance() % 4 != 0) return door::park(number);
    return domain::SetNotes{number + std::string(chance() % 3000, 'n')};
}

/// Leads an evening in bursts of wishes and cuts the power at random operations.
std::vector<Found> cut_an_evening(unsigned seed, std::size_t cuts,
                                  std::vector<std::string>& facts) {
    made_up::Chance chance(seed);
    auto disk = std::make_shared<Disk>();
    std::vector<Found> found;
    std::atomic<std::uint32_t> acknowledged = 0;
    {
        const auto session = door::created(disk);
        acknowledged = 1;
        made_up::Chance cut_chance(seed + 1);
        disk->watch([&](const Disk& now) {
            if (found.size() < cuts && cut_chance() % 3 != 0)
                found.push_back({now.after_power_cut(cut_chance), {acknowledged}});
        });
        while (found.size() < cuts) {
            FactNumber last;
            const std::size_t burst = 1 + chance() % 12;
            for (std::size_t at = 0; at < burst; ++at)
                last = door::submit(*session, some_wish(chance));
            REQUIRE(session->save_now(last));
            acknowledged = last.number;
        }
        disk->watch(nullptr);
        for (const domain::Record& record : session->records())
            facts.push_back(made_up::json(record));
    }
    return found;
}

void check(const Found& found, const std::vector<std::string>& facts) {
    const auto session = door::opened(found.disk);

    REQUIRE_FALSE(session->opened().read_only.has_value());
    const std::vector<domain::Record> records = session->records();
    REQUIRE(records.size() >= found.acknowledged.number);
    for (std::size_t at = 0; at < records.size(); ++at)
        REQUIRE(made_up::json(records[at]) == facts[at]);
    REQUIRE(session->save_now(door::submit(*session, door::park("verder"))));
}

}  // namespace

TEST_CASE("five thousand power cuts lose no fact that was called saved, and every file opens",
          "[.long][store][disk]") {
    constexpr unsigned evenings = 50;
    constexpr std::size_t cuts = 100;
    for (unsigned seed = 1; seed <= evenings; ++seed) {
        std::vector<std::string> facts;
        const std::vector<Found> all = cut_an_evening(seed, cuts, facts);

        REQUIRE(all.size() == cuts);
        for (const Found& found : all) {
            CAPTURE(seed, found.acknowledged.number);
            check(found, facts);
            REQUIRE(store::read_journal(found.disk->bytes(door::file)).verdict ==
                    store::Verdict::whole);
        }
    }
}

TEST_CASE("a power cut while a session is created leaves a session or nothing", "[store][disk]") {
    made_up::Chance chance(3);
    for (int round = 0; round < 300; ++round) {
        auto disk = std::make_shared<Disk>();
        std::vector<std::shared_ptr<Disk>> found;
        disk->watch([&](const Disk& now) { found.push_back(now.after_power_cut(chance)); });
        static_cast<void>(door::created(disk));
        for (const auto& left : found) {
            if (!left->exists(door::file)) continue;
            REQUIRE(store::read_journal(left->bytes(door::file)).records.size() == 1);
        }
    }
}

TEST_CASE("a power cut while a person is erased leaves the old file or the new one",
          "[store][disk]") {
    made_up::Chance chance(4);
    for (int round = 0; round < 300; ++round) {
        auto disk = std::make_shared<Disk>();
        std::vector<std::shared_ptr<Disk>> found;
        {
            const auto session = door::created(disk);
            door::submit_and_save(*session, domain::AddResident{"Jan de Vries"});
            door::submit_and_save(*session, door::park("een"));
            disk->watch([&](const Disk& now) { found.push_back(now.after_power_cut(chance)); });
            REQUIRE(session->erase_person({"Jan de Vries", "", ""}).has_value());
            disk->watch(nullptr);
        }
        for (const auto& left : found) {
            const store::Journal journal = store::read_journal(left->bytes(door::file));
            REQUIRE(journal.verdict == store::Verdict::whole);
            REQUIRE(journal.records.size() == 3);
        }
    }
}
