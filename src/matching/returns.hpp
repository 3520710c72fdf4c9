#pragma once

#include "matching/opportunity.hpp"
#include "matching/pairs.hpp"

namespace matching {

/// Adds to the first reason of a pair what who asks could give back, when they have something:
/// what the other asks for, or what fits as a return favour. Nothing where the reasons tell
/// already that each helps the other, or where the facilitator dismissed it.
void note_return(Opportunity& pair, const Matches& matches, const Knowledge& knowledge);

}  // namespace matching
