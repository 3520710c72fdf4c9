#pragma once

#include "domain/decide.hpp"
#include "domain/evolve.hpp"
#include "store/wish_reader.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store_test {

/// An evening in memory to which lines are read, as `samen do` does with a file.
class PlayedEvening {
public:
    /// An evening that was just made, with the pack of the repository.
    PlayedEvening();

    /// Gives "saved N" or "refused CODE". A line without "at" happens when the one before did.
    std::string play(std::string_view line);

    [[nodiscard]] const domain::State& state() const { return state_; }
    [[nodiscard]] const std::vector<domain::Record>& facts() const { return facts_; }

private:
    std::string ask(const domain::Command& wish, std::optional<base::UtcSeconds> at);

    std::vector<domain::Record> facts_;
    domain::State state_;
};

}  // namespace store_test
