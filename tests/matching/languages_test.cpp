#include "matching/languages.hpp"

#include "matching/made_up_talk.hpp"
#include "store/lexicon_reader.hpp"

#include <catch2/catch_test_macros.hpp>

using matching::languages_in;
using matching::meet;

TEST_CASE("a text names the languages that people speak", "[matching]") {
    CHECK(languages_in("wij spreken Pools en Duits") ==
          (languages_in("Polen") | languages_in("duitstalig")));
    CHECK(languages_in("Oekraïners") != 0);
    CHECK(languages_in("Nederlands oefenen") == 0);
    CHECK(languages_in("kist mandarijnen, dariusgracht") == 0);
}

TEST_CASE("languages meet when one is in both, or when one side names none", "[matching]") {
    CHECK_FALSE(meet(languages_in("gesprek in het Pools"), languages_in("Duits aan de balie")));
    CHECK(meet(languages_in("gesprek in het Pools"), languages_in("tolken")));
    CHECK(meet(languages_in("iemand die Russisch spreekt"), languages_in("Oekraïense vrouwen")));
    CHECK(meet(languages_in("Marokkaanse moeders"), languages_in("twee spreken Berbers")));
}

TEST_CASE("who speaks another language than is needed comes below who speaks it", "[matching]") {
    const std::vector<store::LexiconText> texts{
        {"a.lexicon", "[tolken]\nnaam = vertalen | translating\nwoorden = tolk, vertaler\n"}};
    const matching::Knowledge knowledge(store::read_lexicon(texts).value());
    Talk talk;
    const auto asks = talk.party("Werkplaats");
    const auto wrong = talk.party("Hotel");
    const auto right = talk.party("Kerk");
    talk.need(asks, "tolk voor gesprek in het Pools");
    talk.strength(wrong, "vertaler Duits");
    talk.strength(right, "vertaler Pools");

    const auto all = opportunities(talk.now, matching::Audience::desk, knowledge);

    REQUIRE_FALSE(all.empty());
    CHECK(names(all.front(), {asks, right}));
    for (std::size_t at = 1; at < all.size(); ++at)
        if (names(all[at], {asks, wrong})) CHECK(3 * all[at].score < 2 * all.front().score);
}
