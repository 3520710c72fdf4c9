#include "store/session.hpp"

#include "store/door.hpp"
#include "store/made_up_facts.hpp"
#include "store/moment_range.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

using domain::FactNumber;
using domain::Origin;
using domain::Refusal;
using namespace std::chrono_literals;
using support::Disk;

TEST_CASE("a new session is on the disk with its method as the first fact", "[store]") {
    auto disk = std::make_shared<Disk>();

    const auto session = door::created(disk);

    CHECK(session->saved() == FactNumber{1});
    CHECK(session->snapshot()->details.title == "Samen in Cuijk");
    CHECK(session->snapshot()->method.key == "short");
    CHECK(disk->with_only_what_was_synced()->bytes(door::file) == disk->bytes(door::file));
    CHECK(door::state_in(disk->bytes(door::file)) == *session->snapshot());
}

TEST_CASE("a session is never started over a file that is there", "[store]") {
    auto disk = std::make_shared<Disk>();
    disk->put(door::file, "precious");

    const auto session = store::Session::create(door::means_on(disk), door::file, door::start());

    REQUIRE_FALSE(session.has_value());
    CHECK(session.error().code == "file_exists");
    CHECK(disk->bytes(door::file) == "precious");
    CHECK(disk->names() == std::vector<std::string>{door::file});
}

TEST_CASE("a session that the rules do not want leaves no file", "[store]") {
    auto disk = std::make_shared<Disk>();
    domain::StartSession untitled = door::start();
    untitled.details.title = " ";

    const auto session = store::Session::create(door::means_on(disk), door::file, untitled);

    REQUIRE_FALSE(session.has_value());
    CHECK(session.error() == base::Problem{"wish_refused", "text_empty"});
    CHECK(disk->names().empty());
}

TEST_CASE("an accepted wish is in the next snapshot at once and in the file after saving",
          "[store]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);

    const FactNumber number = door::submit(*session, door::park("parkeren"));

    CHECK(number == FactNumber{2});
    CHECK(session->last() == number);
    CHECK(session->snapshot()->parked_points.size() == 1);
    REQUIRE(session->wait_until_saved(number, 10s));
    CHECK(session->saved() == number);
    CHECK(door::state_in(disk->with_only_what_was_synced()->bytes(door::file)) ==
          *session->snapshot());
}

TEST_CASE("a refused wish changes nothing", "[store]") {
    auto disk = std::make_shared<Disk>();
    const auto session = door::created(disk);
    const auto before = session->snapshot();

    const store::Accepted accepted = session->submit(Origin::phone, door::park("  "));

    REQUIRE_FALSE(accepted.has_value());
    CHECK(accepted.error() == Refusal::text_empty);
    CHECK(session->last() == FactNumber{1});
    CHECK(session->snapshot() == before);
}

TEST_CASE("a fact carries the second of the clock and who asked", "[store]") {
    auto disk = std::make_shared<Disk>();
    store::Means means = door::means_on(disk);
    base::UtcSeconds now{1'000s};
    means.clock = [&] { return now; };
    auto session = std::move(store::Session::create(means, door::file, door::start())).value();

    now = base::UtcSeconds{5'000s};
    REQUIRE(session->submit(Origin::phone, door::park("een")).has_value());
    now = base::UtcSeconds{-70s};  // a clock that jumps back changes no order
    REQUIRE(session->submit(Origin::table, door::park("twee")).has_value());

    const std::vector<domain::Record> records = session->records();
    REQUIRE(records.size() == 3);
    CHECK(records[1].at == base::UtcSeconds{5'000s});
    CHECK(records[1].by == Origin::phone);
    CHECK(records[2].at == base::UtcSeconds{-70s});
    CHECK(records[2].number == FactNumber{3});
    CHECK(session->records(FactNumber{2}).size() == 1);
}

TEST_CASE("a clock that went mad is held to years that a file may have", "[store]") {
    auto disk = std::make_shared<Disk>();
    store::Means means = door::means_on(disk);
    base::UtcSeconds now{};
    means.clock = [&] { return now; };
    {
        auto session = std::move(store::Session::create(means, door::file, door::start())).value();
        now = base::UtcSeconds::min();
        door::submit(*session, door::park("een"));
        now = base::UtcSeconds::max();
        door::submit(*session, door::park("twee"));
        // Its end would lie behind the last moment there is.
        CHECK_FALSE(session->submit(Origin::facilitator, domain::EnterPhase{0}).has_value());
        REQUIRE(session->save_now(session->last()));
    }

    const auto session = door::opened(disk);

    CHECK_FALSE(session->opened().read_only.has_value());
    const std::vector<domain::Record> records = session->records();
    REQUIRE(records.size() == 3);
    CHECK(records[1].at == store::earliest_moment);
    CHECK(records[2].at == store::latest_moment);
}

TEST_CASE("a snapshot is copied only when something changed", "[store]") {
    const auto session = door::created(std::make_shared<Disk>());

    const auto one = session->snapshot();
    const auto same = session->snapshot();
    door::submit(*session, door::park("parkeren"));
    const auto other = session->snapshot();

    CHECK(one == same);
    CHECK(other != one);
    CHECK(one->parked_points.empty());
}

TEST_CASE("an evening that is opened again is the evening that was closed", "[store]") {
    auto disk = std::make_shared<Disk>();
    domain::State before;
    {
        const auto session = door::created(disk);
        const FactNumber point = door::submit(*session, door::park("een"));
        door::submit(*session, door::park("twee"));
        door::submit(*session, domain::Withdraw{point});
        before = *session->snapshot();
    }

    const auto session = door::opened(disk);

    CHECK(session->opened().verdict == store::Verdict::whole);
    CHECK_FALSE(session->opened().read_only.has_value());
    CHECK(*session->snapshot() == before);
    CHECK(session->snapshot()->parked_points.size() == 1);
    CHECK(session->saved() == FactNumber{4});
    CHECK(door::submit_and_save(*session, door::park("drie")) == FactNumber{5});
}

TEST_CASE("closing saves what was asked last and gives back the room", "[store]") {
    auto disk = std::make_shared<Disk>();
    {
        const auto session = door::created(disk);
        for (int at = 0; at < 50; ++at) door::submit(*session, door::park("punt"));
    }
    const std::string bytes = disk->bytes(door::file);

    CHECK(store::read_journal(bytes).records.size() == 51);
    CHECK(bytes.ends_with("}\n"));
    CHECK(disk->names() == std::vector<std::string>{door::file});
}

TEST_CASE("what was withdrawn later still counts in the state of a moment before", "[store]") {
    const auto session = door::created(std::make_shared<Disk>());
    const FactNumber point = door::submit(*session, door::park("een"));
    const auto then = session->snapshot();
    door::submit(*session, domain::Withdraw{point});

    CHECK(session->snapshot()->parked_points.empty());
    CHECK(*session->state_at(point) == *then);
    CHECK(session->state_at(point) == session->state_at(point));
    CHECK(session->state_at(session->last()) == session->snapshot());
    CHECK(session->state_at(FactNumber{99}) == session->snapshot());
    CHECK_FALSE(session->state_at(FactNumber{})->started);
    for (std::uint32_t number = 1; number <= 3; ++number)
        CHECK(session->state_at({number})->parked_points.size() == (number == 2 ? 1U : 0U));
}

TEST_CASE("a torn tail is kept aside, told, and the evening goes on", "[store]") {
    auto disk = std::make_shared<Disk>();
    { door::submit_and_save(*door::created(disk), door::park("een")); }
    const std::string good = disk->bytes(door::file);
    disk->put(door::file, good + "3 12345678 {\"code\": \"not");

    {
        const auto session = door::opened(disk);

        CHECK_FALSE(session->opened().read_only.has_value());
        CHECK(session->opened().verdict == store::Verdict::torn_tail);
        CHECK(session->opened().cut_lines == 1);
        CHECK(session->opened().cut_bytes == 24);
        CHECK(session->opened().cut_file == door::file + ".cut-1");
        CHECK(disk->with_only_what_was_synced()->bytes(door::file + ".cut-1") ==
              "3 12345678 {\"code\": \"not");
        CHECK(disk->with_only_what_was_synced()->bytes(door::file) == good);
        door::submit_and_save(*session, door::park("twee"));
    }
    CHECK(store::read_journal(disk->bytes(door::file)).verdict == store::Verdict::whole);

    disk->put(door::file, disk->bytes(door::file) + std::string(700, '\0'));
    const auto session = door::opened(disk);
    CHECK(session->opened().cut_lines == 0);
    CHECK(session->opened().cut_bytes == 700);
    CHECK(session->opened().cut_file == door::file + ".cut-2");
    CHECK(disk->bytes(door::file + ".cut-2") == std::string(700, '\0'));
}

TEST_CASE("a torn tail that cannot be kept aside is left alone", "[store]") {
    auto disk = std::make_shared<Disk>();
    { door::submit_and_save(*door::created(disk), door::park("een")); }
    const std::string torn = disk->bytes(door::file) + "3 12345678";
    disk->put(door::file, torn);
    disk->fail({1, true, true, {"disk_full", "made up"}});

    const auto session = door::opened(disk);

    REQUIRE(session->opened().read_only.has_value());
    CHECK(session->opened().read_only->code == "disk_full");
    CHECK(disk->bytes(door::file) == torn);
    CHECK(session->snapshot()->parked_points.size() == 1);
}

TEST_CASE("room that a killed program left is taken without a word", "[store]") {
    auto disk = std::make_shared<Disk>();
    { door::submit_and_save(*door::created(disk), door::park("een")); }
    const std::string good = disk->bytes(door::file);
    disk->put(door::file, good + std::string(60'000, '\n'));

    const auto session = door::opened(disk);

    CHECK(session->opened().verdict == store::Verdict::whole);
    CHECK(session->opened().cut_file.empty());
    CHECK(disk->names() == std::vector<std::string>{door::file, door::file + ".lock"});
    door::submit_and_save(*session, door::park("twee"));
    CHECK(door::state_in(disk->bytes(door::file)) == *session->snapshot());
}

TEST_CASE("a lost last line break is mended before the next fact", "[store]") {
    auto disk = std::make_shared<Disk>();
    { door::submit_and_save(*door::created(disk), door::park("een")); }
    std::string bytes = disk->bytes(door::file);
    bytes.pop_back();
    disk->put(door::file, bytes);
    {
        const auto session = door::opened(disk);
        CHECK(session->opened().cut_file.empty());
        door::submit_and_save(*session, door::park("twee"));
    }
    const store::Journal journal = store::read_journal(disk->bytes(door::file));
    CHECK(journal.verdict == store::Verdict::whole);
    CHECK(journal.records.size() == 3);
}

TEST_CASE("a damaged file is only read and never written", "[store]") {
    auto disk = std::make_shared<Disk>();
    {
        const auto session = door::created(disk);
        for (const char* text : {"een", "twee", "drie"})
            door::submit_and_save(*session, door::park(text));
    }
    std::string bytes = disk->bytes(door::file);
    bytes[bytes.find("twee")] = 'x';
    disk->put(door::file, bytes);
    const std::size_t before = disk->operations();
    {
        const auto session = door::opened(disk);

        REQUIRE(session->opened().read_only.has_value());
        CHECK(session->opened().read_only->code == "session_damaged");
        CHECK(session->opened().read_only->detail == "4");
        CHECK(session->snapshot()->parked_points.size() == 2);
        const store::Accepted accepted = session->submit(Origin::facilitator, door::park("vier"));
        REQUIRE_FALSE(accepted.has_value());
        CHECK(accepted.error() == Refusal::session_read_only);
        CHECK(session->erase_person({"Jan", "", ""}).error().code == "session_read_only");
        CHECK(session->save_elsewhere("/evening/other.samen").error().code == "session_read_only");
    }
    CHECK(disk->operations() == before);
    CHECK(disk->bytes(door::file) == bytes);
}

TEST_CASE("a file of a newer version is only read, and says so", "[store]") {
    auto disk = std::make_shared<Disk>();
    { door::submit_and_save(*door::created(disk), door::park("een")); }
    std::string bytes = disk->bytes(door::file);
    bytes.replace(0, bytes.find('\n') + 1, store::header_line({2, 1}));
    disk->put(door::file, bytes + "3 torn");

    const auto session = door::opened(disk);

    REQUIRE(session->opened().read_only.has_value());
    CHECK(session->opened().read_only->code == "session_newer");
    CHECK(session->snapshot()->parked_points.size() == 1);
    CHECK(disk->bytes(door::file) == bytes + "3 torn");
}

TEST_CASE("reading takes no lock and cuts nothing", "[store]") {
    auto disk = std::make_shared<Disk>();
    { door::submit_and_save(*door::created(disk), door::park("een")); }
    disk->put(door::file, disk->bytes(door::file) + "3 torn");
    const std::size_t before = disk->operations();

    const auto reader = door::opened(disk, door::file, store::Access::reading);
    const auto other = door::opened(disk, door::file, store::Access::reading);

    CHECK(reader->opened().read_only->code == "only_reading");
    CHECK(reader->opened().verdict == store::Verdict::torn_tail);
    CHECK(*reader->snapshot() == *other->snapshot());
    CHECK(disk->operations() == before);
    CHECK(disk->names() == std::vector<std::string>{door::file});
}

TEST_CASE("what is no session is told apart from one without facts", "[store]") {
    auto disk = std::make_shared<Disk>();
    disk->put("/a.samen", "");
    disk->put("/b.samen", store::header_line());
    disk->put("/c.samen", "dear diary");
    const auto error_of = [&](const std::string& name) {
        return store::Session::open(door::means_on(disk), name, store::Access::leading)
            .error()
            .code;
    };

    CHECK(error_of("/a.samen") == "session_empty");
    CHECK(error_of("/b.samen") == "session_empty");
    CHECK(error_of("/c.samen") == "not_a_session");
    CHECK(error_of("/d.samen") == "file_missing");
    CHECK(disk->names().size() == 3);
}

TEST_CASE("a second instance only reads, and knows who leads", "[store]") {
    auto disk = std::make_shared<Disk>();
    const auto leader = door::created(disk);

    const auto second = door::opened(disk);

    REQUIRE(second->opened().read_only.has_value());
    CHECK(second->opened().read_only->code == "session_locked");
    CHECK(second->opened().read_only->detail == store::this_process());
    CHECK_FALSE(second->submit(Origin::facilitator, door::park("een")).has_value());
}
