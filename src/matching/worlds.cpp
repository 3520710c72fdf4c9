#include "matching/worlds.hpp"

#include "matching/stem.hpp"

#include <algorithm>

namespace matching {

namespace {

bool both_told(const std::string& one, const std::string& other) {
    return !one.empty() && !other.empty();
}

bool are_far_apart(const World& one, const World& other) {
    const bool kinds = both_told(one.kind, other.kind);
    const bool fields = both_told(one.policy_field, other.policy_field);
    if (!kinds && !fields) return false;
    if (kinds && one.kind == other.kind) return false;
    if (fields && one.policy_field == other.policy_field) return false;
    return std::ranges::none_of(
        one.brings, [&](int topic) { return std::ranges::binary_search(other.brings, topic); });
}

bool joins_one_word(const Reason& reason) {
    return std::ranges::any_of(reason.words, [](const SharedWord& word) {
        return stem(word.in_need) == stem(word.in_strength);
    });
}

}  // namespace

bool is_surprising(const Opportunity& opportunity, const Matches& matches) {
    for (const domain::OrganisationId one : opportunity.organisations)
        for (const domain::OrganisationId other : opportunity.organisations) {
            if (!(one < other)) continue;
            const auto here = matches.worlds.find(one);
            const auto there = matches.worlds.find(other);
            if (here == matches.worlds.end() || there == matches.worlds.end() ||
                !are_far_apart(here->second, there->second))
                return false;
        }
    return std::ranges::none_of(opportunity.reasons, [](const Reason& reason) {
        return reason.ground == Ground::pinned || joins_one_word(reason);
    });
}

}  // namespace matching
