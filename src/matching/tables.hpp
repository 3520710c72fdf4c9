#pragma once

#include "domain/state.hpp"
#include "matching/opportunity.hpp"

#include <span>
#include <vector>

namespace matching {

/// A first plan of tables: one per standing proposal, then one per opportunity, numbered from 1.
///
/// Takes:  opportunities best first; `most`: tables there are, 1 or more.
/// Gives:  every organisation that is not absent at exactly one table, with its people; partners
///         of a table first, the others where the fewest people sit. The title of a table about
///         an opportunity is empty: the screens name its partners.
[[nodiscard]] std::vector<domain::Table> table_plan(const domain::State& state,
                                                    std::span<const Opportunity> chosen, int most);

/// Who sits where in each round.
struct Rotation {
    /// table_of[round][person], tables from 0.
    std::vector<std::vector<int>> table_of;
    int met_again = 0;  // pairs that meet more than once, each extra meeting counted

    bool operator==(const Rotation&) const = default;
};

/// A rotation in which people meet new people.
///
/// Takes:  how many people, tables and rounds, each 0 or more.
/// Gives:  tables whose sizes differ by at most one where no exact plan exists. With a prime number
///         of tables p, at most p - 1 people a table and at most p rounds nobody meets anybody
///         twice and nobody sits twice at the same table.
/// Source: the plane over the whole numbers modulo p: person (i, j) sits at i + round x j.
[[nodiscard]] Rotation rotation(int people, int tables, int rounds);

}  // namespace matching
