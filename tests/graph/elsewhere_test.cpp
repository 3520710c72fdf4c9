// The same map in another room: beside a card, where the whole wall had it.

#include "graph/made_up_map.hpp"
#include "graph/picture.hpp"
#include "graph/readability.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <vector>

using graph::Picture;

namespace {

graph::Setting beside_a_card() {
    graph::Setting setting = wall();
    setting.extent.room.w = 1.1;
    return setting;
}

/// How far everybody stands from where `from`, stretched to the room of `to`, has them.
void add_ways(const Picture& from, const Picture& to, std::vector<double>& ways) {
    for (std::size_t at = 0; at < from.discs.size(); ++at)
        ways.push_back(graph::length(to.discs[at].centre -
                                     graph::carried(from.discs[at].centre, from.room, to.room)));
}

}  // namespace

TEST_CASE("beside a card the map is the same one, pushed together", "[graph]") {
    std::vector<double> ways;
    int organisations = 0;
    int with_name = 0;
    for (unsigned seed = 0; seed < 12; ++seed) {
        const MadeUpMap map = any_map(6 + static_cast<int>(seed * 5 % 20), seed);
        const Picture whole = graph::picture(map.state, map.connections, wall());
        graph::Setting setting = beside_a_card();
        setting.elsewhere = &whole;

        const Picture beside = graph::picture(map.state, map.connections, setting);

        CAPTURE(seed, whole.discs.size());
        add_ways(whole, beside, ways);
        CHECK(collisions(beside) == 0);
        CHECK(curves_through_labels(beside) == 0);
        organisations += static_cast<int>(beside.discs.size());
        with_name += named(beside);
    }
    std::ranges::sort(ways);
    CHECK(ways[ways.size() / 2] < 0.06);
    CHECK(ways[ways.size() * 19 / 20] < 0.22);
    CHECK(with_name * 100 >= organisations * 93);
}

TEST_CASE("the same map in another room comes out the same every time", "[graph]") {
    const MadeUpMap map = any_map(20, 4);
    const Picture whole = graph::picture(map.state, map.connections, wall());
    graph::Setting setting = beside_a_card();
    setting.elsewhere = &whole;

    CHECK(graph::picture(map.state, map.connections, setting) ==
          graph::picture(map.state, map.connections, setting));
}

TEST_CASE("whom the other room does not have gets a place as well", "[graph]") {
    const MadeUpMap map = any_map(12, 2);
    const MadeUpMap earlier = map.before(3);
    const Picture whole = graph::picture(earlier.state, earlier.connections, wall());
    graph::Setting setting = beside_a_card();
    setting.elsewhere = &whole;

    const Picture beside = graph::picture(map.state, map.connections, setting);

    CHECK(beside.discs.size() == 12);
    CHECK(collisions(beside) == 0);
}
