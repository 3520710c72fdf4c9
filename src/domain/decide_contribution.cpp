#include "domain/cleaning.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>

namespace domain {
namespace {

bool is_part_of_a_merge(const Contribution& contribution) {
    return contribution.merged_into.exists() || !contribution.merged.empty();
}

bool is_contribution_or_nobody(const State& now, ContributionId id) {
    return !id.exists() || find(now, id) != nullptr;
}

bool is_need_or_nobody(const State& now, ContributionId id) {
    return !id.exists() || (find(now, id) != nullptr && find(now, id)->side == Side::need);
}

Decision mark(const State& now, const Link& asked, LinkMarking marking) {
    Cleaning clean;
    Link link = asked;
    link.reason = clean.line(asked.reason);
    if (clean.refusal()) return *clean.refusal();
    if (find(now, link.one) == nullptr || find(now, link.other) == nullptr)
        return Refusal::unknown_organisation;
    if (link.one == link.other) return Refusal::link_with_itself;
    // Two needs can serve each other: who seeks an audience is what bored people seek.
    if (!is_need_or_nobody(now, link.need) || !is_contribution_or_nobody(now, link.strength))
        return Refusal::unknown_contribution;
    const LinkMark* before = mark_of(now, link);
    if (before != nullptr && before->marking == marking && before->link.reason == link.reason)
        return Refusal::nothing_new;
    return Event{LinkMarked{marking, link}};
}

}  // namespace

Decision rule(const State& now, const AddContributions& asked, const Given&) {
    if (find(now, asked.organisation) == nullptr) return Refusal::unknown_organisation;
    if (asked.texts.size() > most_texts) return Refusal::too_many;
    Cleaning clean;
    std::vector<std::string> texts;
    for (const std::string& typed : asked.texts)
        if (std::string text = clean.line(typed); !text.empty()) texts.push_back(std::move(text));
    clean.require(!texts.empty(), Refusal::text_empty);
    const std::string category = clean.term(now.method.categories, asked.category);
    const auto target_groups = clean.terms(now.method.target_groups, asked.target_groups);
    if (clean.refusal()) return *clean.refusal();
    return Event{ContributionsAdded{asked.organisation, asked.side, texts, category, target_groups,
                                    asked.showing}};
}

Decision rule(const State& now, const AmendContribution& asked, const Given&) {
    const Contribution* contribution = find(now, asked.contribution);
    if (contribution == nullptr) return Refusal::unknown_contribution;
    Cleaning clean;
    ContributionAmended amended{asked.contribution, asked.side.value_or(contribution->side),
                                contribution->text, contribution->category,
                                contribution->target_groups};
    if (asked.text) amended.text = clean.needed(*asked.text);
    if (asked.category) amended.category = clean.term(now.method.categories, *asked.category);
    if (asked.target_groups)
        amended.target_groups = clean.terms(now.method.target_groups, *asked.target_groups);
    clean.require(amended.side == contribution->side || !is_part_of_a_merge(*contribution),
                  Refusal::merge_across_sides);
    if (clean.refusal()) return *clean.refusal();
    if (amended.side == contribution->side && amended.text == contribution->text &&
        amended.category == contribution->category &&
        amended.target_groups == contribution->target_groups)
        return Refusal::nothing_new;
    return Event{amended};
}

Decision rule(const State& now, const SetShowing& asked, const Given&) {
    const Contribution* contribution = find(now, asked.contribution);
    if (contribution == nullptr) return Refusal::unknown_contribution;
    if (contribution->showing == asked.showing) return Refusal::nothing_new;
    return Event{ShowingSet{asked.contribution, asked.showing}};
}

Decision rule(const State& now, const MergeContributions& asked, const Given&) {
    const Contribution* into = find(now, asked.into);
    if (into == nullptr) return Refusal::unknown_contribution;
    if (into->merged_into.exists()) return Refusal::merged_already;
    std::vector<ContributionId> from;
    for (const ContributionId id : asked.from) {
        const Contribution* contribution = find(now, id);
        if (contribution == nullptr) return Refusal::unknown_contribution;
        if (id == asked.into) return Refusal::merge_with_itself;
        if (contribution->merged_into.exists()) return Refusal::merged_already;
        if (contribution->side != into->side) return Refusal::merge_across_sides;
        if (std::ranges::find(from, id) == from.end()) from.push_back(id);
    }
    if (from.empty()) return Refusal::nothing_new;
    return Event{ContributionsMerged{asked.into, from}};
}

Decision rule(const State& now, const PinLink& asked, const Given&) {
    return mark(now, asked.link, LinkMarking::pinned);
}

Decision rule(const State& now, const DismissLink& asked, const Given&) {
    return mark(now, asked.link, LinkMarking::dismissed);
}

}  // namespace domain
