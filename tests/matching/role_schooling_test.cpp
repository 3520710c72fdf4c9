#include "matching/role_schooling.hpp"

#include "store/lexicon_reader.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using domain::Side;
using matching::Knowledge;

namespace {

constexpr const char* text =
    "[kou]\nnaam = kou | cold\nwoorden = kachel\n"
    "[rol gezelschap]\nover = mensen\nnaam = gezelschap | company\nvraag = eenzaam\n"
    "aanbod = aanschuiven\nhelpt = gezelschap 1\n"
    "[rol vervoer]\nnaam = vervoer | transport\nvraag = te ver\naanbod = busje\n"
    "helpt = vervoer 1\n";

domain::Lexicon lexicon() {
    const std::vector<store::LexiconText> texts{{"a.lexicon", text}};
    return store::read_lexicon(texts).value();
}

/// Silent bells are about company, closed stops about transport, leaks about neither.
std::vector<domain::RoleExample> examples() {
    std::vector<domain::RoleExample> all;
    for (const char* who :
         {"hier",    "daar",   "boven",  "beneden", "links", "rechts",   "voor",   "achter",
          "soms",    "vaak",   "altijd", "bijna",   "nu",    "gisteren", "straks", "zomers",
          "winters", "buiten", "binnen", "thuis",   "ginds", "overal"}) {
        const std::string where = who;
        all.push_back({{"gezelschap"}, Side::need, where + " zwijgt de deurbel"});
        all.push_back({{"vervoer"}, Side::need, where + " verdween de bushalte"});
        all.push_back({{}, Side::need, where + " lekt het dak"});
    }
    return all;
}

domain::Lexicon schooled() {
    domain::Lexicon made = lexicon();
    made.practice.roles = matching::roles_learned_from(examples(), made, Knowledge(made));
    return made;
}

std::vector<matching::Played> shown(const Knowledge& known, const std::string& said, Side side) {
    return known.roles_in(said, side, known.understand(said, side));
}

}  // namespace

TEST_CASE("a role that no sign tells is known from examples, also by part of a word",
          "[matching][roles]") {
    const domain::Lexicon lexicon = schooled();
    const Knowledge known(lexicon);
    CHECK(shown(Knowledge(::lexicon()), "stille deurbellen", Side::need).empty());

    const auto played = shown(known, "stille deurbellen", Side::need);
    REQUIRE(played.size() == 1);
    CHECK(lexicon.roles[static_cast<std::size_t>(played[0].role)].key == "gezelschap");
    CHECK(played[0].percent >= 60);
    CHECK(played[0].word == "deurbellen");

    const auto far = shown(known, "geen bushaltes meer", Side::need);
    REQUIRE(far.size() == 1);
    CHECK(lexicon.roles[static_cast<std::size_t>(far[0].role)].key == "vervoer");
    for (const char* nothing : {"het dak lekt alweer", "", "...", "🙂"}) {
        CAPTURE(nothing);
        CHECK(std::ranges::none_of(shown(known, nothing, Side::need),
                                   [](const auto& one) { return one.percent >= 60; }));
    }
}

TEST_CASE("a sign of the lexicon counts beside what was learned", "[matching][roles]") {
    const Knowledge known(schooled());

    const auto need = shown(known, "zij zijn eenzaam", Side::need);
    REQUIRE_FALSE(need.empty());
    CHECK(need.front().percent == 100);
    // Nothing was taught of strengths.
    CHECK(shown(known, "een busje", Side::strength).size() == 1);
    CHECK(shown(known, "de deurbel zwijgt", Side::strength).empty());
}

TEST_CASE("the same examples of roles teach the same, and too few teach nothing",
          "[matching][roles]") {
    const domain::Lexicon plain = lexicon();
    const std::vector<domain::RoleExample> all = examples();

    const auto once = matching::roles_learned_from(all, plain, Knowledge(plain));
    CHECK(once == matching::roles_learned_from(all, plain, Knowledge(plain)));
    REQUIRE(once.size() == 2);
    CHECK(once[0].weights.size() == domain::role_places);

    const std::vector<domain::RoleExample> few(all.begin(), all.begin() + 30);
    CHECK(matching::roles_learned_from(few, plain, Knowledge(plain)).empty());
}

TEST_CASE("what is learned of a role that a lexicon does not have changes nothing",
          "[matching][roles]") {
    domain::Lexicon made = schooled();
    for (domain::RolePractice& one : made.practice.roles) one.role = "anders";

    CHECK(shown(Knowledge(made), "stille deurbellen", Side::need).empty());
}
