#include "matching/unheard.hpp"

#include "matching/made_up_talk.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::OrganisationId;
using matching::Audience;

TEST_CASE("who said something, even held back, is heard; who is absent is not asked",
          "[matching]") {
    Talk talk;
    const OrganisationId said = talk.party("Zei iets");
    const OrganisationId held = talk.party("Achterkant");
    const OrganisationId quiet = talk.party("Stil");
    const OrganisationId gone = talk.party("Weg");
    talk.strength(said, "zaal");
    talk.contribution(talk.need(held, "ruzie")).showing = domain::Showing::held_back;
    talk.organisation(gone).presence = domain::Presence::absent;

    CHECK(matching::silent(talk.now) == std::vector{quiet});
}

TEST_CASE("who stands in an opportunity or a plan has one, everybody else is named", "[matching]") {
    Talk talk;
    const OrganisationId asks = talk.party("Vraagt");
    const OrganisationId offers = talk.party("Biedt");
    const OrganisationId plans = talk.party("Plant");
    const OrganisationId along = talk.party("Doet mee");
    const OrganisationId alone = talk.party("Alleen");
    talk.need(asks, "oefenruimte");
    talk.strength(offers, "oefenruimte");
    talk.plan({plans, along});

    const auto all = matching::opportunities(talk.now, Audience::desk);

    CHECK(matching::without_opportunity(talk.now, all) == std::vector{alone});
}

TEST_CASE("a dismissed link leaves two without an opportunity", "[matching]") {
    Talk talk;
    const OrganisationId asks = talk.party("Vraagt");
    const OrganisationId offers = talk.party("Biedt");
    talk.need(asks, "oefenruimte");
    talk.strength(offers, "oefenruimte");
    talk.mark(domain::LinkMarking::dismissed, asks, offers);

    const auto all = matching::opportunities(talk.now, Audience::desk);

    CHECK(matching::without_opportunity(talk.now, all) == std::vector{asks, offers});
}
