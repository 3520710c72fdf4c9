#include "domain/evening.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

Phase a_phase(std::string key, int minutes, int least_minutes, int shorten_order) {
    Phase phase;
    phase.key = std::move(key);
    phase.name = {"Stap " + phase.key, "Step " + phase.key};
    phase.minutes = minutes;
    phase.least_minutes = least_minutes;
    phase.shorten_order = shorten_order;
    return phase;
}

}  // namespace

Method a_method() {
    Method method;
    method.key = "small";
    method.name = {"Kleine avond", "Small evening"};
    method.phases = {a_phase("strengths", 15, 15, 0), a_phase("needs", 20, 10, 1),
                     a_phase("agreements", 10, 10, 0)};
    method.kinds = {{"municipality", {"gemeente", "municipality"}},
                    {"company", {"bedrijf", "company"}},
                    {"support", {"steunpunt", "support centre"}}};
    method.policy_fields = {{"culture", {"cultuur", "culture"}}};
    method.categories = {{"hands", {"handen", "hands"}}, {"place", {"plek", "place"}}};
    method.target_groups = {{"old", {"ouderen", "older people"}},
                            {"young", {"jongeren", "young people"}}};
    method.levels = {{"in", {"Ik doe mee", "I join"}},
                     {"for", {"Ik ben voor", "I am for it"}},
                     {"against", {"Ik ben tegen", "I am against it"}}};
    method.conditions = {{"important", {"Vinden we dit belangrijk?", "Is it important to us?"}},
                         {"clear", {"Is het doel duidelijk?", "Is the aim clear?"}}};
    method.rules.needs_hidden_until = "needs";
    method.rules.kinds_without_vote = {"support"};
    return method;
}

StartSession a_start() {
    StartSession start{a_method(), {}};
    start.details.title = "Samen in Cuijk";
    return start;
}

Decision Evening::ask(const Command& asked, Origin by) {
    const FactNumber next{static_cast<std::uint32_t>(facts.size()) + 1, 0};
    const Given given{next, clock, by, facts, 7};
    Decision decision = decide(now, asked, given);
    if (const auto* event = std::get_if<Event>(&decision)) {
        facts.push_back({next, clock, by, *event});
        const bool changes_the_past =
            std::holds_alternative<Withdrawn>(*event) || std::holds_alternative<Restored>(*event);
        if (changes_the_past)
            now = replay(facts);
        else
            evolve(now, facts.back());
    }
    return decision;
}

FactNumber Evening::fact(const Command& asked, Origin by) {
    const Decision decision = ask(asked, by);
    const auto* refusal = std::get_if<Refusal>(&decision);
    INFO((refusal == nullptr ? "accepted" : name_of(*refusal)));
    REQUIRE(refusal == nullptr);
    return facts.back().number;
}

std::string Evening::refused(const Command& asked, Origin by) {
    const Decision decision = ask(asked, by);
    const auto* refusal = std::get_if<Refusal>(&decision);
    return std::string(refusal == nullptr ? "accepted" : name_of(*refusal));
}

OrganisationId Evening::party(std::string_view name, int people) {
    AddOrganisation asked;
    asked.details.name = name;
    asked.details.people = people;
    asked.presence = Presence::present;
    return made<OrganisationId>(fact(asked));
}

ContributionId Evening::strength(OrganisationId organisation, std::string_view text) {
    return made<ContributionId>(
        fact(AddContributions{organisation, Side::strength, {std::string(text)}, {}, {}}), 1);
}

ContributionId Evening::need(OrganisationId organisation, std::string_view text) {
    return made<ContributionId>(
        fact(AddContributions{organisation, Side::need, {std::string(text)}, {}, {}}), 1);
}

ProposalId Evening::plan(std::string_view title, std::vector<OrganisationId> partners) {
    MakeProposal asked;
    asked.details.title = title;
    for (const OrganisationId partner : partners) asked.details.partners.push_back({partner, ""});
    return made<ProposalId>(fact(asked));
}

PollId Evening::closed_poll(const std::vector<ProposalId>& options, int count) {
    const PollId poll = made<PollId>(fact(OpenPoll{{}, options, {}}));
    for (int option = 0; option < static_cast<int>(options.size()); ++option)
        fact(NoteCount{poll, option, 0, count});
    fact(ClosePoll{poll});
    return poll;
}
