#include "store/posix_files.hpp"

#include "store/door.hpp"
#include "store/made_up_facts.hpp"
#include "store/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using store::PosixFiles;

namespace {

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// Runs `work` in a process of its own; gives its exit code.
int in_another_process(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a file grows behind what it had, and keeps its room as line breaks", "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path file = folder.path() / "a";
    PosixFiles files;
    {
        auto made = files.create(file);
        REQUIRE(made.has_value());
        REQUIRE(made.value()->append("een\n").has_value());
        REQUIRE(made.value()->make_room(10).has_value());
        CHECK(bytes_of(file) == "een\n\n\n\n\n\n\n\n\n\n\n");
        REQUIRE(made.value()->append("twee\n").has_value());
        REQUIRE(made.value()->sync().has_value());
        CHECK(bytes_of(file) == "een\ntwee\n\n\n\n\n\n");
        REQUIRE(made.value()->make_room(5).has_value());
        CHECK(fs::file_size(file) == 14);
        REQUIRE(made.value()->truncate(9).has_value());
    }
    auto opened = files.open_append(file);
    REQUIRE(opened.has_value());
    REQUIRE(opened.value()->append("drie\n").has_value());
    REQUIRE(opened.value()->write_again(4, "twee\n").has_value());

    CHECK(files.read(file).value() == "een\ntwee\ndrie\n");
}

TEST_CASE("a new session can be read by its owner only", "[store]") {
    const store_test::TemporaryFolder folder;
    REQUIRE(PosixFiles().create(folder.path() / "a").has_value());

    struct stat facts {};
    REQUIRE(::stat((folder.path() / "a").c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
}

TEST_CASE("the disk says what is wrong and with which file", "[store]") {
    const store_test::TemporaryFolder folder;
    PosixFiles files;
    const fs::path file = folder.path() / "a";
    write(file, "x");

    CHECK(files.create(file).error().code == "file_exists");
    CHECK(files.read(folder.path() / "b").error().code == "file_missing");
    CHECK(files.open_append(folder.path() / "b").error().code == "file_missing");
    CHECK(files.rename(folder.path() / "b", file).error().code == "file_missing");
    CHECK(files.remove(folder.path() / "b").error().code == "file_missing");
    CHECK(files.sync_folder(folder.path() / "no").error().code == "file_missing");
    CHECK(files.read(folder.path()).error().code == "is_folder");
    CHECK(files.open_append(folder.path()).error().code == "is_folder");
    CHECK(files.create(folder.path() / "no" / "a").error().code == "folder_missing");
    CHECK(files.lock(folder.path() / "no" / "a.lock", "me").error().code == "folder_missing");
    CHECK(files.read("/dev/null").error().code == "not_a_file");
    CHECK(
        files.read(folder.path() / "b").error().detail.starts_with((folder.path() / "b").string()));
    CHECK(files.names_in(folder.path()).value() == std::vector<std::string>{"a"});
    CHECK(files.exists(file));
    CHECK_FALSE(files.exists(folder.path() / "b"));
}

TEST_CASE("a disk without space says so, and what was saved stays", "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path file = folder.path() / "cuijk.samen";
    const int code = in_another_process([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        auto made = store::Session::create(door::means_on(std::make_shared<PosixFiles>()), file,
                                           door::start());
        if (!made.has_value()) return 1;
        const rlimit little{20'000, 20'000};  // less than the room the journal asks for
        if (::setrlimit(RLIMIT_FSIZE, &little) != 0) return 2;
        const auto session = std::move(made).value();
        for (int at = 0; at < 1000; ++at) {
            const auto accepted =
                session->submit(domain::Origin::facilitator, door::park(std::to_string(at)));
            if (!accepted.has_value()) return 3;
            if (!session->save_now(accepted.value())) {
                const auto trouble = session->trouble();
                if (!trouble.has_value() || trouble->code != "disk_full") return 4;
                return session->saved().number > 50 && session->last() > session->saved() ? 0 : 5;
            }
        }
        return 6;
    });

    CHECK(code == 0);
    CHECK(store::read_journal(bytes_of(file)).records.size() > 50);
}

TEST_CASE("a lock keeps others out, in this process and in another, until it goes", "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path name = folder.path() / "a.lock";
    PosixFiles files;
    auto lock = files.lock(name, "process 1 on laptop");
    REQUIRE(lock.has_value());
    REQUIRE(lock.value() != nullptr);

    CHECK(files.lock(name, "somebody").value() == nullptr);
    CHECK(in_another_process([&] {
              auto other = PosixFiles().lock(name, "somebody");
              return other.has_value() && other.value() == nullptr ? 0 : 1;
          }) == 0);
    CHECK(bytes_of(name) == "process 1 on laptop");
    lock.value().reset();
    CHECK_FALSE(fs::exists(name));
    CHECK(files.lock(name, "somebody").value() != nullptr);
}

TEST_CASE("a lock goes with a process that is killed", "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path name = folder.path() / "a.lock";
    std::array<int, 2> ready{};
    REQUIRE(::pipe(ready.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto lock = PosixFiles().lock(name, "child");
        static_cast<void>(::write(ready[1], "x", 1) == 1);
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK(PosixFiles().lock(name, "me").value() == nullptr);

    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    CHECK(fs::exists(name));
    CHECK(PosixFiles().lock(name, "me").value() != nullptr);
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("two processes that want to lead one session never mix their lines", "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path file = folder.path() / "cuijk.samen";
    const auto files = std::make_shared<PosixFiles>();
    static_cast<void>(door::created(files, file));
    const auto lead = [&](const std::string& text) {
        auto opened = store::Session::open(door::means_on(files), file, store::Access::leading);
        if (!opened.has_value()) return false;
        if (opened.value()->opened().read_only.has_value()) return false;
        for (int at = 0; at < 3; ++at) {
            const auto accepted =
                opened.value()->submit(domain::Origin::facilitator, door::park(text));
            if (!accepted.has_value() || !opened.value()->save_now(accepted.value())) ::_exit(9);
        }
        return true;
    };
    // As often as it takes: while the other waits for a slow disk, a try is over in no time.
    const auto lead_often = [&](const std::string& text) {
        int led = 0;
        for (int at = 0; at < 1'000'000 && led < 20; ++at) led += lead(text) ? 1 : 0;
        return led;
    };
    const pid_t child = ::fork();
    if (child == 0) ::_exit(lead_often("kind") == 20 ? 0 : 1);
    const int led_here = lead_often("ouder");
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);

    const store::Journal journal = store::read_journal(bytes_of(file));

    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(led_here == 20);
    CHECK(journal.verdict == store::Verdict::whole);
    REQUIRE(journal.records.size() == 1 + 2 * 20 * 3);
    for (std::size_t at = 1; at < journal.records.size(); at += 3)
        CHECK(std::get<domain::PointParked>(journal.records[at].event).text ==
              std::get<domain::PointParked>(journal.records[at + 2].event).text);
}

TEST_CASE("a session in a folder that cannot be written is only read", "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path file = folder.path() / "cuijk.samen";
    const auto files = std::make_shared<PosixFiles>();
    static_cast<void>(door::created(files, file));
    fs::permissions(file, fs::perms{0444});
    fs::permissions(folder.path(), fs::perms{0555});
    const int code = in_another_process([&] {
        constexpr uid_t nobody = 65534;  // the superuser may write everywhere
        if (::geteuid() == 0 && ::seteuid(nobody) != 0) return 1;
        auto session = store::Session::open(door::means_on(files), file, store::Access::leading);
        if (!session.has_value()) return 2;
        const auto& why = session.value()->opened().read_only;
        if (!why.has_value() || why->code != "no_permission") return 3;
        return session.value()->snapshot()->started ? 0 : 4;
    });
    fs::permissions(folder.path(), fs::perms::owner_all);

    CHECK(code == 0);
}

TEST_CASE("a file that may not be read is told as that", "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path file = folder.path() / "cuijk.samen";
    static_cast<void>(door::created(std::make_shared<PosixFiles>(), file));
    fs::permissions(folder.path(), fs::perms{0755});
    fs::permissions(file, fs::perms::none);
    const int code = in_another_process([&] {
        constexpr uid_t nobody = 65534;  // the superuser may read everything
        if (::geteuid() == 0 && ::seteuid(nobody) != 0) return 1;
        const auto read = PosixFiles().read(file);
        return !read.has_value() && read.error().code == "may_not_read" ? 0 : 2;
    });

    CHECK(code == 0);
}

TEST_CASE("a session behind a link stays behind it, with its lock beside the real file",
          "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path file = folder.path() / "cuijk.samen";
    fs::create_directory(folder.path() / "desk");
    const fs::path link = folder.path() / "desk" / "vanavond.samen";
    const auto files = std::make_shared<PosixFiles>();
    static_cast<void>(door::created(files, file));
    fs::create_symlink(file, link);

    const auto session = door::opened(files, link);
    CHECK(door::opened(files, file)->opened().read_only->code == "session_locked");
    REQUIRE(session->erase_person({"Jan", "", ""}).has_value());
    door::submit_and_save(*session, door::park("een"));

    CHECK(fs::is_symlink(link));
    CHECK(store::read_journal(bytes_of(file)).records.size() == 2);
}

TEST_CASE("a session with two names is led under one of them and read under the other", "[store]") {
    const store_test::TemporaryFolder folder;
    const fs::path file = folder.path() / "cuijk.samen";
    const fs::path link = folder.path() / "vanavond.samen";
    const auto files = std::make_shared<PosixFiles>();
    static_cast<void>(door::created(files, file));
    fs::create_hard_link(file, link);
    auto session = door::opened(files, file);
    door::submit_and_save(*session, door::park("een"));

    CHECK(door::opened(files, link)->opened().read_only->code == "session_locked");
    CHECK(door::opened(files, link)->last() == session->last());
    CHECK(in_another_process([&] {
              const auto other = store::Session::open(
                  door::means_on(std::make_shared<PosixFiles>()), link, store::Access::leading);
              if (!other.has_value() || !other.value()->opened().read_only.has_value()) return 1;
              return other.value()->last() == domain::FactNumber{2} ? 0 : 2;
          }) == 0);

    SECTION("until it is closed") {
        session.reset();
        CHECK_FALSE(door::opened(files, link)->opened().read_only.has_value());
    }
    SECTION("until it was rewritten, for then these are two files") {
        REQUIRE(session->erase_person({"Jan", "", ""}).has_value());
        const auto other = door::opened(files, link);
        CHECK_FALSE(other->opened().read_only.has_value());
        door::submit_and_save(*session, door::park("hier"));
        CHECK(store::read_journal(bytes_of(link)).records.size() == 2);
        CHECK(store::read_journal(bytes_of(file)).records.size() == 3);
    }
}

TEST_CASE("names with blanks, signs and two hundred bytes work", "[store]") {
    const store_test::TemporaryFolder folder;
    const auto files = std::make_shared<PosixFiles>();
    for (const std::string& name : {std::string("met een spatie.samen"),
                                    std::string("Łódź 👩🏽‍🤝‍👨🏻.samen"),
                                    std::string(200, 'a') + ".samen", std::string("-n.samen")}) {
        const fs::path file = folder.path() / name;
        static_cast<void>(door::created(files, file));
        CHECK(door::opened(files, file)->snapshot()->started);
    }
    CHECK(files->names_in(folder.path()).value().size() == 4);
    const fs::path too_long = folder.path() / (std::string(250, 'a') + ".samen");
    CHECK_FALSE(store::Session::create(door::means_on(files), too_long, door::start()).has_value());
}
