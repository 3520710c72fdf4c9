#include "voting/outcome.hpp"

#include "voting/tally.hpp"

#include <algorithm>
#include <iterator>

namespace voting {

using domain::Poll;
using domain::PollKind;
using domain::TieRule;

namespace {

/// Options with the same place.
struct Group {
    std::vector<int> options;
    int dots = 0;
};

/// The places that somebody chose, best first.
std::vector<Group> groups_of(const Poll& poll) {
    std::vector<Group> groups;
    int place = 0;
    for (const Standing& standing : standings(poll)) {
        if (standing.dots == 0) continue;
        if (groups.empty() || standing.place != place) groups.push_back({{}, standing.dots});
        place = standing.place;
        groups.back().options.push_back(standing.option);
    }
    return groups;
}

/// The groups that may go on, and how many of the last one fit.
struct Border {
    std::size_t last = 0;  // the group the border runs through or behind
    int fit = 0;           // of that group
};

Border border_of(const std::vector<Group>& groups, int places) {
    int left = std::max(places, 1);
    for (std::size_t at = 0; at < groups.size(); ++at) {
        const int size = static_cast<int>(groups[at].options.size());
        if (size >= left || at + 1 == groups.size()) return {at, std::min(size, left)};
        left -= size;
    }
    return {};
}

std::vector<int> draw(std::vector<int> options, int places, unsigned seed) {
    std::vector<int> drawn;
    while (static_cast<int>(drawn.size()) < places && !options.empty()) {
        const auto equals = static_cast<unsigned>(options.size());
        const auto lucky = options.begin() + static_cast<std::ptrdiff_t>(seed % equals);
        seed /= equals;
        drawn.push_back(*lucky);
        options.erase(lucky);
    }
    return drawn;
}

void add_all(std::vector<int>& to, const std::vector<int>& options) {
    to.insert(to.end(), options.begin(), options.end());
}

/// Lets the group at the border go on, wait or draw, as the rule says.
void settle_border(Outcome& result, const Group& group, const Tie& tie, const Poll& poll) {
    switch (poll.rules.tie_rule) {
        case TieRule::both:
            add_all(result.goes_on, group.options);
            return;
        case TieRule::facilitator:
            result.waits_for_facilitator = true;
            return;
        case TieRule::lot:
            result.seed = poll.lot;
            result.drawn = draw(group.options, tie.places, poll.lot);
            add_all(result.goes_on, result.drawn);
            return;
    }
}

/// The gap behind a group, when it is small.
void add_gap(Outcome& result, const std::vector<Group>& groups, std::size_t ahead,
             long long most_hundredths) {
    if (ahead + 1 >= groups.size()) return;
    const int gap = groups[ahead].dots - groups[ahead + 1].dots;
    if (static_cast<long long>(gap) * 100 > most_hundredths) return;
    SmallDifference found{groups[ahead].options, groups[ahead + 1].options, gap};
    if (std::ranges::find(result.small_differences, found) == result.small_differences.end())
        result.small_differences.push_back(std::move(found));
}

}  // namespace

Outcome outcome(const Poll& poll, int places, int small_percent) {
    Outcome result;
    const std::vector<Group> groups = groups_of(poll);
    if (groups.empty()) return result;
    const Border border = border_of(groups, places);
    const Group& last = groups[border.last];
    const int size = static_cast<int>(last.options.size());
    const bool tied = border.fit < size;

    const int at_the_top = static_cast<int>(groups.front().options.size());
    if (at_the_top > 1 && (border.last > 0 || !tied))
        result.ties.push_back({groups.front().options, at_the_top, true});
    for (std::size_t at = 0; at < border.last; ++at) add_all(result.goes_on, groups[at].options);
    if (tied) {
        const Tie tie{last.options, border.fit, border.last == 0};
        result.ties.push_back(tie);
        settle_border(result, last, tie, poll);
    } else {
        add_all(result.goes_on, last.options);
    }
    std::ranges::sort(result.goes_on);

    if (poll.rules.kind == PollKind::dots) {
        const long long most = static_cast<long long>(small_percent) * all_dots(poll);
        add_gap(result, groups, 0, most);
        // Inside a tie that one of them loses there is no gap to name.
        if (!tied || poll.rules.tie_rule == TieRule::both)
            add_gap(result, groups, border.last, most);
    }
    return result;
}

std::vector<int> second_round(const Poll& poll, int most) {
    const std::vector<Group> groups = groups_of(poll);
    std::vector<int> options;
    if (groups.empty()) return options;
    const Border border = border_of(groups, most);
    for (std::size_t at = 0; at <= border.last; ++at) add_all(options, groups[at].options);
    std::ranges::sort(options);
    return options;
}

}  // namespace voting
