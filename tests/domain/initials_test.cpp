#include "domain/evening.hpp"
#include "domain/lookup.hpp"
#include "domain/text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>
#include <set>

using namespace domain;

TEST_CASE("initials come from the words that tell a party apart", "[domain][initials]") {
    const State empty;

    CHECK(initials_for(empty, "Museum Het Baken") == "MB");
    CHECK(initials_for(empty, "Gemeente Cuijk") == "GC");
    CHECK(initials_for(empty, "VluchtelingenWerk") == "VW");
    CHECK(initials_for(empty, "Scouting") == "SC");
    CHECK(initials_for(empty, "De Zonnebloem") == "ZO");
    CHECK(initials_for(empty, "ijsclub \xC3\xA9\xC3\xA9n") == "I\xC3\x89");
    CHECK(initials_for(empty, "De") == "DE");
    CHECK(initials_for(empty, "X") == "X");
}

TEST_CASE("a name without letters gets a number", "[domain][initials]") {
    CHECK(initials_for({}, "!!!") == "2");
    CHECK(initials_for({}, "") == "2");
}

TEST_CASE("initials that are taken become longer, then get a digit", "[domain][initials]") {
    Evening evening;
    std::vector<std::string> given;
    for (const char* name : {"Museum Baken", "Mooi Baken", "M. B.", "M B", "MB"}) {
        evening.party(name);
        given.push_back(evening.now.organisations.back().details.initials);
    }

    CHECK(given == std::vector<std::string>{"MB", "MBA", "MB2", "MB3", "MB4"});
}

TEST_CASE("a thousand parties with one name have a thousand initials of three at most",
          "[domain][initials]") {
    State state;
    std::set<std::string> seen;
    for (int number = 0; number < 1500; ++number) {
        Organisation one;
        one.details.initials = initials_for(state, "O");
        REQUIRE(length(one.details.initials) <= 3);
        REQUIRE_FALSE(one.details.initials.empty());
        REQUIRE(seen.insert(one.details.initials).second);
        state.organisations.push_back(one);
    }
}

TEST_CASE("any name gets initials of one to three letters or digits", "[domain][initials]") {
    REQUIRE(rc::check([](const std::string& name) {
        const std::string initials = initials_for({}, name);
        RC_ASSERT(!initials.empty());
        RC_ASSERT(length(initials) <= 3U);
    }));
}
