#include "matching/lessons.hpp"

#include "matching/made_up_talk.hpp"
#include "matching/opportunity.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::ContributionId;
using domain::LinkMarking;
using domain::OrganisationId;
using matching::Audience;
using matching::Opportunity;
using matching::Taught;

namespace {

/// Two pairs about a rehearsal room, one about soup.
struct Evening {
    Talk talk;
    OrganisationId choir = talk.party("Koor");
    OrganisationId school = talk.party("School");
    OrganisationId band = talk.party("Fanfare");
    OrganisationId church = talk.party("Kerk");
    OrganisationId cook = talk.party("Kok");
    OrganisationId eater = talk.party("Eter");
    ContributionId choir_seeks = talk.need(choir, "repetitieruimte gezocht");
    ContributionId school_has = talk.strength(school, "een repetitieruimte");
    ContributionId band_seeks = talk.need(band, "repetitieruimte met verwarming");
    ContributionId church_has = talk.strength(church, "repetitieruimte op dinsdag");
    ContributionId soup_sought = talk.need(eater, "soep");
    ContributionId soup_made = talk.strength(cook, "soep");

    [[nodiscard]] const Opportunity* between(OrganisationId one, OrganisationId other,
                                             Audience audience = Audience::room) {
        all = matching::opportunities(talk.now, audience);
        return matching::opportunity_of(all, std::vector{one, other});
    }
    std::vector<Opportunity> all;

    double score(OrganisationId one, OrganisationId other) {
        const Opportunity* found = between(one, other);
        return found == nullptr ? 0 : found->score;
    }
};

}  // namespace

TEST_CASE("a dismissed link lowers lines like it between others, and only those",
          "[matching][lessons]") {
    Evening evening;
    const double before = evening.score(evening.band, evening.church);
    const double soup = evening.score(evening.cook, evening.eater);
    REQUIRE(before > 0);
    CHECK(evening.between(evening.band, evening.church)->reasons[0].taught == Taught::nothing);

    SECTION("one reason") {
        evening.talk.mark(LinkMarking::dismissed, evening.choir, evening.school,
                          evening.choir_seeks, evening.school_has);
    }
    SECTION("the pair as a whole") {
        evening.talk.mark(LinkMarking::dismissed, evening.choir, evening.school);
    }
    CHECK(evening.score(evening.band, evening.church) < before);
    CHECK(evening.score(evening.band, evening.church) > 0);
    CHECK(evening.between(evening.band, evening.church)->reasons[0].taught == Taught::less);
    CHECK(evening.score(evening.cook, evening.eater) == soup);
}

TEST_CASE("a pinned link raises lines like it between others", "[matching][lessons]") {
    Evening evening;
    const double before = evening.score(evening.band, evening.church);
    evening.talk.mark(LinkMarking::pinned, evening.choir, evening.school, evening.choir_seeks,
                      evening.school_has);

    CHECK(evening.score(evening.band, evening.church) > before);
    CHECK(evening.between(evening.band, evening.church)->reasons[0].taught == Taught::more);
}

TEST_CASE("a pin and a dismissal of the same kind of line outweigh each other",
          "[matching][lessons]") {
    Evening evening;
    const double before = evening.score(evening.band, evening.church);
    evening.talk.mark(LinkMarking::pinned, evening.choir, evening.school, evening.choir_seeks,
                      evening.school_has);
    evening.talk.mark(LinkMarking::dismissed, evening.choir, evening.church, evening.choir_seeks,
                      evening.church_has);

    CHECK(evening.score(evening.band, evening.church) > 0);
    const OrganisationId late = evening.talk.party("Late gast");
    const OrganisationId hall = evening.talk.party("Zaal");
    evening.talk.need(late, "repetitieruimte zonder buren");
    evening.talk.strength(hall, "repetitieruimte in de kelder");
    const Opportunity* later = evening.between(late, hall);
    REQUIRE(later != nullptr);
    CHECK(later->reasons[0].taught == Taught::nothing);
    CHECK(before > 0);
}

TEST_CASE("what the room may not know teaches it nothing", "[matching][lessons]") {
    Evening evening;
    evening.talk.contribution(evening.choir_seeks).showing = domain::Showing::held_back;
    const double room = evening.score(evening.band, evening.church);
    const double desk = evening.between(evening.band, evening.church, Audience::desk)->score;
    evening.talk.mark(LinkMarking::dismissed, evening.choir, evening.school, evening.choir_seeks,
                      evening.school_has);

    CHECK(evening.score(evening.band, evening.church) == room);
    CHECK(evening.between(evening.band, evening.church, Audience::desk)->score < desk);
}

TEST_CASE("a line that serves the same by way of something else learns a bit",
          "[matching][lessons]") {
    const auto line = [](std::uint32_t other, int asked, int offered) {
        return matching::Likeable{{OrganisationId{1}, OrganisationId{other}}, asked, offered, {}};
    };
    matching::Lessons lessons;
    lessons.learn(line(2, 7, 8), false);

    CHECK(lessons.percent(line(3, 7, 8)) == 75);
    CHECK(lessons.percent(line(3, 7, 9)) == 90);
    CHECK(lessons.percent(line(3, 5, 8)) == 100);
    CHECK(lessons.percent(line(3, -1, -1)) == 100);
    CHECK(lessons.percent(line(2, 7, 8)) == 100);
}
