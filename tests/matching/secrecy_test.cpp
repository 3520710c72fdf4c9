#include "matching/made_up_talk.hpp"
#include "matching/opportunity.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::ContributionId;
using domain::OrganisationId;
using domain::Showing;
using matching::Audience;
using matching::connections;
using matching::opportunities;

namespace {

/// What the room may learn when something is said and held back must be what it learns when it
/// was never said.
struct Heard {
    std::vector<matching::Opportunity> opportunities;
    std::vector<domain::Connection> connections;
    bool operator==(const Heard&) const = default;
};

Heard in_the_room(const Talk& talk) {
    return {opportunities(talk.now, Audience::room), connections(talk.now, Audience::room)};
}

}  // namespace

TEST_CASE("what is held back leaves no trace in the room: no line, no reason, no width",
          "[matching][secrecy]") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Talk talk = any_talk(10, seed);
        Talk held = talk;
        Talk never = talk;
        const std::size_t which = seed % talk.now.contributions.size();
        held.now.contributions[which].showing = Showing::held_back;
        never.now.contributions.erase(never.now.contributions.begin() +
                                      static_cast<std::ptrdiff_t>(which));
        CAPTURE(seed);

        CHECK(in_the_room(held) == in_the_room(never));
        CHECK(opportunities(held.now, Audience::desk) == opportunities(talk.now, Audience::desk));
    }
}

TEST_CASE("a pinned link on something held back stays at the desk", "[matching][secrecy]") {
    Talk talk;
    const OrganisationId one = talk.party("Wijkraad");
    const OrganisationId other = talk.party("Humanitas");
    const ContributionId quarrel = talk.need(one, "ruzie in het bestuur");
    const ContributionId talks = talk.strength(other, "goede gesprekken");
    talk.contribution(quarrel).showing = Showing::held_back;
    talk.mark(domain::LinkMarking::pinned, one, other, quarrel, talks);

    CHECK(in_the_room(talk) == Heard{});
    CHECK(opportunities(talk.now, Audience::desk).size() == 1);
}

TEST_CASE("needs that the method still hides give the room no line", "[matching][secrecy]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    talk.strength(hall, "oefenruimte");
    talk.need(choir, "oefenruimte");
    domain::Phase strengths;
    strengths.key = "strengths";
    domain::Phase needs;
    needs.key = "needs";
    talk.now.method.phases = {strengths, needs};
    talk.now.method.rules.needs_hidden_until = "needs";

    talk.now.clock.phase = 0;
    CHECK(in_the_room(talk) == Heard{});
    talk.now.clock.phase = 1;
    CHECK(opportunities(talk.now, Audience::room).size() == 1);
}

TEST_CASE("what was merged counts as the one it was merged into", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    talk.strength(hall, "oefenruimte");
    const ContributionId kept = talk.need(choir, "iets anders");
    const ContributionId merged = talk.need(choir, "oefenruimte");
    talk.contribution(merged).merged_into = kept;

    CHECK(opportunities(talk.now, Audience::desk).empty());
}

TEST_CASE("a pin on what was merged later rests on what it became", "[matching]") {
    Talk talk;
    const OrganisationId hall = talk.party("Zaal");
    const OrganisationId choir = talk.party("Koor");
    const ContributionId offered = talk.strength(hall, "oefenruimte");
    const ContributionId kept = talk.need(choir, "ruimte met piano");
    const ContributionId merged = talk.need(choir, "plek met piano");
    talk.mark(domain::LinkMarking::pinned, hall, choir, merged, offered);
    talk.contribution(merged).merged_into = kept;

    const auto all = opportunities(talk.now, Audience::room);

    REQUIRE(all.size() == 1);
    CHECK(all[0].reasons[0].need == kept);
}
