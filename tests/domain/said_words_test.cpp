#include "domain/said_words.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::Side;

namespace {

const base::Words words("nl", {{"said.need.thing", "zoekt {text}"},
                               {"said.need.sentence", "vraagt: {text}"},
                               {"said.need.openings", "we zoeken|zoeken|gezocht"},
                               {"said.need.endings", "gezocht"},
                               {"said.need.sentence_openings", "te|geen"},
                               {"said.strength.thing", "heeft {text}"},
                               {"said.strength.sentence", "biedt: {text}"},
                               {"said.strength.openings", "we hebben"},
                               {"said.strength.endings", "beschikbaar"},
                               {"said.strength.sentence_openings", "kennen"},
                               {"said.sentence_words", "weten|is"}});

std::string seeks(const char* text) { return domain::said_as(words, Side::need, text); }
std::string has(const char* text) { return domain::said_as(words, Side::strength, text); }

}  // namespace

TEST_CASE("what already says that somebody seeks or has is not said twice", "[domain]") {
    CHECK(seeks("een zaal") == "zoekt een zaal");
    CHECK(seeks("We zoeken een zaal") == "zoekt een zaal");
    CHECK(seeks("zoeken: een zaal") == "zoekt een zaal");
    CHECK(seeks("zaal gezocht") == "zoekt zaal");
    CHECK(has("we hebben een bus") == "heeft een bus");
    CHECK(has("zaal beschikbaar") == "heeft zaal");
}

TEST_CASE("what is a sentence of its own stands behind a colon", "[domain]") {
    CHECK(seeks("te weinig begeleiders") == "vraagt: te weinig begeleiders");
    CHECK(seeks("jongeren weten ons niet te vinden") ==
          "vraagt: jongeren weten ons niet te vinden");
    CHECK(has("kennen iedereen in de wijk") == "biedt: kennen iedereen in de wijk");
}

TEST_CASE("only whole words tell, and what would leave nothing stays", "[domain]") {
    CHECK(seeks("zoekenden op weg helpen") == "zoekt zoekenden op weg helpen");
    CHECK(seeks("tekeningen") == "zoekt tekeningen");
    CHECK(seeks("gezocht") == "zoekt gezocht");
    CHECK(seeks("isolatie, weetjes") == "zoekt isolatie, weetjes");
}
