#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

TEST_CASE("pasted lines become cards of their own", "[domain][contribution]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const std::uint32_t fact =
        evening
            .fact(AddContributions{
                museum, Side::need, {" gids ", "", "bus"}, "HANDS", {"ouderen", "young", "old"}})
            .number;

    REQUIRE(evening.now.contributions.size() == 2);
    const Contribution& gids = evening.now.contributions[0];
    CHECK(gids.id == ContributionId{fact, 1});
    CHECK(gids.text == "gids");
    CHECK(gids.side == Side::need);
    CHECK(gids.category == "hands");
    CHECK(gids.target_groups == std::vector<std::string>{"old", "young"});
    CHECK(gids.showing == Showing::shown);
    CHECK(evening.now.contributions[1].id == ContributionId{fact, 2});
}

TEST_CASE("cards that say nothing, too much or too many are refused", "[domain][contribution]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto add = [&](std::vector<std::string> texts) {
        return evening.refused(AddContributions{museum, Side::strength, std::move(texts), {}, {}});
    };

    CHECK(add({}) == "text_empty");
    CHECK(add({" ", "\n"}) == "text_empty");
    CHECK(add({std::string(301, 'x')}) == "text_too_long");
    CHECK(add(std::vector<std::string>(201, "x")) == "too_many");
    CHECK(add(std::vector<std::string>(200, "x")) == "accepted");
    CHECK(evening.refused(AddContributions{{99, 0}, Side::strength, {"x"}, {}, {}}) ==
          "unknown_organisation");
    CHECK(evening.refused(AddContributions{museum, Side::strength, {"x"}, "money", {}}) ==
          "unknown_term");
    CHECK(evening.refused(AddContributions{museum, Side::strength, {"x"}, {}, {"cats"}}) ==
          "unknown_term");
}

TEST_CASE("a card can be reworded and change sides", "[domain][contribution]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto card = evening.strength(museum, "zall");

    evening.fact(AmendContribution{
        .contribution = card, .text = "zaal", .category = "place", .side = Side::need});

    const Contribution& amended = *find(evening.now, card);
    CHECK(amended.text == "zaal");
    CHECK(amended.category == "place");
    CHECK(amended.side == Side::need);
    CHECK(evening.refused(AmendContribution{.contribution = card, .text = " zaal"}) ==
          "nothing_new");
    CHECK(evening.refused(AmendContribution{.contribution = card, .text = ""}) == "text_empty");
    CHECK(evening.refused(AmendContribution{.contribution = {99, 1}, .text = "x"}) ==
          "unknown_contribution");
}

TEST_CASE("a card can be held back and shown again", "[domain][contribution]") {
    Evening evening;
    const auto card = evening.strength(evening.party("Museum"), "zaal");
    evening.fact(SetShowing{card, Showing::held_back});
    CHECK_FALSE(may_be_seen(evening.now, *find(evening.now, card)));

    CHECK(evening.refused(SetShowing{card, Showing::held_back}) == "nothing_new");
    evening.fact(SetShowing{card, Showing::shown});
    CHECK(may_be_seen(evening.now, *find(evening.now, card)));
    CHECK(evening.refused(SetShowing{{99, 1}, Showing::shown}) == "unknown_contribution");
}

TEST_CASE("merging keeps the trail", "[domain][contribution]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto one = evening.strength(museum, "zaal");
    const auto two = evening.strength(museum, "warme zaal");
    const auto three = evening.strength(museum, "ruimte");
    evening.fact(MergeContributions{one, {two, two, three}});

    CHECK(find(evening.now, one)->merged == std::vector{two, three});
    CHECK(find(evening.now, two)->merged_into == one);
    CHECK(standing_contributions(evening.now).size() == 1);
    CHECK(evening.refused(MergeContributions{one, {two}}) == "merged_already");
    CHECK(evening.refused(MergeContributions{two, {one}}) == "merged_already");
    CHECK(evening.refused(AmendContribution{.contribution = one, .side = Side::need}) ==
          "merge_across_sides");
}

TEST_CASE("merges that make no sense are refused", "[domain][contribution]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto one = evening.strength(museum, "zaal");
    const auto need = evening.need(museum, "zaal");

    CHECK(evening.refused(MergeContributions{one, {one}}) == "merge_with_itself");
    CHECK(evening.refused(MergeContributions{one, {need}}) == "merge_across_sides");
    CHECK(evening.refused(MergeContributions{one, {{99, 1}}}) == "unknown_contribution");
    CHECK(evening.refused(MergeContributions{{99, 1}, {one}}) == "unknown_contribution");
    CHECK(evening.refused(MergeContributions{one, {}}) == "nothing_new");
}

TEST_CASE("when what took them in is withdrawn, merged cards stand again",
          "[domain][contribution][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto one = evening.strength(museum, "zaal");
    const FactNumber first = evening.facts.back().number;
    const auto two = evening.strength(museum, "warme zaal");
    evening.fact(MergeContributions{one, {two}});
    const State merged = evening.now;

    evening.fact(Withdraw{first});
    CHECK(find(evening.now, one) == nullptr);
    CHECK_FALSE(find(evening.now, two)->merged_into.exists());

    evening.fact(Restore{first});
    CHECK(evening.now == merged);
}

TEST_CASE("restored merges never close into a ring", "[domain][contribution][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto one = evening.strength(museum, "zaal");
    const auto two = evening.strength(museum, "warme zaal");
    const FactNumber first = evening.fact(MergeContributions{one, {two}});
    evening.fact(Withdraw{first});
    evening.fact(MergeContributions{two, {one}});

    evening.fact(Restore{first});

    CHECK(standing_contributions(evening.now).size() == 1);
    CHECK(find(evening.now, two)->merged_into == one);
    CHECK_FALSE(find(evening.now, one)->merged_into.exists());
}

TEST_CASE("a link is pinned or dismissed, whatever the order of the two",
          "[domain][contribution]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const auto need = evening.need(choir, "zaal");
    const auto strength = evening.strength(museum, "zaal");
    evening.fact(PinLink{{museum, choir, need, strength, "zaal"}});
    REQUIRE(evening.now.link_marks.size() == 1);

    const Link turned{choir, museum, need, strength, "zaal"};
    CHECK(evening.refused(PinLink{turned}) == "nothing_new");
    const FactNumber dismissed = evening.fact(DismissLink{turned});

    REQUIRE(evening.now.link_marks.size() == 1);
    CHECK(mark_of(evening.now, turned)->marking == LinkMarking::dismissed);
    CHECK(mark_of(evening.now, turned)->id == made<LinkMarkId>(dismissed));
}

TEST_CASE("a link joins two that exist by a need and what serves it", "[domain][contribution]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const auto strength = evening.strength(museum, "zaal");

    CHECK(evening.refused(PinLink{{museum, museum, {}, {}, ""}}) == "link_with_itself");
    CHECK(evening.refused(PinLink{{museum, {99, 0}, {}, {}, ""}}) == "unknown_organisation");
    CHECK(evening.refused(PinLink{{museum, choir, strength, {}, ""}}) == "unknown_contribution");
    CHECK(evening.refused(DismissLink{{museum, choir, {}, {99, 1}, ""}}) == "unknown_contribution");
    CHECK(evening.refused(PinLink{{museum, choir, {}, {}, ""}}) == "accepted");
    const auto audience = evening.need(choir, "publiek");
    const auto outing = evening.need(museum, "uitje voor bezoekers");
    CHECK(evening.refused(PinLink{{museum, choir, outing, audience, ""}}) == "accepted");
}
