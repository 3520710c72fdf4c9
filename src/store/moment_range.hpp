#pragma once

#include "base/clock.hpp"

#include <algorithm>
#include <chrono>

namespace store {

// The moments that a session file holds: from 1900 up to and including 9999. A clock without a
// battery says 1970; what lies further off is no moment of anybody, and sums with it would leave
// the calendar.
inline constexpr base::UtcSeconds earliest_moment =
    std::chrono::sys_days(std::chrono::year(1900) / 1 / 1);
inline constexpr base::UtcSeconds latest_moment =
    std::chrono::sys_days(std::chrono::year(10'000) / 1 / 1) - std::chrono::seconds(1);

[[nodiscard]] constexpr bool is_in_range(base::UtcSeconds at) {
    return earliest_moment <= at && at <= latest_moment;
}

/// The moment in the range that is nearest.
[[nodiscard]] constexpr base::UtcSeconds into_range(base::UtcSeconds at) {
    return std::clamp(at, earliest_moment, latest_moment);
}

}  // namespace store
