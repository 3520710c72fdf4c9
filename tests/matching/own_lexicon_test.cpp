#include "matching/own_lexicon.hpp"

#include "matching/made_up_talk.hpp"
#include "store/lexicon_reader.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::LinkMarking;
using domain::OrganisationId;
using matching::Audience;
using matching::Knowledge;
using matching::opportunities;

namespace {

const std::string known =
    "[zaal]\nnaam = een zaal | a hall\nwoorden = aula\n"
    "[hond]\nnaam = een hond | a dog\nwoorden = labrador\n"
    "[wandelen]\nnaam = wandelen | a walk\nwoorden = ommetje\n";

Knowledge knowledge_of(const std::string& more = "") {
    const std::vector<store::LexiconText> texts{{"a.lexicon", known}, {"b.lexicon", more}};
    const auto lexicon = store::read_lexicon(texts);
    REQUIRE(lexicon.has_value());
    return Knowledge(lexicon.value());
}

struct Evening {
    Talk talk;
    OrganisationId asks = talk.party("Huis");
    OrganisationId offers = talk.party("Asiel");

    void mark(LinkMarking marking, const std::string& need, const std::string& strength) {
        talk.mark(marking, asks, offers, talk.need(asks, need), talk.strength(offers, strength));
    }
};

}  // namespace

TEST_CASE("a pinned link is known at the next evening", "[matching][own_lexicon]") {
    Evening evening;
    evening.mark(LinkMarking::pinned, "een ommetje", "onze labrador");

    const std::string learned = own_lexicon(evening.talk.now, knowledge_of());

    CHECK(learned == "[hond]\nhelpt = wandelen 0.8\n\n");
    Talk next;
    next.need(next.party("School"), "elke dag een ommetje");
    next.strength(next.party("Fokker"), "een labrador");
    CHECK(opportunities(next.now, Audience::desk, knowledge_of()).empty());
    CHECK(opportunities(next.now, Audience::desk, knowledge_of(learned)).size() == 1);
}

TEST_CASE("words that no concept knew are learned as a phrase", "[matching][own_lexicon]") {
    Evening evening;
    evening.mark(LinkMarking::pinned, "nergens repeteren", "onze aula");

    const std::string learned = own_lexicon(evening.talk.now, knowledge_of());

    CHECK(learned.starts_with("[zaal]\nvraag = "));
    CHECK(learned.find("repeteren") != std::string::npos);
    CHECK(knowledge_of(learned).concepts() == 3);
}

TEST_CASE(
    "of a dismissed link the word that was misread becomes everyday, and not what a text is about",
    "[matching][own_lexicon]") {
    Evening evening;
    evening.mark(LinkMarking::dismissed, "onze zaal, aula en labrador", "een labrador");
    CHECK(own_lexicon(evening.talk.now, knowledge_of()) == "gewoon = labrador\n\n");

    // They fit in words; that they did not fit has another cause.
    Evening other;
    other.mark(LinkMarking::dismissed, "een ommetje", "een ommetje");
    CHECK(own_lexicon(other.talk.now, knowledge_of()).empty());
}

TEST_CASE("a pin teaches what its reason says", "[matching][own_lexicon]") {
    // The need is more about a hall, the reason is the dog.
    Evening evening;
    evening.mark(LinkMarking::pinned, "zaal, aula en labrador", "een labrador");
    CHECK(own_lexicon(evening.talk.now, knowledge_of()).starts_with("[hond]\nvraag = "));
}

TEST_CASE("a mark on two as a whole teaches what their strongest reason teaches",
          "[matching][own_lexicon]") {
    Evening evening;
    evening.talk.need(evening.asks, "zaal, aula en labrador");
    evening.talk.strength(evening.offers, "een labrador");
    evening.talk.mark(LinkMarking::dismissed, evening.asks, evening.offers);
    CHECK(own_lexicon(evening.talk.now, knowledge_of()) == "gewoon = labrador\n\n");
}

TEST_CASE("what was withdrawn or rests on nothing said teaches nothing",
          "[matching][own_lexicon]") {
    Evening evening;
    evening.talk.mark(LinkMarking::pinned, evening.asks, evening.offers);
    CHECK(own_lexicon(evening.talk.now, knowledge_of()).empty());

    const auto need = evening.talk.need(evening.asks, "een ommetje");
    const auto strength = evening.talk.strength(evening.offers, "onze labrador");
    evening.talk.mark(LinkMarking::pinned, evening.asks, evening.offers, need, strength);
    evening.talk.mark(LinkMarking::dismissed, evening.asks, evening.offers, need, strength);
    CHECK(own_lexicon(evening.talk.now, knowledge_of()).find("helpt") == std::string::npos);
}
