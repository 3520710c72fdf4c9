#pragma once

#include "base/clock.hpp"
#include "domain/parts.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// The moment of a local date and time.
///
/// Takes:  "YYYY-MM-DD", "HH:MM", and how many minutes the place is ahead of UTC.
/// Gives:  nothing when the date or the time is none.
[[nodiscard]] std::optional<base::UtcSeconds> moment(std::string_view date, std::string_view time,
                                                     int utc_offset_minutes);

/// When the evening starts as planned, or nothing when its date or time is not known.
[[nodiscard]] std::optional<base::UtcSeconds> evening_start(const SessionDetails& details);

/// When the evening ends as planned: after midnight when `to` is not later than `from`.
[[nodiscard]] std::optional<base::UtcSeconds> evening_end(const SessionDetails& details);

/// The time of day as "HH:MM" at the place of the evening; a screen chooses its own sign between.
[[nodiscard]] std::string local_time(base::UtcSeconds at, int utc_offset_minutes);

/// The day as "YYYY-MM-DD" at the place of the evening.
[[nodiscard]] std::string local_date(base::UtcSeconds at, int utc_offset_minutes);

}  // namespace domain
