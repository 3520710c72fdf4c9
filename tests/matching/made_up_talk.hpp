#pragma once

#include "domain/state.hpp"
#include "matching/opportunity.hpp"

#include <string>
#include <string_view>
#include <vector>

/// A state in which people say things, made directly: what the rules allow is tested elsewhere.
class Talk {
public:
    /// Somebody who is here. Ids rise with every call of any of these.
    domain::OrganisationId party(std::string name);
    domain::ContributionId strength(domain::OrganisationId who, std::string text,
                                    std::string category = "",
                                    std::vector<std::string> groups = {});
    domain::ContributionId need(domain::OrganisationId who, std::string text,
                                std::string category = "", std::vector<std::string> groups = {});
    void mark(domain::LinkMarking marking, domain::OrganisationId one, domain::OrganisationId other,
              domain::ContributionId need = {}, domain::ContributionId strength = {},
              std::string reason = "");
    domain::ProposalId plan(const std::vector<domain::OrganisationId>& partners);
    void agree(domain::ProposalId proposal);

    [[nodiscard]] domain::Organisation& organisation(domain::OrganisationId id);
    [[nodiscard]] domain::Contribution& contribution(domain::ContributionId id);

    domain::State now;

private:
    domain::ContributionId say(domain::OrganisationId who, domain::Side side, std::string text,
                               std::string category, std::vector<std::string> groups);
    std::uint32_t number_ = 0;
};

/// Needs and strengths from a small vocabulary, the same for the same seed.
Talk any_talk(int organisations, unsigned seed);

/// Whether an opportunity names exactly these, in any order.
bool names(const matching::Opportunity& opportunity,
           const std::vector<domain::OrganisationId>& organisations);
