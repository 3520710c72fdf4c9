#include "domain/happen.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"

#include <algorithm>

namespace domain {
namespace {

std::size_t figures_per_option(const PollRules& rules) {
    if (rules.kind == PollKind::dots) return 1;
    return static_cast<std::size_t>(std::clamp(rules.levels, 1, most_levels));
}

/// One count per option with as many figures as the rules ask for, so that nobody who reads a
/// poll has to doubt it.
void shape_counts(Poll& poll) {
    poll.rules.levels = std::clamp(poll.rules.levels, 1, most_levels);
    poll.rules.dots_each = std::clamp(poll.rules.dots_each, 1, most_dots);
    poll.rules.most_on_one = std::clamp(poll.rules.most_on_one, 1, poll.rules.dots_each);
    poll.counts.resize(poll.options.size());
    for (OptionCount& count : poll.counts) {
        count.figures.resize(figures_per_option(poll.rules), -1);
        for (int& figure : count.figures) figure = std::clamp(figure, -1, most_figure);
    }
    poll.papers = std::clamp(poll.papers, -1, most_figure);
}

int* figure_of(Poll& poll, int option, int level) {
    if (option < 0 || level < 0 || static_cast<std::size_t>(option) >= poll.counts.size())
        return nullptr;
    std::vector<int>& figures = poll.counts[static_cast<std::size_t>(option)].figures;
    const auto at = static_cast<std::size_t>(level);
    return at < figures.size() ? &figures[at] : nullptr;
}

Poll* open_poll_to_change(State& state, PollId id) {
    Poll* poll = find_to_change(state, id);
    return poll != nullptr && poll->open ? poll : nullptr;
}

}  // namespace

void happen(State& state, const PollOpened& event, const Record& record) {
    Poll poll;
    poll.id = made_by<PollId>(record);
    poll.rules = event.rules;
    poll.round_of = event.round_of;
    poll.options = event.options;
    poll.voters = event.voters;
    shape_counts(poll);
    place(state.polls, std::move(poll));
}

void happen(State& state, const CountNoted& event, const Record&) {
    Poll* poll = open_poll_to_change(state, event.poll);
    if (poll == nullptr) return;
    if (int* figure = figure_of(*poll, event.option, event.level))
        *figure = std::clamp(event.figure, -1, most_figure);
}

void happen(State& state, const PapersNoted& event, const Record&) {
    if (Poll* poll = open_poll_to_change(state, event.poll))
        poll->papers = std::clamp(event.papers, -1, most_figure);
}

void happen(State& state, const ConcernNoted& event, const Record&) {
    Poll* poll = open_poll_to_change(state, event.poll);
    const auto at = static_cast<std::size_t>(event.option);
    if (poll == nullptr || event.option < 0 || at >= poll->counts.size()) return;
    poll->counts[at].concerns.push_back(event.text);
}

void happen(State& state, const PollClosed& event, const Record& record) {
    // Everything comes from this fact: also when the opening was lost, the result stands.
    std::erase_if(state.polls, [&](const Poll& poll) { return poll.id == event.poll; });
    Poll poll;
    poll.id = event.poll;
    poll.rules = event.rules;
    poll.round_of = event.round_of;
    poll.options = event.options;
    poll.counts = event.counts;
    poll.voters = event.voters;
    poll.papers = event.papers;
    poll.lot = event.lot;
    poll.open = false;
    poll.closed_at = record.at;
    shape_counts(poll);
    place(state.polls, std::move(poll));
}

void happen(State& state, const CountCorrected& event, const Record&) {
    Poll* poll = find_to_change(state, event.poll);
    if (poll == nullptr || poll->open) return;
    const bool papers = event.correction.option == papers_option;
    int* figure =
        papers ? &poll->papers : figure_of(*poll, event.correction.option, event.correction.level);
    if (figure == nullptr) return;
    *figure = std::clamp(event.correction.is, -1, most_figure);
    poll->corrections.push_back(event.correction);
}

}  // namespace domain
