#include "matching/word_ids.hpp"

#include "matching/grouped.hpp"
#include "matching/spellings.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

using matching::Grouped;
using matching::Spellings;
using matching::WordIds;

TEST_CASE("words are numbered in the order they come, and known again", "[matching][words]") {
    WordIds ids;
    CHECK(ids.find("zaal") == -1);
    CHECK(ids.add("zaal") == 0);
    CHECK(ids.add("") == 1);
    CHECK(ids.add("zaal") == 0);
    CHECK(ids.find("zaa") == -1);
    for (int next = 2; next < 5000; ++next) CHECK(ids.add("woord" + std::to_string(next)) == next);

    CHECK(ids.size() == 5000);
    CHECK(ids.word(1).empty());
    for (int next = 2; next < 5000; ++next) {
        CHECK(ids.find("woord" + std::to_string(next)) == next);
        CHECK(ids.word(next) == "woord" + std::to_string(next));
    }
}

TEST_CASE("lists by number keep their things in order", "[matching][words]") {
    const std::vector<std::pair<int, char>> all{{2, 'a'}, {0, 'b'}, {2, 'c'}, {2, 'd'}};
    const Grouped<char> lists(all, 4);
    const auto list = [&](int at) { return std::string(lists[at].begin(), lists[at].end()); };

    CHECK(list(0) == "b");
    CHECK(list(1).empty());
    CHECK(list(2) == "acd");
    CHECK(list(3).empty());
}

TEST_CASE("a word is found when one letter of it is wrong", "[matching][words]") {
    WordIds words;
    Spellings spellings;
    for (const char* word : {"boekhouding", "trompet", "trompeta", "trompe", "bel"})
        spellings.add(words.add(word), word);
    const auto near = [&](const char* word) {
        std::vector<int> found;
        spellings.near(word, words, found);
        return found;
    };

    CHECK(near("boekhuoding") == std::vector{0});   // two swapped
    CHECK(near("boekhoudinq") == std::vector{0});   // another
    CHECK(near("boekhoudiing") == std::vector{0});  // one more
    CHECK(near("boekhoding") == std::vector{0});    // one less
    CHECK(near("trompex") == std::vector{1, 3});    // its own length first, then shorter ones
    CHECK(near("boekhudoing").empty());             // letters that do not stand together swapped
    CHECK(near("koekhouding").empty());             // the first letter
    CHECK(near("bal").empty());                     // too short to be a mistake
    CHECK(near("").empty());
}
