#include "voting/made_up_poll.hpp"

namespace voting {

namespace {

domain::Poll closed(domain::PollKind kind, const std::vector<std::vector<int>>& figures) {
    domain::Poll poll;
    poll.id = {40, 0};
    poll.rules.kind = kind;
    poll.open = false;
    poll.voters = 38;
    std::uint32_t number = 20;
    for (const std::vector<int>& row : figures) {
        domain::PollOption option;
        option.proposal = {number, 0};
        option.title = "Plan " + std::to_string(number++);
        poll.options.push_back(option);
        poll.counts.push_back({row, {}});
    }
    return poll;
}

}  // namespace

domain::Poll dot_vote(const std::vector<int>& figures) {
    std::vector<std::vector<int>> rows;
    for (const int figure : figures) rows.push_back({figure});
    return closed(domain::PollKind::dots, rows);
}

domain::Poll level_vote(const std::vector<std::vector<int>>& counts) {
    domain::Poll poll = closed(domain::PollKind::levels, counts);
    poll.rules.levels = counts.empty() ? 5 : static_cast<int>(counts.front().size());
    return poll;
}

}  // namespace voting
