#pragma once

#include "domain/choice.hpp"
#include "domain/id.hpp"
#include "domain/method.hpp"

#include <vector>

namespace matching {

struct Matches;

/// One theme around which several organisations meet.
struct Hub {
    domain::Side side = domain::Side::need;  // need: all seek the same; strength: one can help all
    domain::Saying theme;                    // of a concept; may be empty
    domain::ContributionId offer;            // what one can help all with; nobody: all seek it
    domain::OrganisationId helper;           // whose offer it is, or nobody
    std::vector<domain::OrganisationId> seekers;  // in order of ids; at least three
    std::vector<domain::ContributionId> needs;    // of the seekers, one each

    bool operator==(const Hub&) const = default;
};

/// Needs that at least three share, and offers that answer the needs of at least three: most
/// seekers first, offers before needs, then by ids.
[[nodiscard]] std::vector<Hub> hubs(const Matches& matches);

}  // namespace matching
