#pragma once

#include "domain/event.hpp"
#include "domain/state.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace store {

/// The facts of a session in memory and the states they lead to.
///
/// Thread: one at a time; the door keeps others out.
class Book {
public:
    explicit Book(std::vector<domain::Record> records = {});

    [[nodiscard]] std::span<const domain::Record> records() const { return records_; }
    [[nodiscard]] const domain::State& state() const { return state_; }
    /// The number of the last fact; nobody when there is none.
    [[nodiscard]] domain::FactNumber last() const;

    void add(domain::Record record);
    /// Puts other records in place of all.
    void replace(std::vector<domain::Record> records);

    /// The state as a value to keep. A copy is made only when somebody asks after a change.
    [[nodiscard]] std::shared_ptr<const domain::State> snapshot() const;
    /// The state when fact `number` had just happened: what was withdrawn later still counts.
    ///
    /// Cost: a replay, the first time; the last few answers are kept.
    [[nodiscard]] std::shared_ptr<const domain::State> state_at(domain::FactNumber number) const;

private:
    using Moment = std::pair<domain::FactNumber, std::shared_ptr<const domain::State>>;

    std::vector<domain::Record> records_;
    domain::State state_;
    mutable std::shared_ptr<const domain::State> snapshot_;  // null after a change
    mutable std::vector<Moment> moments_;                    // the latest asked for first
};

}  // namespace store
