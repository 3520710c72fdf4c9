#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

struct Three : Evening {
    using Evening::Evening;
    OrganisationId museum = party("Museum");
    OrganisationId choir = party("Koor");
    OrganisationId scouts = party("Scouting");
};

}  // namespace

TEST_CASE("a plan needs a title and two parties", "[domain][proposal]") {
    Three evening;
    const auto make = [&](std::string title, std::vector<Partner> partners) {
        MakeProposal asked;
        asked.details.title = std::move(title);
        asked.details.partners = std::move(partners);
        return evening.refused(asked);
    };
    const Partner museum{evening.museum, "zaal"};
    const Partner choir{evening.choir, ""};

    CHECK(make("", {museum, choir}) == "text_empty");
    CHECK(make("Plan", {museum}) == "too_few_partners");
    CHECK(make("Plan", {museum, museum}) == "partner_twice");
    CHECK(make("Plan", {museum, {{99, 0}, ""}}) == "unknown_organisation");
    CHECK(make("Plan", std::vector<Partner>(51, museum)) == "too_many");
    CHECK(make("Plan", {museum, choir}) == "accepted");
    CHECK(evening.now.proposals[0].details.partners[0].brings == "zaal");
    CHECK(evening.now.proposals[0].conditions.size() == 2);
}

TEST_CASE("a return favour is needed when the method says so", "[domain][proposal]") {
    StartSession start = a_start();
    start.method.rules.return_favour_required = true;
    Three evening{start};
    MakeProposal asked;
    asked.details.title = "Plan";
    asked.details.partners = {{evening.museum, ""}, {evening.choir, ""}};
    CHECK(evening.refused(asked) == "return_favour_missing");

    asked.details.return_favour = "later";
    const auto plan = made<ProposalId>(evening.fact(asked));
    CHECK(evening.refused(AmendProposal{.proposal = plan, .return_favour = ""}) ==
          "return_favour_missing");
}

TEST_CASE("a plan serves a wish that is there", "[domain][proposal]") {
    Three evening;
    const auto wish = made<MunicipalWishId>(evening.fact(AddMunicipalWish{"Ontmoeting"}));
    const auto plan = evening.plan("Plan", {evening.museum, evening.choir});

    CHECK(evening.refused(AmendProposal{.proposal = plan, .serves = MunicipalWishId{99, 0}}) ==
          "unknown_municipal_wish");
    evening.fact(AmendProposal{.proposal = plan, .serves = wish});
    CHECK(find(evening.now, plan)->details.serves == wish);
    evening.fact(AmendProposal{.proposal = plan, .serves = MunicipalWishId{}});
    CHECK_FALSE(find(evening.now, plan)->details.serves.exists());
}

TEST_CASE("amending a plan keeps what is not named", "[domain][proposal]") {
    Three evening;
    const auto plan = evening.plan("Plan", {evening.museum, evening.choir});
    evening.fact(AmendProposal{.proposal = plan, .what = "Samen zingen"});

    evening.fact(AmendProposal{.proposal = plan, .title = "Zangavond"});

    CHECK(find(evening.now, plan)->details.what == "Samen zingen");
    CHECK(evening.refused(AmendProposal{.proposal = plan, .title = "Zangavond"}) == "nothing_new");
    CHECK(evening.refused(AmendProposal{.proposal = {99, 0}, .title = "x"}) == "unknown_proposal");
}

TEST_CASE("who is left out of a plan can still be taken up without the wording at stake",
          "[domain][proposal][undo]") {
    Three evening;
    const auto plan = evening.plan("Plan", {evening.museum, evening.scouts});
    evening.fact(Withdraw{FactNumber{evening.scouts.number, 0}});
    REQUIRE(find(evening.now, plan)->details.partners.size() == 1);

    CHECK(evening.refused(AmendProposal{.proposal = plan, .title = "Ander plan"}) == "accepted");
}

TEST_CASE("others join a plan once and can leave it", "[domain][proposal]") {
    Three evening;
    const auto plan = evening.plan("Plan", {evening.museum, evening.choir});

    CHECK(evening.refused(JoinProposal{plan, evening.museum}) == "joined_already");
    CHECK(evening.refused(LeaveProposal{plan, evening.scouts}) == "not_joined");
    evening.fact(JoinProposal{plan, evening.scouts});
    CHECK(find(evening.now, plan)->joiners == std::vector{evening.scouts});
    CHECK(evening.refused(JoinProposal{plan, evening.scouts}) == "joined_already");
    evening.fact(LeaveProposal{plan, evening.scouts});
    CHECK(find(evening.now, plan)->joiners.empty());
    CHECK(evening.refused(JoinProposal{{99, 0}, evening.scouts}) == "unknown_proposal");
    CHECK(evening.refused(JoinProposal{plan, {99, 0}}) == "unknown_organisation");
    CHECK(evening.refused(LeaveProposal{plan, {99, 0}}) == "unknown_organisation");
}

TEST_CASE("a joiner who becomes a partner is no joiner any more", "[domain][proposal]") {
    Three evening;
    const auto plan = evening.plan("Plan", {evening.museum, evening.choir});
    evening.fact(JoinProposal{plan, evening.scouts});

    evening.fact(AmendProposal{
        .proposal = plan,
        .partners = std::vector<Partner>{{evening.museum, ""}, {evening.scouts, "tent"}}});

    CHECK(find(evening.now, plan)->joiners.empty());
}

TEST_CASE("merging plans brings partners and joiners together", "[domain][proposal]") {
    Three evening;
    const auto guests = evening.party("Gasten");
    const auto one = evening.plan("Zingen", {evening.museum, evening.choir});
    const auto two = evening.plan("Kamp", {evening.museum, evening.scouts});
    evening.fact(JoinProposal{one, evening.scouts});
    evening.fact(JoinProposal{two, guests});
    evening.fact(AmendProposal{.proposal = two, .what = "Bij het vuur", .for_whom = "jeugd"});
    evening.fact(MergeProposals{one, {two, two}});

    const Proposal& merged = *find(evening.now, one);
    REQUIRE(merged.details.partners.size() == 3);
    CHECK(merged.details.title == "Zingen");
    CHECK(merged.details.what == "Bij het vuur");
    CHECK(merged.joiners == std::vector{guests});
    CHECK(merged.merged == std::vector{two});
    CHECK(find(evening.now, two)->merged_into == one);
    CHECK(standing_proposals(evening.now).size() == 1);
}

TEST_CASE("a merged plan takes nothing more", "[domain][proposal]") {
    Three evening;
    const auto one = evening.plan("Zingen", {evening.museum, evening.choir});
    const auto two = evening.plan("Kamp", {evening.museum, evening.scouts});
    evening.fact(MergeProposals{one, {two}});

    CHECK(evening.refused(AmendProposal{.proposal = two, .title = "x"}) == "merged_already");
    CHECK(evening.refused(JoinProposal{two, evening.choir}) == "merged_already");
    CHECK(evening.refused(LeaveProposal{two, evening.choir}) == "merged_already");
    CHECK(evening.refused(CheckCondition{two, 0, {Answer::yes, ""}}) == "merged_already");
    CHECK(evening.refused(MergeProposals{one, {two}}) == "merged_already");
    CHECK(evening.refused(MergeProposals{two, {one}}) == "merged_already");
    CHECK(evening.refused(MakeAgreement{{two, "x", {evening.choir, ""}, {}, "2026-07-01"}}) ==
          "merged_already");
}

TEST_CASE("plan merges that make no sense are refused", "[domain][proposal]") {
    Three evening;
    const auto one = evening.plan("Zingen", {evening.museum, evening.choir});

    CHECK(evening.refused(MergeProposals{one, {one}}) == "merge_with_itself");
    CHECK(evening.refused(MergeProposals{one, {{99, 0}}}) == "unknown_proposal");
    CHECK(evening.refused(MergeProposals{{99, 0}, {one}}) == "unknown_proposal");
    CHECK(evening.refused(MergeProposals{one, {}}) == "nothing_new");
}

TEST_CASE("what people vote on is not merged meanwhile, nor unmerged", "[domain][proposal][undo]") {
    Three evening;
    const auto one = evening.plan("A", {evening.museum, evening.choir});
    const auto two = evening.plan("B", {evening.museum, evening.scouts});
    const auto three = evening.plan("C", {evening.choir, evening.scouts});
    const auto four = evening.plan("D", {evening.choir, evening.scouts});
    const FactNumber merge = evening.fact(MergeProposals{three, {four}});
    evening.fact(OpenPoll{{}, {one, three}, {}});

    CHECK(evening.refused(MergeProposals{one, {two}}) == "poll_open_already");
    CHECK(evening.refused(MergeProposals{two, {one}}) == "poll_open_already");
    CHECK(evening.refused(Withdraw{merge}) == "poll_open_already");
}

TEST_CASE("when the plan that took it in is withdrawn, a merged plan stands again",
          "[domain][proposal][undo]") {
    Three evening;
    const auto one = evening.plan("Zingen", {evening.museum, evening.choir});
    const auto two = evening.plan("Kamp", {evening.museum, evening.scouts});
    evening.fact(MergeProposals{one, {two}});

    evening.fact(Withdraw{FactNumber{one.number, 0}});

    CHECK_FALSE(find(evening.now, two)->merged_into.exists());
}

TEST_CASE("conditions are answered one by one", "[domain][proposal]") {
    Three evening;
    const auto plan = evening.plan("Zingen", {evening.museum, evening.choir});
    evening.fact(CheckCondition{plan, 1, {Answer::not_yet, "een datum"}});

    CHECK(find(evening.now, plan)->conditions[1] == Condition{Answer::not_yet, "een datum"});
    CHECK(find(evening.now, plan)->conditions[0].answer == Answer::open);
    CHECK(evening.refused(CheckCondition{plan, 1, {Answer::not_yet, "een datum"}}) ==
          "nothing_new");
    CHECK(evening.refused(CheckCondition{plan, 2, {}}) == "unknown_condition");
    CHECK(evening.refused(CheckCondition{plan, -1, {}}) == "unknown_condition");
    CHECK(evening.refused(CheckCondition{{99, 0}, 0, {}}) == "unknown_proposal");
}
