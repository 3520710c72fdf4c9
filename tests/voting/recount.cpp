#include "voting/recount.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

namespace recount {

namespace {

/// One entry per dot or person: the level it is for.
std::vector<long long> pile(const domain::OptionCount& count) {
    std::vector<long long> entries;
    for (std::size_t level = 0; level < count.figures.size(); ++level)
        for (int entry = 0; entry < count.figures[level]; ++entry)
            entries.push_back(static_cast<long long>(level) + 1);
    return entries;
}

/// How good a pile is: the more the better, compared from left to right.
using Worth = std::vector<long long>;

Worth worth(const domain::Poll& poll, std::size_t option, long long all_people) {
    const std::vector<long long> entries = pile(poll.counts[option]);
    const auto size = static_cast<long long>(entries.size());
    if (poll.rules.kind == domain::PollKind::dots) return {size};
    if (entries.empty()) return {0};
    // Over one denominator for all options, so that plain comparison is exact.
    const long long share = all_people / size;
    long long mean = 0;
    for (const long long entry : entries) mean += entry * share;
    long long squares = 0;
    for (const long long entry : entries) squares += entry * entry * share;
    return {1, -mean, -squares};
}

std::map<Worth, std::vector<int>, std::greater<>> piles(const domain::Poll& poll) {
    long long denominator = 1;
    for (const domain::OptionCount& count : poll.counts)
        if (const auto entries = pile(count); !entries.empty())
            denominator = std::lcm(denominator, static_cast<long long>(entries.size()));
    std::map<Worth, std::vector<int>, std::greater<>> sorted;
    for (std::size_t option = 0; option < poll.options.size(); ++option)
        sorted[worth(poll, option, denominator)].push_back(static_cast<int>(option));
    return sorted;
}

}  // namespace

std::set<std::pair<int, int>> places(const domain::Poll& poll) {
    std::set<std::pair<int, int>> all;
    int place = 1;
    for (const auto& [worth, options] : piles(poll)) {
        for (const int option : options) all.insert({option, place});
        place += static_cast<int>(options.size());
    }
    return all;
}

std::set<int> go_on_together(const domain::Poll& poll, int many) {
    std::set<int> all;
    for (const auto& [worth, options] : piles(poll)) {
        if (static_cast<int>(all.size()) >= many || worth.front() == 0) break;
        all.insert(options.begin(), options.end());
    }
    return all;
}

}  // namespace recount
