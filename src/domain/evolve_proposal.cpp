#include "domain/happen.hpp"
#include "domain/lookup.hpp"

#include <algorithm>

namespace domain {
namespace {

ProposalDetails present_only(const State& state, ProposalDetails details) {
    std::erase_if(details.partners, [&](const Partner& partner) {
        return find(state, partner.organisation) == nullptr;
    });
    if (find(state, details.serves) == nullptr) details.serves = {};
    return details;
}

AgreementDetails present_only(const State& state, AgreementDetails details) {
    if (find(state, details.caller.organisation) == nullptr) details.caller.organisation = {};
    if (find(state, details.called.organisation) == nullptr) details.called.organisation = {};
    return details;
}

bool is_partner(const Proposal& proposal, OrganisationId organisation) {
    return std::ranges::find(proposal.details.partners, organisation, &Partner::organisation) !=
           proposal.details.partners.end();
}

void add_joiner(Proposal& proposal, OrganisationId organisation) {
    if (!is_partner(proposal, organisation) &&
        std::ranges::find(proposal.joiners, organisation) == proposal.joiners.end())
        proposal.joiners.push_back(organisation);
}

void drop_joiners_who_are_partners(Proposal& proposal) {
    std::erase_if(proposal.joiners,
                  [&](OrganisationId joiner) { return is_partner(proposal, joiner); });
}

}  // namespace

void happen(State& state, const ProposalMade& event, const Record& record) {
    Proposal proposal;
    proposal.id = made_by<ProposalId>(record);
    proposal.details = present_only(state, event.details);
    proposal.conditions.resize(state.method.conditions.size());
    place(state.proposals, std::move(proposal));
}

void happen(State& state, const ProposalAmended& event, const Record&) {
    Proposal* proposal = find_to_change(state, event.proposal);
    if (proposal == nullptr) return;
    proposal->details = present_only(state, event.details);
    drop_joiners_who_are_partners(*proposal);
}

void happen(State& state, const ProposalsMerged& event, const Record&) {
    Proposal* into = find_to_change(state, event.into);
    // Only what stands takes part, so that no chain of merges ever closes into a ring.
    if (into == nullptr || into->merged_into.exists()) return;
    into->details = present_only(state, event.details);
    for (const ProposalId id : event.from) {
        Proposal* from = find_to_change(state, id);
        if (from == nullptr || from == into || from->merged_into.exists()) continue;
        from->merged_into = event.into;
        into->merged.push_back(id);
        for (const OrganisationId joiner : from->joiners) add_joiner(*into, joiner);
    }
    drop_joiners_who_are_partners(*into);
}

void happen(State& state, const ProposalJoined& event, const Record&) {
    Proposal* proposal = find_to_change(state, event.proposal);
    if (proposal == nullptr || find(state, event.organisation) == nullptr) return;
    add_joiner(*proposal, event.organisation);
}

void happen(State& state, const ProposalLeft& event, const Record&) {
    if (Proposal* proposal = find_to_change(state, event.proposal))
        std::erase(proposal->joiners, event.organisation);
}

void happen(State& state, const ConditionChecked& event, const Record&) {
    Proposal* proposal = find_to_change(state, event.proposal);
    const auto at = static_cast<std::size_t>(event.condition);
    if (proposal == nullptr || event.condition < 0 || at >= proposal->conditions.size()) return;
    proposal->conditions[at] = event.check;
}

void happen(State& state, const AgreementMade& event, const Record& record) {
    if (find(state, event.details.proposal) == nullptr) return;
    Agreement agreement;
    agreement.id = made_by<AgreementId>(record);
    agreement.details = present_only(state, event.details);
    place(state.agreements, std::move(agreement));
}

void happen(State& state, const AgreementAmended& event, const Record&) {
    Agreement* agreement = find_to_change(state, event.agreement);
    if (agreement == nullptr) return;
    const ProposalId proposal = agreement->details.proposal;
    agreement->details = present_only(state, event.details);
    agreement->details.proposal = proposal;
}

void happen(State& state, const FollowUpNoted& event, const Record&) {
    Agreement* agreement = find_to_change(state, event.agreement);
    if (agreement == nullptr) return;
    agreement->follow_up = event.follow_up;
    agreement->follow_up_note = event.note;
}

}  // namespace domain
