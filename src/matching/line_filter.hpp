#pragma once

#include "domain/connection.hpp"
#include "domain/state.hpp"
#include "matching/opportunity.hpp"

#include <span>

namespace matching {

/// Whether a line of the map has everything that is asked of it.
///
/// Takes:  `opportunities`: those of the audience that looks; `filters` as domain::MapFilter says.
/// Gives:  true without filters. What people planned or agreed is as strong as can be.
/// Cost:   a look at every opportunity.
[[nodiscard]] bool passes(const domain::State& state, std::span<const Opportunity> opportunities,
                          const domain::Connection& line,
                          std::span<const domain::MapFilter> filters);

/// Who of a line would be helped by the other, as the reasons of these opportunities say.
struct Helped {
    bool one = false;
    bool other = false;
};
[[nodiscard]] Helped helped(std::span<const Opportunity> opportunities,
                            const domain::Connection& line);

/// The values of one kind of filter that at least one line has, in the order of the method, for a
/// facilitator to choose from; a value that all lines have too.
[[nodiscard]] std::vector<std::string> filter_values(const domain::State& state,
                                                     std::span<const Opportunity> opportunities,
                                                     std::span<const domain::Connection> lines,
                                                     domain::MapFilterKey key);

}  // namespace matching
