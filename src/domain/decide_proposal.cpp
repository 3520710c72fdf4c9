#include "domain/cleaning.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>

namespace domain {
namespace {

template <class Partners>
bool has_partner(const Partners& partners, OrganisationId organisation) {
    return std::ranges::find(partners, organisation, &Partner::organisation) != partners.end();
}

std::vector<Partner> clean_partners(Cleaning& clean, const State& now,
                                    const std::vector<Partner>& typed) {
    std::vector<Partner> partners;
    clean.require(typed.size() <= most_partners, Refusal::too_many);
    for (const Partner& one : typed) {
        clean.require(find(now, one.organisation) != nullptr, Refusal::unknown_organisation);
        clean.require(!has_partner(partners, one.organisation), Refusal::partner_twice);
        partners.push_back({one.organisation, clean.line(one.brings)});
    }
    clean.require(partners.size() >= 2, Refusal::too_few_partners);
    return partners;
}

void check_details(Cleaning& clean, const State& now, const ProposalDetails& details) {
    clean.require(!now.method.rules.return_favour_required || !details.return_favour.empty(),
                  Refusal::return_favour_missing);
    clean.require(!details.serves.exists() || find(now, details.serves) != nullptr,
                  Refusal::unknown_municipal_wish);
}

bool is_being_voted_on(const State& now, ProposalId proposal) {
    const Poll* poll = open_poll(now);
    return poll != nullptr &&
           std::ranges::find(poll->options, proposal, &PollOption::proposal) != poll->options.end();
}

/// Why a proposal cannot be changed or joined, or nothing.
std::optional<Refusal> not_standing(const Proposal* proposal) {
    if (proposal == nullptr) return Refusal::unknown_proposal;
    if (proposal->merged_into.exists()) return Refusal::merged_already;
    return std::nullopt;
}

/// What two proposals say together: the first speaks, the other fills what it left open.
void take_in(ProposalDetails& details, const ProposalDetails& other) {
    for (const Partner& partner : other.partners) {
        const auto same =
            std::ranges::find(details.partners, partner.organisation, &Partner::organisation);
        if (same == details.partners.end())
            details.partners.push_back(partner);
        else if (same->brings.empty())
            same->brings = partner.brings;
    }
    if (details.what.empty()) details.what = other.what;
    if (details.for_whom.empty()) details.for_whom = other.for_whom;
    if (details.return_favour.empty()) details.return_favour = other.return_favour;
    if (!details.serves.exists()) details.serves = other.serves;
}

}  // namespace

Decision rule(const State& now, const MakeProposal& asked, const Given&) {
    Cleaning clean;
    ProposalDetails details;
    details.title = clean.needed(asked.details.title);
    details.what = clean.line(asked.details.what, most_in_text);
    details.for_whom = clean.line(asked.details.for_whom);
    details.partners = clean_partners(clean, now, asked.details.partners);
    details.return_favour = clean.line(asked.details.return_favour);
    details.serves = asked.details.serves;
    check_details(clean, now, details);
    if (clean.refusal()) return *clean.refusal();
    return Event{ProposalMade{details}};
}

Decision rule(const State& now, const AmendProposal& asked, const Given&) {
    const Proposal* proposal = find(now, asked.proposal);
    if (const auto refusal = not_standing(proposal)) return *refusal;
    Cleaning clean;
    ProposalDetails details = proposal->details;
    if (asked.title) details.title = clean.needed(*asked.title);
    if (asked.what) details.what = clean.line(*asked.what, most_in_text);
    if (asked.for_whom) details.for_whom = clean.line(*asked.for_whom);
    if (asked.return_favour) details.return_favour = clean.line(*asked.return_favour);
    if (asked.partners) details.partners = clean_partners(clean, now, *asked.partners);
    if (asked.serves) details.serves = *asked.serves;
    check_details(clean, now, details);
    if (clean.refusal()) return *clean.refusal();
    if (details == proposal->details) return Refusal::nothing_new;
    return Event{ProposalAmended{asked.proposal, details}};
}

Decision rule(const State& now, const MergeProposals& asked, const Given&) {
    const Proposal* into = find(now, asked.into);
    if (const auto refusal = not_standing(into)) return *refusal;
    if (is_being_voted_on(now, asked.into)) return Refusal::poll_open_already;
    ProposalDetails details = into->details;
    std::vector<ProposalId> from;
    for (const ProposalId id : asked.from) {
        const Proposal* proposal = find(now, id);
        if (proposal == nullptr) return Refusal::unknown_proposal;
        if (id == asked.into) return Refusal::merge_with_itself;
        if (const auto refusal = not_standing(proposal)) return *refusal;
        if (is_being_voted_on(now, id)) return Refusal::poll_open_already;
        if (std::ranges::find(from, id) != from.end()) continue;
        from.push_back(id);
        take_in(details, proposal->details);
    }
    if (from.empty()) return Refusal::nothing_new;
    return Event{ProposalsMerged{asked.into, from, details}};
}

Decision rule(const State& now, const JoinProposal& asked, const Given&) {
    const Proposal* proposal = find(now, asked.proposal);
    if (const auto refusal = not_standing(proposal)) return *refusal;
    if (find(now, asked.organisation) == nullptr) return Refusal::unknown_organisation;
    if (has_partner(proposal->details.partners, asked.organisation) ||
        std::ranges::find(proposal->joiners, asked.organisation) != proposal->joiners.end())
        return Refusal::joined_already;
    return Event{ProposalJoined{asked.proposal, asked.organisation}};
}

Decision rule(const State& now, const LeaveProposal& asked, const Given&) {
    const Proposal* proposal = find(now, asked.proposal);
    if (const auto refusal = not_standing(proposal)) return *refusal;
    if (find(now, asked.organisation) == nullptr) return Refusal::unknown_organisation;
    if (std::ranges::find(proposal->joiners, asked.organisation) == proposal->joiners.end())
        return Refusal::not_joined;
    return Event{ProposalLeft{asked.proposal, asked.organisation}};
}

Decision rule(const State& now, const CheckCondition& asked, const Given&) {
    const Proposal* proposal = find(now, asked.proposal);
    if (const auto refusal = not_standing(proposal)) return *refusal;
    const auto at = static_cast<std::size_t>(asked.condition);
    if (asked.condition < 0 || at >= proposal->conditions.size()) return Refusal::unknown_condition;
    Cleaning clean;
    const Condition check{asked.check.answer, clean.line(asked.check.needed)};
    if (clean.refusal()) return *clean.refusal();
    if (check == proposal->conditions[at]) return Refusal::nothing_new;
    return Event{ConditionChecked{asked.proposal, asked.condition, check}};
}

}  // namespace domain
