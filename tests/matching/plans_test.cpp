#include "matching/made_up_talk.hpp"
#include "matching/opportunity.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::OrganisationId;
using matching::Audience;
using matching::Kind;
using matching::Knowledge;
using matching::opportunities;
using matching::Opportunity;

namespace {

domain::RoleSign sign(std::vector<std::vector<std::string>> words, double weight = 1) {
    return {std::move(words), weight};
}

/// Company, visitors and a bus: who is alone is a visitor, who has something to see gives company.
Knowledge roles() {
    domain::Lexicon lexicon;
    lexicon.roles = {
        {"company",
         {"gezelschap", "company"},
         true,
         {sign({{"alleen"}}), sign({{"nooit", "niemand"}, {"praten"}})},
         {sign({{"bellen"}})},
         {},
         {{"company", 1.0}},
         {{"visitors", 1.0}}},
        {"visitors",
         {"bezoek", "visitors"},
         true,
         {sign({{"leeg"}})},
         {sign({{"museum*"}})},
         {},
         {{"company", 0.8}, {"visitors", 0.1}},
         {}},
        {"purpose",
         {"iets te doen", "something to do"},
         true,
         {sign({{"vervelen"}})},
         {sign({{"=rijden"}})},
         {},
         {{"company", 0.9}, {"purpose", 0.1}},
         {{"visitors", 0.7}}},
        {"bus",
         {"vervoer", "transport"},
         false,
         {sign({{"vervoer"}})},
         {sign({{"*bus"}})},
         {},
         {{"bus", 1.0}},
         {}},
    };
    lexicon.roles[0].gives.push_back({"purpose", 0.9});
    return Knowledge(lexicon);
}

struct Three {
    Talk talk;
    OrganisationId elderly = talk.party("Ouderenbond");
    OrganisationId museum = talk.party("Museum");
    OrganisationId youth = talk.party("Jongeren");

    void speak() {
        talk.need(elderly, "zitten alleen");
        talk.strength(elderly, "wij bellen iedereen");
        talk.need(museum, "leeg");
        talk.strength(museum, "museumzalen");
        talk.need(youth, "vervelen zich");
        talk.strength(youth, "kunnen rijden");
    }
};

}  // namespace

TEST_CASE("three who each lack something and each bring something else make a plan",
          "[matching][plans]") {
    const Knowledge known = roles();
    Three three;
    three.speak();

    const std::vector<Opportunity> all = opportunities(three.talk.now, Audience::room, known);

    REQUIRE(all.size() == 1);
    CHECK(all[0].kind == Kind::trio);
    CHECK(names(all[0], {three.elderly, three.museum, three.youth}));
    for (const OrganisationId one : all[0].organisations) {
        CHECK(std::ranges::find(all[0].reasons, one, &matching::Reason::asks) !=
              all[0].reasons.end());
        CHECK(std::ranges::find(all[0].reasons, one, &matching::Reason::offers) !=
              all[0].reasons.end());
    }
    CHECK(all[0].reasons[0].through.nl == "bezoek");
    CHECK(all[0].reasons[0].words == std::vector<matching::SharedWord>{{"leeg", "alleen"}});
}

TEST_CASE("who brings nothing of their own is in no plan", "[matching][plans]") {
    const Knowledge known = roles();
    Three three;
    three.talk.need(three.elderly, "zitten alleen");
    three.talk.need(three.museum, "leeg");
    three.talk.strength(three.museum, "museumzalen");
    three.talk.need(three.youth, "vervelen zich");
    three.talk.strength(three.youth, "kunnen rijden");

    CHECK(opportunities(three.talk.now, Audience::room, known).empty());
}

TEST_CASE("a plan names nobody whose pair with another was dismissed, and no dismissed link",
          "[matching][plans]") {
    const Knowledge known = roles();
    Three three;
    three.speak();
    SECTION("the pair") {
        three.talk.mark(domain::LinkMarking::dismissed, three.elderly, three.museum);
        CHECK(opportunities(three.talk.now, Audience::room, known).empty());
    }
    SECTION("the need in it") {
        const auto empty = three.talk.now.contributions[2].id;
        const auto alone = three.talk.now.contributions[0].id;
        three.talk.mark(domain::LinkMarking::dismissed, three.museum, three.elderly, empty, alone);
        for (const Opportunity& one : opportunities(three.talk.now, Audience::room, known))
            for (const matching::Reason& reason : one.reasons)
                CHECK((reason.need != empty || reason.strength != alone));
    }
}

TEST_CASE("a plan does not rest on what the room may not know", "[matching][plans]") {
    const Knowledge known = roles();
    Three three;
    three.speak();
    three.talk.contribution(three.talk.now.contributions[0].id).showing =
        domain::Showing::held_back;

    CHECK(opportunities(three.talk.now, Audience::room, known).empty());
    CHECK(opportunities(three.talk.now, Audience::desk, known).size() == 1);
}

TEST_CASE("all words of a sign must stand there, each as another word", "[matching][roles]") {
    const Knowledge known = roles();
    const auto shown = [&](std::string_view text, domain::Side side) {
        return known.roles_in(text, side, known.understand(text, side));
    };
    CHECK(shown("praten met niemand", domain::Side::need).size() == 1);
    CHECK(shown("wij praten veel", domain::Side::need).empty());
    CHECK(shown("museumplein", domain::Side::strength).size() == 1);
    CHECK(shown("een buurtbus", domain::Side::strength).size() == 1);
    CHECK(shown("wij rijden", domain::Side::strength).size() == 1);
    CHECK(shown("zij reden", domain::Side::strength).empty());
    CHECK(shown("wij hebben geen buurtbus", domain::Side::strength).empty());
    CHECK(shown("", domain::Side::need).empty());
}
