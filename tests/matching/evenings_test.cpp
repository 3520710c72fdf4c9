// Whole evenings with the lexicon of the program: what must hold whatever people say.

#include "matching/made_up_talk.hpp"
#include "matching/opportunity.hpp"
#include "store/lexicon_reader.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

using domain::OrganisationId;
using matching::Audience;
using matching::Knowledge;
using matching::opportunities;
using matching::Opportunity;
using matching::Reason;

namespace {

const Knowledge& knowledge() {
    static const Knowledge known = [] {
        const auto lexicon = store::read_lexicon_files(SOURCE_DIR "/assets/lexicon");
        return lexicon.has_value() ? Knowledge(lexicon.value()) : Knowledge();
    }();
    return known;
}

Talk evening(const std::string& name) {
    std::ifstream file(SOURCE_DIR "/tests/data/matching/evenings/" + name + ".tsv");
    Talk talk;
    std::map<std::string, OrganisationId> who;
    for (std::string line; std::getline(file, line);) {
        std::istringstream cells(line);
        std::string party;
        std::string kind;
        std::string side;
        std::string text;
        std::getline(cells, party, '\t');
        std::getline(cells, kind, '\t');
        std::getline(cells, side, '\t');
        std::getline(cells, text, '\t');
        auto& id = who[party];
        if (!id.exists()) id = talk.party(party);
        side == "n" ? talk.need(id, text) : talk.strength(id, text);
    }
    return talk;
}

Talk made_up(unsigned seed) { return any_talk(25, seed); }

bool has_word(const std::string& text, const std::string& word) {
    const matching::TextTokens tokens = matching::tokens_of(text);
    return std::ranges::any_of(tokens.tokens, [&](const matching::TextTokens::Token& token) {
        return tokens.text(token) == word;
    });
}

void check_reasons(Talk& talk, const std::vector<Opportunity>& all) {
    for (const Opportunity& one : all) {
        REQUIRE_FALSE(one.reasons.empty());
        std::set<std::pair<domain::ContributionId, domain::ContributionId>> said;
        for (const Reason& reason : one.reasons) {
            const domain::Contribution& need = talk.contribution(reason.need);
            const domain::Contribution& strength = talk.contribution(reason.strength);
            CHECK(need.organisation == reason.asks);
            CHECK(strength.organisation == reason.offers);
            CHECK(said.emplace(reason.need, reason.strength).second);
            CHECK((!reason.words.empty() || !reason.target_group.empty()));
            for (const matching::SharedWord& word : reason.words) {
                CHECK(has_word(need.text, word.in_need));
                CHECK(has_word(strength.text, word.in_strength));
            }
            if (reason.in_return.exists()) {
                CHECK(talk.contribution(reason.in_return).organisation == reason.asks);
                CHECK(talk.contribution(reason.in_return).side == domain::Side::strength);
            }
        }
    }
}

/// How often the first ten name one organisation at most.
int most_named(const std::vector<Opportunity>& all) {
    std::map<OrganisationId, int> named;
    int most = 0;
    for (std::size_t at = 0; at < std::min<std::size_t>(10, all.size()); ++at)
        for (const OrganisationId id : all[at].organisations) most = std::max(most, ++named[id]);
    return most;
}

}  // namespace

TEST_CASE("every suggestion of an evening has reasons with words that stand in what was said",
          "[matching][evenings]") {
    const Audience audience = GENERATE(Audience::room, Audience::desk);
    for (const char* name : {"village", "quarter"}) {
        Talk talk = evening(name);
        const auto all = opportunities(talk.now, audience, knowledge());
        CHECK(all.size() >= 20);
        check_reasons(talk, all);
    }
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Talk talk = made_up(seed);
        check_reasons(talk, opportunities(talk.now, audience, knowledge()));
    }
}

TEST_CASE("no two pairs of an evening are suggested for the same need and strength",
          "[matching][evenings]") {
    for (const char* name : {"village", "quarter"}) {
        const Talk talk = evening(name);
        std::set<std::pair<domain::ContributionId, domain::ContributionId>> said;
        for (const Opportunity& one : opportunities(talk.now, Audience::desk, knowledge()))
            if (one.kind == matching::Kind::pair)
                for (const Reason& reason : one.reasons)
                    CHECK(said.emplace(reason.need, reason.strength).second);
    }
}

TEST_CASE("the first ten of an evening name nobody more than four times", "[matching][evenings]") {
    for (const char* name : {"village", "quarter"})
        CHECK(most_named(opportunities(evening(name).now, Audience::desk, knowledge())) <= 4);
    for (unsigned seed = 1; seed <= 10; ++seed)
        CHECK(most_named(opportunities(made_up(seed).now, Audience::desk, knowledge())) <= 5);
}

TEST_CASE("whatever stands in a text, it is a match with reasons or none", "[matching][evenings]") {
    const std::vector<std::string> odd{"",
                                       " ",
                                       std::string(500, 'a'),
                                       [] {
                                           std::string much;
                                           while (much.size() < 490) much += "zaal koor ";
                                           return much;
                                       }(),
                                       "de het een van wij voor om te",
                                       "we are looking for a rehearsal room",
                                       "нужен зал для репетиций",
                                       "نحتاج إلى قاعة",
                                       "我们需要一个房间",
                                       "\xF0\x9F\x8E\xBA\xF0\x9F\x8E\xB6 \xF0\x9F\x98\x80",
                                       "zaal\x01\x02\x7F\t\r\n",
                                       "\xC3\x28 zaal \xF0\x9F",
                                       "geen geen geen",
                                       "!!! ??? ... ,,, 60 70 80",
                                       "1e 2e 3e-zaal's \"avonds\""};
    Talk talk;
    for (const std::string& text : odd) {
        const OrganisationId who = talk.party("Wie");
        talk.need(who, text);
        talk.strength(who, text);
    }
    const OrganisationId hall = talk.party("Zaal");
    talk.strength(hall, "zaal voor een koor");
    const OrganisationId choir = talk.party("Koor");
    talk.need(choir, "zaal om te zingen");

    const auto all = opportunities(talk.now, Audience::desk, knowledge());

    for (const Opportunity& one : all) {
        REQUIRE_FALSE(one.reasons.empty());
        for (const Reason& reason : one.reasons)
            CHECK((!reason.words.empty() || !reason.target_group.empty()));
        for (const OrganisationId id : one.organisations)
            for (const std::size_t nothing : {0U, 1U, 4U, 9U, 12U, 13U})
                CHECK(id != talk.now.organisations[nothing].id);
    }
    CHECK(matching::opportunity_of(all, std::vector{hall, choir}) != nullptr);
}

TEST_CASE("an evening without a word gives no suggestion", "[matching][evenings]") {
    Talk talk;
    CHECK(opportunities(talk.now, Audience::room, knowledge()).empty());
    talk.party("Koor");
    talk.party("Zaal");
    CHECK(opportunities(talk.now, Audience::room, knowledge()).empty());
}
