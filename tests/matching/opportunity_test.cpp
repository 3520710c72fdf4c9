#include "matching/opportunity.hpp"

#include "matching/made_up_talk.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using domain::ContributionId;
using domain::LinkMarking;
using domain::OrganisationId;
using matching::Audience;
using matching::Ground;
using matching::Kind;
using matching::opportunities;
using matching::Opportunity;
using matching::SharedWord;

TEST_CASE("a need and a strength that share a word make an opportunity with that word as reason",
          "[matching]") {
    Talk talk;
    const OrganisationId garden = talk.party("Natuurtuin");
    const OrganisationId bus = talk.party("De Zonnebloem");
    const ContributionId offered = talk.strength(garden, "tuin met rolstoelpad");
    const ContributionId asked = talk.need(bus, "uitjes met een rolstoelpad");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);

    REQUIRE(all.size() == 1);
    CHECK(all[0].kind == Kind::pair);
    CHECK(all[0].organisations == std::vector{bus, garden});
    REQUIRE(all[0].reasons.size() == 1);
    const matching::Reason& reason = all[0].reasons[0];
    CHECK(reason.ground == Ground::shared_words);
    CHECK(reason.asks == bus);
    CHECK(reason.offers == garden);
    CHECK(reason.need == asked);
    CHECK(reason.strength == offered);
    CHECK(reason.words == std::vector<SharedWord>{{"rolstoelpad", "rolstoelpad"}});
    CHECK(all[0].score > 0.0);
    CHECK(all[0].score < 1.0);
    CHECK(all[0].grade >= 1);
    CHECK(all[0].grade <= 5);
}

TEST_CASE("a reason gives each side's word as that side wrote it", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Koor");
    const OrganisationId other = talk.party("School");
    talk.strength(other, "Zalen in de avond");
    talk.need(one, "een repetitiezaal");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);

    // "zaal" is too short a part to be found inside another word.
    CHECK(all.empty());

    talk.need(one, "grote zaal");
    CHECK(opportunities(talk.now, Audience::room)[0].reasons[0].words ==
          std::vector<SharedWord>{{"zaal", "zalen"}});
}

TEST_CASE("a long word is found inside a compound", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Ons Genoegen");
    const OrganisationId other = talk.party("VluchtelingenWerk");
    talk.strength(one, "muziek maken");
    talk.need(other, "een muziekavond");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);

    REQUIRE(all.size() == 1);
    CHECK(all[0].reasons[0].words == std::vector<SharedWord>{{"muziekavond", "muziek"}});
}

TEST_CASE("nothing in common is no opportunity", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Koor");
    const OrganisationId other = talk.party("School");
    talk.strength(one, "muzikanten");
    talk.need(other, "tuinman");
    talk.strength(other, "muziekles");  // two strengths do not meet
    talk.need(one, "publiek");

    CHECK(opportunities(talk.now, Audience::room).empty());
}

TEST_CASE("nobody is linked to itself", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Koor");
    talk.strength(one, "grote zaal");
    talk.need(one, "grote zaal");

    CHECK(opportunities(talk.now, Audience::desk).empty());
}

TEST_CASE("a word that every second card has makes no line", "[matching]") {
    Talk talk;
    for (int number = 0; number < 20; ++number) {
        const OrganisationId who = talk.party("Vereniging " + std::to_string(number));
        talk.strength(who, "koken");
        talk.need(who, "koken");
    }

    CHECK(opportunities(talk.now, Audience::room).empty());
}

TEST_CASE("the same target group is a reason", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Seniorenraad");
    const OrganisationId other = talk.party("Ons Genoegen");
    talk.need(one, "uitjes", "", {"elderly"});
    talk.strength(other, "muzikanten", "", {"youth", "elderly"});

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);

    REQUIRE(all.size() == 1);
    CHECK(all[0].reasons[0].ground == Ground::target_group);
    CHECK(all[0].reasons[0].target_group == "elderly");
}

TEST_CASE("the same category alone brings nobody together, beside another reason it counts",
          "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Seniorenraad");
    const OrganisationId other = talk.party("Ons Genoegen");
    const ContributionId asked = talk.need(one, "uitjes", "place");
    talk.strength(other, "muzikanten", "place");
    CHECK(opportunities(talk.now, Audience::room).empty());

    talk.contribution(asked).text = "muzikanten";
    const std::vector<Opportunity> with = opportunities(talk.now, Audience::room);
    talk.contribution(asked).category = "hands";
    const std::vector<Opportunity> without = opportunities(talk.now, Audience::room);

    REQUIRE(with.size() == 1);
    REQUIRE(without.size() == 1);
    CHECK(with[0].reasons[0].category == "place");
    CHECK(without[0].reasons[0].category.empty());
    CHECK(with[0].score > without[0].score);
}

TEST_CASE("a pinned link of two needs is told as it was pinned", "[matching]") {
    Talk talk;
    const OrganisationId band = talk.party("Fanfare");
    const OrganisationId home = talk.party("Avondrood");
    const ContributionId audience = talk.need(band, "te weinig publiek");
    const ContributionId fun = talk.need(home, "geen vermaak");

    talk.mark(LinkMarking::pinned, band, home, audience, fun, "samen optreden");
    const Opportunity pinned = opportunities(talk.now, Audience::room).at(0);

    CHECK(pinned.pinned);
    CHECK(pinned.reasons[0].asks == band);
    CHECK(pinned.reasons[0].need == audience);
    CHECK(pinned.reasons[0].strength == fun);
}

TEST_CASE("helping each other both ways is worth more than one way", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId other = talk.party("Twee");
    const OrganisationId third = talk.party("Drie");
    const OrganisationId fourth = talk.party("Vier");
    talk.need(one, "taart");
    talk.strength(other, "taart");
    talk.need(third, "soep");
    talk.strength(fourth, "soep");
    talk.need(fourth, "fiets");
    talk.strength(third, "fiets");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);

    REQUIRE(all.size() == 2);
    CHECK(names(all[0], {third, fourth}));
    CHECK(all[0].score > all[1].score);
}

TEST_CASE("two reasons of one opportunity never rest on the same need or strength", "[matching]") {
    const Talk talk = any_talk(20, 3);
    for (const Opportunity& one : opportunities(talk.now, Audience::room)) {
        if (one.kind != Kind::pair) continue;
        for (std::size_t at = 1; at < one.reasons.size(); ++at)
            for (std::size_t before = 0; before < at; ++before) {
                CHECK(one.reasons[at].need != one.reasons[before].need);
                CHECK(one.reasons[at].strength != one.reasons[before].strength);
            }
    }
}

TEST_CASE("every opportunity has a reason whose words stand in both texts", "[matching]") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Talk talk = any_talk(15, seed);
        for (const Opportunity& one : opportunities(talk.now, Audience::room)) {
            REQUIRE_FALSE(one.reasons.empty());
            for (const matching::Reason& reason : one.reasons) {
                for (const SharedWord& word : reason.words) {
                    CHECK(talk.contribution(reason.need).text.find(word.in_need) !=
                          std::string::npos);
                    CHECK(talk.contribution(reason.strength).text.find(word.in_strength) !=
                          std::string::npos);
                }
                CHECK((!reason.words.empty() || !reason.target_group.empty() ||
                       !reason.category.empty()));
            }
        }
    }
}

TEST_CASE("a dismissed pair is gone for good, also as part of three", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    const OrganisationId band = talk.party("Harmonie");
    talk.strength(hall, "oefenruimte");
    talk.need(choir, "oefenruimte");
    talk.need(band, "oefenruimte");

    talk.mark(LinkMarking::dismissed, choir, hall);

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
    REQUIRE(all.size() == 1);
    CHECK(names(all[0], {hall, band}));
}

TEST_CASE("a dismissed need takes only that need away", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    talk.strength(hall, "oefenruimte en piano");
    const ContributionId refused = talk.need(choir, "oefenruimte");
    const ContributionId other = talk.need(choir, "piano");

    talk.mark(LinkMarking::dismissed, hall, choir, refused);

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].reasons.size() == 1);
    CHECK(all[0].reasons[0].need == other);
}

TEST_CASE("a pinned pair comes first with the facilitator's words, although nothing is shared",
          "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    const OrganisationId youth = talk.party("Jongerenwerk");
    talk.strength(hall, "oefenruimte");
    talk.need(choir, "oefenruimte");

    talk.mark(LinkMarking::pinned, youth, choir, {}, {}, "jongeren zingen mee");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
    REQUIRE(all.size() == 2);
    CHECK(all[0].pinned);
    CHECK(names(all[0], {choir, youth}));
    CHECK(all[0].reasons[0].ground == Ground::pinned);
    CHECK(all[0].reasons[0].said == "jongeren zingen mee");
    CHECK_FALSE(all[1].pinned);
}

TEST_CASE("a pinned need and strength know who asks and who offers", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    const ContributionId offered = talk.strength(hall, "oefenruimte");
    const ContributionId asked = talk.need(choir, "oefenruimte met piano");

    talk.mark(LinkMarking::pinned, hall, choir, asked, offered);

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].reasons.size() == 1);
    CHECK(all[0].reasons[0].asks == choir);
    CHECK(all[0].reasons[0].offers == hall);
    CHECK(all[0].reasons[0].words == std::vector<SharedWord>{{"oefenruimte", "oefenruimte"}});
}

TEST_CASE("the last mark on a pair counts", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");

    talk.mark(LinkMarking::pinned, hall, choir);
    REQUIRE(opportunities(talk.now, Audience::room).size() == 1);
    talk.mark(LinkMarking::dismissed, choir, hall);
    CHECK(opportunities(talk.now, Audience::room).empty());
    talk.mark(LinkMarking::pinned, hall, choir);
    CHECK(opportunities(talk.now, Audience::room).size() == 1);
}

TEST_CASE("who is absent is in no opportunity, pinned or not", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    talk.strength(hall, "oefenruimte");
    talk.need(choir, "oefenruimte");
    talk.mark(LinkMarking::pinned, hall, choir);

    talk.organisation(choir).presence = domain::Presence::absent;

    CHECK(opportunities(talk.now, Audience::desk).empty());
}

TEST_CASE("the first ten do not all name the same organisation", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    for (int number = 0; number < 12; ++number) {
        const std::string thing = "ding" + std::string(1, static_cast<char>('a' + number));
        const OrganisationId asking = talk.party("Vraagt " + thing);
        const OrganisationId offering = talk.party("Biedt " + thing);
        talk.need(asking, "bijzonder" + thing + " en apart" + thing);
        talk.strength(hall, "bijzonder" + thing + " en apart" + thing);
        talk.strength(offering, "apart" + thing);
    }

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);

    REQUIRE(all.size() > 20);
    const auto with_hall = std::count_if(all.begin(), all.begin() + 10, [&](const auto& one) {
        return std::ranges::find(one.organisations, hall) != one.organisations.end();
    });
    CHECK(with_hall >= 1);
    CHECK(with_hall <= 6);
}

TEST_CASE("the same state gives the same opportunities", "[matching]") {
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const Talk talk = any_talk(25, seed);
        CHECK(opportunities(talk.now, Audience::room) == opportunities(talk.now, Audience::room));
    }
}

TEST_CASE("an opportunity is found again by who is in it", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    const ContributionId offered = talk.strength(hall, "oefenruimte");
    const ContributionId asked = talk.need(choir, "oefenruimte");
    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);

    const std::vector either_way = {hall, choir};
    const std::vector only_one = {hall};
    const Opportunity* found = matching::opportunity_of(all, either_way);

    REQUIRE(found != nullptr);
    CHECK(matching::said_by(*found, hall) == std::vector{offered});
    CHECK(matching::said_by(*found, choir) == std::vector{asked});
    CHECK(matching::opportunity_of(all, only_one) == nullptr);
}
