#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

struct WithPlan : Evening {
    OrganisationId museum = party("Museum");
    OrganisationId choir = party("Koor");
    ProposalId singing = plan("Zingen", {museum, choir});
    AgreementDetails details{singing, "Zaal bekijken", {museum, ""}, {}, "2026-07-01"};
};

}  // namespace

TEST_CASE("a first step, who calls and a date make an agreement", "[domain][agreement]") {
    WithPlan evening;
    const auto id = made<AgreementId>(evening.fact(MakeAgreement{evening.details}));

    CHECK(agreement_of(evening.now, evening.singing)->id == id);
    CHECK(find(evening.now, id)->follow_up == FollowUp::waiting);
}

TEST_CASE("an agreement that misses one of these is refused", "[domain][agreement]") {
    WithPlan evening;
    const auto without = [&](auto change) {
        AgreementDetails details = evening.details;
        change(details);
        return evening.refused(MakeAgreement{details});
    };

    CHECK(without([](auto& it) { it.first_step = " "; }) == "first_step_missing");
    CHECK(without([](auto& it) { it.caller = {}; }) == "caller_missing");
    CHECK(without([](auto& it) { it.caller.organisation = {99, 0}; }) == "unknown_organisation");
    CHECK(without([](auto& it) { it.called.organisation = {99, 0}; }) == "unknown_organisation");
    CHECK(without([](auto& it) { it.before = ""; }) == "date_missing");
    CHECK(without([](auto& it) { it.before = "juli"; }) == "not_a_date");
    CHECK(without([](auto& it) { it.review = "2026-02-30"; }) == "not_a_date");
    CHECK(without([](auto& it) { it.proposal = {99, 0}; }) == "unknown_proposal");
}

TEST_CASE("a plan has one agreement", "[domain][agreement]") {
    WithPlan evening;
    evening.fact(MakeAgreement{evening.details});

    CHECK(evening.refused(MakeAgreement{evening.details}) == "agreement_exists");
}

TEST_CASE("an agreement can be made more precise", "[domain][agreement]") {
    WithPlan evening;
    const auto id = made<AgreementId>(evening.fact(MakeAgreement{evening.details}));

    evening.fact(AmendAgreement{.agreement = id,
                                .review = "2026-09-01",
                                .witness = "Jan",
                                .called = Person{evening.choir, "Truus"}});

    const AgreementDetails& details = find(evening.now, id)->details;
    CHECK(details.review == "2026-09-01");
    CHECK(details.called == Person{evening.choir, "Truus"});
    CHECK(details.first_step == "Zaal bekijken");
    CHECK(evening.refused(AmendAgreement{.agreement = id, .witness = "Jan"}) == "nothing_new");
    CHECK(evening.refused(AmendAgreement{.agreement = id, .before = ""}) == "date_missing");
    CHECK(evening.refused(AmendAgreement{.agreement = {99, 0}}) == "unknown_agreement");
}

TEST_CASE("how it went is noted per agreement", "[domain][agreement]") {
    WithPlan evening;
    const auto id = made<AgreementId>(evening.fact(MakeAgreement{evening.details}));
    evening.fact(NoteFollowUp{id, FollowUp::running, "gebeld"});

    CHECK(find(evening.now, id)->follow_up == FollowUp::running);
    CHECK(find(evening.now, id)->follow_up_note == "gebeld");
    CHECK(evening.refused(NoteFollowUp{id, FollowUp::running, "gebeld "}) == "nothing_new");
    CHECK(evening.refused(NoteFollowUp{{99, 0}, FollowUp::done, ""}) == "unknown_agreement");
}

TEST_CASE("an agreement goes and returns with its plan", "[domain][agreement][undo]") {
    WithPlan evening;
    evening.fact(MakeAgreement{evening.details});
    const State before = evening.now;
    const FactNumber plan{evening.singing.number, 0};

    evening.fact(Withdraw{plan});
    CHECK(evening.now.agreements.empty());

    evening.fact(Restore{plan});
    CHECK(evening.now == before);
}

TEST_CASE("an agreement outlives the party that would call", "[domain][agreement][undo]") {
    WithPlan evening;
    const auto id = made<AgreementId>(evening.fact(MakeAgreement{evening.details}));

    evening.fact(Withdraw{FactNumber{evening.museum.number, 0}});

    CHECK_FALSE(find(evening.now, id)->details.caller.organisation.exists());
    CHECK(evening.refused(AmendAgreement{.agreement = id, .witness = "Jan"}) == "caller_missing");
}
