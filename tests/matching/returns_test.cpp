#include "matching/hours.hpp"
#include "matching/made_up_talk.hpp"
#include "matching/opportunity.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::ContributionId;
using domain::OrganisationId;
using matching::Audience;
using matching::hours_in;
using matching::Knowledge;
using matching::opportunities;
using matching::Opportunity;

namespace {

domain::Concept about(std::string key, std::vector<std::string> words) {
    domain::Concept one;
    one.key = std::move(key);
    one.name = {"iets met " + one.key, one.key};
    for (std::string& word : words) one.words.push_back({std::move(word), 1.0});
    return one;
}

/// A rehearsal room is a place, for which cake fits in return.
Knowledge places() {
    domain::Lexicon lexicon;
    lexicon.concepts = {about("place", {"plek"}), about("room", {"repeteren", "aula", "lokaal"}),
                        about("cake", {"taart", "gebak"}), about("dog", {"hond", "labrador"}),
                        about("lonely", {"eenzaam", "bezoek"})};
    lexicon.concepts[1].broader = {"place"};
    lexicon.concepts[0].returns = {"cake"};
    return Knowledge(lexicon);
}

}  // namespace

TEST_CASE("what fits a broader concept is told as what could be given in return",
          "[matching][returns]") {
    const Knowledge knowledge = places();
    Talk talk;
    const OrganisationId choir = talk.party("Koor");
    const OrganisationId school = talk.party("School");
    talk.need(choir, "nergens repeteren");
    talk.strength(choir, "een labrador");
    const ContributionId cake = talk.strength(choir, "elke week gebak");
    talk.strength(school, "onze aula");

    const auto all = opportunities(talk.now, Audience::room, knowledge);

    REQUIRE(all.size() == 1);
    CHECK(all[0].reasons[0].in_return == cake);
}

TEST_CASE("who has nothing that fits gives nothing in return", "[matching][returns]") {
    const Knowledge knowledge = places();
    Talk talk;
    const OrganisationId choir = talk.party("Koor");
    const OrganisationId school = talk.party("School");
    talk.need(choir, "nergens repeteren");
    talk.strength(choir, "een labrador");
    talk.strength(school, "onze aula");

    CHECK_FALSE(
        opportunities(talk.now, Audience::room, knowledge).at(0).reasons[0].in_return.exists());
}

TEST_CASE("a favour is not told again where each helps the other anyway", "[matching][returns]") {
    Talk talk;
    const OrganisationId choir = talk.party("Koor");
    const OrganisationId school = talk.party("School");
    talk.need(choir, "repetitieruimte");
    talk.strength(school, "repetitieruimte");
    talk.need(school, "taart");
    talk.strength(choir, "taart");

    const auto all = opportunities(talk.now, Audience::room);

    REQUIRE(all.size() == 1);
    CHECK(all[0].reasons.size() == 2);
    CHECK_FALSE(all[0].reasons[0].in_return.exists());
}

TEST_CASE("a need that serves a wish of the municipality counts for more and names it",
          "[matching][wishes]") {
    const Knowledge knowledge = places();
    Talk talk;
    const OrganisationId home = talk.party("Huis");
    const OrganisationId walkers = talk.party("Wandelaars");
    talk.need(home, "bewoners zijn eenzaam");
    talk.strength(walkers, "wij komen op bezoek");
    const double before = opportunities(talk.now, Audience::desk, knowledge).at(0).score;

    SECTION("at the desk") {
        talk.now.municipal_wishes = {{{90, 0}, "een taart"}, {{91, 0}, "niemand meer eenzaam"}};
        const Opportunity with = opportunities(talk.now, Audience::desk, knowledge).at(0);
        CHECK(with.reasons[0].wish == talk.now.municipal_wishes[1].id);
        CHECK(with.score > before);
    }
    SECTION("a wish about something else changes nothing") {
        talk.now.municipal_wishes = {{{90, 0}, "een taart"}};
        CHECK(opportunities(talk.now, Audience::desk, knowledge).at(0).score == before);
    }
    SECTION("the room knows of it only where the method shows it") {
        talk.now.municipal_wishes = {{{91, 0}, "niemand meer eenzaam"}};
        CHECK(opportunities(talk.now, Audience::room, knowledge).at(0).score == before);
        talk.now.method.rules.show_municipal_fit = true;
        CHECK(opportunities(talk.now, Audience::room, knowledge).at(0).score > before);
    }
}

TEST_CASE("hours are read from days and parts of the day", "[matching][hours]") {
    using matching::Hours;
    CHECK(hours_in("een zaal") == Hours{});
    CHECK(hours_in("doordeweeks overdag") == Hours{true, false, true, false});
    CHECK(hours_in("alleen in het weekend") == Hours{false, true, true, true});
    CHECK(hours_in("vrijdagavond") == Hours{true, false, false, true});
    CHECK(hours_in("zaterdag- en zondagmiddag") == Hours{false, true, true, false});
    CHECK(hours_in("'s avonds leeg") == Hours{true, true, false, true});
    CHECK(hours_in("morgen beginnen") == Hours{});
    CHECK(hours_in("avondmaal") == Hours{});
}

TEST_CASE("an offer at other hours than those of the need counts for less", "[matching][hours]") {
    const auto score = [](const char* when) {
        Talk talk;
        const OrganisationId choir = talk.party("Koor");
        const OrganisationId school = talk.party("School");
        talk.need(choir, "doordeweeks overdag repetitieruimte met drumstel");
        talk.strength(school, std::string("repetitieruimte met drumstel ") + when);
        const auto all = opportunities(talk.now, Audience::room);
        return all.empty() ? 0.0 : all[0].score;
    };

    CHECK(score("op dinsdagmiddag") > 0);
    CHECK(score("alleen in het weekend") < score("op dinsdagmiddag"));
    CHECK(score("'s avonds") < score("op dinsdagmiddag"));
}

TEST_CASE("a dismissed link of a ring drops the ring and leaves its other lines",
          "[matching][three]") {
    Talk talk;
    const OrganisationId baker = talk.party("Bakker");
    const OrganisationId garden = talk.party("Tuin");
    const OrganisationId school = talk.party("School");
    const ContributionId bread = talk.strength(baker, "brood");
    const ContributionId sought = talk.need(garden, "brood");
    talk.strength(garden, "groente");
    talk.need(school, "groente");
    talk.strength(school, "drukwerk");
    talk.need(baker, "drukwerk");
    REQUIRE(matching::opportunity_of(opportunities(talk.now, Audience::desk),
                                     std::vector{baker, garden, school}) != nullptr);

    talk.mark(domain::LinkMarking::dismissed, garden, baker, sought, bread);

    const auto all = opportunities(talk.now, Audience::desk);
    CHECK(matching::opportunity_of(all, std::vector{baker, garden, school}) == nullptr);
    CHECK(all.size() == 2);
}

TEST_CASE("a plan of three is made anew without a link that was dismissed", "[matching][three]") {
    Talk talk;
    const OrganisationId museum = talk.party("Museum");
    const OrganisationId first = talk.party("Een");
    const OrganisationId second = talk.party("Twee");
    const OrganisationId third = talk.party("Drie");
    const ContributionId need = talk.need(museum, "vrijwilligers met drumstel");
    const ContributionId one = talk.strength(first, "vrijwilligers met drumstel");
    talk.strength(second, "vrijwilligers met drumstel");
    talk.strength(third, "vrijwilligers met drumstel");

    talk.mark(domain::LinkMarking::dismissed, museum, first, need, one);

    const auto all = opportunities(talk.now, Audience::desk);
    CHECK(matching::opportunity_of(all, std::vector{museum, second, third}) != nullptr);
    CHECK(std::ranges::none_of(all, [&](const Opportunity& chance) {
        return std::ranges::find(chance.organisations, first) != chance.organisations.end();
    }));
}
