#include "store/lexicon_reader.hpp"

#include "store/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::Concept;
using domain::Lexicon;
using store::LexiconText;

namespace {

constexpr const char* good =
    "# the music\n"
    "[band]\n"
    "naam = een band | a band\n"
    "categorie = handen\n"
    "woorden = muziek, ~gitaar, !drumstel\n"
    "\n"
    "[oefenruimte]\n"
    "naam = een oefenruimte | a rehearsal room\n"
    "onder = band\n"
    "vraag = nergens oefenen\r\n"
    "helpt = band 0.4\n";

base::Result<Lexicon> read(const std::string& text) {
    const std::vector<LexiconText> texts{{"muziek.lexicon", text}};
    return store::read_lexicon(texts);
}

std::string fault(const std::string& text) {
    const auto lexicon = read(text);
    return lexicon.has_value() ? "" : lexicon.error().code + " " + lexicon.error().detail;
}

const std::string begin = "[band]\nnaam = een band | a band\n";

}  // namespace

TEST_CASE("a lexicon is read with the weight of every term", "[store][lexicon]") {
    const auto lexicon = read(good);

    REQUIRE(lexicon.has_value());
    const std::vector<Concept>& concepts = lexicon.value().concepts;
    REQUIRE(concepts.size() == 2);
    CHECK(concepts[0].name.en == "a band");
    CHECK(concepts[0].category == "hands");
    CHECK(concepts[0].words ==
          std::vector<domain::LexiconTerm>{{"muziek", 1.0}, {"gitaar", 0.4}, {"drumstel", 2.0}});
    CHECK(concepts[1].broader == std::vector<std::string>{"band"});
    CHECK(concepts[1].need_words.front().text == "nergens oefenen");
    CHECK(concepts[1].helps.front().weight == 0.4);
}

TEST_CASE("a concept in two files is one, and the later adds to it", "[store][lexicon]") {
    const std::vector<LexiconText> texts{{"a.lexicon", begin + "woorden = muziek\n"},
                                         {"b.lexicon", "[band]\nwoorden = lawaai\n"}};

    const auto lexicon = store::read_lexicon(texts);

    REQUIRE(lexicon.has_value());
    REQUIRE(lexicon.value().concepts.size() == 1);
    CHECK(lexicon.value().concepts[0].words.size() == 2);
}

TEST_CASE("a second name of a concept is refused with file and line of both", "[store][lexicon]") {
    const std::vector<LexiconText> texts{
        {"a.lexicon", begin}, {"b.lexicon", "[band]\nwoorden = lawaai\nnaam = muziek | music\n"}};

    const auto lexicon = store::read_lexicon(texts);

    REQUIRE_FALSE(lexicon.has_value());
    CHECK(lexicon.error().code == "lexicon_name_twice");
    CHECK(lexicon.error().detail == "b.lexicon:3 band, a.lexicon:2");
}

TEST_CASE("two concepts of one name are refused with file and line of both", "[store][lexicon]") {
    CHECK(fault(begin + "[groep]\nnaam = een band | a group\n") ==
          "lexicon_name_twice muziek.lexicon:4 groep, muziek.lexicon:2");
}

TEST_CASE("words of everyday stand before the first concept, the commonest with the least worth",
          "[store][lexicon]") {
    const store::LexiconText text{"alledaags.lexicon",
                                  "overal = de, het\ngewoon = fiets\noveral = en\n" + begin};

    const auto read = store::read_lexicon({&text, 1});

    REQUIRE(read.has_value());
    const std::vector<domain::LexiconTerm>& everyday = read.value().everyday;
    REQUIRE(everyday.size() == 4);
    CHECK(everyday[0].text == "de");
    CHECK(everyday[2].text == "fiets");
    CHECK(everyday[3].text == "en");
    CHECK(everyday[0].weight < everyday[2].weight);
    CHECK(everyday[2].weight < 1);
    CHECK(fault("overal = de,,het\n") == "lexicon_empty_term muziek.lexicon:1 de,,het");
}

TEST_CASE("every fault of a lexicon is told with file and line", "[store][lexicon]") {
    CHECK(fault("wat is dit\n") == "lexicon_unknown_line muziek.lexicon:1 wat is dit");
    CHECK(fault("woorden = a\n") == "lexicon_no_concept muziek.lexicon:1 woorden");
    CHECK(fault("[Band Een]\n") == "lexicon_unknown_line muziek.lexicon:1 Band Een");
    CHECK(fault("[band]\nnaam = een band\n") == "lexicon_name_wrong muziek.lexicon:2 een band");
    CHECK(fault("[band]\nwoorden = a\n") == "lexicon_name_missing muziek.lexicon:1 band");
    CHECK(fault(begin + "kleur = rood\n") == "lexicon_unknown_line muziek.lexicon:3 kleur");
    CHECK(fault(begin + "woorden = a\nwoorden = b\n") ==
          "lexicon_member_twice muziek.lexicon:4 woorden");
    CHECK(fault(begin + begin) == "lexicon_key_twice muziek.lexicon:3 band");
    CHECK(fault(begin + "categorie = geld\n") == "lexicon_unknown_category muziek.lexicon:3 geld");
    CHECK(fault(begin + "woorden = a,,b\n") == "lexicon_empty_term muziek.lexicon:3 a,,b");
    CHECK(fault(begin + "woorden = ~\n") == "lexicon_empty_term muziek.lexicon:3 ~");
    CHECK(fault(begin + "onder = koor\n") == "lexicon_unknown_key muziek.lexicon:3 koor");
    CHECK(fault(begin + "onder = band\n") == "lexicon_circle muziek.lexicon:1 band");
    for (const char* weight : {"band", "band 0", "band 1.5", "band x", "band 0.5x", "band nan"}) {
        CAPTURE(weight);
        CHECK(fault(begin + "helpt = " + weight + "\n") ==
              std::string("lexicon_weight_wrong muziek.lexicon:3 ") + weight);
    }
    CHECK(fault(begin + "woorden = \xFF\n").starts_with("lexicon_not_unicode muziek.lexicon:3"));
    CHECK(fault(begin + "woorden = " + std::string(81, 'a') + "\n")
              .starts_with("lexicon_term_too_long muziek.lexicon:3"));
}

TEST_CASE("broader concepts may not go round", "[store][lexicon]") {
    CHECK(fault("[a]\nnaam = a | a\nonder = b\n[b]\nnaam = b | b\nonder = a\n")
              .starts_with("lexicon_circle"));
}

TEST_CASE("a folder of files is read in the order of their names, own files behind",
          "[store][lexicon]") {
    const store_test::TemporaryFolder folder;
    folder.write("lexicon/b.lexicon", "[b]\nnaam = b | b\n");
    folder.write("lexicon/a.lexicon", "[a]\nnaam = a | a\n");
    folder.write("lexicon/README.md", "no lexicon");
    const std::vector<std::filesystem::path> more{
        folder.write("eigen.lexicon", "[a]\nwoorden = iets\n")};

    const auto lexicon = store::read_lexicon_files(folder.path() / "lexicon", more);

    REQUIRE(lexicon.has_value());
    REQUIRE(lexicon.value().concepts.size() == 2);
    CHECK(lexicon.value().concepts[0].key == "a");
    CHECK(lexicon.value().concepts[0].words.size() == 1);
    CHECK(store::read_lexicon_files(folder.path() / "geen").error().code == "lexicon_missing");
}

TEST_CASE("the lexicon of the program is whole and large", "[store][lexicon]") {
    const auto lexicon = store::read_lexicon_files(SOURCE_DIR "/assets/lexicon");

    REQUIRE(lexicon.has_value());
    CHECK(lexicon.value().concepts.size() >= 500);
    std::size_t terms = 0;
    for (const Concept& one : lexicon.value().concepts)
        terms += one.words.size() + one.need_words.size() + one.offer_words.size();
    CHECK(terms >= 6000);
}

TEST_CASE("a role is read with the lists of words that its signs name", "[store][lexicon]") {
    const auto lexicon = read(begin +
                              "[rijtje oud]\n"
                              "woorden = oudere, opa\n"
                              "[rol gezelschap]\n"
                              "naam = gezelschap | company\n"
                              "over = mensen\n"
                              "vraag = <oud> alleen, ~eenza*\n"
                              "aanbod = kom langs\n"
                              "biedt = gezelschap 0.7\n"
                              "helpt = gezelschap 1\n"
                              "ook = band\n");

    REQUIRE(lexicon.has_value());
    REQUIRE(lexicon.value().roles.size() == 1);
    const domain::Role& role = lexicon.value().roles[0];
    CHECK(role.name.en == "company");
    CHECK(role.about_people);
    REQUIRE(role.need_signs.size() == 2);
    CHECK(role.need_signs[0].words ==
          std::vector<std::vector<std::string>>{{"oudere", "opa"}, {"alleen"}});
    CHECK(role.need_signs[1].weight == 0.4);
    CHECK(role.offer_signs[0].words == std::vector<std::vector<std::string>>{{"kom"}, {"langs"}});
    CHECK(role.gives.front().weight == 0.7);
    CHECK(role.helps.front().key == "gezelschap");
    CHECK(role.seen_in == std::vector<std::string>{"band"});
    CHECK(lexicon.value().concepts.size() == 1);
}

TEST_CASE("a faulty role is refused with file and line", "[store][lexicon]") {
    const std::string role = "[rol zaal]\nnaam = een zaal | a hall\n";
    CHECK(fault(role + "vraag = <oud> alleen\n") == "lexicon_unknown_key muziek.lexicon:3 <oud>");
    CHECK(fault(role + "helpt = bus 1\n") == "lexicon_unknown_key muziek.lexicon:3 bus");
    CHECK(fault(role + "ook = band\n") == "lexicon_unknown_key muziek.lexicon:3 band");
    CHECK(fault(role + "over = geld\n") == "lexicon_unknown_line muziek.lexicon:3 geld");
    CHECK(fault(role + "woorden = zaal\n") == "lexicon_unknown_line muziek.lexicon:3 woorden");
    CHECK(fault("[rijtje oud]\nvraag = opa\n") == "lexicon_unknown_line muziek.lexicon:2 vraag");
    CHECK(fault("[rijtje oud]\nwoorden = opa,,oma\n") ==
          "lexicon_empty_term muziek.lexicon:2 opa,,oma");
    CHECK(fault("[soort zaal]\n") == "lexicon_unknown_line muziek.lexicon:1 soort zaal");
    CHECK(fault("[rol zaal]\nhelpt = zaal 1\n") == "lexicon_name_missing zaal");
}
