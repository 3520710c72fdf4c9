#include "store/door.hpp"
#include "store/made_up_facts.hpp"

#include <algorithm>
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <optional>

// The n-th operation on the disk fails, for every n, once and for good.

using domain::FactNumber;
using store::Session;
using support::Disk;
using support::Fault;

namespace {

const std::string second_folder = "/stick";
const std::string elsewhere = "/other/cuijk.samen";
const store::Person jan{"Jan de Vries", "", ""};

/// A little evening with all that touches the disk. Whatever fails, it goes on.
class Evening {
public:
    explicit Evening(std::shared_ptr<Disk> disk) : disk_(std::move(disk)) {}

    void play() {
        auto made = Session::create(door::means_on(disk_), door::file, door::start());
        if (!made.has_value()) return;
        {
            const std::unique_ptr<Session> session = std::move(made).value();
            acknowledge(*session, session->saved());
            ask(*session, door::park("een"));
            ask(*session, domain::AddResident{jan.name});
            static_cast<void>(session->set_second_place(second_folder).has_value());
            ask(*session, domain::SetNotes{std::string(3000, 'n')});
            const auto erased = session->erase_person(jan);
            jan_is_gone_ = erased.has_value() && erased.value().left_undone.empty();
            ask(*session, door::park("twee"));
            if (session->trouble().has_value() && session->save_elsewhere(elsewhere).has_value())
                acknowledge(*session, session->saved());
            ask(*session, door::park("drie"));
            facts_ = session->records();
            if (const auto place = session->second_place(); place.has_value())
                saved_second_ = place->saved;
            // What only the second place has is not there when the first is opened again.
            facts_second_ = facts_;
            file_ = session->file();
        }
        auto again = Session::open(door::means_on(disk_), file_, store::Access::leading);
        if (!again.has_value()) return;
        const std::unique_ptr<Session> session = std::move(again).value();
        if (session->opened().read_only.has_value()) return;
        facts_ = session->records();
        ask(*session, door::park("vier"));
        facts_ = session->records();
    }

    /// Whether every fact that was called saved is in the file that a power cut would leave.
    void check() {
        auto left = disk_->with_only_what_was_synced();
        check_file(left->bytes(file_), acknowledged_, facts_);
        if (saved_second_.number > 0)
            check_file(left->bytes(second_folder + "/cuijk.samen"), saved_second_, facts_second_);
    }

    [[nodiscard]] FactNumber acknowledged() const { return acknowledged_; }

private:
    void ask(Session& session, const domain::Command& asked) {
        const store::Accepted accepted = session.submit(domain::Origin::facilitator, asked);
        REQUIRE(accepted.has_value());
        const bool saved = session.save_now(accepted.value());
        CHECK(saved != session.trouble().has_value());
        if (saved) acknowledge(session, accepted.value());
        CHECK(session.last() == accepted.value());
    }
    void acknowledge(const Session& session, FactNumber number) {
        acknowledged_ = number;
        file_ = session.file();
    }
    void check_file(const std::string& bytes, FactNumber saved,
                    std::vector<domain::Record> facts) const {
        store::Journal journal = store::read_journal(bytes);
        CAPTURE(saved.number);
        REQUIRE(journal.verdict != store::Verdict::damaged);
        REQUIRE(journal.records.size() >= saved.number);
        // Where erasing failed, the file from before it may be back.
        if (!jan_is_gone_) {
            static_cast<void>(store::erase_from(journal.records, jan));
            static_cast<void>(store::erase_from(facts, jan));
        }
        for (std::size_t at = 0; at < saved.number && at < facts.size(); ++at)
            REQUIRE(made_up::json(journal.records[at]) == made_up::json(facts[at]));
    }

    std::shared_ptr<Disk> disk_;
    std::string file_ = door::file;
    FactNumber acknowledged_;
    FactNumber saved_second_;
    bool jan_is_gone_ = false;
    std::vector<domain::Record> facts_;
    std::vector<domain::Record> facts_second_;
};

void fail_at_every_operation(const base::Problem& problem, bool tears) {
    auto healthy = std::make_shared<Disk>();
    Evening whole(healthy);
    whole.play();
    REQUIRE(whole.acknowledged().number == 7);
    const std::size_t operations = healthy->operations();
    REQUIRE(operations > 30);

    for (std::size_t at = 1; at <= operations; ++at) {
        for (const bool persistent : {false, true}) {
            auto disk = std::make_shared<Disk>();
            disk->fail({at, persistent, tears, problem});
            Evening evening(disk);

            CAPTURE(at, persistent, tears, problem.code);
            evening.play();
            evening.check();
        }
    }
}

}  // namespace

TEST_CASE("an error at any operation loses no fact that was called saved", "[store][disk]") {
    fail_at_every_operation({"disk_failed", "made up"}, false);
}

TEST_CASE("a full disk at any operation loses no fact that was called saved", "[store][disk]") {
    fail_at_every_operation({"disk_full", "made up"}, false);
}

TEST_CASE("a write that stops halfway loses no fact that was called saved", "[store][disk]") {
    fail_at_every_operation({"disk_full", "made up"}, true);
    fail_at_every_operation({"disk_failed", "made up"}, true);
}

TEST_CASE("after a failed sync nothing more is called saved, though the next would succeed",
          "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    const FactNumber saved = door::submit_and_save(*session, door::park("een"));
    disk->fail({2, false, false, {"disk_failed", "made up"}});  // append, then the sync

    const FactNumber lost = door::submit(*session, door::park("twee"));

    CHECK_FALSE(session->save_now(lost));
    REQUIRE(session->trouble().has_value());
    CHECK(session->trouble()->code == "disk_failed");
    const std::size_t operations = disk->operations();
    const FactNumber later = door::submit(*session, door::park("drie"));
    CHECK_FALSE(session->save_now(later));
    CHECK_FALSE(session->wait_until_saved(later, std::chrono::seconds(10)));
    CHECK(session->saved() == saved);
    CHECK(disk->operations() == operations);
    CHECK(session->snapshot()->parked_points.size() == 3);
}

TEST_CASE("after trouble all facts are saved to another place, and the evening goes on there",
          "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    disk->fail({3, false, true, {"disk_full", "made up"}});  // room, its sync, the append
    CHECK_FALSE(session->save_now(door::submit(*session, door::park("een"))));

    REQUIRE(session->save_elsewhere(elsewhere).has_value());

    CHECK_FALSE(session->trouble().has_value());
    CHECK(session->file() == elsewhere);
    CHECK(session->saved() == session->last());
    door::submit_and_save(*session, door::park("twee"));
    CHECK(door::state_in(disk->with_only_what_was_synced()->bytes(elsewhere)) ==
          *session->snapshot());
}

TEST_CASE("when the disk has room again the session is saved anew in the same place",
          "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    disk->fail({1, true, true, {"disk_full", "made up"}});
    CHECK_FALSE(session->save_now(door::submit(*session, door::park("een"))));
    CHECK(session->trouble()->code == "disk_full");
    CHECK(session->save_elsewhere(door::file).error().code == "disk_full");
    CHECK(session->trouble().has_value());

    disk->fail({});
    REQUIRE(session->save_elsewhere(door::file).has_value());

    CHECK_FALSE(session->trouble().has_value());
    door::submit_and_save(*session, door::park("twee"));
    CHECK(door::state_in(disk->with_only_what_was_synced()->bytes(door::file)) ==
          *session->snapshot());
}

TEST_CASE("without room on the disk facts are still saved while they fit", "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    disk->fail({1, false, true, {"disk_full", "made up"}});  // making room

    CHECK(session->save_now(door::submit(*session, door::park("een"))));

    CHECK_FALSE(session->trouble().has_value());
    CHECK(
        store::read_journal(disk->with_only_what_was_synced()->bytes(door::file)).records.size() ==
        2);
}

TEST_CASE("a sync that fails is trouble, also when it was only for room", "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    disk->fail({2, false, false, {"disk_full", "made up"}});

    CHECK_FALSE(session->save_now(door::submit(*session, door::park("een"))));

    CHECK(session->trouble()->code == "disk_full");
    CHECK(session->saved() == FactNumber{1});
}

TEST_CASE("what reads still give after a failed sync is on the disk once it is opened again",
          "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    {
        const auto session = door::created(disk);
        door::submit_and_save(*session, door::park("een"));
        disk->fail({2, false, false, {"disk_failed", "made up"}});
        CHECK_FALSE(session->save_now(door::submit(*session, door::park("twee"))));
    }
    const auto synced = [&] {
        return store::read_journal(disk->with_only_what_was_synced()->bytes(door::file));
    };
    REQUIRE(synced().records.size() == 2);

    const auto session = door::opened(disk);

    CHECK(session->saved() == FactNumber{3});
    CHECK(synced().records.size() == 3);
}

TEST_CASE("a place whose name may be lost is no place to go on in", "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    const FactNumber saved = door::submit_and_save(*session, door::park("een"));
    const Fault sync_of_the_folder{5, true, false, {"disk_failed", "made up"}};

    disk->fail(sync_of_the_folder);
    CHECK(session->save_elsewhere(elsewhere).error().code == "disk_failed");
    CHECK(session->file() == door::file);
    disk->fail(sync_of_the_folder);
    CHECK(session->set_second_place(second_folder).error().code == "disk_failed");
    CHECK_FALSE(session->second_place().has_value());

    disk->fail({});
    CHECK_FALSE(session->trouble().has_value());
    CHECK(session->saved() == saved);
    door::submit_and_save(*session, door::park("twee"));
    CHECK(door::state_in(disk->with_only_what_was_synced()->bytes(door::file)) ==
          *session->snapshot());
}

TEST_CASE("what the old place calls saved while the session moves is saved in the new one",
          "[store][disk]") {
    /// A disk on which something happens whenever a file is about to be opened to grow.
    class Busy : public Disk {
    public:
        std::function<void()> meanwhile;

        base::Result<std::unique_ptr<base::AppendFile>> open_append(
            const std::filesystem::path& file) override {
            if (meanwhile) meanwhile();
            return Disk::open_append(file);
        }
    };
    auto disk = std::make_shared<Busy>();
    const auto session = door::created(disk);
    disk->meanwhile = [&] { door::submit_and_save(*session, door::park("onderweg")); };

    REQUIRE(session->save_elsewhere(elsewhere).has_value());

    CHECK(session->last() == FactNumber{2});
    CHECK(session->saved() == session->last());
    CHECK(door::state_in(disk->with_only_what_was_synced()->bytes(elsewhere)) ==
          *session->snapshot());
}

TEST_CASE("trouble is told to who waits and to who wants news", "[store][disk]") {
    auto disk = std::make_shared<Disk>();
    store::Means means = door::means_on(disk);
    std::atomic<int> news = 0;
    means.on_news = [&] { ++news; };
    {
        auto made = store::Session::create(means, door::file, door::start());
        REQUIRE(made.has_value());
        const auto session = std::move(made).value();
        disk->fail({1, true, false, {"disk_failed", "made up"}});

        const FactNumber lost = door::submit(*session, door::park("een"));

        CHECK_FALSE(session->wait_until_saved(lost, std::chrono::seconds(30)));
        CHECK(session->trouble().has_value());
    }
    CHECK(news == 1);
}
