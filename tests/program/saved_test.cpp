// What "saved" is worth: the program is killed at random moments, and watched by strace.

#include "program/evening_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <cstdlib>
#include <random>
#include <regex>
#include <sstream>
#include <thread>

using tests::Folder;
using tests::Ran;
using tests::samen;

namespace {

/// The name that the n-th wish of a life gives; unique over all lives.
std::string name_of(int life, int number) {
    return "Club " + std::to_string(life) + " " + std::to_string(number);
}

std::string wish_of(int life, int number) {
    return "{\"wish\":\"park_point\",\"text\":\"" + name_of(life, number) + "\"}\n";
}

int kills_wanted() {
    const char* told = std::getenv("SAMEN_KILLS");
    return told != nullptr ? std::atoi(told) : 1000;
}

/// A disk of its own of 200 KiB; not there when this machine does not allow it.
class LittleDisk {
public:
    LittleDisk()
        : there_(tests::run(
                     {"mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", folder_.path().string()})
                     .code == 0) {}
    LittleDisk(const LittleDisk&) = delete;
    LittleDisk& operator=(const LittleDisk&) = delete;
    ~LittleDisk() {
        if (there_) tests::run({"umount", folder_.path().string()});
    }

    [[nodiscard]] bool is_there() const { return there_; }
    [[nodiscard]] const Folder& folder() const { return folder_; }

private:
    Folder folder_;
    bool there_;
};

/// Everything that was ever promised, in order.
struct Promises {
    std::vector<std::string> names;
    std::size_t kills = 0;
};

/// One life: wishes are poured in, answers are noted as they come, and then the program dies.
void one_life(const std::string& file, int life, std::mt19937& chance, Promises& promises) {
    tests::Talk talk({"do", file});
    std::string poured;
    for (int number = 0; number < 40; ++number) poured += wish_of(life, number);
    REQUIRE(talk.say(poured) == static_cast<ssize_t>(poured.size()));
    const int answers = std::uniform_int_distribution(0, 25)(chance);
    for (int number = 0; number < answers; ++number) {
        const std::string line = talk.hear();
        REQUIRE(line.starts_with("saved "));
        promises.names.push_back(name_of(life, number));
    }
    std::this_thread::sleep_for(
        std::chrono::microseconds(std::uniform_int_distribution(0, 1500)(chance)));
    talk.kill_hard();
    // What it still said before it died counts too.
    std::istringstream rest(talk.hear_out());
    int number = answers;
    for (std::string line; std::getline(rest, line) && !rest.eof(); ++number)
        if (line.starts_with("saved ")) promises.names.push_back(name_of(life, number));
    static_cast<void>(talk.code());
    ++promises.kills;
}

}  // namespace

TEST_CASE("nothing that was called saved is lost when the program is killed", "[program][kill]") {
    const Folder folder;
    const int kills = kills_wanted();
    std::mt19937 chance(20260616);
    Promises promises;
    // A file of its own every so often keeps the test quick; every file must hold its promises.
    constexpr int lives_per_file = 25;
    for (int first = 0; first < kills; first += lives_per_file) {
        const std::string file =
            tests::new_evening(folder, "kill-" + std::to_string(first) + ".samen");
        const std::size_t before = promises.names.size();
        for (int life = first; life < std::min(first + lives_per_file, kills); ++life)
            one_life(file, life, chance, promises);

        const Ran opened = samen({"do", file}, "{\"wish\":\"park_point\",\"text\":\"einde\"}\n");
        REQUIRE(opened.code == 0);
        REQUIRE(samen({"check", file}).code == 0);
        const std::string shown = samen({"show", file}).out;
        for (std::size_t at = before; at < promises.names.size(); ++at) {
            CAPTURE(file, promises.names[at]);
            REQUIRE(shown.find(promises.names[at] + "\n") != std::string::npos);
        }
    }
    CHECK(promises.kills == static_cast<std::size_t>(kills));
    if (kills >= 1000) CHECK(promises.names.size() >= 10'000);
}

TEST_CASE("an import that is killed is there in full or not at all", "[program][kill]") {
    const Folder folder;
    const std::string table = folder / "lijst.csv";
    std::string text = "naam;aanbod\n";
    for (int row = 0; row < 200; ++row)
        text += "Club " + std::to_string(row) + ";\"een ; twee ; drie\"\n";
    tests::write(table, text);
    std::mt19937 chance(7);
    for (int round = 0; round < 40; ++round) {
        const std::string file =
            tests::new_evening(folder, "import-" + std::to_string(round) + ".samen");
        {
            tests::Talk talk({"import", table, file});
            std::this_thread::sleep_for(
                std::chrono::microseconds(std::uniform_int_distribution(0, 30'000)(chance)));
            talk.kill_hard();
        }
        REQUIRE(samen({"do", file}, "{\"wish\":\"park_point\",\"text\":\"einde\"}\n").code == 0);
        const std::string shown = samen({"show", file}).out;
        const bool first = shown.find("Club 0 (") != std::string::npos;
        const bool last = shown.find("Club 199 (") != std::string::npos;
        CHECK(first == last);
    }
}

TEST_CASE("a poll that is killed while it closes is open with its count or closed with it",
          "[program][kill]") {
    const Folder folder;
    const std::string start =
        "{\"wish\":\"add_organisation\",\"name\":\"A\",\"people\":9,\"presence\":\"present\"}\n"
        "{\"wish\":\"add_organisation\",\"name\":\"B\",\"people\":9,\"presence\":\"present\"}\n"
        "{\"wish\":\"make_proposal\",\"title\":\"Een\",\"partners\":[\"A\",\"B\"]}\n"
        "{\"wish\":\"make_proposal\",\"title\":\"Twee\",\"partners\":[\"A\",\"B\"]}\n"
        "{\"wish\":\"open_poll\",\"medium\":\"hands\",\"dots_each\":1}\n"
        "{\"wish\":\"note_count\",\"option\":\"A\",\"figure\":7}\n"
        "{\"wish\":\"note_count\",\"option\":\"B\",\"figure\":5}\n";
    std::mt19937 chance(11);
    for (int round = 0; round < 40; ++round) {
        const std::string file =
            tests::new_evening(folder, "poll-" + std::to_string(round) + ".samen");
        REQUIRE(samen({"do", file}, start).code == 0);
        {
            tests::Talk talk({"do", file});
            REQUIRE(talk.say("{\"wish\":\"close_poll\"}\n") > 0);
            std::this_thread::sleep_for(
                std::chrono::microseconds(std::uniform_int_distribution(0, 20'000)(chance)));
            talk.kill_hard();
        }
        const Ran closed = samen({"do", file}, "{\"wish\":\"close_poll\"}\n");
        CHECK((closed.out == "saved 9\n" || closed.out.starts_with("refused poll_not_open")));
        const std::string shown = samen({"show", file}).out;
        CHECK(shown.find("Een 7") != std::string::npos);
        CHECK(shown.find("Twee 5") != std::string::npos);
    }
}

TEST_CASE("a full disk refuses in words, keeps all it saved, and saves again when there is room",
          "[program][disk]") {
    const LittleDisk disk;
    if (!disk.is_there()) SKIP("a disk of its own needs the right to mount");
    const std::string file = tests::new_evening(disk.folder());
    tests::write(disk.folder() / "foto", std::string(60'000, 'x'));
    constexpr int asked = 2000;
    std::string wishes;
    for (int number = 0; number < asked; ++number) wishes += wish_of(0, number);

    const Ran full = samen({"do", file}, wishes);

    CHECK(full.code == 1);
    int saved = 0;
    int refused = 0;
    std::istringstream answers(full.out);
    for (std::string answer; std::getline(answers, answer);) {
        if (answer == "saved " + std::to_string(saved + 2) && refused == 0)
            ++saved;
        else if (answer.starts_with("refused not_saved De schijf is vol"))
            ++refused;
    }
    CHECK(saved > 0);
    CHECK(refused > 0);
    CHECK(saved + refused == asked);
    const std::string shown = samen({"show", file}).out;
    for (int number = 0; number < saved; ++number)
        REQUIRE(shown.find(name_of(0, number) + "\n") != std::string::npos);

    std::filesystem::remove(disk.folder() / "foto");
    const Ran after = samen({"do", file}, wish_of(1, 0));
    CHECK(after.code == 0);
    CHECK(after.out.starts_with("saved "));
    CHECK(samen({"check", file}).code == 0);
}

TEST_CASE("every saved line comes after a sync that follows the write of its fact",
          "[program][strace]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    const std::string trace = folder / "trace";
    std::string wishes;
    for (int number = 0; number < 30; ++number) wishes += wish_of(0, number);
    const Ran ran = tests::run(
        {"strace", "-f", "-y", "-s", "4000", "-e", "trace=write,pwrite64,writev,pwritev,fdatasync",
         "-o", trace, PROGRAM, "do", file},
        wishes);
    REQUIRE(ran.code == 0);

    // Per fact: not seen, written, or synced after it was written.
    std::vector<int> written(40, 0);
    std::vector<int> synced(40, 0);
    int promises = 0;
    std::istringstream lines(tests::content_of(trace));
    const std::regex fact(R"(\\?n?(\d+) [0-9a-f]{8} \{)");
    for (std::string line; std::getline(lines, line);) {
        const bool of_file = line.find("avond.samen>") != std::string::npos;
        if (of_file && line.find("write") != std::string::npos) {
            for (std::sregex_iterator at(line.begin(), line.end(), fact), end; at != end; ++at)
                written.at(static_cast<std::size_t>(std::stoi((*at)[1]))) = 1;
        }
        // A call that another thread interrupts is finished on a line of its own.
        const bool sync_done =
            (of_file && line.find("fdatasync(") != std::string::npos && line.ends_with("= 0")) ||
            (line.find("fdatasync resumed") != std::string::npos && line.ends_with("= 0"));
        if (sync_done)
            for (std::size_t number = 0; number < written.size(); ++number)
                if (written[number] != 0) synced[number] = 1;
        const std::size_t said = line.find("\"saved ");
        if (said != std::string::npos && line.find("write(1<") != std::string::npos) {
            const int number = std::stoi(line.substr(said + 7));
            CAPTURE(line);
            CHECK(synced.at(static_cast<std::size_t>(number)) == 1);
            ++promises;
        }
    }
    CHECK(promises == 30);
}
