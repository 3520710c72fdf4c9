#include "graph/look.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "graph/legend.hpp"
#include "graph/lettering.hpp"
#include "graph/route.hpp"
#include "graph/stage.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace graph {

using domain::Connection;
using domain::OrganisationId;

namespace {

constexpr double widest_label = 0.45;  // of the room's width

/// From near, places part by the whole zoom and everything else grows by part of it: seen from
/// the back row it must grow, and the room that opens up is what names need.
double growth(double zoom) { return 1.0 + (zoom - 1.0) * 0.4; }

class Looking {
public:
    Looking(Picture picture, const domain::State& state, const Look& look,
            const Lettering& lettering)
        : picture_(std::move(picture)), state_(state), look_(look), lettering_(lettering) {}

    Picture looked_at() {
        if (look_.follow.exists() || look_.passes) find_meant();
        fade();
        add_lines_left_out();
        point();
        come_near();
        take_names_in_the_way();
        name_who_is_meant();
        drop_what_is_outside();
        legend();
        return std::move(picture_);
    }

private:
    [[nodiscard]] bool is_meant(const Connection& line) const {
        if (look_.follow.exists() && line.one != look_.follow && line.other != look_.follow)
            return false;
        return !look_.passes || look_.passes(line);
    }

    /// All that are meant, in the order of ids; asked once, for a filter looks at much.
    void find_meant() {
        for (const Neighbours& here : picture_.text)
            for (const Connection& line : here.connections)
                if (here.organisation == line.one && is_meant(line)) meant_.push_back(line);
    }

    [[nodiscard]] std::size_t disc_of(OrganisationId id) const {
        return static_cast<std::size_t>(std::ranges::find(picture_.discs, id, &Disc::organisation) -
                                        picture_.discs.begin());
    }

    /// The picture as pieces, with the names that are still there.
    [[nodiscard]] Board board() const {
        Board board;
        board.room = picture_.room;
        for (const Disc& disc : picture_.discs) {
            Piece piece;
            piece.shape = disc.shape;
            piece.half_height = disc.radius;
            piece.half_width =
                disc.shape == Shape::hexagon ? hexagon_reach * disc.radius : disc.radius;
            piece.around = disc_box(piece, {0.0, 0.0});
            if (!disc.label.lines.empty()) {
                const Box& box = disc.label.box;
                piece.label_width = box.w;
                piece.label_height = box.h;
                piece.label = {box.x - disc.centre.x, box.y - disc.centre.y, box.w, box.h};
                piece.around = around_both(piece.around, piece.label);
            }
            board.pieces.push_back(piece);
        }
        board.lines_of.assign(board.pieces.size(), {});
        return board;
    }

    /// Of what the picture left out because it was too much: all lines of the one that is
    /// followed; else the strongest of everybody who is meant and has none.
    [[nodiscard]] std::vector<Connection> lines_to_add() const {
        std::set<OrganisationId> linked;
        for (const Curve& curve : picture_.curves)
            if (!curve.faded) linked.insert({curve.one, curve.other});
        std::vector<Connection> wanted = meant_;
        std::ranges::stable_sort(wanted, std::ranges::greater{}, &Connection::strength);
        std::vector<Connection> added;
        for (const Connection& line : wanted) {
            const auto same = [&](const Curve& curve) {
                return curve.one == line.one && curve.other == line.other;
            };
            if (std::ranges::any_of(picture_.curves, same)) continue;
            if (!look_.follow.exists() && linked.contains(line.one) && linked.contains(line.other))
                continue;
            linked.insert({line.one, line.other});
            added.push_back(line);
        }
        return added;
    }

    void add_lines_left_out() {
        if (!look_.follow.exists() && !look_.passes) return;
        Board board = this->board();
        const std::vector<Connection> added = lines_to_add();
        for (const Connection& line : added) {
            const Line ends{disc_of(line.one), disc_of(line.other), 1.0};
            board.lines_of[ends.one].push_back(board.lines.size());
            board.lines_of[ends.other].push_back(board.lines.size());
            board.lines.push_back(ends);
        }
        std::vector<Point> centres;
        for (const Disc& disc : picture_.discs) centres.push_back(disc.centre);
        const Routes routes = routed(board, centres);
        for (std::size_t at = 0; at < added.size(); ++at)
            picture_.curves.push_back({added[at].one, added[at].other, routes.curves[at],
                                       picture_.ring_width / 2.0, added[at].status, false, false});
    }

    void fade() {
        if (!look_.follow.exists() && !look_.passes) return;
        std::set<OrganisationId> stay;
        std::set<std::pair<OrganisationId, OrganisationId>> lines;
        if (look_.follow.exists()) stay.insert(look_.follow);
        for (const Connection& line : meant_) {
            stay.insert({line.one, line.other});
            lines.insert({line.one, line.other});
        }
        for (Disc& disc : picture_.discs) {
            disc.faded = !stay.contains(disc.organisation);
            if (disc.faded) disc.label = {};
        }
        for (Curve& curve : picture_.curves)
            curve.faded = !lines.contains({curve.one, curve.other});
        // What is meant lies over what is not.
        std::ranges::stable_partition(picture_.curves, &Curve::faded);
    }

    void point() {
        if (!look_.help) return;
        for (Curve& curve : picture_.curves) {
            if (curve.faded) continue;
            const Help help = look_.help({curve.one, curve.other, 0.0, curve.status});
            curve.helps_one = help.one;
            curve.helps_other = help.other;
        }
    }

    /// Where a line ends, seen from the middle of the disc.
    [[nodiscard]] Point from_centre(Point end, OrganisationId organisation) const {
        const auto disc = std::ranges::find(picture_.discs, organisation, &Disc::organisation);
        return disc == picture_.discs.end() ? Point{} : end - disc->centre;
    }

    void come_near() {
        if (look_.zoom <= 1.0) return;
        picture_.cut = true;
        const Box& room = picture_.room;
        const Point share = middle(look_);
        const Point from{room.x + room.w * share.x, room.y + room.h * share.y};
        const Point to = middle_of(room);
        const double size = growth(look_.zoom);
        const auto moved = [&](Point at) { return to + (at - from) * look_.zoom; };
        for (Curve& curve : picture_.curves) {
            // Discs grow less than their distances, and a line still ends at their borders.
            const Point back_one = from_centre(curve.points[0], curve.one) * (size - look_.zoom);
            const Point back_other =
                from_centre(curve.points[3], curve.other) * (size - look_.zoom);
            for (Point& point : curve.points) point = moved(point);
            for (const std::size_t at : {0U, 1U}) curve.points[at] = curve.points[at] + back_one;
            for (const std::size_t at : {2U, 3U}) curve.points[at] = curve.points[at] + back_other;
            curve.width *= size;
        }
        for (Disc& disc : picture_.discs) {
            const Point was = disc.centre;
            disc.centre = moved(was);
            disc.radius *= size;
            disc.initials_size *= size;
            Box& box = disc.label.box;
            box = {disc.centre.x + (box.x - was.x) * size, disc.centre.y + (box.y - was.y) * size,
                   box.w * size, box.h * size};
        }
        picture_.text_size *= size;
        picture_.line_height *= size;
        picture_.ring_width *= size;
    }

    [[nodiscard]] bool inside(const Box& box) const {
        const Box& room = picture_.room;
        return box.x >= room.x && box.y >= room.y && box.right() <= room.right() &&
               box.bottom() <= room.bottom();
    }

    /// What a name would lie over: nothing that is meant, and better no line and nobody at all.
    /// Gives: nothing where it must not be.
    [[nodiscard]] std::optional<int> cost_of(const Box& box, OrganisationId besides) const {
        if (!inside(box)) return std::nullopt;
        int cost = 0;
        for (const Disc& disc : picture_.discs) {
            if (disc.organisation == besides) continue;
            const Box around{disc.centre.x - disc.radius, disc.centre.y - disc.radius,
                             2.0 * disc.radius, 2.0 * disc.radius};
            const bool named = !disc.label.lines.empty();
            const Box name = grown(disc.label.box, picture_.ring_width / 2.0);
            if (depth(box, around) <= 0.0 && !(named && depth(box, name) > 0.0)) continue;
            if (!disc.faded) return std::nullopt;
            cost += 1;
        }
        for (const Curve& curve : picture_.curves) {
            if (curve.faded || !runs_through(curve.points, box)) continue;
            if (all_named() && !over_lines_) return std::nullopt;
            cost += 3;
        }
        return cost;
    }

    /// Whether there are so few that no line runs through any name.
    [[nodiscard]] bool all_named() const { return picture_.discs.size() <= all_labelled; }

    /// A line that the whole picture left out may run through a name: that is placed anew.
    void take_names_in_the_way() {
        if (!all_named()) return;
        for (Disc& disc : picture_.discs)
            if (std::ranges::any_of(picture_.curves, [&](const Curve& curve) {
                    return !curve.faded && runs_through(curve.points, disc.label.box);
                }))
                disc.label = {};
    }

    /// A name where it lies over the least: under the disc, or else above it, beside it, on a
    /// slant.
    [[nodiscard]] std::optional<Label> placed(const Disc& disc, const std::string& name) const {
        Sizes sizes = sizes_for({picture_.ratio, picture_.room, 1.0}, most_compact);
        const double by = picture_.text_size / sizes.text;
        sizes.text = picture_.text_size;
        sizes.widest_line *= by;
        const auto lines = label_lines(name, sizes, lettering_, widest_label * picture_.room.w);
        double wide = 0.0;
        for (const std::string& line : lines)
            wide = std::max(wide, lettering_.label(line) * picture_.text_size);
        const double high = static_cast<double>(lines.size()) * picture_.line_height;
        const double gap = picture_.ring_width / 8.0;
        const double reach = disc.radius * (disc.shape == Shape::hexagon ? hexagon_reach : 1.0);
        const double aside = 0.75 * disc.radius;  // on a slant, against the disc
        const Point at = disc.centre;
        const std::array boxes = {
            Box{at.x - wide / 2.0, at.y + disc.radius + gap, wide, high},
            Box{at.x - wide / 2.0, at.y - disc.radius - gap - high, wide, high},
            Box{at.x + reach + 4.0 * gap, at.y - high / 2.0, wide, high},
            Box{at.x - reach - 4.0 * gap - wide, at.y - high / 2.0, wide, high},
            Box{at.x + aside, at.y + aside, wide, high},
            Box{at.x - aside - wide, at.y + aside, wide, high},
            Box{at.x + aside, at.y - aside - high, wide, high},
            Box{at.x - aside - wide, at.y - aside - high, wide, high}};
        std::optional<Label> best;
        int least = 0;
        for (const Box& box : boxes) {
            const std::optional<int> cost = cost_of(box, disc.organisation);
            if (!cost || (best && *cost >= least)) continue;
            best = Label{box, lines};
            least = *cost;
        }
        return best;
    }

    static bool is_cut(const Label& label) {
        return std::ranges::any_of(label.lines,
                                   [](const std::string& line) { return line.ends_with("…"); });
    }

    /// Whether a label tells neither the whole name nor the whole short one: "Esch".
    static bool is_part(const Label& label, const domain::Organisation& who) {
        const auto letters = [](std::string text) {
            std::erase_if(text, [](char letter) { return letter == ' ' || letter == '-'; });
            return text;
        };
        std::string said;
        for (const std::string& line : label.lines) said += letters(line);
        return said != letters(who.details.name) && said != letters(who.details.short_name);
    }

    /// Puts this name at a disc, if all of it fits.
    void give(Disc& disc, const std::string& name) const {
        if (name.empty()) return;
        if (auto label = placed(disc, name); label && !is_cut(*label))
            disc.label = *std::move(label);
    }

    /// Who has no name gets one; who had to make do with a part of it gets all of it, where there
    /// is room now: first the short names of everybody, then whole ones.
    void name_who_is_meant() {
        std::vector<std::pair<Disc*, const domain::Organisation*>> asking;
        for (Disc& disc : picture_.discs) {
            if (picture_.cut && !inside(disc.label.box)) disc.label = {};
            const Box seen = grown(picture_.room, disc.radius / 2.0);
            const bool hardly_seen = picture_.cut && !contains(seen, disc.centre);
            if (hardly_seen) disc.label = {};
            const domain::Organisation* who = domain::find(state_, disc.organisation);
            if (hardly_seen || disc.faded || who == nullptr || !is_part(disc.label, *who)) continue;
            asking.push_back({&disc, who});
        }
        for (const auto& [disc, who] : asking)
            if (disc->organisation == look_.follow) give(*disc, who->details.name);
        for (const auto& [disc, who] : asking)
            if (is_part(disc->label, *who)) give(*disc, who->details.short_name);
        for (const auto& [disc, who] : asking) give(*disc, who->details.name);
        for (const auto& [disc, who] : asking) {
            if (!disc->label.lines.empty()) continue;
            const domain::OrganisationDetails& details = who->details;
            const std::string& brief =
                details.short_name.empty() ? details.name : details.short_name;
            if (auto label = placed(*disc, brief)) disc->label = *std::move(label);
        }
        // Lines run around whoever is followed on all sides: rather a name over one than none.
        over_lines_ = true;
        for (const auto& [disc, who] : asking)
            if (disc->organisation == look_.follow && disc->label.lines.empty())
                for (const std::string& name : {who->details.name, who->details.short_name})
                    give(*disc, name);
        over_lines_ = false;
    }

    void drop_what_is_outside() {
        if (!picture_.cut) return;
        std::erase_if(picture_.discs, [&](const Disc& disc) {
            const Box& room = picture_.room;
            return !contains(grown(room, disc.radius), disc.centre);
        });
        std::erase_if(picture_.curves, [&](const Curve& curve) {
            for (int step = 0; step <= 24; ++step)
                if (contains(picture_.room, point_at(curve.points, step / 24.0))) return false;
            return true;
        });
    }

    void legend() {
        std::vector<Disc> discs;
        std::vector<Curve> curves;
        const auto seen = [](const auto& thing) { return !thing.faded; };
        std::ranges::copy_if(picture_.discs, std::back_inserter(discs), seen);
        std::ranges::copy_if(picture_.curves, std::back_inserter(curves), seen);
        picture_.legend = legend_of(discs, curves);
    }

    Picture picture_;
    std::vector<Connection> meant_;
    const domain::State& state_;
    const Look& look_;
    const Lettering& lettering_;
    bool over_lines_ = false;  // whether a name may lie over a line where all are named
};

}  // namespace

Point middle(const Look& look) {
    const double reach = 0.5 / std::max(look.zoom, 1.0);
    return {std::clamp(look.centre.x, reach, 1.0 - reach),
            std::clamp(look.centre.y, reach, 1.0 - reach)};
}

Point seen_at(const Look& look, Point place) {
    return middle(look) + (place - Point{0.5, 0.5}) * (1.0 / std::max(look.zoom, 1.0));
}

Picture looked_at(Picture picture, const domain::State& state, const Look& look,
                  const Lettering& lettering) {
    if (look.shows_all()) return picture;
    return Looking(std::move(picture), state, look, lettering).looked_at();
}

}  // namespace graph
