#include "graph/legend.hpp"

#include "graph/made_up_map.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::ConnectionStatus;
using graph::LegendEntry;
using graph::LegendKind;

namespace {

std::vector<std::string> keys(const std::vector<LegendEntry>& legend, LegendKind kind) {
    std::vector<std::string> all;
    for (const LegendEntry& entry : legend)
        if (entry.kind == kind) all.push_back(entry.key);
    return all;
}

}  // namespace

TEST_CASE("the legend lists what is shown and nothing else", "[graph]") {
    MadeUpMap map = any_map(3, 1);
    for (domain::Organisation& one : map.state.organisations) {
        one.details.kind = "club";
        one.details.policy_field = "care";
    }
    map.connections = {line_between(0, 1)};
    const std::vector<LegendEntry> plain =
        graph::picture(map.state, map.connections, wall()).legend;
    CHECK(keys(plain, LegendKind::shape) == std::vector<std::string>{"other"});
    CHECK(keys(plain, LegendKind::ring) == std::vector<std::string>{"care"});
    CHECK(keys(plain, LegendKind::status) == std::vector<std::string>{"possible"});
    CHECK(keys(plain, LegendKind::hollow).empty());
    CHECK(keys(plain, LegendKind::chosen).empty());

    map.state.organisations[0].details.kind = "municipality";
    map.state.organisations[0].details.policy_field = "municipality";
    map.state.organisations[1].presence = domain::Presence::expected;
    map.connections.push_back(line_between(1, 2));
    map.connections.back().status = ConnectionStatus::agreed;
    graph::Setting setting = wall();
    setting.chosen = {id_of(1), id_of(2)};
    const std::vector<LegendEntry> more =
        graph::picture(map.state, map.connections, setting).legend;

    CHECK(keys(more, LegendKind::shape) == std::vector<std::string>{"municipality", "other"});
    CHECK(keys(more, LegendKind::ring) == std::vector<std::string>{"care"});
    CHECK(keys(more, LegendKind::hollow).size() == 1);
    CHECK(keys(more, LegendKind::chosen).size() == 1);
    // The only agreement is what is pointed out, and has that colour.
    CHECK(keys(more, LegendKind::status) == std::vector<std::string>{"possible"});
    setting.chosen.clear();
    CHECK(keys(graph::picture(map.state, map.connections, setting).legend, LegendKind::status) ==
          std::vector<std::string>{"possible", "agreed"});
}

TEST_CASE("nothing in the legend comes twice", "[graph]") {
    const std::vector<LegendEntry> legend =
        graph::picture(any_map(20, 2).state, any_map(20, 2).connections, wall()).legend;

    for (const LegendEntry& entry : legend) CHECK(std::ranges::count(legend, entry) == 1);
}
