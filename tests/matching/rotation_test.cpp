#include "matching/tables.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

using matching::Rotation;
using matching::rotation;

namespace {

std::size_t at(int number) { return static_cast<std::size_t>(number); }

/// Pairs that meet more than once, counted anew.
int repeats(const Rotation& plan) {
    std::map<std::pair<std::size_t, std::size_t>, int> met;
    for (const std::vector<int>& round : plan.table_of)
        for (std::size_t one = 0; one < round.size(); ++one)
            for (std::size_t other = one + 1; other < round.size(); ++other)
                if (round[one] == round[other]) ++met[{one, other}];
    int sum = 0;
    for (const auto& [pair, times] : met) sum += times - 1;
    return sum;
}

}  // namespace

TEST_CASE("with a prime number of tables nobody meets anybody twice", "[matching]") {
    struct Size {
        int tables;
        int people;
        int rounds;
    };
    for (const Size size : {Size{5, 20, 5}, Size{7, 28, 7}, Size{7, 35, 7}, Size{7, 42, 7},
                            Size{11, 55, 11}, Size{13, 60, 13}, Size{3, 6, 3}, Size{7, 31, 6}}) {
        CAPTURE(size.tables, size.people, size.rounds);

        const Rotation plan = rotation(size.people, size.tables, size.rounds);

        REQUIRE(plan.table_of.size() == at(size.rounds));
        CHECK(plan.met_again == 0);
        CHECK(repeats(plan) == 0);
        for (int person = 0; person < size.people; ++person) {
            std::set<int> tables;
            for (const std::vector<int>& round : plan.table_of) tables.insert(round[at(person)]);
            CHECK(tables.size() == at(size.rounds));
        }
    }
}

TEST_CASE("with other numbers the repeats that are left are counted", "[matching]") {
    const Rotation plan = rotation(18, 6, 6);

    CHECK(plan.met_again == repeats(plan));
    // Moving one seat up or down, as people do by themselves, gives 18.
    CHECK(plan.met_again <= 9);
}

TEST_CASE("tables stay about equally full", "[matching]") {
    for (const int people : {1, 7, 18, 23, 40}) {
        for (const int tables : {1, 2, 4, 6, 7}) {
            const Rotation plan = rotation(people, tables, 4);
            for (const std::vector<int>& round : plan.table_of) {
                std::vector<int> sizes(at(tables), 0);
                for (const int table : round) ++sizes[at(table)];
                CAPTURE(people, tables);
                CHECK(std::ranges::max(sizes) - std::ranges::min(sizes) <= 1);
            }
        }
    }
}

TEST_CASE("no people, tables or rounds is no plan", "[matching]") {
    CHECK(rotation(0, 4, 3) == Rotation{});
    CHECK(rotation(12, 0, 3) == Rotation{});
    CHECK(rotation(12, 4, 0) == Rotation{});
}
