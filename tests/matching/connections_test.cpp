#include "matching/made_up_talk.hpp"
#include "matching/opportunity.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::Connection;
using domain::ConnectionStatus;
using domain::OrganisationId;
using matching::Audience;
using matching::connections;

TEST_CASE("a pair is one line, whoever asks", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId other = talk.party("Twee");
    talk.need(other, "fietsen");
    talk.strength(one, "fietsen");
    talk.need(one, "soep");
    talk.strength(other, "soep");

    const std::vector<Connection> lines = connections(talk.now, Audience::room);

    REQUIRE(lines.size() == 1);
    CHECK(lines[0].one == one);
    CHECK(lines[0].other == other);
    CHECK(lines[0].status == ConnectionStatus::possible);
}

TEST_CASE("more reasons make a stronger line", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId other = talk.party("Twee");
    talk.need(other, "fietsen");
    talk.strength(one, "fietsen");
    const double before = connections(talk.now, Audience::room)[0].strength;

    talk.need(one, "soep");
    talk.strength(other, "soep");
    const double after = connections(talk.now, Audience::room)[0].strength;

    CHECK(before > 0.0);
    CHECK(after > before);
    CHECK(after < 1.0);
}

TEST_CASE("a line goes from pinned to proposed to agreed", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId other = talk.party("Twee");
    const OrganisationId third = talk.party("Drie");
    const auto statuses = [&] {
        std::vector<ConnectionStatus> all;
        for (const Connection& line : connections(talk.now, Audience::room))
            all.push_back(line.status);
        return all;
    };

    talk.mark(domain::LinkMarking::pinned, one, other);
    CHECK(statuses() == std::vector{ConnectionStatus::pinned});
    const domain::ProposalId plan = talk.plan({one, other, third});
    CHECK(statuses() == std::vector(3, ConnectionStatus::proposed));
    talk.agree(plan);
    CHECK(statuses() == std::vector(3, ConnectionStatus::agreed));
}

TEST_CASE("who joins a plan is linked to its first partner alone", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId other = talk.party("Twee");
    const OrganisationId joiner = talk.party("Drie");
    talk.plan({one, other});
    talk.now.proposals[0].joiners = {joiner};

    const auto lines = connections(talk.now, Audience::room);

    REQUIRE(lines.size() == 2);
    CHECK(lines[1].one == one);
    CHECK(lines[1].other == joiner);
}

TEST_CASE("a plan that was merged away draws no lines of its own", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId other = talk.party("Twee");
    const OrganisationId third = talk.party("Drie");
    const domain::ProposalId kept = talk.plan({one, other});
    talk.plan({one, third});
    talk.now.proposals[1].merged_into = kept;

    CHECK(connections(talk.now, Audience::room).size() == 1);
}

TEST_CASE("an agreement on a plan that was merged counts for the plan it became", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId other = talk.party("Twee");
    const OrganisationId third = talk.party("Drie");
    const domain::ProposalId kept = talk.plan({one, other, third});
    const domain::ProposalId merged = talk.plan({one, other});
    talk.now.proposals[1].merged_into = kept;
    talk.agree(merged);

    for (const Connection& line : connections(talk.now, Audience::room))
        CHECK(line.status == ConnectionStatus::agreed);
}

TEST_CASE("a promise stays on the map when a partner has left", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("Een");
    const OrganisationId other = talk.party("Twee");
    talk.plan({one, other});
    talk.organisation(other).presence = domain::Presence::absent;

    CHECK(connections(talk.now, Audience::room).size() == 1);
}
