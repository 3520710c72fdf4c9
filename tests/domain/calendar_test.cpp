#include "domain/calendar.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

namespace {

base::Words dutch() {
    return base::Words("nl", {{"date.long", "{weekday} {day} {month} {year}"},
                              {"date.plain", "{day} {month} {year}"},
                              {"date.short", "{weekday_short} {day} {month}"},
                              {"date.clock", "{hours}.{minutes}"},
                              {"date.weekday.2", "dinsdag"},
                              {"date.weekday_short.4", "do"},
                              {"date.weekday_short.7", "zo"},
                              {"date.month.2", "februari"},
                              {"date.month.6", "juni"},
                              {"date.month.12", "december"}});
}

}  // namespace

TEST_CASE("a date reads as people say it, with the right day of the week", "[domain][calendar]") {
    CHECK(domain::long_date(dutch(), "2026-06-16") == "dinsdag 16 juni 2026");
    CHECK(domain::plain_date(dutch(), "2026-06-16") == "16 juni 2026");
    CHECK(domain::short_date(dutch(), "2026-12-03") == "do 3 december");
    CHECK(domain::short_date(dutch(), "2032-02-29") == "zo 29 februari");
}

TEST_CASE("text that is no date or time comes back as it was typed", "[domain][calendar]") {
    CHECK(domain::long_date(dutch(), "") == "");
    CHECK(domain::short_date(dutch(), "na de zomer") == "na de zomer");
    CHECK(domain::plain_date(dutch(), "2027-02-29") == "2027-02-29");
    CHECK(domain::plain_date(dutch(), "2027-1x-01") == "2027-1x-01");
    CHECK(domain::time_text(dutch(), "25:00") == "25:00");
    CHECK(domain::time_text(dutch(), "avond") == "avond");
}

TEST_CASE("a time of day is the time on the clocks of the place", "[domain][calendar]") {
    using std::chrono::hours;
    using std::chrono::minutes;
    const base::UtcSeconds evening =
        std::chrono::sys_days{std::chrono::year{2026} / 6 / 16} + hours(18) + minutes(50);

    CHECK(domain::time_text(dutch(), "19:30") == "19.30");
    CHECK(domain::clock_text(dutch(), evening, 120) == "20.50");
    CHECK(domain::clock_text(dutch(), evening, 330) == "00.20");
    CHECK(domain::clock_text(dutch(), evening, -19 * 60) == "23.50");
    CHECK(domain::clock_text(dutch(), base::UtcSeconds{std::chrono::seconds(-30)}, 0) == "23.59");
}
