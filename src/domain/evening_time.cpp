#include "domain/evening_time.hpp"

#include "domain/text.hpp"

#include <charconv>

namespace domain {
namespace {

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string padded(int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

std::optional<base::UtcSeconds> moment(std::string_view date, std::string_view time,
                                       int utc_offset_minutes) {
    if (!is_date(date) || !is_time(time)) return std::nullopt;
    const std::chrono::year_month_day day(
        std::chrono::year(number(date.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(number(date.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(number(date.substr(8, 2)))));
    return base::UtcSeconds(std::chrono::sys_days(day)) +
           std::chrono::hours(number(time.substr(0, 2))) +
           std::chrono::minutes(number(time.substr(3, 2))) -
           std::chrono::minutes(utc_offset_minutes);
}

std::optional<base::UtcSeconds> evening_start(const SessionDetails& details) {
    return moment(details.date, details.from, details.utc_offset_minutes);
}

std::optional<base::UtcSeconds> evening_end(const SessionDetails& details) {
    const auto end = moment(details.date, details.to, details.utc_offset_minutes);
    const auto start = evening_start(details);
    if (end && start && *end <= *start) return *end + std::chrono::days(1);
    return end;
}

std::string local_time(base::UtcSeconds at, int utc_offset_minutes) {
    const base::UtcSeconds local = at + std::chrono::minutes(utc_offset_minutes);
    const std::chrono::hh_mm_ss time(local - std::chrono::floor<std::chrono::days>(local));
    return padded(static_cast<int>(time.hours().count()), 2) + ":" +
           padded(static_cast<int>(time.minutes().count()), 2);
}

std::string local_date(base::UtcSeconds at, int utc_offset_minutes) {
    const std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(at + std::chrono::minutes(utc_offset_minutes)));
    return padded(static_cast<int>(day.year()), 4) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

}  // namespace domain
