#pragma once

#include "domain/decide.hpp"
#include "domain/evolve.hpp"

#include <string>
#include <string_view>
#include <vector>

/// A method with three phases and everything that the rules look at. The second phase may be
/// shortened from 20 to 10 minutes; needs may be seen from it on.
domain::Method a_method();

domain::StartSession a_start();

/// A session in memory: what the door does, without threads and disk. The clock stands at
/// `clock` until a test moves it.
class Evening {
public:
    /// Starts with a_start.
    Evening() { fact(a_start()); }
    explicit Evening(const domain::StartSession& start) { fact(start); }

    /// Asks, and lets what was accepted happen.
    domain::Decision ask(const domain::Command& asked,
                         domain::Origin by = domain::Origin::facilitator);
    /// Asks for what must be accepted; gives the number of the fact.
    domain::FactNumber fact(const domain::Command& asked,
                            domain::Origin by = domain::Origin::facilitator);
    /// The name of the refusal, or "accepted".
    std::string refused(const domain::Command& asked,
                        domain::Origin by = domain::Origin::facilitator);

    domain::OrganisationId party(std::string_view name, int people = 1);
    domain::ContributionId strength(domain::OrganisationId organisation, std::string_view text);
    domain::ContributionId need(domain::OrganisationId organisation, std::string_view text);
    domain::ProposalId plan(std::string_view title, std::vector<domain::OrganisationId> partners);
    /// Opens a vote by hands with two dots each and gives every option this count.
    domain::PollId closed_poll(const std::vector<domain::ProposalId>& options, int count);

    domain::State now;
    std::vector<domain::Record> facts;
    base::UtcSeconds clock{std::chrono::seconds(1'780'000'000)};
};

/// What a fact made, as the kind of thing it made.
template <class Id>
Id made(domain::FactNumber fact, std::uint32_t position = 0) {
    return {fact.number, position};
}
