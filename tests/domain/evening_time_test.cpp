#include "domain/evening_time.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

SessionDetails an_evening(std::string from, std::string to) {
    SessionDetails details;
    details.date = "2026-06-16";
    details.from = std::move(from);
    details.to = std::move(to);
    details.utc_offset_minutes = 120;
    return details;
}

}  // namespace

TEST_CASE("a local time becomes a moment in UTC", "[domain][time]") {
    CHECK(moment("1970-01-02", "01:30", 0)->time_since_epoch() == std::chrono::minutes(1530));
    CHECK(moment("1970-01-02", "01:30", 120)->time_since_epoch() == std::chrono::minutes(1410));
    CHECK(moment("1970-01-02", "01:30", -60)->time_since_epoch() == std::chrono::minutes(1590));
    CHECK_FALSE(moment("1970-02-30", "01:30", 0).has_value());
    CHECK_FALSE(moment("1970-01-02", "1:30", 0).has_value());
}

TEST_CASE("an evening may end after midnight", "[domain][time]") {
    const SessionDetails details = an_evening("19:30", "00:15");

    CHECK(*evening_end(details) - *evening_start(details) == std::chrono::minutes(285));
}

TEST_CASE("an end without a start is on the same day", "[domain][time]") {
    SessionDetails details = an_evening("", "22:00");

    CHECK_FALSE(evening_start(details).has_value());
    CHECK(local_time(*evening_end(details), 120) == "22:00");
    CHECK(local_date(*evening_end(details), 120) == "2026-06-16");
    details.to = "";
    CHECK_FALSE(evening_end(details).has_value());
}

TEST_CASE("a moment reads as the clock of the place", "[domain][time]") {
    const base::UtcSeconds at = *moment("2026-06-16", "23:59", 0);

    CHECK(local_time(at, 0) == "23:59");
    CHECK(local_time(at, 120) == "01:59");
    CHECK(local_date(at, 120) == "2026-06-17");
    CHECK(local_time(at, -24 * 60) == "23:59");
    CHECK(local_date(base::UtcSeconds{}, -1) == "1969-12-31");
    CHECK(local_time(base::UtcSeconds{}, -1) == "23:59");
}
