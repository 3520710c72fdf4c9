#include "matching/themes.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace matching {
namespace {

domain::Saying about(const Reason& reason) {
    if (!reason.through.nl.empty()) return reason.through;
    if (reason.words.empty()) return {};
    const std::string& word = reason.words.front().in_need;
    return {word, word};
}

}  // namespace

domain::Saying theme_of(std::span<const Opportunity> opportunities,
                        std::span<const domain::OrganisationId> members) {
    const auto inside = [&](domain::OrganisationId id) {
        return std::ranges::find(members, id) != members.end();
    };
    std::vector<std::pair<domain::Saying, int>> counts;
    for (const Opportunity& opportunity : opportunities)
        for (const Reason& reason : opportunity.reasons) {
            if (!inside(reason.asks) || !inside(reason.offers)) continue;
            domain::Saying theme = about(reason);
            if (theme.nl.empty()) continue;
            const auto known =
                std::ranges::find(counts, theme, &std::pair<domain::Saying, int>::first);
            if (known == counts.end())
                counts.emplace_back(std::move(theme), 1);
            else
                ++known->second;
        }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<domain::Saying, int>::second);
    return most == counts.end() ? domain::Saying{} : most->first;
}

}  // namespace matching
