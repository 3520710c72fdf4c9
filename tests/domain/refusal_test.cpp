#include "domain/refusal.hpp"

#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace domain;

namespace {

/// An evening in which something has happened, so that there is something to refuse.
struct Busy : Evening {
    OrganisationId museum = party("Museum", 2);
    OrganisationId choir = party("Koor", 2);
    OrganisationId absent = made<OrganisationId>(fact(AddResident{"Riet"}));
    ContributionId strength_card = strength(museum, "zaal");
    ContributionId need_card = need(choir, "zaal");
    ProposalId a = plan("A", {museum, choir});
    ProposalId b = plan("B", {museum, choir});
    ProposalId c = plan("C", {museum, choir});
    FactNumber merged = fact(MergeProposals{b, {c}});
    FactNumber notes = fact(SetNotes{"x"});
    AgreementDetails details{a, "Bellen", {museum, ""}, {}, "2026-07-01"};
};

using Wishes = std::vector<std::pair<Refusal, Command>>;

AddOrganisation named(std::string name, std::string short_name = {}, std::string initials = {}) {
    AddOrganisation asked;
    asked.details.name = std::move(name);
    asked.details.short_name = std::move(short_name);
    asked.details.initials = std::move(initials);
    return asked;
}

MakeProposal plan_of(std::vector<Partner> partners) {
    MakeProposal asked;
    asked.details.title = "Plan";
    asked.details.partners = std::move(partners);
    return asked;
}

/// What an evening that runs refuses.
Wishes about_parties(const Busy& it) {
    AgreementDetails no_step = it.details;
    no_step.first_step = "";
    AgreementDetails no_caller = it.details;
    no_caller.caller = {};
    AgreementDetails no_date = it.details;
    no_date.before = "";
    return {
        {Refusal::session_started_already, a_start()},
        {Refusal::text_empty, named("")},
        {Refusal::text_too_long, named(std::string(81, 'x'))},
        {Refusal::text_not_unicode, named("\xFF")},
        {Refusal::name_taken, named("museum")},
        {Refusal::initials_taken, named("Boekhandel", "", "b1")},
        {Refusal::short_name_too_long, named("Boekhandel", std::string(19, 'x'))},
        {Refusal::too_many, SetCase{{"", {{"1", ""}, {"2", ""}, {"3", ""}, {"4", ""}}, "", ""}}},
        {Refusal::number_out_of_range, ChangeSession{.utc_offset_minutes = 9999}},
        {Refusal::not_a_date, ChangeSession{.date = "morgen"}},
        {Refusal::not_a_time, ChangeSession{.from = "half acht"}},
        {Refusal::not_a_language, ChangeSession{.language = "de"}},
        {Refusal::unknown_organisation, SetPresence{}},
        {Refusal::unknown_contribution, SetShowing{}},
        {Refusal::unknown_proposal, JoinProposal{}},
        {Refusal::unknown_poll, ClosePoll{{99, 0}}},
        {Refusal::unknown_agreement, NoteFollowUp{}},
        {Refusal::unknown_phase, EnterPhase{9}},
        {Refusal::unknown_municipal_wish,
         AmendProposal{.proposal = it.a, .serves = MunicipalWishId{99, 0}}},
        {Refusal::unknown_condition, CheckCondition{it.a, 9, {}}},
        {Refusal::unknown_term, AddContributions{it.museum, Side::need, {"x"}, "money", {}}},
        {Refusal::unknown_fact, Withdraw{}},
        {Refusal::merge_with_itself, MergeContributions{it.need_card, {it.need_card}}},
        {Refusal::merge_across_sides, MergeContributions{it.need_card, {it.strength_card}}},
        {Refusal::merged_already, MergeProposals{it.b, {it.c}}},
        {Refusal::link_with_itself, PinLink{{it.museum, it.museum, {}, {}, ""}}},
        {Refusal::too_few_partners, plan_of({})},
        {Refusal::partner_twice, plan_of({{it.museum, ""}, {it.museum, ""}})},
        {Refusal::joined_already, JoinProposal{it.a, it.museum}},
        {Refusal::not_joined, LeaveProposal{it.a, it.museum}},
        {Refusal::first_step_missing, MakeAgreement{no_step}},
        {Refusal::caller_missing, MakeAgreement{no_caller}},
        {Refusal::date_missing, MakeAgreement{no_date}},
        {Refusal::phase_not_started, ExtendPhase{}},
        {Refusal::phase_cannot_be_shortened, SetMinutes{0, 1}},
        {Refusal::table_number_twice, PlanTables{{{1, "", {}, {}, 0}, {1, "", {}, {}, 0}}}},
        {Refusal::no_tables, StartRound{}},
        {Refusal::start_is_final, Withdraw{{1, 0}}},
        {Refusal::not_withdrawn, Restore{it.notes}},
        {Refusal::nothing_new, SetNotes{"x"}},
        {Refusal::poll_not_open, ClosePoll{}},
        {Refusal::poll_not_closed, CorrectCount{}},
        {Refusal::too_few_options, OpenPoll{}},
        {Refusal::too_many_options, OpenPoll{{}, std::vector<ProposalId>(13, it.a), {}}},
        {Refusal::option_twice, OpenPoll{{}, {it.a, it.a}, {}}},
    };
}

/// Asks every wish and notes the refusals that came as foretold.
void collect(Evening& evening, const Wishes& wishes, std::map<Refusal, bool>& met) {
    for (const auto& [refusal, asked] : wishes) {
        CAPTURE(name_of(refusal));
        const bool came = evening.refused(asked) == name_of(refusal);
        CHECK(came);
        met[refusal] = came;
    }
}

}  // namespace

TEST_CASE("every refusal of the rules can be met", "[domain][refusal]") {
    std::map<Refusal, bool> met;
    met[Refusal::session_not_started] =
        std::get<Refusal>(decide({}, SetNotes{}, {})) == Refusal::session_not_started;
    StartSession pack = a_start();
    pack.method.phases.clear();
    met[Refusal::not_a_method] = std::get<Refusal>(decide({}, pack, {})) == Refusal::not_a_method;
    pack = a_start();
    pack.method.rules.return_favour_required = true;
    Evening with_favour(pack);
    const auto one = with_favour.party("Een");
    const auto two = with_favour.party("Twee");
    collect(with_favour, {{Refusal::return_favour_missing, plan_of({{one, ""}, {two, ""}})}}, met);

    Busy it;
    collect(it, about_parties(it), met);
    it.fact(MakeAgreement{it.details});
    const FactNumber undone = it.fact(Withdraw{it.notes});
    collect(it,
            {{Refusal::agreement_exists, MakeAgreement{it.details}},
             {Refusal::fact_is_final, Withdraw{undone}},
             {Refusal::withdrawn_already, Withdraw{it.notes}}},
            met);

    it.fact(OpenPoll{{}, {it.a, it.b}, {}});
    collect(it,
            {{Refusal::poll_open_already, EndSession{}},
             {Refusal::unknown_option, NoteCount{{}, 9, 0, 1}},
             {Refusal::unknown_level, NoteCount{{}, 0, 9, 1}},
             {Refusal::counted_by_hand, NotePapers{{}, 1}},
             {Refusal::count_incomplete, ClosePoll{}}},
            met);
    it.fact(NoteCount{{}, 0, 0, 6});
    it.fact(NoteCount{{}, 1, 0, 1});
    collect(it, {{Refusal::more_than_voters, ClosePoll{}}}, met);
    it.fact(ClosePoll{{}, true});
    const PollId first_round = last_closed_poll(it.now)->id;
    const ProposalId new_plan = it.plan("D", {it.museum, it.choir});
    collect(it,
            {{Refusal::reason_missing, CorrectCount{{}, 0, 0, 3, ""}},
             {Refusal::option_not_in_first_round, OpenPoll{{}, {it.a, new_plan}, first_round}}},
            met);

    OpenPoll on_paper{{}, {it.a, it.b}, {}};
    on_paper.rules.medium = Medium::paper;
    it.fact(on_paper);
    it.fact(NoteCount{{}, 0, 0, 4});
    it.fact(NoteCount{{}, 1, 0, 4});
    collect(it, {{Refusal::papers_not_counted, ClosePoll{}}}, met);
    it.fact(NotePapers{{}, 3});
    collect(it, {{Refusal::dots_do_not_fit, ClosePoll{}}}, met);
    it.fact(ClosePoll{{}, true});

    for (const Organisation& organisation : std::vector(it.now.organisations))
        it.fact(SetPresence{organisation.id, Presence::absent});
    collect(it, {{Refusal::no_voters, OpenPoll{{}, {it.a, it.b}, {}}}}, met);
    it.fact(EndSession{});
    collect(it, {{Refusal::session_ended, EndSession{}}}, met);

    // The door says this one itself.
    met[Refusal::session_read_only] = true;
    for (std::size_t code = 0; code < names_of_refusals.size(); ++code) {
        CAPTURE(names_of_refusals[code]);
        CHECK(met[static_cast<Refusal>(code)]);
    }
}
