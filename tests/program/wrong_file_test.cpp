// What the commands say of a file that is not there, or is not whole, or is no evening.

#include "program/evening_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

using tests::Folder;
using tests::has;
using tests::lines_of;
using tests::Ran;
using tests::samen;

TEST_CASE("a file that is not there is said so by every command", "[program]") {
    const Folder folder;
    const std::string none = folder / "niets.samen";
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"do", none},
             {"show", none},
             {"replay", none, "--until", "3"},
             {"import", none, none},
             {"report", none, "-o", folder / "r.html"},
             {"export", none, "-o", folder / "k.pdf"},
             {"paper", none, "-o", folder / "p.html"},
             {"picture", none, "--screen", "welkom", "-o", folder / "p.png"}}) {
        CAPTURE(words);
        const Ran ran = samen(words);
        CHECK(ran.code == 1);
        CHECK(has(ran.err, "niets.samen"));
    }
    CHECK(samen({"check", none}).code == 3);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("what cannot be opened is told in one sentence that says why", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    const std::string wish = "{\"wish\":\"park_point\",\"text\":\"x\"}\n";
    const std::string empty = folder / "leeg.samen";
    tests::write(empty, "");
    std::string changed = tests::content_of(file);
    for (std::size_t at = changed.find('\n'); at != std::string::npos;
         at = changed.find('\n', at + 2))
        changed.insert(at, "\r");
    const std::string windows = folder / "crlf.samen";
    tests::write(windows, changed);
    for (const auto& [wrong, words] : std::vector<std::pair<std::string, std::string>>{
             {empty, "is leeg"}, {windows, "CRLF"}, {folder.path().string(), "een map"}}) {
        CAPTURE(wrong);
        const Ran shown = samen({"show", wrong});
        const Ran done = samen({"do", wrong}, wish);
        const Ran checked = samen({"check", wrong});
        CHECK(shown.code == 1);
        CHECK(done.code == 1);
        CHECK(checked.code == 3);
        for (const std::string& told : {shown.err, done.err, checked.out + checked.err}) {
            CHECK(has(told, words));
            CHECK(lines_of(told).size() == 1);
        }
    }
    const Ran no_folder = samen({"new", folder / "geen/y.samen", "--title", "T"});
    CHECK(no_folder.code == 1);
    CHECK(has(no_folder.err, "Deze map is er niet: " + (folder / "geen") + "."));
    const Ran start = samen({"do", file}, "{\"wish\":\"withdraw\",\"fact\":1}\n");
    CHECK(start.code == 1);
    CHECK(start.out.starts_with("refused start_is_final Het begin van de avond"));
}

TEST_CASE("check tells whole, torn, damaged and foreign files apart", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    std::string wishes;
    for (int number = 0; number < 5; ++number)
        wishes +=
            "{\"wish\":\"add_organisation\",\"name\":\"Club " + std::to_string(number) + "\"}\n";
    REQUIRE(samen({"do", file}, wishes).code == 0);
    const std::string whole = tests::content_of(file);
    CHECK(samen({"check", file}).code == 0);

    const std::string changed = folder / "changed.samen";
    tests::write(changed, whole.substr(0, whole.size() - 7));
    CHECK(samen({"check", changed}).code == 1);
    tests::write(changed, whole + "7 abc");
    CHECK(samen({"check", changed}).code == 1);

    std::string damaged = whole;
    damaged[damaged.find("Club 1")] = 'K';
    tests::write(changed, damaged);
    CHECK(samen({"check", changed}).code == 2);
    const Ran refused = samen({"do", changed}, "{\"wish\":\"end_session\"}\n");
    CHECK(refused.code == 1);
    CHECK(refused.out.empty());
    CHECK(tests::content_of(changed) == damaged);
    const Ran shown = samen({"show", changed});
    CHECK(shown.code == 1);
    CHECK(has(shown.out, "Club 4"));
    CHECK_FALSE(shown.err.empty());

    tests::write(changed, "hallo\n");
    CHECK(samen({"check", changed}).code == 3);
    tests::write(changed, "");
    CHECK(samen({"check", changed}).code == 3);
    CHECK(samen({"show", changed}).code == 1);
}

TEST_CASE("do goes on behind a torn tail and keeps the torn bytes", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    tests::write(file, tests::content_of(file) + "2 deadbeef {\"co");

    const Ran done = samen({"do", file}, "{\"wish\":\"add_organisation\",\"name\":\"Koor\"}\n");

    CHECK(done.code == 0);
    CHECK(done.out == "saved 2\n");
    CHECK_FALSE(done.err.empty());
    CHECK(has(tests::content_of(file + ".cut-1"), "2 deadbeef {\"co"));
    CHECK(samen({"check", file}).code == 0);
}
