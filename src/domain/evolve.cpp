#include "domain/evolve.hpp"

#include "domain/happen.hpp"

#include <set>

namespace domain {

void happen(State&, const Withdrawn&, const Record&) {}
void happen(State&, const Restored&, const Record&) {}

void evolve(State& state, const Record& record) {
    std::visit([&](const auto& event) { happen(state, event, record); }, record.event);
}

namespace {

std::set<FactNumber> withdrawn_in(std::span<const Record> records) {
    std::set<FactNumber> withdrawn;
    for (const Record& record : records) {
        if (const auto* undo = std::get_if<Withdrawn>(&record.event)) withdrawn.insert(undo->fact);
        if (const auto* redo = std::get_if<Restored>(&record.event)) withdrawn.erase(redo->fact);
    }
    return withdrawn;
}

State replay_without(std::span<const Record> records, const std::set<FactNumber>& withdrawn) {
    State state;
    for (const Record& record : records)
        if (!withdrawn.contains(record.number)) evolve(state, record);
    return state;
}

}  // namespace

State replay(std::span<const Record> records) {
    return replay_without(records, withdrawn_in(records));
}

State replay_with(std::span<const Record> records, FactNumber besides, bool counts) {
    std::set<FactNumber> withdrawn = withdrawn_in(records);
    if (counts)
        withdrawn.erase(besides);
    else
        withdrawn.insert(besides);
    return replay_without(records, withdrawn);
}

bool is_withdrawn(std::span<const Record> records, FactNumber fact) {
    bool withdrawn = false;
    for (const Record& record : records) {
        if (const auto* undo = std::get_if<Withdrawn>(&record.event); undo && undo->fact == fact)
            withdrawn = true;
        if (const auto* redo = std::get_if<Restored>(&record.event); redo && redo->fact == fact)
            withdrawn = false;
    }
    return withdrawn;
}

}  // namespace domain
