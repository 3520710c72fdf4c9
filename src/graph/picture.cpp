#include "graph/picture.hpp"

#include "graph/legend.hpp"
#include "graph/route.hpp"
#include "graph/stage.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>

namespace graph {

using domain::Connection;
using domain::Organisation;
using domain::OrganisationId;

namespace {

constexpr unsigned most_attempts = 24;
constexpr unsigned most_tries = 4;
constexpr unsigned at_once = 4;

bool is_chosen(const Setting& setting, OrganisationId id) {
    return std::ranges::find(setting.chosen, id) != setting.chosen.end();
}

std::vector<Disc> discs(const domain::State& state, const Setting& setting, const Stage& stage) {
    const Board& board = stage.board();
    std::vector<Disc> all;
    for (std::size_t at = 0; at < state.organisations.size(); ++at) {
        const Organisation& one = state.organisations[at];
        Disc disc;
        disc.organisation = one.id;
        disc.centre = stage.centres()[at];
        disc.radius = stage.sizes().radius;
        disc.shape = shape_of(one);
        disc.policy_field = one.details.policy_field;
        disc.kind = one.details.kind;
        disc.initials = one.details.initials;
        disc.initials_size = initials_size(disc.initials, stage.sizes(), setting.lettering);
        disc.hollow = one.presence != domain::Presence::present;
        disc.chosen = is_chosen(setting, one.id);
        disc.parked = stage.stands_aside(at);
        disc.label.lines = stage.labels()[at];
        if (!disc.label.lines.empty()) disc.label.box = label_box(board.pieces[at], disc.centre);
        all.push_back(std::move(disc));
    }
    return all;
}

std::vector<Curve> curves(const Setting& setting, const Stage& stage) {
    const std::vector<Bezier>& ways = stage.curves();
    const Sizes& sizes = stage.sizes();
    std::vector<Curve> all;
    for (std::size_t at = 0; at < ways.size(); ++at) {
        const Connection& line = stage.drawn().lines[at];
        Curve curve;
        curve.one = line.one;
        curve.other = line.other;
        curve.points = ways[at];
        curve.width = sizes.thinnest + line.strength * (sizes.thickest - sizes.thinnest);
        curve.status = line.status;
        curve.chosen = is_chosen(setting, line.one) && is_chosen(setting, line.other);
        all.push_back(curve);
    }
    std::ranges::stable_sort(all, {}, &Curve::chosen);
    return all;
}

std::vector<Neighbours> neighbours(const domain::State& state,
                                   const std::vector<Connection>& connections) {
    std::vector<Neighbours> all;
    for (const Organisation& one : state.organisations) {
        Neighbours here{one.id, {}};
        for (const Connection& line : connections)
            if (line.one == one.id || line.other == one.id) here.connections.push_back(line);
        std::ranges::stable_sort(here.connections, std::ranges::greater{}, &Connection::strength);
        all.push_back(std::move(here));
    }
    return all;
}

std::ptrdiff_t nameless(const Stage& stage) {
    return std::ranges::count_if(stage.labels(), [](const auto& lines) { return lines.empty(); });
}

/// A map that keeps to that of another room, or to what people know, leaves little choice: where
/// that costs a name, some other ways are tried, some at once. From card
/// to card nobody moves.
Stage stage_of(const domain::State& state, std::span<const Connection> connections,
               const Setting& setting) {
    std::optional<Stage> best;
    best.emplace(state, connections, setting);
    const bool grown = best->attempts() == 0;
    if (nameless(*best) == 0 || state.organisations.size() > all_labelled) return *best;
    if (grown && (setting.previous == nullptr || !setting.chosen.empty())) return *best;
    const unsigned tries =
        grown ? 1U : std::clamp(most_attempts / best->attempts(), 1U, most_tries);
    // The first of the best, in whatever order they are ready: the same on every machine.
    for (unsigned first = 1; first <= tries && nameless(*best) > 0; first += at_once) {
        std::vector<std::optional<Stage>> others(std::min(at_once, tries - first + 1));
        std::vector<std::function<void()>> work;
        for (unsigned at = 0; at < others.size(); ++at)
            work.emplace_back(
                [&, at] { others[at].emplace(state, connections, setting, first + at); });
        if (setting.together)
            setting.together(work);
        else
            for (const std::function<void()>& one : work) one();
        for (const std::optional<Stage>& made : others)
            if (nameless(*made) < nameless(*best)) best.emplace(*made);
    }
    return *best;
}

}  // namespace

Picture picture(const domain::State& state, std::span<const Connection> connections,
                const Setting& setting) {
    const Stage stage = stage_of(state, connections, setting);
    Picture result;
    result.ratio = setting.extent.ratio;
    result.room = stage.board().room;
    result.text_size = stage.sizes().text;
    result.line_height = stage.sizes().line_height;
    result.ring_width = stage.sizes().ring;
    result.lines_left_out = static_cast<int>(stage.drawn().left_out.size());
    result.discs = discs(state, setting, stage);
    result.curves = curves(setting, stage);
    result.legend = legend_of(result.discs, result.curves);
    std::vector<Connection> all = stage.drawn().lines;
    all.insert(all.end(), stage.drawn().left_out.begin(), stage.drawn().left_out.end());
    result.text = neighbours(state, all);
    return result;
}

std::vector<Point> corners(const Disc& disc) {
    constexpr double root_of_three = 1.7320508075688772;
    const Point at = disc.centre;
    const double r = disc.radius;
    if (disc.shape == Shape::square)
        return {
            {at.x - r, at.y - r}, {at.x + r, at.y - r}, {at.x + r, at.y + r}, {at.x - r, at.y + r}};
    if (disc.shape == Shape::hexagon) {
        const double far = hexagon_reach * r;
        const double near = far / 2.0;
        const double up = far * root_of_three / 2.0;
        return {{at.x - far, at.y}, {at.x - near, at.y - up}, {at.x + near, at.y - up},
                {at.x + far, at.y}, {at.x + near, at.y + up}, {at.x - near, at.y + up}};
    }
    return {};
}

bool needs_rim(const Picture& picture, const Label& label) {
    if (label.lines.empty()) return false;
    const auto runs_in = [&](const Curve& curve) {
        return runs_through(curve.points, grown(label.box, curve.width));
    };
    const auto lies_under = [&](const Disc& disc) {
        const Box around{disc.centre.x - disc.radius, disc.centre.y - disc.radius,
                         2.0 * disc.radius, 2.0 * disc.radius};
        return disc.faded && depth(label.box, around) > 0.0;
    };
    return std::ranges::any_of(picture.curves, runs_in) ||
           std::ranges::any_of(picture.discs, lies_under);
}

Box wall_room(double ratio, double bar) {
    constexpr double edge = 0.03;
    constexpr double heads = 1.0 / 8.0;
    const double top = std::max(bar, edge);
    return {edge * ratio, top, ratio * (1.0 - 2.0 * edge), 1.0 - heads - top};
}

}  // namespace graph
