#include "store/texts_reader.hpp"

#include "domain/refusal.hpp"
#include "store/outside_file.hpp"
#include "store/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <set>

using store_test::TemporaryFolder;

namespace {

const std::filesystem::path assets = std::filesystem::path(SOURCE_DIR) / "assets";

base::Problem problem_of(const TemporaryFolder& folder) {
    const auto read = store::read_words(folder.path(), "nl");
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

}  // namespace

TEST_CASE("the texts of all files of a language become one set of words", "[store][texts]") {
    const TemporaryFolder folder;
    folder.write("nl/wall.json", R"({"wall.thanks": "Dank jullie wel"})");
    folder.write("nl/desk.json", R"({"desk.left": "nog {n} min"})");
    folder.write("nl/README.md", "no texts");
    folder.write("en/wall.json", R"({"wall.thanks": "Thank you"})");

    const auto read = store::read_words(folder.path(), "nl");

    REQUIRE(read.has_value());
    CHECK(read.value().language() == "nl");
    CHECK(read.value().say("wall.thanks") == "Dank jullie wel");
    CHECK(read.value().say("desk.left", {{"n", "14"}}) == "nog 14 min");
}

TEST_CASE("a key in two files of texts is a fault", "[store][texts]") {
    const TemporaryFolder folder;
    folder.write("nl/a.json", R"({"wall.thanks": "Dank"})");
    const auto second = folder.write("nl/b.json", "{\n\"wall.thanks\": \"Dank\"}");

    CHECK(problem_of(folder) ==
          base::Problem{"json_key_twice", second.string() + ":2 wall.thanks"});
}

TEST_CASE("texts that are no sentences are a fault", "[store][texts]") {
    const TemporaryFolder folder;
    CHECK(problem_of(folder).code == "texts_missing");
    const auto file = folder.write("nl/a.json", "{\"a\": \"b\",\n\"c\": {\"d\": \"e\"}}");
    CHECK(problem_of(folder) == base::Problem{"texts_wrong_type", file.string() + ":2 c"});
    folder.write("nl/a.json", "[]");
    CHECK(problem_of(folder).code == "texts_wrong_type");
    folder.write("nl/a.json", "{");
    CHECK(problem_of(folder).code == "json_broken");
}

TEST_CASE("every refusal has a sentence in both languages", "[store][texts]") {
    for (const char* language : {"nl", "en"}) {
        const auto words = store::read_words(assets / "texts", language);
        REQUIRE(words.has_value());
        for (const std::string_view name : domain::names_of_refusals) {
            CAPTURE(language, name);
            CHECK(words.value().knows("refusal." + std::string(name)));
        }
    }
}

TEST_CASE("every problem that the program can name has a sentence in both languages",
          "[store][texts]") {
    std::set<std::string> codes = {"disk_failed", "disk_full",      "no_permission", "may_not_read",
                                   "json_broken", "json_too_large", "json_too_deep"};
    const std::regex made("Problem\\{\\s*\"([a-z_]+[a-z])\"");
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(SOURCE_DIR) / "src")) {
        if (entry.path().extension() != ".cpp") continue;
        const auto text = store::read_outside_file(entry.path(), 1024 * 1024);
        REQUIRE(text.has_value());
        for (std::sregex_iterator found(text.value().begin(), text.value().end(), made), none;
             found != none; ++found)
            codes.insert((*found)[1]);
    }
    for (const char* language : {"nl", "en"}) {
        const auto words = store::read_words(assets / "texts", language);
        REQUIRE(words.has_value());
        for (const std::string& code : codes) {
            CAPTURE(language, code);
            CHECK(words.value().knows("problem." + code));
        }
    }
}

TEST_CASE("colours are read from a theme", "[store][texts]") {
    const auto theme = store::read_theme(assets / "theme.json");

    REQUIRE(theme.has_value());
    CHECK(theme.value()["action"] == base::Colour{0x0B, 0x5F, 0x5A});
    CHECK(theme.value().ring("culture", "volunteer_organisation") ==
          base::Colour{0xAA, 0x33, 0x77});
}

TEST_CASE("what is no colour is a fault", "[store][texts]") {
    const TemporaryFolder folder;
    for (const char* wrong : {"\"0B5F5A\"", "\"#0B5F5\"", "\"#0B5F5G\"", "\"#0B5F5A0\"", "12"}) {
        CAPTURE(wrong);
        const auto file = folder.write("theme.json", std::string("{\n\"ink\": ") + wrong + "}");
        const auto theme = store::read_theme(file);
        REQUIRE_FALSE(theme.has_value());
        CHECK(theme.error() == base::Problem{"theme_not_a_colour", file.string() + ":2 ink"});
    }
    CHECK(store::read_theme(folder.path() / "none.json").error().code == "file_missing");
    CHECK(store::read_theme(folder.path()).error().code == "file_unreadable");
}

TEST_CASE("a file from outside that is too large is not read", "[store][texts]") {
    const TemporaryFolder folder;
    folder.write("nl/a.json", "{\"a\": \"" + std::string(1024 * 1024, 'x') + "\"}");

    CHECK(problem_of(folder).code == "file_too_large");
}
