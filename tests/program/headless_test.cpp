#include "program/evening_file.hpp"

#include <catch2/catch_test_macros.hpp>

using tests::Folder;
using tests::samen;

TEST_CASE("a build without windows does everything but draw screens, and says so", "[program]") {
    const Folder folder;
    const std::string file = tests::new_evening(folder);
    REQUIRE(samen({"do", file}, samen({"do", "--help"}).out).code == 0);

    for (const char* const command : {"show", "check", "match"}) {
        CAPTURE(command);
        CHECK(samen({command, file}).code == 0);
    }
    for (const char* const command : {"report", "paper"}) {
        CAPTURE(command);
        const std::string page = folder / (std::string(command) + ".html");
        CHECK(samen({command, file, "-o", page}).code == 0);
        CHECK(tests::content_of(page).find("</html>") != std::string::npos);
    }
    const tests::Ran drawn =
        samen({"picture", file, "--screen", "kansen", "-o", folder / "kansen.png"});
    CHECK(drawn.code == 1);
    CHECK_FALSE(drawn.err.empty());
}
