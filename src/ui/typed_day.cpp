#include "ui/typed_day.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace ui {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

// The beginnings that tell months and weekdays apart, Dutch and English.
constexpr std::array<std::array<std::string_view, 3>, 12> months{{{"jan", "", ""},
                                                                  {"feb", "", ""},
                                                                  {"maa", "mrt", "mar"},
                                                                  {"apr", "", ""},
                                                                  {"mei", "may", ""},
                                                                  {"jun", "", ""},
                                                                  {"jul", "", ""},
                                                                  {"aug", "", ""},
                                                                  {"sep", "", ""},
                                                                  {"okt", "oct", ""},
                                                                  {"nov", "", ""},
                                                                  {"dec", "", ""}}};
constexpr std::array<std::array<std::string_view, 2>, 7> weekdays{{{"zo", "sun"},
                                                                   {"ma", "mon"},
                                                                   {"di", "tue"},
                                                                   {"wo", "wed"},
                                                                   {"do", "thu"},
                                                                   {"vr", "fri"},
                                                                   {"za", "sat"}}};
constexpr std::array<std::string_view, 7> weekday_names{
    "zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"};
constexpr std::array<std::string_view, 7> weekday_names_en{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

/// Small letters and digits in parts; everything else parts them.
std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts;
    const auto kind = [](char byte) {
        if (byte >= '0' && byte <= '9') return 1;
        if ((byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80) return 2;
        return 0;
    };
    int last = 0;
    for (char byte : text) {
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte + 32);
        const int now = kind(byte);
        if (now != 0 && now != last) parts.emplace_back();
        if (now != 0) parts.back() += byte;
        last = now;
    }
    return parts;
}

std::optional<int> number(std::string_view part) {
    if (part.empty() || part.size() > 4) return std::nullopt;
    int value = 0;
    for (const char digit : part) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::optional<unsigned> month_named(std::string_view part) {
    if (part.size() < 3) return std::nullopt;
    for (std::size_t month = 0; month < months.size(); ++month)
        for (const std::string_view start : months[month])
            if (!start.empty() && part.starts_with(start)) return static_cast<unsigned>(month + 1);
    return std::nullopt;
}

std::optional<unsigned> weekday_named(std::string_view part) {
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        const bool short_name = std::ranges::find(weekdays[day], part) != weekdays[day].end();
        if (short_name || part == weekday_names[day] || part == weekday_names_en[day])
            return static_cast<unsigned>(day);
    }
    return std::nullopt;
}

std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string written(year_month_day day) {
    return padded(static_cast<int>(day.year()), 4) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

year_month_day made(int year, int month, int day) {
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
}

std::optional<year_month_day> plain_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const year_month_day date = made(*year, *month, *day);
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<TypedDay> after_days(sys_days today, int days) {
    return TypedDay{written(today + std::chrono::days(days)), false};
}

/// "morgen", "over 2 weken", "vrijdag".
std::optional<TypedDay> in_words(const std::vector<std::string>& parts, sys_days today) {
    const std::string& first = parts.front();
    if (parts.size() == 1) {
        if (first == "vandaag" || first == "today") return after_days(today, 0);
        if (first == "morgen" || first == "tomorrow") return after_days(today, 1);
        if (first == "overmorgen") return after_days(today, 2);
        if (const auto day = weekday_named(first)) {
            const auto ahead = (std::chrono::weekday(*day) - std::chrono::weekday(today)).count();
            return after_days(today, ahead == 0 ? 7 : static_cast<int>(ahead));
        }
    }
    if (parts.size() == 3 && (first == "over" || first == "in")) {
        const auto count = number(parts[1]);
        const std::string& unit = parts[2];
        if (!count) return std::nullopt;
        if (unit.starts_with("dag") || unit.starts_with("day")) return after_days(today, *count);
        if (unit.starts_with("we")) return after_days(today, 7 * *count);
    }
    return std::nullopt;
}

/// The first year, from today on, in which the day is there.
std::optional<year_month_day> coming(int month, int day, sys_days today) {
    const int year = static_cast<int>(year_month_day(today).year());
    for (int later = 0; later <= 4; ++later) {
        const year_month_day date = made(year + later, month, day);
        if (date.ok() && sys_days(date) >= today) return date;
    }
    return std::nullopt;
}

std::optional<year_month_day> with_numbers(std::vector<std::string> parts, sys_days today) {
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    std::optional<int> day;
    std::optional<int> month;
    if (const auto named = month_named(parts[0])) {
        month = static_cast<int>(*named);
        day = number(parts[1]);
    } else {
        day = number(parts[0]);
        const auto second = month_named(parts[1]);
        month = second ? std::optional(static_cast<int>(*second)) : number(parts[1]);
    }
    if (!day || !month) return std::nullopt;
    if (parts.size() == 2) return coming(*month, *day, today);
    const auto year = number(parts[2]);
    if (!year) return std::nullopt;
    const year_month_day date = made(*year < 100 ? 2000 + *year : *year, *month, *day);
    return date.ok() ? std::optional(date) : std::nullopt;
}

}  // namespace

std::optional<TypedDay> read_day(std::string_view typed, std::string_view today_text) {
    const auto today_date = plain_date(today_text);
    std::vector<std::string> parts = parts_of(typed);
    if (!today_date || parts.empty()) return std::nullopt;
    const sys_days today(*today_date);
    if (parts.size() == 3 && parts[0].size() == 4 && number(parts[0]))
        std::swap(parts[0], parts[2]);  // the year first
    if (const auto day = in_words(parts, today)) return day;
    const auto weekday = weekday_named(parts.front());
    if (weekday) parts.erase(parts.begin());
    const auto date = with_numbers(parts, today);
    if (!date) return std::nullopt;
    const bool other = weekday && std::chrono::weekday(sys_days(*date)).c_encoding() != *weekday;
    return TypedDay{written(*date), other};
}

std::optional<std::string> read_time(std::string_view typed) {
    std::vector<std::string> parts = parts_of(typed);
    while (!parts.empty() && !number(parts.back())) parts.pop_back();  // "uur", "u"
    if (parts.size() == 3 && !number(parts[1])) parts.erase(parts.begin() + 1);
    if (parts.empty() || parts.size() > 2) return std::nullopt;
    if (parts.size() == 1 && parts[0].size() >= 3) {
        const std::size_t hours = parts[0].size() - 2;
        parts = {parts[0].substr(0, hours), parts[0].substr(hours)};
    }
    const auto hours = number(parts[0]);
    const auto minutes = parts.size() == 2 ? number(parts[1]) : std::optional(0);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return padded(*hours, 2) + ":" + padded(*minutes, 2);
}

}  // namespace ui
