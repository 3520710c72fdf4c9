#include "matching/made_up_talk.hpp"

#include <algorithm>
#include <array>
#include <random>

using domain::ContributionId;
using domain::OrganisationId;

OrganisationId Talk::party(std::string name) {
    domain::Organisation one;
    one.id = {++number_, 0};
    one.details.name = std::move(name);
    one.presence = domain::Presence::present;
    now.organisations.push_back(one);
    return one.id;
}

ContributionId Talk::say(OrganisationId who, domain::Side side, std::string text,
                         std::string category, std::vector<std::string> groups) {
    domain::Contribution one;
    one.id = {++number_, 1};
    one.organisation = who;
    one.side = side;
    one.text = std::move(text);
    one.category = std::move(category);
    one.target_groups = std::move(groups);
    now.contributions.push_back(one);
    return one.id;
}

ContributionId Talk::strength(OrganisationId who, std::string text, std::string category,
                              std::vector<std::string> groups) {
    return say(who, domain::Side::strength, std::move(text), std::move(category),
               std::move(groups));
}

ContributionId Talk::need(OrganisationId who, std::string text, std::string category,
                          std::vector<std::string> groups) {
    return say(who, domain::Side::need, std::move(text), std::move(category), std::move(groups));
}

void Talk::mark(domain::LinkMarking marking, OrganisationId one, OrganisationId other,
                ContributionId need, ContributionId strength, std::string reason) {
    now.link_marks.push_back(
        {{++number_, 0}, marking, {one, other, need, strength, std::move(reason)}});
}

domain::ProposalId Talk::plan(const std::vector<OrganisationId>& partners) {
    domain::Proposal proposal;
    proposal.id = {++number_, 0};
    proposal.details.title = "Plan " + std::to_string(number_);
    for (const OrganisationId id : partners) proposal.details.partners.push_back({id, ""});
    now.proposals.push_back(proposal);
    return proposal.id;
}

void Talk::agree(domain::ProposalId proposal) {
    domain::Agreement agreement;
    agreement.id = {++number_, 0};
    agreement.details.proposal = proposal;
    now.agreements.push_back(agreement);
}

domain::Organisation& Talk::organisation(OrganisationId id) {
    return *std::ranges::find(now.organisations, id, &domain::Organisation::id);
}

domain::Contribution& Talk::contribution(ContributionId id) {
    return *std::ranges::find(now.contributions, id, &domain::Contribution::id);
}

Talk any_talk(int organisations, unsigned seed) {
    constexpr std::array words = {"zaal",    "koffie",  "muziek", "tuin",    "bus",
                                  "website", "keuken",  "taal",   "verhaal", "fietsen",
                                  "museum",  "schaken", "soep",   "koor",    "breien"};
    constexpr std::array groups = {"elderly", "newcomers", "youth"};
    std::mt19937 chance(seed);
    Talk talk;
    const auto text = [&] {
        std::string said = words[chance() % words.size()];
        if (chance() % 2 == 0) said += std::string(" en ") + words[chance() % words.size()];
        return said;
    };
    for (int number = 0; number < organisations; ++number) {
        const OrganisationId who = talk.party("Vereniging " + std::to_string(number));
        std::vector<std::string> meant;
        if (chance() % 3 == 0) meant.emplace_back(groups[chance() % groups.size()]);
        talk.strength(who, text(), "", meant);
        talk.need(who, text(), chance() % 4 == 0 ? "hands" : "", meant);
    }
    return talk;
}

bool names(const matching::Opportunity& opportunity,
           const std::vector<OrganisationId>& organisations) {
    return std::ranges::is_permutation(opportunity.organisations, organisations);
}
