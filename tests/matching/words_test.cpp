#include "matching/words.hpp"

#include "matching/stem.hpp"

#include <catch2/catch_test_macros.hpp>

using matching::stem;
using matching::telling_words;
using matching::Word;

namespace {

std::vector<std::string> folded(std::string_view text) {
    std::vector<std::string> all;
    for (const Word& word : telling_words(text)) all.push_back(word.folded);
    return all;
}

}  // namespace

TEST_CASE("forms of one Dutch word meet in one stem", "[matching]") {
    CHECK(stem("muzikanten") == stem("muzikant"));
    CHECK(stem("zalen") == stem("zaal"));
    CHECK(stem("huizen") == stem("huis"));
    CHECK(stem("brieven") == stem("brief"));
    CHECK(stem("mannen") == stem("man"));
    CHECK(stem("scholen") == stem("school"));
    CHECK(stem("jonge") == stem("jong"));
    CHECK(stem("foto's") == stem("foto"));
    CHECK(stem("mogelijkheden") == stem("mogelijkheid"));
    CHECK(stem("feestje") == stem("feest"));
    CHECK(stem("chauffeurs") == stem("chauffeur"));
}

TEST_CASE("accents that a hurried hand leaves out make no other word", "[matching]") {
    CHECK(stem("coördinatie") == stem("coordinatie"));
    CHECK(stem("café") == stem("cafe"));
}

TEST_CASE("different words keep different stems", "[matching]") {
    CHECK(stem("tuin") != stem("tolk"));
    CHECK(stem("boek") != stem("bus"));
    CHECK(stem("zaal") != stem("zang"));
    CHECK(stem("ouderen") != stem("ouders"));
    CHECK(stem("loodsen") == stem("loods"));
    CHECK(stem("loods") != stem("lood"));
    CHECK(stem("plaatsen") != stem("platen"));
    CHECK(stem("paars") != stem("paar"));
}

TEST_CASE("common words, short words and numbers say nothing", "[matching]") {
    CHECK(folded("Wij zoeken hulp voor 60 mensen in de wijk") == std::vector<std::string>{});
    CHECK(folded("Een warme ruimte voor 60 mensen") == std::vector<std::string>{"warme", "ruimte"});
}

TEST_CASE("a word is found whatever stands around it", "[matching]") {
    CHECK(folded("„Muziek!” (live), koffie/thee – én foto's…") ==
          std::vector<std::string>{"muziek", "live", "koffie", "thee", "foto's"});
}

TEST_CASE("each stem comes once, in the order of the text", "[matching]") {
    CHECK(folded("tuinen, een tuin en koffie") == std::vector<std::string>{"tuinen", "koffie"});
}

TEST_CASE("words of other scripts are words too", "[matching]") {
    CHECK(folded("مسجد النور") == std::vector<std::string>{"مسجد", "النور"});
}

TEST_CASE("nothing, only signs and broken bytes give no words and no crash", "[matching]") {
    CHECK(telling_words("").empty());
    CHECK(telling_words("?! 😀 — €").size() <= 1);
    CHECK_NOTHROW(telling_words("tuin \xC3"));
    CHECK_NOTHROW(telling_words("\xF0\x9F"));
}

TEST_CASE("capitals with accents and the sharp s are folded as Unicode folds them",
          "[matching][words]") {
    const auto folded = [](const char* text) {
        std::string all;
        const matching::TextTokens read = matching::tokens_of(text);
        for (const auto& token : read.tokens) all += std::string(read.text(token)) + "|";
        return all;
    };

    CHECK(folded("CAF\xC3\x89 co\xC3\x96rdinatie") == "caf\xC3\xA9|co\xC3\xB6rdinatie|");
    CHECK(folded("Stra\xC3\x9F"
                 "e \xC3\x9F\xC3\x9F") == "strasse|ssss|");
    CHECK(folded("\xC3\x80\xC3\x9E") == "\xC3\xA0\xC3\xBE|");
    CHECK(folded("\xCE\xA9M caf\xC3\x89") == "\xCF\x89m|caf\xC3\xA9|");  // not Latin alone
    // Composed or not, it is one word.
    CHECK(folded("cafe\xCC\x81") == folded("caf\xC3\xA9"));
}
