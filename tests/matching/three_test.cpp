#include "matching/made_up_talk.hpp"
#include "matching/opportunity.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>

using domain::OrganisationId;
using matching::Audience;
using matching::Kind;
using matching::opportunities;
using matching::Opportunity;

namespace {

const Opportunity* of_three(const std::vector<Opportunity>& all) {
    const auto found = std::ranges::find_if(
        all, [](const Opportunity& one) { return one.organisations.size() == 3; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE(
    "one strength that meets two needs brings three together, in the order in which one "
    "says it",
    "[matching]") {
    Talk talk;
    const OrganisationId refugees = talk.party("VluchtelingenWerk");
    const OrganisationId music = talk.party("Ons Genoegen");
    const OrganisationId elderly = talk.party("Seniorenraad");
    talk.need(refugees, "ontmoeting met muziek");
    talk.strength(music, "muziek bij feesten");
    talk.need(elderly, "muziek voor ouderen");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
    const Opportunity* three = of_three(all);

    REQUIRE(three != nullptr);
    CHECK(three->kind == Kind::trio);
    CHECK(three->organisations == std::vector{refugees, music, elderly});
    CHECK(three->reasons.size() == 2);
    CHECK(three->reasons[0].offers == music);
    CHECK(three->reasons[1].offers == music);
}

TEST_CASE("one need that two meet together brings three together", "[matching]") {
    Talk talk;
    const OrganisationId museum = talk.party("Museum");
    const OrganisationId youth = talk.party("Jongerenwerk");
    const OrganisationId council = talk.party("Wijkraad");
    talk.need(museum, "gidsen en vervoer");
    talk.strength(youth, "jonge gidsen");
    talk.strength(council, "vervoer met de bus");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
    const Opportunity* three = of_three(all);

    REQUIRE(three != nullptr);
    CHECK(three->kind == Kind::trio);
    CHECK(names(*three, {museum, youth, council}));
    CHECK(three->organisations.front() == museum);
}

TEST_CASE("two needs for the same people make a plan of three stronger", "[matching]") {
    const auto score = [](const std::vector<std::string>& groups) {
        Talk talk;
        const OrganisationId one = talk.party("Een");
        const OrganisationId hall = talk.party("Zaal");
        const OrganisationId other = talk.party("Twee");
        talk.need(one, "feestzaal", "", groups);
        talk.strength(hall, "feestzaal", "", {"elderly"});
        talk.need(other, "feestzaal", "", {"elderly"});
        const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
        return of_three(all)->score;
    };

    CHECK(score({"elderly"}) > score({}));
}

TEST_CASE("a ring in which everybody helps the next is found", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Bakker");
    const OrganisationId two = talk.party("Tuin");
    const OrganisationId three = talk.party("School");
    talk.strength(one, "brood");
    talk.need(two, "brood");
    talk.strength(two, "groente");
    talk.need(three, "groente");
    talk.strength(three, "drukwerk");
    talk.need(one, "drukwerk");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
    const Opportunity* ring = of_three(all);

    REQUIRE(ring != nullptr);
    CHECK(ring->kind == Kind::ring);
    CHECK(ring->organisations == std::vector{one, two, three});
    REQUIRE(ring->reasons.size() == 3);
    CHECK(ring->reasons[0].asks == two);
    CHECK(ring->reasons[1].asks == three);
    CHECK(ring->reasons[2].asks == one);
}

TEST_CASE("of the same three a ring in which each gives and gets comes before two helpers of one",
          "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Bakker");
    const OrganisationId two = talk.party("Tuin");
    const OrganisationId three = talk.party("School");
    talk.strength(one, "brood");
    talk.need(two, "brood");
    talk.strength(two, "groente, drukwerk");
    talk.need(three, "groente");
    talk.strength(three, "drukwerk");
    talk.need(one, "drukwerk");

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);
    const Opportunity* ring = of_three(all);

    REQUIRE(ring != nullptr);
    CHECK(ring->kind == Kind::ring);
}

TEST_CASE("three organisations make at most one opportunity of three", "[matching]") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Talk talk = any_talk(12, seed);
        std::vector<std::vector<OrganisationId>> seen;
        for (const Opportunity& one : opportunities(talk.now, Audience::room)) {
            std::vector<OrganisationId> who = one.organisations;
            std::ranges::sort(who);
            CHECK(std::ranges::find(seen, who) == seen.end());
            CHECK(std::ranges::adjacent_find(who) == who.end());
            seen.push_back(who);
        }
    }
}

TEST_CASE("two pinned links around one strength are also a pinned opportunity of three",
          "[matching]") {
    Talk talk;
    const OrganisationId refugees = talk.party("VluchtelingenWerk");
    const OrganisationId music = talk.party("Ons Genoegen");
    const OrganisationId elderly = talk.party("Seniorenraad");
    const auto meeting = talk.need(refugees, "ontmoeting voor nieuwkomers");
    const auto players = talk.strength(music, "muzikanten");
    const auto outing = talk.need(elderly, "uitjes");
    talk.mark(domain::LinkMarking::pinned, refugees, music, meeting, players);
    talk.mark(domain::LinkMarking::pinned, elderly, music, outing, players);

    const std::vector<Opportunity> all = opportunities(talk.now, Audience::room);

    REQUIRE(all.size() == 3);
    CHECK(all[0].organisations == std::vector{refugees, music, elderly});
    CHECK(all[0].pinned);
}

TEST_CASE("a ring of four is found once, and one of five is none", "[matching]") {
    constexpr std::array goods = {"brood", "groente", "drukwerk", "gitaren", "laarzen"};
    const auto ring_of = [&](std::size_t size) {
        Talk talk;
        std::vector<OrganisationId> all;
        for (std::size_t at = 0; at < size; ++at) all.push_back(talk.party("O"));
        for (std::size_t at = 0; at < size; ++at) {
            talk.strength(all[at], goods[at]);
            talk.need(all[(at + 1) % size], goods[at]);
        }
        std::vector<Opportunity> rings = opportunities(talk.now, Audience::room);
        std::erase_if(rings, [](const Opportunity& one) { return one.kind != Kind::ring; });
        return rings;
    };

    const std::vector<Opportunity> four = ring_of(4);
    REQUIRE(four.size() == 1);
    CHECK(four[0].organisations.size() == 4);
    REQUIRE(four[0].reasons.size() == 4);
    for (std::size_t at = 0; at < 4; ++at) {
        CHECK(four[0].reasons[at].offers == four[0].organisations[at]);
        CHECK(four[0].reasons[at].asks == four[0].organisations[(at + 1) % 4]);
    }
    CHECK(ring_of(5).empty());
}
