#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ui {

/// A day as somebody typed it.
struct TypedDay {
    std::string date;            // "YYYY-MM-DD"
    bool other_weekday = false;  // the weekday that was typed is not that of the date

    bool operator==(const TypedDay&) const = default;
};

/// Reads a day: "2026-12-03", "3-12", "3/12/26", "3 dec", "do 3 december", "dec 3", "vrijdag",
/// "morgen", "over 2 weken"; in Dutch and in English.
///
/// Takes:  `today`: "YYYY-MM-DD". A day without a year is the first one from today on; a weekday
///         alone is the next one after today.
/// Gives:  nothing when the text is no day of the calendar.
[[nodiscard]] std::optional<TypedDay> read_day(std::string_view typed, std::string_view today);

/// Reads a time of day as "HH:MM": "19:30", "19.30", "1930", "19u", "9".
[[nodiscard]] std::optional<std::string> read_time(std::string_view typed);

}  // namespace ui
