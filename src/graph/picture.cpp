#include "graph/picture.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "graph/board.hpp"
#include "graph/layout.hpp"
#include "graph/legend.hpp"
#include "graph/lettering.hpp"
#include "graph/lines.hpp"
#include "graph/route.hpp"

namespace graph {

using domain::Connection;
using domain::ConnectionStatus;
using domain::Organisation;
using domain::OrganisationId;

namespace {

constexpr std::size_t all_labelled = 25;  // organisations
constexpr double roomy = 0.40;            // of the room filled: names on one line
constexpr double full = 0.58;             // above this pieces get smaller
constexpr double crammed = 0.66;          // above this labels go
constexpr double widest_label = 0.32;     // of the room's width

Shape shape_of(const Organisation& organisation) {
    if (domain::is_municipality(organisation)) return Shape::square;
    return organisation.details.kind == "company" ? Shape::hexagon : Shape::circle;
}

std::string name_of(const Organisation& organisation) {
    const domain::OrganisationDetails& details = organisation.details;
    if (!details.short_name.empty()) return details.short_name;
    return domain::shortened(details.name, domain::most_in_short_name);
}

/// Everything about one picture while it is made.
class Drawing {
   public:
    Drawing(const domain::State& state, std::span<const Connection> connections,
            const Setting& setting)
        : state_(state), setting_(setting), drawn_(lines_to_draw(state, connections)) {
        for (const Organisation& one : state.organisations) {
            index_[one.id] = names_.size();
            names_.push_back(name_of(one));
        }
        labelled_.assign(names_.size(), true);
        board_.room = setting.extent.room;
        board_.lines_of.resize(names_.size());
        for (const Connection& line : drawn_.lines) {
            const Line ends{index_[line.one], index_[line.other]};
            board_.lines_of[ends.one].push_back(board_.lines.size());
            board_.lines_of[ends.other].push_back(board_.lines.size());
            board_.lines.push_back(ends);
        }
    }

    Picture picture(std::span<const Connection> connections) {
        choose_sizes();
        if (!grow()) start_afresh();
        Picture result;
        result.ratio = setting_.extent.ratio;
        result.room = board_.room;
        result.text_size = sizes_.text;
        result.line_height = sizes_.line_height;
        result.ring_width = sizes_.ring;
        result.lines_left_out = drawn_.left_out;
        result.discs = discs();
        result.curves = curves(result.discs);
        result.legend = legend_of(result.discs, result.curves);
        result.text = neighbours(connections);
        return result;
    }

   private:
    void set_sizes(int compactness) {
        compactness_ = compactness;
        sizes_ = sizes_for(setting_.extent, compactness);
        board_.label_gap = sizes_.label_gap;
        board_.clear = sizes_.clear;
        board_.pieces.clear();
        lines_of_text_.clear();
        const double widest = widest_label * board_.room.w;
        for (std::size_t at = 0; at < names_.size(); ++at) {
            lines_of_text_.push_back(
                labelled_[at] ? label_lines(names_[at], sizes_, setting_.lettering, widest)
                              : std::vector<std::string>{});
            board_.pieces.push_back(piece_for(shape_of(state_.organisations[at]),
                                              lines_of_text_.back(), sizes_,
                                              setting_.lettering));
        }
    }

    void choose_sizes() {
        set_sizes(0);
        if (filled(board_) > roomy) set_sizes(1);
        while (filled(board_) > full && compactness_ < most_compact) set_sizes(compactness_ + 1);
        if (names_.size() <= all_labelled) return;
        for (const std::size_t weakest : by_weight())
            if (filled(board_) > crammed) take_label(weakest);
    }

    void take_label(std::size_t piece) {
        labelled_[piece] = false;
        set_sizes(compactness_);
    }

    /// Pieces by how little they are connected, the least first; equals: the last to join first.
    [[nodiscard]] std::vector<std::size_t> by_weight() const {
        std::vector<double> weight(names_.size(), 0.0);
        for (const Connection& line : drawn_.lines) {
            const double said = line.status == ConnectionStatus::possible ? 0.0 : 1.0;
            for (const OrganisationId end : {line.one, line.other})
                weight[index_.at(end)] += line.strength + said;
        }
        std::vector<std::size_t> order;
        for (std::size_t at = names_.size(); at > 0; --at) order.push_back(at - 1);
        std::ranges::stable_sort(order, {}, [&](std::size_t at) { return weight[at]; });
        return order;
    }

    bool grow() { return false; }

    void start_afresh() {
        centres_ = fresh_layout(board_, setting_.seed);
    }

    [[nodiscard]] bool is_chosen(OrganisationId id) const {
        return std::ranges::find(setting_.chosen, id) != setting_.chosen.end();
    }

    [[nodiscard]] std::vector<Disc> discs() const {
        std::vector<Disc> all;
        for (std::size_t at = 0; at < names_.size(); ++at) {
            const Organisation& one = state_.organisations[at];
            Disc disc;
            disc.organisation = one.id;
            disc.centre = centres_[at];
            disc.radius = sizes_.radius;
            disc.shape = shape_of(one);
            disc.policy_field = one.details.policy_field;
            disc.kind = one.details.kind;
            disc.initials = one.details.initials;
            disc.initials_size = initials_size(disc.initials, sizes_, setting_.lettering);
            disc.hollow = one.presence != domain::Presence::present;
            disc.chosen = is_chosen(one.id);
            disc.parked = board_.lines_of[at].empty();
            disc.label.lines = lines_of_text_[at];
            if (!disc.label.lines.empty())
                disc.label.box = label_box(board_, board_.pieces[at], disc.centre);
            all.push_back(std::move(disc));
        }
        return all;
    }

    [[nodiscard]] std::vector<Curve> curves(const std::vector<Disc>& discs) const {
        const std::vector<Bezier> ways = routes(board_, discs);
        std::vector<Curve> all;
        for (std::size_t at = 0; at < ways.size(); ++at) {
            const Connection& line = drawn_.lines[at];
            Curve curve;
            curve.one = line.one;
            curve.other = line.other;
            curve.points = ways[at];
            curve.width = sizes_.thinnest + line.strength * (sizes_.thickest - sizes_.thinnest);
            curve.status = line.status;
            curve.chosen = is_chosen(line.one) && is_chosen(line.other);
            all.push_back(curve);
        }
        std::ranges::stable_sort(all, {}, &Curve::chosen);
        return all;
    }

    [[nodiscard]] std::vector<Neighbours> neighbours(
        std::span<const Connection> connections) const {
        std::vector<Neighbours> all;
        for (const Organisation& one : state_.organisations) {
            Neighbours here{one.id, {}};
            for (const Connection& line : connections) {
                const bool ends_here = line.one == one.id || line.other == one.id;
                if (ends_here && index_.contains(line.one) && index_.contains(line.other))
                    here.connections.push_back(line);
            }
            std::ranges::stable_sort(here.connections, std::ranges::greater{},
                                     &Connection::strength);
            all.push_back(std::move(here));
        }
        return all;
    }

    const domain::State& state_;
    const Setting& setting_;
    DrawnLines drawn_;
    std::map<OrganisationId, std::size_t> index_;
    std::vector<std::string> names_;
    std::vector<bool> labelled_;
    Board board_;
    int compactness_ = 0;
    Sizes sizes_;
    std::vector<std::vector<std::string>> lines_of_text_;
    std::vector<Point> centres_;
};

}  // namespace

Picture picture(const domain::State& state, std::span<const Connection> connections,
                const Setting& setting) {
    return Drawing(state, connections, setting).picture(connections);
}

std::vector<Point> corners(const Disc& disc) {
    const Point at = disc.centre;
    const double r = disc.radius;
    if (disc.shape == Shape::square)
        return {{at.x - r, at.y - r}, {at.x + r, at.y - r}, {at.x + r, at.y + r},
                {at.x - r, at.y + r}};
    if (disc.shape == Shape::hexagon) {
        const double far = hexagon_reach * r;
        const double near = far - hexagon_slant * r;
        return {{at.x - far, at.y},      {at.x - near, at.y - r}, {at.x + near, at.y - r},
                {at.x + far, at.y},      {at.x + near, at.y + r}, {at.x - near, at.y + r}};
    }
    return {};
}

Box wall_room(double ratio, double bar) {
    constexpr double edge = 0.03;
    constexpr double heads = 1.0 / 8.0;
    const double top = std::max(bar, edge);
    return {edge * ratio, top, ratio * (1.0 - 2.0 * edge), 1.0 - heads - top};
}

}  // namespace graph
