#include "domain/calendar.hpp"

#include <charconv>
#include <chrono>
#include <optional>

namespace domain {

namespace {

std::optional<unsigned> number_in(std::string_view digits) {
    unsigned number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [after, problem] = std::from_chars(digits.data(), end, number);
    if (problem != std::errc{} || after != end) return std::nullopt;
    return number;
}

std::optional<std::chrono::year_month_day> day_in(std::string_view date) {
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
    const auto year = number_in(date.substr(0, 4));
    const auto month = number_in(date.substr(5, 2));
    const auto day = number_in(date.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day found{std::chrono::year{static_cast<int>(*year)},
                                            std::chrono::month{*month}, std::chrono::day{*day}};
    if (!found.ok()) return std::nullopt;
    return found;
}

std::string said(const base::Words& words, std::string_view pattern, std::string_view date) {
    const auto day = day_in(date);
    if (!day) return std::string(date);
    const std::string weekday =
        std::to_string(std::chrono::weekday{std::chrono::sys_days{*day}}.iso_encoding());
    const std::string month = std::to_string(static_cast<unsigned>(day->month()));
    return words.say(pattern, {{"weekday", words.say("date.weekday." + weekday)},
                               {"weekday_short", words.say("date.weekday_short." + weekday)},
                               {"day", std::to_string(static_cast<unsigned>(day->day()))},
                               {"month", words.say("date.month." + month)},
                               {"year", std::to_string(static_cast<int>(day->year()))}});
}

std::string two_digits(long number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::string long_date(const base::Words& words, std::string_view date) {
    return said(words, "date.long", date);
}

std::string plain_date(const base::Words& words, std::string_view date) {
    return said(words, "date.plain", date);
}

std::string short_date(const base::Words& words, std::string_view date) {
    return said(words, "date.short", date);
}

std::string time_text(const base::Words& words, std::string_view time) {
    if (time.size() != 5 || time[2] != ':') return std::string(time);
    const auto hours = number_in(time.substr(0, 2));
    const auto minutes = number_in(time.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::string(time);
    return words.say("date.clock", {{"hours", time.substr(0, 2)}, {"minutes", time.substr(3, 2)}});
}

std::string clock_text(const base::Words& words, base::UtcSeconds at, int utc_offset_minutes) {
    const base::UtcSeconds there = at + std::chrono::minutes(utc_offset_minutes);
    const auto of_day = there - std::chrono::floor<std::chrono::days>(there);
    const long minutes = std::chrono::floor<std::chrono::minutes>(of_day).count();
    return words.say("date.clock",
                     {{"hours", two_digits(minutes / 60)}, {"minutes", two_digits(minutes % 60)}});
}

}  // namespace domain
