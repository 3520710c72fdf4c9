#include "domain/undo.hpp"

#include <algorithm>
#include <vector>

namespace domain {
namespace {

struct Act {
    FactNumber fact;
    bool counts = true;
};

struct History {
    std::vector<Act> acts;               // all of one asker, by number
    std::vector<FactNumber> taken_back;  // by them, and nothing else done since
};

Act* act_of(History& history, FactNumber fact) {
    const auto found = std::ranges::lower_bound(history.acts, fact, {}, &Act::fact);
    return found == history.acts.end() || found->fact != fact ? nullptr : &*found;
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
        } else if (record.by == by && !std::holds_alternative<SessionStarted>(record.event)) {
            history.acts.push_back({record.number});
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
