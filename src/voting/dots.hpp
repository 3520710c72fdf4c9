#pragma once

namespace voting {

/// Dots for each voter: options divided by `divisor`, rounded, from 1 to 8.
///
/// Source: options / 3 is the rule of thumb of dot voting handbooks; above 8 people lose count.
[[nodiscard]] int suggested_dots(int options, int divisor = 3);

/// How many of them on one option: half, rounded up, so that nobody puts all on one plan.
[[nodiscard]] int suggested_most_on_one(int dots_each);

}  // namespace voting
