#include "program/evening_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

using tests::Folder;
using tests::Ran;
using tests::samen;

namespace {

/// Width and height stand at a fixed place in every PNG (PNG specification, 11.2.1 IHDR).
std::pair<int, int> size_of(const std::string& png) {
    const auto number = [&](std::size_t at) {
        int value = 0;
        for (std::size_t byte = 0; byte < 4; ++byte)
            value = value * 256 + static_cast<unsigned char>(png.at(at + byte));
        return value;
    };
    return {number(16), number(20)};
}

}  // namespace

TEST_CASE("a picture has exactly the size asked for and the same bytes every time",
          "[program][picture]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    REQUIRE(samen({"do", file}, samen({"do", "--help"}).out).code == 0);
    const auto picture = [&](const std::string& name) {
        const std::string output = folder / name;
        const Ran ran = samen({"picture", file, "--screen", "kansen", "-o", output, "--size",
                               "1024x768", "--lang", "en", "--scale", "1.2"});
        REQUIRE(ran.code == 0);
        return tests::content_of(output);
    };

    const std::string first = picture("a.png");
    const std::string second = picture("b.png");

    CHECK(size_of(first) == std::pair{1024, 768});
    CHECK(first == second);
}

TEST_CASE("every screen can be drawn of an evening in which nothing was said yet",
          "[program][picture]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);

    const Ran ran =
        samen({"picture", file, "--all", "-o", folder / "schermen", "--size", "640x480"});

    REQUIRE(ran.code == 0);
    int pictures = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "schermen")) {
        CHECK(size_of(tests::content_of(entry.path())) == std::pair{640, 480});
        ++pictures;
    }
    // Fifteen screens of the wall, their desk, and the start screen.
    CHECK(pictures == 31);
}

TEST_CASE("the words of a picture can be listed and hold nothing private", "[program][picture]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    REQUIRE(samen({"do", file}, samen({"do", "--help"}).out).code == 0);

    for (const std::string screen : {"welkom", "oogst", "kansen", "afspraken", "slot"}) {
        CAPTURE(screen);
        const Ran ran =
            samen({"picture", file, "--screen", screen, "-o", folder / "a.png", "--json"});
        REQUIRE(ran.code == 0);
        CHECK(ran.out.find("\"texts\"") != std::string::npos);
        for (const std::string secret : {"Jansen", "Joke", "Riet", "0485", "Wethouder", "Hans"})
            CHECK(ran.out.find(secret) == std::string::npos);
    }
}

TEST_CASE("a picture is a PNG, and says so when another kind is asked for", "[program][picture]") {
    const Folder folder;
    const Ran ran = samen({"picture", "--screen", "start", "-o", folder / "start.jpg"});
    CHECK(ran.code == 2);
    CHECK(ran.err.find("start.jpg") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder / "start.jpg"));
}

TEST_CASE("the start screen needs no evening", "[program][picture]") {
    const Folder folder;

    CHECK(samen({"picture", "--screen", "start", "-o", folder / "start.png"}).code == 0);
    CHECK(size_of(tests::content_of(folder / "start.png")) == std::pair{1920, 1080});
}

TEST_CASE("a picture shows a screen as the room last saw it, with the time of then",
          "[program][picture]") {
    const Folder folder;
    const auto drawn = [&](const std::string& screen) {
        const Ran ran = samen({"picture", SOURCE_DIR "/sessions/cuijk.samen", "--screen", screen,
                               "-o", folder / "a.png", "--json"});
        REQUIRE(ran.code == 0);
        return ran.out;
    };

    // The evening of this file is over.
    CHECK(drawn("oogst").find("tot 19.55") != std::string::npos);
    CHECK(drawn("handen").find("Steek één keer uw hand op bij:") != std::string::npos);
    CHECK(drawn("tafels").find("rondes van 12 min") != std::string::npos);
    CHECK(drawn("slot").find("22.00") != std::string::npos);
}

TEST_CASE("a picture of the wall leaves out who is missing, as the wall does, once somebody came",
          "[program][picture]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    const auto done = [&](const std::string& wishes) {
        REQUIRE(samen({"do", file}, wishes).code == 0);
    };
    done(R"({"wish":"add_organisation","name":"Koor"}
{"wish":"add_organisation","name":"Museum"}
{"wish":"add_organisation","name":"Bakkerij"}
{"wish":"add_contributions","organisation":"Koor","side":"need","text":"een zaal om te repeteren"}
{"wish":"add_contributions","organisation":"Museum","text":"een grote zaal"}
{"wish":"add_contributions","organisation":"Bakkerij","text":"een grote zaal"}
{"wish":"enter_phase","phase":"kansen"}
)");
    const auto shows = [&](const std::string& view, const std::string& name) {
        const Ran ran = samen({"picture", file, "--screen", "kansen", "--view", view, "-o",
                               folder / "a.png", "--json"});
        REQUIRE(ran.code == 0);
        return ran.out.find(name) != std::string::npos;
    };
    CHECK(shows("wall", "Bakkerij"));

    done(R"({"wish":"set_presence","organisation":"Koor","presence":"present"}
{"wish":"set_presence","organisation":"Museum","presence":"present"}
)");

    CHECK(shows("wall", "Museum"));
    CHECK_FALSE(shows("wall", "Bakkerij"));
    CHECK(shows("desk", "Bakkerij"));
}

TEST_CASE("a picture of the desk names nobody and tells no notes", "[program][picture]") {
    const Folder folder;
    for (const std::string screen : {"afspraken", "slot", "oogst"}) {
        CAPTURE(screen);
        const Ran ran = samen({"picture", SOURCE_DIR "/sessions/cuijk.samen", "--screen", screen,
                               "--view", "desk", "-o", folder / "a.png", "--json"});
        REQUIRE(ran.code == 0);
        CHECK(ran.out.find("Alleen voor mij") != std::string::npos);
        for (const std::string secret : {"Samira", "Piet", "Wethouder", "Riet"})
            CHECK(ran.out.find(secret) == std::string::npos);
    }
}
