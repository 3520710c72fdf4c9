// The real window, on a real display, with real keys.

#include "program/window.hpp"

#include <catch2/catch_test_macros.hpp>

using tests::comes_true;
using tests::Display;
using tests::Folder;
using tests::samen;
using tests::Window;

namespace {

bool shows(const std::string& file, const std::string& text) {
    return samen({"show", file, "--json", "--private"}).out.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("an evening can be led from the start screen to the report by keys alone",
          "[program][window]") {
    const Folder folder;
    const Display display;
    const std::string file = folder / ".local/share/samen/Samen-in-Grave.samen";
    {
        Window window(display, folder.path().string(), "");
        window.type("Samen in Grave");
        window.key("Tab");
        window.type("Grave");
        window.key("Tab");
        window.type("Wie rijdt er mee?");
        window.key("Return");
        REQUIRE(comes_true([&] { return shows(file, "Wie rijdt er mee?"); }));

        window.type("+Harmonie");
        window.key("Return");
        window.type("warme zaal voor 60");
        window.key("Return");
        window.type("?te weinig publiek");
        window.key("Return");
        // Who came in last is the one that the next card is of.
        window.type("+Zonnebloem");
        window.key("Return");
        window.type("bus met chauffeurs");
        window.key("Return");
        window.key("Next");
        REQUIRE(comes_true([&] { return shows(file, "bus met chauffeurs"); }));
        const std::string told = samen({"show", file}).out;
        CHECK(told.find("Zonnebloem (ZO") < told.find("bus met chauffeurs"));
        REQUIRE(comes_true([&] { return shows(file, "\"welkom\""); }));

        // Nothing asked, nothing closed: the power goes.
        window.kill_hard();
    }
    const std::string before = samen({"show", file, "--json", "--private"}).out;
    {
        Window window(display, folder.path().string(), file);
        CHECK(samen({"show", file, "--json", "--private"}).out == before);
        window.type("zo: rolstoelbus");
        window.key("Return");
        REQUIRE(comes_true([&] { return shows(file, "rolstoelbus"); }));
        window.key("ctrl+z");
        REQUIRE(comes_true([&] { return !shows(file, "rolstoelbus"); }));
    }
    const std::string report = folder / "verslag.html";
    REQUIRE(samen({"report", file, "-o", report}).code == 0);
    CHECK(tests::content_of(report).find("Harmonie") != std::string::npos);
    CHECK(tests::content_of(report).find("te weinig publiek") != std::string::npos);
}

TEST_CASE("a second window on the same evening can only look", "[program][window]") {
    const Folder folder;
    const Display display;
    const std::string file = folder / "avond.samen";
    REQUIRE(samen({"new", file, "--title", "Avond"}).code == 0);
    Window first(display, folder.path().string(), file);

    const tests::Ran second =
        samen({"do", file}, "{\"wish\":\"park_point\",\"text\":\"van elders\"}\n");

    CHECK(second.code == 1);
    CHECK_FALSE(second.err.empty());
    CHECK_FALSE(shows(file, "van elders"));
}
