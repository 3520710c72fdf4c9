#include "graph/lines.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace graph {

using domain::Connection;
using domain::ConnectionStatus;
using domain::OrganisationId;

namespace {

// With many more lines than organisations a picture is a ball of wool.
constexpr std::size_t most_more_lines = 8;
constexpr std::size_t organisations_for_one_more = 4;

std::vector<Connection> known(const domain::State& state, std::span<const Connection> all) {
    std::set<OrganisationId> here;
    for (const domain::Organisation& one : state.organisations) here.insert(one.id);
    std::map<std::pair<OrganisationId, OrganisationId>, Connection> lines;
    for (Connection line : all) {
        if (line.other < line.one) std::swap(line.one, line.other);
        if (line.one == line.other || !here.contains(line.one) || !here.contains(line.other))
            continue;
        if (!(line.strength >= 0.0)) line.strength = 0.0;  // not a number either
        line.strength = std::min(line.strength, 1.0);
        lines.try_emplace({line.one, line.other}, line);
    }
    std::vector<Connection> result;
    for (const auto& [ends, line] : lines) result.push_back(line);
    return result;
}

}  // namespace

DrawnLines lines_to_draw(const domain::State& state, std::span<const Connection> connections) {
    std::vector<Connection> waiting = known(state, connections);
    std::ranges::sort(waiting, {}, [](const Connection& line) {
        return std::tuple(line.status == ConnectionStatus::possible, -line.strength, line.one,
                          line.other);
    });
    const std::size_t organisations = state.organisations.size();
    const std::size_t more = std::min(organisations / organisations_for_one_more, most_more_lines);
    // What people said fills a map in the end; what else is possible keeps its part of it, as long
    // as the lines can be told apart.
    const auto said = static_cast<std::size_t>(std::ranges::count_if(
        waiting, [](const Connection& line) { return line.status != ConnectionStatus::possible; }));
    const std::size_t room = std::clamp(said, organisations, organisations + more) + more;
    DrawnLines drawn;
    std::set<OrganisationId> linked;
    const auto must = [&](const Connection& line) {
        return line.status != ConnectionStatus::possible || !linked.contains(line.one) ||
               !linked.contains(line.other);
    };
    std::vector<Connection> optional;
    for (const Connection& line : waiting) {
        if (must(line)) {
            drawn.lines.push_back(line);
            linked.insert({line.one, line.other});
        } else {
            optional.push_back(line);
        }
    }
    for (const Connection& line : optional) {
        (drawn.lines.size() < room ? drawn.lines : drawn.left_out).push_back(line);
    }
    std::ranges::sort(drawn.lines, {},
                      [](const Connection& line) { return std::pair(line.one, line.other); });
    return drawn;
}

}  // namespace graph
