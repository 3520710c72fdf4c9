#include "ui/typed_day.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

using ui::read_day;
using ui::read_time;

namespace {

constexpr const char* today = "2026-11-17";  // a Tuesday

std::string day(const char* typed) {
    const auto read = read_day(typed, today);
    return read ? read->date : "";
}

}  // namespace

TEST_CASE("a day can be typed in the ways people write one", "[ui]") {
    CHECK(day("2026-12-03") == "2026-12-03");
    CHECK(day("3-12") == "2026-12-03");
    CHECK(day("3/12") == "2026-12-03");
    CHECK(day("3.12.2027") == "2027-12-03");
    CHECK(day("3-12-26") == "2026-12-03");
    CHECK(day("3 dec") == "2026-12-03");
    CHECK(day("3 december") == "2026-12-03");
    CHECK(day("do 3 dec") == "2026-12-03");
    CHECK(day("Donderdag 3 December 2026") == "2026-12-03");
    CHECK(day("dec 3") == "2026-12-03");
    CHECK(day("Thu 3 Dec") == "2026-12-03");
    CHECK(day("4 mrt") == "2027-03-04");
    CHECK(day("4 maart") == "2027-03-04");
    CHECK(day("5 mei") == "2027-05-05");
}

TEST_CASE("a day without a year is the next one there is", "[ui]") {
    CHECK(day("17-11") == "2026-11-17");
    CHECK(day("16-11") == "2027-11-16");
    CHECK(day("29-2") == "2028-02-29");
}

TEST_CASE("a day can be counted from today", "[ui]") {
    CHECK(day("vandaag") == "2026-11-17");
    CHECK(day("morgen") == "2026-11-18");
    CHECK(day("overmorgen") == "2026-11-19");
    CHECK(day("tomorrow") == "2026-11-18");
    CHECK(day("over 2 weken") == "2026-12-01");
    CHECK(day("in 10 days") == "2026-11-27");
    CHECK(day("vrijdag") == "2026-11-20");
    CHECK(day("vr") == "2026-11-20");
    CHECK(day("dinsdag") == "2026-11-24");
}

TEST_CASE("a weekday that does not go with the date is told", "[ui]") {
    CHECK(read_day("do 3 dec", today)->other_weekday == false);
    CHECK(read_day("vr 3 dec", today)->other_weekday == true);
    CHECK(read_day("vr 3 dec", today)->date == "2026-12-03");
}

TEST_CASE("what is no day is not guessed", "[ui]") {
    for (const char* typed : {"", "snel", "31-11", "0-5", "5-13", "2026-02-30", "3", "3-12-2026-1",
                              "over veel weken", "volgend jaar"}) {
        CAPTURE(typed);
        CHECK_FALSE(read_day(typed, today).has_value());
    }
}

TEST_CASE("a time of day can be typed in the ways people write one", "[ui]") {
    CHECK(read_time("19:30") == "19:30");
    CHECK(read_time("19.30") == "19:30");
    CHECK(read_time("1930") == "19:30");
    CHECK(read_time("930") == "09:30");
    CHECK(read_time("9") == "09:00");
    CHECK(read_time("19u") == "19:00");
    CHECK(read_time("19.30 uur") == "19:30");
    CHECK_FALSE(read_time("25:00").has_value());
    CHECK_FALSE(read_time("19:61").has_value());
    CHECK_FALSE(read_time("straks").has_value());
}
