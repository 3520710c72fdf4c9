#include "matching/hubs.hpp"

#include "matching/made_up_talk.hpp"
#include "matching/matcher.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::ContributionId;
using domain::OrganisationId;
using domain::Side;
using matching::Audience;
using matching::Hub;
using matching::Knowledge;
using matching::Opportunity;

namespace {

domain::Concept about(std::string key, std::string word) {
    domain::Concept one;
    one.key = key;
    one.name = {key, key};
    one.words = {{std::move(word), 2.0}};
    return one;
}

Knowledge knowledge() {
    domain::Concept hall = about("zaal", "zaal");
    domain::Concept stage = about("optreden", "optreden");
    hall.helps = {{"optreden", 1.0}};
    return Knowledge({{hall, stage, about("vervoer", "busje"), about("soep", "soep")}, {}});
}

std::vector<Hub> hubs(const Talk& talk, const Knowledge& known,
                      Audience audience = Audience::desk) {
    matching::Matcher matcher(known, audience);
    matcher.look_at(talk.now);
    return matcher.hubs();
}

}  // namespace

TEST_CASE("one offer that answers three is a hub, and so is a need that three share",
          "[matching][hubs]") {
    const Knowledge known = knowledge();
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId two = talk.party("Twee");
    const OrganisationId three = talk.party("Drie");
    const OrganisationId host = talk.party("Gastheer");
    const ContributionId first = talk.need(one, "ergens optreden");
    const ContributionId second = talk.need(two, "optreden in de winter");
    talk.need(three, "soep");
    const ContributionId hall = talk.strength(host, "een zaal");
    CHECK(hubs(talk, known).empty());

    const ContributionId third = talk.need(three, "optreden voor publiek");
    const std::vector<Hub> all = hubs(talk, known);

    REQUIRE(all.size() == 2);
    CHECK(all[0].side == Side::strength);
    CHECK(all[0].offer == hall);
    CHECK(all[0].helper == host);
    CHECK(all[0].seekers == std::vector{one, two, three});
    CHECK(all[0].needs == std::vector{first, second, third});
    CHECK(all[0].theme.nl == "optreden");
    CHECK(all[1].side == Side::need);
    CHECK(all[1].seekers == std::vector{one, two, three});
    CHECK_FALSE(all[1].offer.exists());

    talk.contribution(third).showing = domain::Showing::held_back;
    CHECK(hubs(talk, known, Audience::room).empty());
    CHECK(hubs(talk, known).size() == 2);
}

TEST_CASE("a good line between different worlds that share no word is surprising",
          "[matching][surprising]") {
    const Knowledge known = knowledge();
    Talk talk;
    const OrganisationId band = talk.party("Band");
    const OrganisationId yard = talk.party("Werf");
    talk.need(band, "ergens optreden");
    talk.strength(yard, "een zaal");
    const auto surprising = [&] {
        const std::vector<Opportunity> all =
            matching::opportunities(talk.now, Audience::room, known);
        REQUIRE(all.size() == 1);
        return all[0].surprising;
    };
    CHECK_FALSE(surprising());  // nobody told what kind they are

    talk.organisation(band).details.kind = "association";
    talk.organisation(yard).details.kind = "company";
    CHECK(surprising());

    SECTION("not of one policy field") {
        talk.organisation(band).details.policy_field = "culture";
        talk.organisation(yard).details.policy_field = "culture";
        CHECK_FALSE(surprising());
    }
    SECTION("not of one kind") {
        talk.organisation(yard).details.kind = "association";
        CHECK_FALSE(surprising());
    }
    SECTION("not when they bring the same") {
        talk.strength(band, "een busje");
        CHECK(surprising());
        talk.strength(yard, "busje met chauffeur");
        CHECK_FALSE(surprising());
    }
    SECTION("not through a word that both said") {
        talk.strength(yard, "optreden in de loods");
        CHECK_FALSE(surprising());
    }
    SECTION("not what somebody pinned") {
        talk.mark(domain::LinkMarking::pinned, band, yard, talk.now.contributions[0].id,
                  talk.now.contributions[1].id);
        CHECK_FALSE(surprising());
    }
}
