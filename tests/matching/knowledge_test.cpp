#include "matching/knowledge.hpp"

#include "matching/ranking.hpp"
#include "matching/vocabulary.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::Concept;
using domain::Lexicon;
using domain::Side;
using matching::Knowledge;
using matching::Meeting;
using matching::Ranked;
using matching::Ranking;

namespace {

Lexicon lexicon() {
    Concept room;
    room.key = "rehearsal_room";
    room.name = {"een plek om te oefenen", "a place to rehearse"};
    room.words = {{"repetitie"}};
    room.need_words = {{"repeteren"}, {"buren klagen herrie"}};
    room.offer_words = {{"aula leeg", 2.0}, {"geluiddicht"}};
    Concept books;
    books.key = "bookkeeping";
    books.name = {"de boekhouding", "bookkeeping"};
    books.need_words = {{"boekhouding"}};
    books.offer_words = {{"accountant"}};
    Concept transport;
    transport.key = "transport";
    transport.name = {"vervoer", "transport"};
    transport.need_words = {{"ophalen"}};
    transport.offer_words = {{"rolstoel"}, {"bus"}};
    Concept outing;
    outing.key = "outing";
    outing.name = {"een uitje", "an outing"};
    outing.need_words = {{"uitstapje"}};
    transport.helps = {{"outing", 0.5}};
    return {{room, books, transport, outing}, {}};
}

Meeting meeting(const Knowledge& knowledge, std::string_view need, std::string_view offer) {
    return knowledge.meeting(knowledge.understand(need, Side::need),
                             knowledge.understand(offer, Side::strength));
}

}  // namespace

TEST_CASE("a need and an offer that share no word meet in a concept", "[matching][lexicon]") {
    const Knowledge knowledge(lexicon());

    const Meeting met = meeting(knowledge, "een plek om te repeteren", "onze aula staat leeg");

    CHECK(met.score > 0.2F);
    CHECK(knowledge.key(met.asked) == "rehearsal_room");
    CHECK(met.asked == met.offered);
    CHECK(meeting(knowledge, "een plek om te repeteren", "gepensioneerd accountant").score == 0);
}

TEST_CASE("the words that a meeting names stand in the texts", "[matching][lexicon]") {
    const Knowledge knowledge(lexicon());
    const auto need = knowledge.understand("Waar kunnen wij repeteren?", Side::need);
    const auto offer = knowledge.understand("de kelder is geluiddicht", Side::strength);

    const Meeting met = knowledge.meeting(need, offer);

    REQUIRE(met.need_word >= 0);
    REQUIRE(met.offer_word >= 0);
    CHECK(need.words[static_cast<std::size_t>(met.need_word)].folded == "repeteren");
    CHECK(offer.words[static_cast<std::size_t>(met.offer_word)].folded == "geluiddicht");
}

TEST_CASE("it matters who asks and who offers", "[matching][lexicon]") {
    const Knowledge knowledge(lexicon());

    const float right = meeting(knowledge, "de boekhouding loopt achter", "een accountant").score;
    const float wrong = meeting(knowledge, "een accountant", "de boekhouding loopt achter").score;

    CHECK(right > 0);
    CHECK(right >= wrong);
    CHECK(knowledge.understand("repeteren", Side::need).sureness >
          knowledge.understand("repeteren", Side::strength).sureness);
}

TEST_CASE("an offer also serves the needs that its concept helps with", "[matching][lexicon]") {
    const Knowledge knowledge(lexicon());

    const Meeting met = meeting(knowledge, "een uitstapje", "een rolstoelbus");

    CHECK(met.score > 0);
    CHECK(knowledge.key(met.asked) == "outing");
    CHECK(knowledge.key(met.offered) == "transport");
}

TEST_CASE("compounds and one wrong letter are understood", "[matching][lexicon]") {
    matching::Vocabulary vocabulary;
    const int chair = vocabulary.add("rolstoel");
    const int bus = vocabulary.add("bus");
    const int books = vocabulary.add("boekhouding");
    const auto ids = [&](const char* word) {
        std::vector<int> found;
        for (const auto& known : vocabulary.find(matching::words_with_meaning(word).at(0)))
            found.push_back(known.id);
        return found;
    };

    CHECK(ids("rolstoelbus") == std::vector{chair, bus});
    CHECK(ids("rolstoelen") == std::vector{chair});
    CHECK(ids("boekhuoding") == std::vector{books});
    CHECK(ids("trompet").empty());
}

TEST_CASE("all words of a phrase together say more than one of them", "[matching][lexicon]") {
    const Knowledge knowledge(lexicon());

    CHECK(knowledge.understand("de buren klagen over herrie", Side::need).sureness >
          knowledge.understand("de buren zijn aardig", Side::need).sureness);
}

TEST_CASE("a text that says nothing known is about nothing", "[matching][lexicon]") {
    const Knowledge knowledge(lexicon());
    for (const char* text : {"", "   ", "de het een", "???", "\xF0\x9F\x98\x80", "\xFF\xFE",
                             "12 34", "qwertyuiop asdfghjkl"}) {
        CAPTURE(text);
        CHECK(knowledge.understand(text, Side::need).about.empty());
        CHECK(meeting(knowledge, text, "onze aula staat leeg").score == 0);
    }
    const std::string long_text(500, 'a');
    CHECK(knowledge.understand(long_text, Side::need).about.empty());
}

TEST_CASE("a word of everyday says less, alone and between two people", "[matching][lexicon]") {
    domain::Lexicon plain = lexicon();
    domain::Lexicon knowing = plain;
    knowing.everyday = {{"repeteren", 0.2}, {"koffie", 0.2}};
    const Knowledge sure(plain);
    const Knowledge careful(knowing);

    CHECK(careful.understand("repeteren", Side::need).sureness <
          sure.understand("repeteren", Side::need).sureness);
    const std::vector<std::string> offers{"veel koffie"};
    CHECK(Ranking(careful, offers).best("koffie", 1)[0].score <
          Ranking(sure, offers).best("koffie", 1)[0].score);
}

TEST_CASE("without a lexicon everything still works and means nothing", "[matching][lexicon]") {
    CHECK(Knowledge::none().understand("een plek om te repeteren", Side::need).about.empty());
    CHECK(Knowledge::none().understand("repeteren", Side::need).words.size() == 1);
}

TEST_CASE("offers are ranked by what they do for a need, equals in their own order",
          "[matching][lexicon]") {
    const Knowledge knowledge(lexicon());
    const std::vector<std::string> offers{"niets bekends", "een accountant", "onze aula is leeg",
                                          "nog iets onbekends"};
    Ranking ranking(knowledge, offers);

    const std::vector<Ranked> best = ranking.best("waar kunnen wij repeteren", 3);

    REQUIRE(best.size() == 3);
    CHECK(best[0].offer == 2);
    CHECK(best[0].score > best[1].score);
    CHECK(best[1].offer == 0);
    CHECK(best[1].score == 0);
    CHECK(best[2].offer == 1);
    CHECK(ranking.best("waar kunnen wij repeteren", 99).size() == offers.size());
}

TEST_CASE("a word that need and offer share counts without any concept", "[matching][lexicon]") {
    const std::vector<std::string> offers{"een trompet", "een accordeon"};
    Ranking ranking(Knowledge::none(), offers);

    const std::vector<Ranked> best = ranking.best("wie speelt accordeon", 2);

    CHECK(best[0].offer == 1);
    CHECK(best[0].score > 0);
    CHECK(best[0].in_common.meeting.asked == -1);
    CHECK(best[0].in_common.shared.size() == 1);
}
