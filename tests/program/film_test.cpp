#include "program/evening_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

using tests::Folder;
using tests::Ran;
using tests::samen;

namespace {

std::string played(const Folder& folder) {
    const std::string file = tests::new_evening(folder);
    REQUIRE(samen({"do", file}, samen({"do", "--help"}).out).code == 0);
    return file;
}

int pictures_in(const std::string& folder) {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        count += entry.path().extension() == ".png" ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("how the map grew is as many pictures as were asked for, the same every time",
          "[program][film]") {
    const Folder folder;
    const std::string file = played(folder);
    const auto shoot = [&](const std::string& name) {
        const std::string to = folder / name;
        REQUIRE(samen({"film", file, "-o", to, "--frames", "4", "--size", "640x480"}).code == 0);
        return to;
    };
    const std::string first = shoot("een");
    const std::string second = shoot("twee");

    CHECK(pictures_in(first) == 4);
    for (const char* const name : {"/kaart-0001.png", "/kaart-0002.png", "/kaart-0004.png"})
        CHECK(tests::content_of(first + name) == tests::content_of(second + name));
    CHECK(tests::content_of(first + "/kaart-0001.png") !=
          tests::content_of(first + "/kaart-0004.png"));
}

TEST_CASE("a shorter film leaves nothing of a longer one in its folder", "[program][film]") {
    const Folder folder;
    const std::string file = played(folder);
    const std::string to = folder / "film";
    REQUIRE(samen({"film", file, "-o", to, "--frames", "4", "--size", "640x480"}).code == 0);
    REQUIRE(samen({"film", file, "-o", to, "--frames", "2", "--size", "640x480"}).code == 0);

    CHECK(pictures_in(to) == 2);
}

TEST_CASE("a film of nothing, or of a wrong number, is refused and leaves nothing",
          "[program][film]") {
    const Folder folder;
    const std::string empty = tests::new_evening(folder);
    const std::string to = folder / "film";

    const Ran nothing = samen({"film", empty, "-o", to});
    CHECK(nothing.code == 1);
    CHECK(nothing.err.find("geen organisaties") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(to));
    CHECK(samen({"film", empty, "-o", to, "--frames", "0"}).code == 2);
    CHECK(samen({"film", folder / "weg.samen", "-o", to}).code == 1);
}

TEST_CASE("a map that is followed or chosen from tells who stays without a name",
          "[program][picture]") {
    const Folder folder;
    const std::string file = played(folder);
    const auto drawn = [&](std::vector<std::string> asked) {
        std::vector<std::string> words{"picture",        file,    "--screen", "kansen", "-o",
                                       folder / "k.png", "--json"};
        words.insert(words.end(), asked.begin(), asked.end());
        return samen(words);
    };
    const Ran followed = drawn({"--follow", "Museum Het Baken"});
    CHECK(followed.code == 0);
    CHECK(followed.out.find("\"unlabelled\"") != std::string::npos);
    CHECK(followed.out.find("Rond Museum Het Baken") != std::string::npos);
    CHECK(drawn({"--filter", "strength=2"}).out.find("sterkte 2 of meer") != std::string::npos);

    CHECK(drawn({"--follow", "Niemand"}).code == 1);
    CHECK(drawn({"--filter", "strength=9"}).code == 1);
    CHECK(drawn({"--filter", "lengte=2"}).code == 1);
    const Ran unknown = drawn({"--filter", "policy_field=zorg"});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.find("zorg en welzijn") != std::string::npos);
    CHECK(samen({"picture", file, "--screen", "oogst", "--follow", "MB", "-o", folder / "o.png"})
              .code == 2);
}
