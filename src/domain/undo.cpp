#include "domain/undo.hpp"

#include <algorithm>
#include <vector>

namespace domain {
namespace {

struct Act {
    FactNumber fact;
    PollId poll;  // whose opening or count it is, or nobody's
    bool counts = true;
};

struct History {
    std::vector<Act> acts;               // all of one asker, by number
    std::vector<FactNumber> taken_back;  // by them, and nothing else done since
};

template <class... Kinds>
bool is_any(const Event& event) {
    return (std::holds_alternative<Kinds>(event) || ...);
}

/// Where the evening is and what the wall shows have keys of their own, so Ctrl+Z passes over
/// them; and it never offers what is final.
bool is_an_act(const Record& record, Origin by) {
    // A table is read in by the facilitator.
    const bool own = record.by == by || (by == Origin::facilitator && record.by == Origin::table);
    return own && !is_any<SessionStarted, PollClosed, CountCorrected, PhaseEntered, RoundStarted,
                          WallShown, MapShown, WallPaused, WallFrozen>(record.event);
}

PollId poll_of(const Record& record) {
    if (is_any<PollOpened>(record.event)) return {record.number.number, 0};
    if (const auto* count = std::get_if<CountNoted>(&record.event)) return count->poll;
    if (const auto* papers = std::get_if<PapersNoted>(&record.event)) return papers->poll;
    if (const auto* concern = std::get_if<ConcernNoted>(&record.event)) return concern->poll;
    return {};
}

Act* act_of(History& history, FactNumber fact) {
    const auto found = std::ranges::lower_bound(history.acts, fact, {}, &Act::fact);
    return found == history.acts.end() || found->fact != fact ? nullptr : &*found;
}

/// What led to a result is as final as the result.
void forget_poll(History& history, PollId poll) {
    std::erase_if(history.taken_back, [&](FactNumber fact) {
        const Act* act = act_of(history, fact);
        return act != nullptr && act->poll == poll;
    });
    std::erase_if(history.acts, [&](const Act& act) { return act.poll == poll; });
}

History history_of(std::span<const Record> records, Origin by) {
    History history;
    for (const Record& record : records) {
        if (const auto* undo = std::get_if<Withdrawn>(&record.event)) {
            Act* act = act_of(history, undo->fact);
            if (act == nullptr) continue;
            act->counts = false;
            if (record.by == by) history.taken_back.push_back(undo->fact);
        } else if (const auto* redo = std::get_if<Restored>(&record.event)) {
            if (Act* act = act_of(history, redo->fact)) act->counts = true;
            std::erase(history.taken_back, redo->fact);
        } else if (const auto* closed = std::get_if<PollClosed>(&record.event)) {
            forget_poll(history, closed->poll);
        } else if (is_an_act(record, by)) {
            history.acts.push_back({record.number, poll_of(record)});
            history.taken_back.clear();
        }
    }
    return history;
}

}  // namespace

FactNumber last_act(std::span<const Record> records, Origin by) {
    const History history = history_of(records, by);
    const auto last = std::find_if(history.acts.rbegin(), history.acts.rend(),
                                   [](const Act& act) { return act.counts; });
    return last == history.acts.rend() ? FactNumber{} : last->fact;
}

FactNumber last_taken_back(std::span<const Record> records, Origin by) {
    const History history = history_of(records, by);
    return history.taken_back.empty() ? FactNumber{} : history.taken_back.back();
}

}  // namespace domain
