#include "graph/brief_names.hpp"

#include <catch2/catch_test_macros.hpp>

using Names = std::vector<std::string>;

namespace {

/// Short forms where every letter is so wide that twelve fit on the line.
Names brief(const Names& names) {
    const graph::Sizes sizes = graph::sizes_for(graph::Extent{}, 0);
    const double letter = sizes.widest_brief / sizes.text / 12.5;
    const auto width = [=](std::string_view text) {
        return letter * static_cast<double>(text.size());
    };
    return graph::brief_names(names, sizes, {width, width});
}

}  // namespace

TEST_CASE("a name that fits a short line stays as it is", "[graph]") {
    CHECK(brief({"Humanitas", "Repair Cafe"}) == Names{"Humanitas", "Repair Cafe"});
}

TEST_CASE("a name gets short by its first words when nobody else has them", "[graph]") {
    CHECK(brief({"Voedselbank Maas", "Zorgcentrum Maas"}) == Names{"Voedselbank", "Zorgcentrum"});
}

TEST_CASE("a name gets short by its last words when others begin like it", "[graph]") {
    CHECK(brief({"Harmonie De Eendracht", "Harmonie Sint Jan"}) ==
          Names{"De Eendracht", "Sint Jan"});
}

TEST_CASE("a short name never ends on a small word or a legal form", "[graph]") {
    CHECK(brief({"Stichting Leergeld", "Speeltuin De Hoef Noord"}) ==
          Names{"Leergeld", "Speeltuin"});
}

TEST_CASE("one long word is cut off only where that saves something", "[graph]") {
    CHECK(brief({"Mantelzorgers", "Vluchtelingenwerkgroep"}) ==
          Names{"Mantelzorgers", "Vluchteli…"});
}

TEST_CASE(
    "a first word that is a bit too long is not cut off, and an article goes before letters do",
    "[graph]") {
    CHECK(brief({"Jongerenwerken Bovenmaas", "Muziek Bovenmaas"})[0] == "Jongerenwerken");
    CHECK(brief({"De Vluchtelingenwerkgroep"})[0] == "Vluchteli…");
}

TEST_CASE("nobody is called by an adjective alone", "[graph]") {
    CHECK(brief({"Zorghuis De Goede Herder"})[0] != "De Goede");
    CHECK(brief({"Rode Kruis Bovenmaas"})[0] == "Rode Kruis");
    CHECK(brief({"Groene Weilanders"})[0] == "Weilanders");
}

TEST_CASE("nobody is called by what every saint is called", "[graph]") {
    CHECK(brief({"Parochie Sint Martinus", "Parochie Petrus"})[0] == "Martinus");
    CHECK(brief({"Sint Bartholomeus"})[0] != "Sint");
}

TEST_CASE("a name that is cut off does not end in the next word's first letters", "[graph]") {
    CHECK(brief({"Vianen-Katwijkerdijk"})[0] == "Vianen…");
    // "Lang" alone is too little.
    CHECK(brief({"Lang van Xanten", "Leergeld Lang", "Xanten"})[0].empty());
}

TEST_CASE("who cannot be told apart in short gets no short name", "[graph]") {
    CHECK(brief({"Vrijwilligershulp Noord", "Vrijwilligershulp Noordoost"})[0].empty());
}

TEST_CASE("nobody is called by what hangs on the word before it, or by a number", "[graph]") {
    CHECK(brief({"Wallen en Groen", "VV Wallenboys"})[0] == "Groen");
    CHECK(brief({"Compagnieschap van 1672"})[0] == "Compagnieschap");
}
