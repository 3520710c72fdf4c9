#pragma once

#include "base/clock.hpp"
#include "base/words.hpp"

#include <string>
#include <string_view>

namespace domain {

// Dates and times of day as people read them. The names of days and months, and the order in
// which they stand, come from the texts ("date.*"). A date is "YYYY-MM-DD"; text that is not a
// date comes back as it is, so that nothing somebody typed disappears.

/// "dinsdag 16 juni 2026".
[[nodiscard]] std::string long_date(const base::Words& words, std::string_view date);

/// "16 juni 2026": where the day of the week says nothing.
[[nodiscard]] std::string plain_date(const base::Words& words, std::string_view date);

/// "do 3 december": a date that is near.
[[nodiscard]] std::string short_date(const base::Words& words, std::string_view date);

/// "19.30" for a time of day "19:30"; text that is not a time comes back as it is.
[[nodiscard]] std::string time_text(const base::Words& words, std::string_view time);

/// The time of day on the clocks of a place: "20.50".
///
/// Takes:  `utc_offset_minutes`: of the place on that date, as SessionDetails carries it.
[[nodiscard]] std::string clock_text(const base::Words& words, base::UtcSeconds at,
                                     int utc_offset_minutes);

}  // namespace domain
