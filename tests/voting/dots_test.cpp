#include "voting/dots.hpp"

#include <catch2/catch_test_macros.hpp>

using voting::suggested_dots;
using voting::suggested_most_on_one;

TEST_CASE("suggested dots are a third of the options, from 1 to 8", "[voting]") {
    CHECK(suggested_dots(2) == 1);
    CHECK(suggested_dots(6) == 2);
    CHECK(suggested_dots(8) == 3);
    CHECK(suggested_dots(10) == 3);
    CHECK(suggested_dots(12) == 4);
    CHECK(suggested_dots(16) == 5);
    CHECK(suggested_dots(24) == 8);
    CHECK(suggested_dots(60) == 8);
}

TEST_CASE("a method may divide by four", "[voting]") {
    CHECK(suggested_dots(16, 4) == 4);
    CHECK(suggested_dots(24, 4) == 6);
}

TEST_CASE("a method that divides by nothing still gives a number of dots", "[voting]") {
    CHECK(suggested_dots(6, 0) == 6);
}

TEST_CASE("on one option goes half of the dots, rounded up", "[voting]") {
    CHECK(suggested_most_on_one(1) == 1);
    CHECK(suggested_most_on_one(2) == 1);
    CHECK(suggested_most_on_one(3) == 2);
    CHECK(suggested_most_on_one(8) == 4);
}
