#include "domain/cleaning.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

namespace domain {
namespace {

/// The details made clean. A first step, who calls and before when is all an agreement needs.
AgreementDetails clean_details(Cleaning& clean, const State& now, const AgreementDetails& typed) {
    AgreementDetails details;
    details.proposal = typed.proposal;
    details.first_step = clean.needed(typed.first_step, most_in_line, Refusal::first_step_missing);
    clean.require(typed.caller.organisation.exists(), Refusal::caller_missing);
    clean.require(find(now, typed.caller.organisation) != nullptr, Refusal::unknown_organisation);
    details.caller = {typed.caller.organisation, clean.line(typed.caller.name, most_in_name)};
    clean.require(
        !typed.called.organisation.exists() || find(now, typed.called.organisation) != nullptr,
        Refusal::unknown_organisation);
    details.called = {typed.called.organisation, clean.line(typed.called.name, most_in_name)};
    details.before = clean.date(typed.before);
    clean.require(!details.before.empty(), Refusal::date_missing);
    details.review = clean.date(typed.review);
    details.coordinator = clean.line(typed.coordinator, most_in_name);
    details.not_for = clean.line(typed.not_for);
    details.witness = clean.line(typed.witness, most_in_name);
    return details;
}

}  // namespace

Decision rule(const State& now, const MakeAgreement& asked, const Given&) {
    const Proposal* proposal = find(now, asked.details.proposal);
    if (proposal == nullptr) return Refusal::unknown_proposal;
    if (proposal->merged_into.exists()) return Refusal::merged_already;
    if (agreement_of(now, proposal->id) != nullptr) return Refusal::agreement_exists;
    Cleaning clean;
    const AgreementDetails details = clean_details(clean, now, asked.details);
    if (clean.refusal()) return *clean.refusal();
    return Event{AgreementMade{details}};
}

Decision rule(const State& now, const AmendAgreement& asked, const Given&) {
    const Agreement* agreement = find(now, asked.agreement);
    if (agreement == nullptr) return Refusal::unknown_agreement;
    AgreementDetails wanted = agreement->details;
    wanted.first_step = asked.first_step.value_or(wanted.first_step);
    wanted.before = asked.before.value_or(wanted.before);
    wanted.review = asked.review.value_or(wanted.review);
    wanted.coordinator = asked.coordinator.value_or(wanted.coordinator);
    wanted.not_for = asked.not_for.value_or(wanted.not_for);
    wanted.witness = asked.witness.value_or(wanted.witness);
    wanted.caller = asked.caller.value_or(wanted.caller);
    wanted.called = asked.called.value_or(wanted.called);
    Cleaning clean;
    const AgreementDetails details = clean_details(clean, now, wanted);
    if (clean.refusal()) return *clean.refusal();
    if (details == agreement->details) return Refusal::nothing_new;
    return Event{AgreementAmended{asked.agreement, details}};
}

Decision rule(const State& now, const NoteFollowUp& asked, const Given&) {
    const Agreement* agreement = find(now, asked.agreement);
    if (agreement == nullptr) return Refusal::unknown_agreement;
    Cleaning clean;
    const std::string note = clean.line(asked.note);
    if (clean.refusal()) return *clean.refusal();
    if (agreement->follow_up == asked.follow_up && agreement->follow_up_note == note)
        return Refusal::nothing_new;
    return Event{FollowUpNoted{asked.agreement, asked.follow_up, note}};
}

}  // namespace domain
