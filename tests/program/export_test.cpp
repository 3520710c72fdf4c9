// The map as a poster, as people ask for it.

#include "program/evening_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>

using tests::content_of;
using tests::Folder;
using tests::has;
using tests::lines_of;
using tests::Ran;
using tests::samen;

namespace {

std::string evening_with_organisations(const Folder& folder) {
    const std::string file = tests::new_evening(folder);
    const std::string wishes =
        R"({"wish":"add_organisation","name":"Muziekvereniging Ons Genoegen","people":4})"
        "\n"
        R"({"wish":"add_organisation","name":"جمعية النور","people":2})"
        "\n"
        R"({"wish":"add_contributions","organisation":"Muziekvereniging Ons Genoegen","side":"strength","text":"muziek"})"
        "\n"
        R"({"wish":"add_contributions","organisation":"جمعية النور","side":"need","text":"zoeken muziek"})"
        "\n";
    if (const Ran done = samen({"do", file}, wishes); done.code != 0)
        throw std::runtime_error("samen do: " + done.out + done.err);
    return file;
}

}  // namespace

TEST_CASE("the map is exported in the format that the ending asks for", "[program]") {
    const Folder folder;
    const std::string file = evening_with_organisations(folder);
    for (const auto& [name, start] : std::vector<std::pair<std::string, std::string>>{
             {"kaart.svg", "<?xml"}, {"kaart.pdf", "%PDF-"}, {"KAART.PNG", "\x89PNG"}}) {
        CAPTURE(name);
        const Ran ran = samen({"export", file, "-o", folder / name});
        CHECK(ran.code == 0);
        CHECK(ran.out.empty());
        CHECK(lines_of(ran.err).size() == 1);
        const std::string first = content_of(folder / name);
        CHECK(first.starts_with(start));
        REQUIRE(samen({"export", file, "-o", folder / name}).code == 0);
        CHECK(content_of(folder / name) == first);
        CHECK_FALSE(std::filesystem::exists((folder / name) + ".new"));
    }
    const std::string dutch = content_of(folder / "kaart.svg");
    CHECK(has(dutch, "Muziekvereniging Ons Genoegen"));
    CHECK(has(dutch, "جمعية النور"));
    REQUIRE(
        samen({"export", file, "-o", folder / "map.svg", "--lang", "en", "--paper", "a1"}).code ==
        0);
    const std::string english = content_of(folder / "map.svg");
    CHECK(has(dutch, "2 organisaties"));
    CHECK(has(english, "2 organisations"));
}

TEST_CASE("an export that cannot be made says why and leaves nothing behind", "[program]") {
    const Folder folder;
    const std::string file = evening_with_organisations(folder);
    const std::string empty = tests::new_evening(folder, "leeg.samen");
    struct Wrong {
        std::vector<std::string> words;
        int code;
        std::string said;
    };
    for (const Wrong& wrong : std::vector<Wrong>{
             {{file, "-o", folder / "kaart.docx"}, 2, "kaart.docx"},
             {{file, "-o", folder / "kaart"}, 2, ".svg, .pdf"},
             {{file, "-o", folder / "kaart.pdf", "--paper", "A4"}, 2, "\"A4\""},
             {{file, "-o", folder / "kaart.pdf", "--lang", "de"}, 2, "--lang"},
             {{file}, 2, "--output"},
             {{empty, "-o", folder / "kaart.pdf"}, 1, "leeg.samen"},
             {{file, "-o", folder / "geen/kaart.pdf"}, 1, "geen/kaart.pdf"},
             {{folder / "niets.samen", "-o", folder / "kaart.pdf"}, 1, "niets.samen"}}) {
        CAPTURE(wrong.words);
        std::vector<std::string> words{"export"};
        words.insert(words.end(), wrong.words.begin(), wrong.words.end());
        const Ran ran = samen(words);
        CHECK(ran.code == wrong.code);
        CHECK(ran.out.empty());
        CHECK(has(ran.err, wrong.said));
        CHECK_FALSE(has(ran.err, "commands."));
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        CAPTURE(entry.path().string());
        CHECK(entry.path().filename().string().find("kaart") == std::string::npos);
    }
}

TEST_CASE("export explains itself", "[program]") {
    const Ran ran = samen({"export", "--help"});
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "A3"));
    CHECK_FALSE(has(ran.out, "commands."));
}
