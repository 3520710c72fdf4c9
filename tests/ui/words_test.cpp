#include "ui/bare_screen.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

using ui_test::words;

TEST_CASE("one thing is told as one and more as more", "[ui]") {
    const auto imported = [](const char* language, const std::string& number) {
        return words(language).say(
            "commands.import.done",
            {{"organisations", number}, {"strengths", number}, {"needs", number}});
    };

    CHECK(imported("nl", "1") == "Ingelezen: 1 organisatie, 1 kwaliteit, 1 vraag.");
    CHECK(imported("nl", "2") == "Ingelezen: 2 organisaties, 2 kwaliteiten, 2 vragen.");
    CHECK(imported("nl", "0") == "Ingelezen: 0 organisaties, 0 kwaliteiten, 0 vragen.");
    CHECK(imported("en", "1") == "Imported: 1 organisation, 1 strength, 1 need.");
    CHECK(words("nl").say("commands.check.whole", {{"n", "1"}}) == "Heel: 1 feit.");
    CHECK(words("nl").say("commands.check.whole", {{"n", "21"}}) == "Heel: 21 feiten.");
}
