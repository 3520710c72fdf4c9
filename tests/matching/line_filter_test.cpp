#include "matching/line_filter.hpp"

#include "matching/made_up_talk.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::Connection;
using domain::ConnectionStatus;
using domain::MapFilter;
using domain::MapFilterKey;
using matching::Audience;

namespace {

/// A choir that needs what a museum has, and a club that shares nothing with either.
struct Town {
    Town() {
        choir = talk.party("Koor");
        museum = talk.party("Museum");
        club = talk.party("Club");
        talk.need(choir, "zaal voor ouderen");
        talk.strength(museum, "zaal voor ouderen");
    }

    [[nodiscard]] bool passes(const Connection& line, MapFilterKey key, const std::string& value) {
        const auto all = matching::opportunities(talk.now, Audience::room);
        const std::vector<MapFilter> filters{{key, value}};
        return matching::passes(talk.now, all, line, filters);
    }
    [[nodiscard]] Connection line() const {
        return {choir, museum, 0.5, ConnectionStatus::possible};
    }

    Talk talk;
    domain::OrganisationId choir, museum, club;
};

}  // namespace

TEST_CASE("every line passes where nothing is asked of it", "[matching]") {
    Town town;
    CHECK(matching::passes(town.talk.now, {}, town.line(), {}));
}

TEST_CASE("a line is as strong as the best opportunity of its two", "[matching]") {
    Town town;
    const auto all = matching::opportunities(town.talk.now, Audience::room);
    REQUIRE(all.size() == 1);
    const int grade = all.front().grade;

    CHECK(town.passes(town.line(), MapFilterKey::strength, std::to_string(grade)));
    if (grade < 5)
        CHECK_FALSE(town.passes(town.line(), MapFilterKey::strength, std::to_string(grade + 1)));
    Connection agreed = town.line();
    agreed.status = ConnectionStatus::agreed;
    CHECK(town.passes(agreed, MapFilterKey::strength, "5"));
}

TEST_CASE("a field or a kind of either end lets a line pass", "[matching]") {
    Town town;
    for (domain::Organisation& one : town.talk.now.organisations)
        if (one.id == town.museum) {
            one.details.policy_field = "culture";
            one.details.kind = "institution";
        }

    CHECK(town.passes(town.line(), MapFilterKey::policy_field, "culture"));
    CHECK(town.passes(town.line(), MapFilterKey::kind, "institution"));
    CHECK_FALSE(town.passes(town.line(), MapFilterKey::policy_field, "sport"));
    const Connection elsewhere{town.choir, town.club, 0.5, ConnectionStatus::possible};
    CHECK_FALSE(town.passes(elsewhere, MapFilterKey::policy_field, "culture"));
}

TEST_CASE("a line is for whom its words are for", "[matching]") {
    Town town;
    town.talk.now.contributions.front().target_groups = {"elderly"};

    CHECK(town.passes(town.line(), MapFilterKey::target_group, "elderly"));
    CHECK_FALSE(town.passes(town.line(), MapFilterKey::target_group, "youth"));
}

TEST_CASE("a line serves a wish when a plan of both that stands does", "[matching]") {
    Town town;
    const domain::MunicipalWishId wish{90, 0};
    town.talk.now.municipal_wishes.push_back({wish, "Meer ontmoeting"});
    CHECK_FALSE(town.passes(town.line(), MapFilterKey::municipal_wish, base::to_text(wish)));

    domain::Proposal plan;
    plan.id = {91, 0};
    plan.details.partners = {{town.choir, ""}, {town.museum, ""}};
    plan.details.serves = wish;
    town.talk.now.proposals.push_back(plan);
    CHECK(town.passes(town.line(), MapFilterKey::municipal_wish, base::to_text(wish)));

    town.talk.now.proposals.back().merged_into = {92, 0};
    CHECK_FALSE(town.passes(town.line(), MapFilterKey::municipal_wish, base::to_text(wish)));
}

TEST_CASE("only values that some line has are offered to choose from", "[matching]") {
    Town town;
    for (domain::Organisation& one : town.talk.now.organisations)
        one.details.policy_field = one.id == town.club ? "sport" : "culture";
    const auto all = matching::opportunities(town.talk.now, Audience::room);
    const std::vector<Connection> lines{town.line()};

    CHECK(matching::filter_values(town.talk.now, all, lines, MapFilterKey::policy_field) ==
          std::vector<std::string>{"culture"});
    CHECK(matching::filter_values(town.talk.now, all, {}, MapFilterKey::policy_field).empty());
}
