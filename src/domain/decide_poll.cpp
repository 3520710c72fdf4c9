#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>

namespace domain {
namespace {

constexpr int most_suggested_dots = 8;

/// Options divided by the method's divisor, rounded, from 1 to 8.
/// Source: method.md of the project says the same in a table; 8 options with divisor 3 give 3.
int suggested_dots(const Method& method, std::size_t options) {
    const int divisor = std::max(1, method.ballot.dots_divisor);
    const int rounded = (2 * static_cast<int>(options) + divisor) / (2 * divisor);
    return std::clamp(rounded, 1, most_suggested_dots);
}

PollOption option_of(const State& now, const Proposal& proposal) {
    PollOption option;
    option.proposal = proposal.id;
    option.title = proposal.details.title;
    for (const Partner& partner : proposal.details.partners) {
        const Organisation* organisation = find(now, partner.organisation);
        if (organisation == nullptr) continue;
        option.partners.push_back(organisation->id);
        option.partner_names.push_back(organisation->details.name);
    }
    return option;
}

/// The rules filled in; a refusal when a number in them is impossible.
std::variant<PollRules, Refusal> filled_in(const State& now, PollRules rules, std::size_t options) {
    rules.municipal_role = now.municipal_role;
    if (!now.method.levels.empty()) rules.levels = static_cast<int>(now.method.levels.size());
    if (rules.levels < 2 || rules.levels > most_levels) return Refusal::number_out_of_range;
    if (rules.kind == PollKind::levels) {
        rules.dots_each = 1;
        rules.most_on_one = 1;
        return rules;
    }
    if (rules.dots_each == 0) rules.dots_each = suggested_dots(now.method, options);
    if (rules.dots_each < 1 || rules.dots_each > most_dots) return Refusal::number_out_of_range;
    // A person has one hand to raise for an option; on paper dots can be put together.
    if (rules.medium == Medium::hands) rules.most_on_one = 1;
    if (rules.most_on_one == 0) rules.most_on_one = (rules.dots_each + 1) / 2;
    if (rules.most_on_one < 1 || rules.most_on_one > rules.dots_each)
        return Refusal::number_out_of_range;
    return rules;
}

/// Whether a round asked for this proposal, or for one that became part of it since.
bool was_asked(const State& now, const Poll& round, ProposalId id) {
    return std::ranges::any_of(round.options, [&](const PollOption& option) {
        if (option.proposal == id) return true;
        const Proposal* asked = find(now, option.proposal);
        return asked != nullptr && asked->merged_into == id;
    });
}

}  // namespace

Decision rule(const State& now, const OpenPoll& asked, const Given&) {
    if (open_poll(now) != nullptr) return Refusal::poll_open_already;
    const Poll* first_round = find(now, asked.round_of);
    if (asked.round_of.exists() && first_round == nullptr) return Refusal::unknown_poll;
    // Levels ask about each option on its own, so one is enough.
    const std::size_t fewest = asked.rules.kind == PollKind::levels ? 1 : 2;
    if (asked.options.size() < fewest) return Refusal::too_few_options;
    if (asked.options.size() >
        static_cast<std::size_t>(std::max(2, now.method.ballot.options_most)))
        return Refusal::too_many_options;
    PollOpened opened;
    for (const ProposalId id : asked.options) {
        const Proposal* proposal = find(now, id);
        if (proposal == nullptr) return Refusal::unknown_proposal;
        if (proposal->merged_into.exists()) return Refusal::merged_already;
        if (std::ranges::find(opened.options, id, &PollOption::proposal) != opened.options.end())
            return Refusal::option_twice;
        if (first_round != nullptr && !was_asked(now, *first_round, id))
            return Refusal::option_not_in_first_round;
        opened.options.push_back(option_of(now, *proposal));
    }
    const auto rules = filled_in(now, asked.rules, asked.options.size());
    if (const auto* refused = std::get_if<Refusal>(&rules)) return *refused;
    opened.rules = std::get<PollRules>(rules);
    opened.round_of = asked.round_of;
    opened.voters = voters(now, opened.rules.per, opened.rules.municipal_role);
    if (opened.voters == 0) return Refusal::no_voters;
    return Event{opened};
}

}  // namespace domain
