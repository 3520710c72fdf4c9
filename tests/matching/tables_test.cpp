#include "matching/tables.hpp"

#include "matching/made_up_talk.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::OrganisationId;
using domain::Table;
using matching::table_plan;

namespace {

matching::Opportunity about(const std::vector<OrganisationId>& organisations) {
    matching::Opportunity one;
    one.organisations = organisations;
    return one;
}

int seats_of(const std::vector<Table>& tables, OrganisationId id) {
    int seats = 0;
    for (const Table& table : tables)
        seats += static_cast<int>(std::ranges::count(table.organisations, id));
    return seats;
}

}  // namespace

TEST_CASE("plans get the first tables, then opportunities, numbered from 1", "[matching]") {
    Talk talk;
    std::vector<OrganisationId> all;
    for (const char* name : {"A", "B", "C", "D"}) all.push_back(talk.party(name));
    const domain::ProposalId plan = talk.plan({all[2], all[3]});
    const std::vector chosen = {about({all[0], all[1]})};

    const std::vector<Table> tables = table_plan(talk.now, chosen, 6);

    REQUIRE(tables.size() == 2);
    CHECK(tables[0].number == 1);
    CHECK(tables[0].proposal == plan);
    CHECK(tables[0].title == talk.now.proposals[0].details.title);
    CHECK(tables[1].number == 2);
    CHECK_FALSE(tables[1].proposal.exists());
    CHECK(tables[1].organisations == std::vector{all[0], all[1]});
}

TEST_CASE("everybody who is not absent sits at exactly one table", "[matching]") {
    Talk talk;
    std::vector<OrganisationId> all;
    for (int number = 0; number < 11; ++number)
        all.push_back(talk.party("P" + std::to_string(number)));
    talk.organisation(all[10]).presence = domain::Presence::absent;
    const std::vector chosen = {about({all[0], all[1], all[2]}), about({all[2], all[3]}),
                                about({all[4], all[10]})};

    const std::vector<Table> tables = table_plan(talk.now, chosen, 6);

    for (int number = 0; number < 10; ++number)
        CHECK(seats_of(tables, all[static_cast<std::size_t>(number)]) == 1);
    CHECK(seats_of(tables, all[10]) == 0);
}

TEST_CASE("who has no plan goes where the fewest people sit", "[matching]") {
    Talk talk;
    const OrganisationId one = talk.party("A");
    const OrganisationId two = talk.party("B");
    const OrganisationId three = talk.party("C");
    const OrganisationId four = talk.party("D");
    const OrganisationId late = talk.party("E");
    for (const OrganisationId id : {one, two}) talk.organisation(id).details.people = 6;
    for (const OrganisationId id : {three, four}) talk.organisation(id).details.people = 2;
    talk.organisation(late).details.people = 3;
    const std::vector chosen = {about({one, two}), about({three, four})};

    const std::vector<Table> tables = table_plan(talk.now, chosen, 6);

    CHECK(tables[0].people == 12);
    CHECK(tables[1].people == 7);
    CHECK(tables[1].organisations == std::vector{three, four, late});
}

TEST_CASE("there are never more tables than in the room", "[matching]") {
    Talk talk;
    std::vector<matching::Opportunity> chosen;
    for (int number = 0; number < 6; ++number) {
        const OrganisationId one = talk.party("A" + std::to_string(number));
        const OrganisationId other = talk.party("B" + std::to_string(number));
        chosen.push_back(about({one, other}));
    }

    CHECK(table_plan(talk.now, chosen, 4).size() == 4);
    CHECK(table_plan(talk.now, {}, 4).size() == 3);  // twelve people, four at a table
    CHECK(table_plan(domain::State{}, {}, 4).empty());
}
