#include "support/evening.hpp"

#include "domain/lookup.hpp"

#include <cstdlib>
#include <iostream>

namespace support {

using namespace std::chrono_literals;

namespace {

constexpr base::UtcSeconds first_second =
    std::chrono::sys_days{std::chrono::year{2026} / 6 / 16} + 17h + 10min;

template <class Thing>
Thing found(const Thing* thing, std::string_view name) {
    if (thing != nullptr) return *thing;
    std::cerr << "The evening of the tests knows no " << name << "\n";
    std::abort();
}

}  // namespace

Evening::Evening() : now_(first_second) {
    domain::SessionDetails details;
    details.title = "Samen werkt het in Cuijk";
    details.municipality = "Cuijk";
    details.place = "dorpshuis";
    details.date = "2026-06-16";
    details.from = "19:30";
    details.to = "22:00";
    details.question = "Hoe halen we eenzame ouderen erbij?";
    details.utc_offset_minutes = 120;
    wish(domain::StartSession{the_method(), details});
}

domain::Decision Evening::try_wish(const domain::Command& asked) {
    const domain::FactNumber next{static_cast<std::uint32_t>(facts_.size() + 1)};
    domain::Given given;
    given.next = next;
    given.at = now_;
    given.facts = facts_;
    given.lot = 7;
    domain::Decision decision = domain::decide(state_, asked, given);
    if (const auto* event = std::get_if<domain::Event>(&decision)) {
        facts_.push_back({next, now_, domain::Origin::facilitator, *event});
        const bool changes_the_past = std::holds_alternative<domain::Withdrawn>(*event) ||
                                      std::holds_alternative<domain::Restored>(*event);
        if (changes_the_past)
            state_ = domain::replay(facts_);
        else
            domain::evolve(state_, facts_.back());
    }
    return decision;
}

domain::FactNumber Evening::wish(const domain::Command& asked) {
    const domain::Decision decision = try_wish(asked);
    if (const auto* refusal = std::get_if<domain::Refusal>(&decision)) {
        std::cerr << "The evening of the tests was refused: " << domain::name_of(*refusal) << "\n";
        std::abort();
    }
    return facts_.back().number;
}

domain::OrganisationId Evening::organisation(std::string_view name) const {
    return found(domain::organisation_named(state_, name), name).id;
}

domain::ContributionId Evening::contribution(std::string_view text) const {
    const domain::Contribution* said = nullptr;
    for (const domain::Contribution& one : state_.contributions)
        if (one.text == text) said = &one;
    return found(said, text).id;
}

domain::ProposalId Evening::proposal(std::string_view title) const {
    const domain::Proposal* proposal = nullptr;
    for (const domain::Proposal& one : state_.proposals)
        if (one.details.title == title) proposal = &one;
    return found(proposal, title).id;
}

domain::OrganisationId Evening::add(std::string name, std::string kind, std::string field,
                                    std::string initials, int people) {
    domain::OrganisationDetails details;
    details.name = std::move(name);
    details.initials = std::move(initials);
    details.kind = std::move(kind);
    details.policy_field = std::move(field);
    details.people = people;
    wish(domain::AddOrganisation{details, domain::Presence::present});
    return state_.organisations.back().id;
}

void Evening::say(std::string_view name, domain::Side side, std::vector<std::string> texts) {
    domain::AddContributions asked;
    asked.organisation = organisation(name);
    asked.side = side;
    asked.texts = std::move(texts);
    wish(asked);
}

void Evening::propose(std::string title, const std::vector<std::string>& partners,
                      std::string for_whom) {
    domain::ProposalDetails details;
    details.title = std::move(title);
    details.for_whom = std::move(for_whom);
    details.return_favour = "later";
    for (const std::string& name : partners) details.partners.push_back({organisation(name), ""});
    wish(domain::MakeProposal{details});
}

domain::PollId Evening::open_poll(domain::PollRules rules) {
    domain::OpenPoll asked;
    asked.rules = rules;
    for (const domain::Proposal* proposal : domain::standing_proposals(state_))
        asked.options.push_back(proposal->id);
    wish(asked);
    return state_.polls.back().id;
}

void Evening::enter(std::string_view phase) {
    wish(domain::EnterPhase{domain::index_of_phase(state_.method, phase)});
}

void count_dots(Evening& evening, const std::vector<int>& figures) {
    const domain::Poll poll = *domain::open_poll(evening.state());
    for (std::size_t option = 0; option < figures.size(); ++option)
        if (poll.counts[option].figures[0] != figures[option])
            evening.wish(domain::NoteCount{poll.id, static_cast<int>(option), 0, figures[option]});
    evening.wish(domain::ClosePoll{poll.id, true});
}

}  // namespace support
