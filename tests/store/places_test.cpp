#include "store/door.hpp"
#include "store/made_up_facts.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <thread>

// Copies, Save as, and the second place.

using domain::FactNumber;
using store::Session;
using support::Disk;

namespace {

const std::string stick = "/stick";
const std::string on_stick = "/stick/cuijk.samen";

void wait_for_second(const Session& session, FactNumber number) {
    for (int patience = 0; patience < 2000; ++patience) {
        if (session.second_place()->saved >= number) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    FAIL("the second place does not follow");
}

}  // namespace

TEST_CASE("a copy holds all facts byte for byte, and the session stays where it is",
          "[store][places]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    for (int at = 0; at < 30; ++at) door::submit(*session, door::park("punt"));

    REQUIRE(session->save_copy("/copies/one.samen").has_value());

    CHECK(session->file() == door::file);
    REQUIRE(session->save_now(session->last()));
    const std::string copy = disk->with_only_what_was_synced()->bytes("/copies/one.samen");
    CHECK(door::state_in(copy) == *session->snapshot());
    CHECK(disk->bytes(door::file).starts_with(copy));
    CHECK(door::opened(disk, "/copies/one.samen")->saved() == session->last());
}

TEST_CASE("a copy of a copy has the same bytes", "[store][places]") {
    auto disk = std::make_shared<Disk>();
    {
        const auto session = door::created(disk);
        for (int at = 0; at < 30; ++at) door::submit(*session, door::park("punt"));
        REQUIRE(session->save_copy("/copies/one.samen").has_value());
    }
    REQUIRE(door::opened(disk, "/copies/one.samen")->save_copy("/copies/two.samen").has_value());

    CHECK(disk->bytes("/copies/two.samen") == disk->bytes("/copies/one.samen"));
    CHECK(disk->bytes("/copies/two.samen") == disk->bytes(door::file));
}

TEST_CASE("neither a copy nor Save as overwrites another file", "[store][places]") {
    auto disk = std::make_shared<Disk>();
    disk->put("/copies/one.samen", "precious");
    const auto session = door::created(disk);

    CHECK(session->save_copy("/copies/one.samen").error().code == "file_exists");
    CHECK(session->save_elsewhere("/copies/one.samen").error().code == "file_exists");
    CHECK(session->save_copy(door::file).error().code == "file_exists");
    CHECK(disk->bytes("/copies/one.samen") == "precious");
    CHECK(session->file() == door::file);
}

TEST_CASE("a copy that the disk gives back otherwise is not put in place", "[store][places]") {
    /// A disk that changes what it is given, as a dying stick does.
    class Liar : public Disk {
    public:
        base::Result<std::string> read(const std::filesystem::path& file) override {
            auto there = Disk::read(file);
            if (there.has_value() && file.extension() == ".saving") there.value()[40] ^= 1;
            return there;
        }
    };
    auto disk = std::make_shared<Liar>();

    const auto session = Session::create(door::means_on(disk), door::file, door::start());

    REQUIRE_FALSE(session.has_value());
    CHECK(session.error().code == "copy_differs");
    CHECK(disk->names().empty());
}

TEST_CASE("after Save as the session goes on in the new file and lets go of the old",
          "[store][places]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    door::submit(*session, door::park("een"));

    REQUIRE(session->save_elsewhere("/copies/one.samen").has_value());
    door::submit_and_save(*session, door::park("twee"));

    CHECK(session->file() == "/copies/one.samen");
    CHECK(door::state_in(disk->bytes("/copies/one.samen")) == *session->snapshot());
    CHECK(store::read_journal(disk->bytes(door::file)).records.size() == 2);
    CHECK_FALSE(door::opened(disk)->opened().read_only.has_value());
    CHECK(door::opened(disk, "/copies/one.samen")->opened().read_only->code == "session_locked");
}

TEST_CASE("the second place gets everything so far and follows", "[store][places]") {
    auto disk = std::make_shared<Disk>();
    {
        const auto session = door::created(disk);
        for (int at = 0; at < 20; ++at) door::submit(*session, door::park("punt"));

        REQUIRE(session->set_second_place(stick).has_value());

        CHECK(session->second_place()->file == on_stick);
        for (int at = 0; at < 20; ++at) door::submit(*session, door::park("verder"));
        wait_for_second(*session, session->last());
        CHECK(door::state_in(disk->with_only_what_was_synced()->bytes(on_stick)) ==
              *session->snapshot());
    }
    // Only which lines were written together may differ.
    CHECK(door::state_in(disk->bytes(on_stick)) == door::state_in(disk->bytes(door::file)));
}

TEST_CASE("an older copy of the session in the second place is brought up to date",
          "[store][places]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    door::submit_and_save(*session, domain::AddResident{"Jan de Vries"});
    REQUIRE(session->set_second_place(stick).has_value());
    session->leave_second_place();
    door::submit_and_save(*session, door::park("een"));
    REQUIRE(session->erase_person({"Jan de Vries", "", ""}).has_value());

    REQUIRE(session->set_second_place(stick).has_value());

    CHECK(door::state_in(disk->bytes(on_stick)) == *session->snapshot());
}

TEST_CASE("another session in the second place is left alone", "[store][places]") {
    auto disk = std::make_shared<Disk>();
    { door::submit_and_save(*door::created(disk, on_stick), door::park("ander")); }
    const std::string other = disk->bytes(on_stick);
    const auto session = door::created(disk);

    CHECK(session->set_second_place(stick).error().code == "second_place_taken");
    disk->put(on_stick, "precious");
    CHECK(session->set_second_place(stick).error().code == "second_place_taken");
    CHECK(disk->bytes(on_stick) == "precious");
    CHECK(session->set_second_place("/evening").error().code == "second_place_same");
    CHECK_FALSE(session->second_place().has_value());
}

TEST_CASE("a copy that went on by itself in the second place is left alone", "[store][places]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    REQUIRE(session->set_second_place(stick).has_value());
    session->leave_second_place();
    { door::submit_and_save(*door::opened(disk, on_stick), door::park("thuis verder")); }

    CHECK(session->set_second_place(stick).error().code == "second_place_taken");

    CHECK(store::read_journal(disk->bytes(on_stick)).records.size() == 2);
}

namespace {

/// Two disks as one: what lies under /stick can be pulled out.
class TwoDisks : public Disk {
public:
    std::shared_ptr<Disk> other = std::make_shared<Disk>();

    base::Result<std::string> read(const std::filesystem::path& file) override {
        return is_other(file) ? other->read(file) : Disk::read(file);
    }
    base::Result<std::unique_ptr<base::AppendFile>> open_append(
        const std::filesystem::path& file) override {
        return is_other(file) ? other->open_append(file) : Disk::open_append(file);
    }
    base::Result<std::unique_ptr<base::AppendFile>> create(
        const std::filesystem::path& file) override {
        return is_other(file) ? other->create(file) : Disk::create(file);
    }
    base::Result<base::Done> rename(const std::filesystem::path& from,
                                    const std::filesystem::path& to) override {
        return is_other(from) ? other->rename(from, to) : Disk::rename(from, to);
    }
    base::Result<base::Done> sync_folder(const std::filesystem::path& folder) override {
        return is_other(folder) ? other->sync_folder(folder) : Disk::sync_folder(folder);
    }
    bool exists(const std::filesystem::path& file) override {
        return is_other(file) ? other->exists(file) : Disk::exists(file);
    }
    base::Result<std::vector<std::string>> names_in(const std::filesystem::path& folder) override {
        return is_other(folder) ? other->names_in(folder) : Disk::names_in(folder);
    }

private:
    static bool is_other(const std::filesystem::path& file) {
        return file.string().starts_with(stick);
    }
};

}  // namespace

TEST_CASE("a stick that is pulled out stops nothing", "[store][places][disk]") {
    auto disk = std::make_shared<TwoDisks>();
    const auto session = door::created(disk);
    REQUIRE(session->set_second_place(stick).has_value());
    disk->other->fail({1, true, false, {"disk_failed", "pulled out"}});

    for (int at = 0; at < 10; ++at) door::submit_and_save(*session, door::park("punt"));

    CHECK_FALSE(session->trouble().has_value());
    for (int patience = 0; !session->second_place()->trouble.has_value(); ++patience) {
        REQUIRE(patience < 2000);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    CHECK(session->second_place()->saved == FactNumber{1});

    disk->other->fail({});
    REQUIRE(session->set_second_place(stick).has_value());
    CHECK_FALSE(session->second_place()->trouble.has_value());
    CHECK(door::state_in(disk->other->bytes(on_stick)) == *session->snapshot());
}

TEST_CASE("when the first disk fails the second place goes on alone", "[store][places][disk]") {
    auto disk = std::make_shared<TwoDisks>();
    const auto session = door::created(disk);
    REQUIRE(session->set_second_place(stick).has_value());
    disk->fail({1, true, false, {"disk_failed", "dead"}});

    const FactNumber number = door::submit(*session, door::park("een"));

    CHECK_FALSE(session->save_now(number));
    CHECK(session->trouble().has_value());
    wait_for_second(*session, number);
    CHECK(door::state_in(disk->other->with_only_what_was_synced()->bytes(on_stick)) ==
          *session->snapshot());
}
