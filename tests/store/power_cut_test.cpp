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
    FactNumber acknowledged_second;
};

/// What is different about an evening.
enum class Kind { plain, with_second_place, without_room };

domain::Command some_wish(made_up::Chance& chance) {
    const std::string number = std::to_string(chance());
    if (chance() % 4 != 0) return door::park(number);
    return domain::SetNotes{number + std::string(chance() % 3000, 'n')};
}

/// Leads an evening in bursts of wishes and cuts the power at random operations.
std::vector<Found> cut_an_evening(unsigned seed, Kind kind, std::size_t cuts,
                                  std::vector<std::string>& facts) {
    made_up::Chance chance(seed);
    auto disk = std::make_shared<Disk>();
    std::vector<Found> found;  // touched by whoever writes, under the lock of the disk
    std::atomic<bool> enough = false;
    std::atomic<std::uint32_t> acknowledged = 1;
    std::atomic<std::uint32_t> acknowledged_second = 0;
    {
        const auto session = door::created(disk);
        // The first that is asked of the disk is room.
        if (kind == Kind::without_room) disk->fail({1, false, false, {"disk_full", "made up"}});
        if (kind == Kind::with_second_place)
            REQUIRE(session->set_second_place("/stick").has_value());
        made_up::Chance cut_chance(seed + 1);
        disk->watch([&](const Disk& now) {
            if (enough || cut_chance() % 3 == 0) return;
            found.push_back(
                {now.after_power_cut(cut_chance), {acknowledged}, {acknowledged_second}});
            enough = found.size() == cuts;
        });
        while (!enough) {
            FactNumber last;
            const std::size_t burst = 1 + chance() % 12;
            for (std::size_t at = 0; at < burst; ++at)
                last = door::submit(*session, some_wish(chance));
            REQUIRE(session->save_now(last));
            acknowledged = last.number;
            if (const auto second = session->second_place())
                acknowledged_second = second->saved.number;
        }
        disk->watch(nullptr);
        for (const domain::Record& record : session->records())
            facts.push_back(made_up::print(record));
    }
    return found;
}

void check(const std::shared_ptr<Disk>& disk, const std::string& file, FactNumber acknowledged,
           const std::vector<std::string>& facts) {
    {
        const auto session = door::opened(disk, file);
        REQUIRE_FALSE(session->opened().read_only.has_value());
        const std::vector<domain::Record> records = session->records();
        REQUIRE(records.size() >= acknowledged.number);
        bool all_were_written = true;
        for (std::size_t at = 0; at < records.size(); ++at)
            all_were_written = all_were_written && made_up::print(records[at]) == facts[at];
        REQUIRE(all_were_written);
        REQUIRE(session->save_now(door::submit(*session, door::park("verder"))));
    }
    REQUIRE(store::read_journal(disk->bytes(file)).verdict == store::Verdict::whole);
}

void cut_evenings(unsigned evenings, std::size_t cuts) {
    for (unsigned seed = 1; seed <= evenings; ++seed) {
        const auto kind = static_cast<Kind>(seed % 3);
        std::vector<std::string> facts;
        const std::vector<Found> all = cut_an_evening(seed, kind, cuts, facts);

        REQUIRE(all.size() == cuts);
        for (const Found& found : all) {
            CAPTURE(seed, found.acknowledged.number, found.acknowledged_second.number);
            check(found.disk, door::file, found.acknowledged, facts);
            if (kind == Kind::with_second_place)
                check(found.disk, "/stick/cuijk.samen", found.acknowledged_second, facts);
        }
    }
}

}  // namespace

TEST_CASE("three hundred power cuts lose no fact that was called saved, and every file opens",
          "[store][disk]") {
    cut_evenings(9, 34);
}

TEST_CASE("five thousand power cuts lose no fact that was called saved, and every file opens",
          "[.long][store][disk]") {
    cut_evenings(51, 100);
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
