#pragma once

#include "domain/method.hpp"
#include "matching/opportunity.hpp"

#include <span>

namespace matching {

/// What most of the reasons between these organisations are about: the concept, or else the word,
/// in which need and strength meet most often.
///
/// Gives:  an empty saying when no reason between two of them has either. Equals: the first in
///         the order of the opportunities.
[[nodiscard]] domain::Saying theme_of(std::span<const Opportunity> opportunities,
                                      std::span<const domain::OrganisationId> members);

}  // namespace matching
