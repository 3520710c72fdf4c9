#include "graph/motion.hpp"

#include <algorithm>
#include <vector>

namespace graph {

namespace {

// At how many moments of a motion it is looked at who is in whose way.
constexpr int moments = 10;

const Disc* same_disc(const Picture& picture, const Disc& disc) {
    const auto found = std::ranges::find(picture.discs, disc.organisation, &Disc::organisation);
    return found == picture.discs.end() ? nullptr : &*found;
}

const Curve* same_curve(const Picture& picture, const Curve& curve) {
    const auto found = std::ranges::find_if(picture.curves, [&](const Curve& other) {
        return other.one == curve.one && other.other == curve.other;
    });
    return found == picture.curves.end() ? nullptr : &*found;
}

double mixed(double from, double to, double done) { return from + (to - from) * done; }

Point mixed(Point from, Point to, double done) { return from + (to - from) * done; }

void grow(Disc& disc, double done) {
    disc.radius *= done;
    disc.initials_size *= done;
    if (done < 0.5) disc.label = {};
}

Box mixed(const Box& from, const Box& to, double done) {
    return {mixed(from.x, to.x, done), mixed(from.y, to.y, done), mixed(from.w, to.w, done),
            mixed(from.h, to.h, done)};
}

void slide(Disc& disc, const Disc& from, double done) {
    const Point to = disc.centre;
    disc.centre = mixed(from.centre, to, done);
    disc.radius = mixed(from.radius, disc.radius, done);
    disc.label.box.x += disc.centre.x - to.x;
    disc.label.box.y += disc.centre.y - to.y;
}

/// The discs of `to` at a moment of the way.
std::vector<Disc> discs_between(const Picture& from, const Picture& to, double done) {
    std::vector<Disc> discs = to.discs;
    for (Disc& disc : discs) {
        if (const Disc* before = same_disc(from, disc))
            slide(disc, *before, done);
        else
            grow(disc, done);
    }
    return discs;
}

/// A line whose ends go with discs that are still on their way.
Bezier carried_along(const Curve& curve, const Picture& to, const std::vector<Disc>& now) {
    Bezier points = curve.points;
    for (std::size_t at = 0; at < now.size(); ++at) {
        const Point way = now[at].centre - to.discs[at].centre;
        const bool begins = now[at].organisation == curve.one;
        if (!begins && now[at].organisation != curve.other) continue;
        for (const std::size_t corner : {begins ? 0U : 2U, begins ? 1U : 3U})
            points[corner] = points[corner] + way;
    }
    return points;
}

bool lies_on(const Box& name, const Disc& disc) {
    const Point nearest{std::clamp(disc.centre.x, name.x, name.right()),
                        std::clamp(disc.centre.y, name.y, name.bottom())};
    return length(disc.centre - nearest) < disc.radius;
}

bool leaves(const Box& name, const Box& room) {
    return name.x < room.x || name.right() > room.right() || name.y < room.y ||
           name.bottom() > room.bottom();
}

/// Which names cannot be read at a moment: they lie on another disc, on a name that goes before
/// (that of a chosen one, or of who came earlier), or outside the part the map has by then. Who
/// stands still keeps its name, whatever passes.
std::vector<bool> in_the_way(const std::vector<Disc>& discs, const Picture& to, const Box& room) {
    const auto is_still = [&](std::size_t at) { return discs[at].centre == to.discs[at].centre; };
    const auto goes_before = [&](std::size_t other, std::size_t at) {
        if (is_still(other)) return true;
        return discs[other].chosen == discs[at].chosen ? other < at : discs[other].chosen;
    };
    std::vector<bool> hidden(discs.size(), false);
    for (std::size_t at = 0; at < discs.size(); ++at) {
        const Label& name = discs[at].label;
        if (name.lines.empty() || is_still(at)) continue;
        hidden[at] = leaves(name.box, room);
        for (std::size_t other = 0; other < discs.size() && !hidden[at]; ++other) {
            if (other == at) continue;
            const Label& its = discs[other].label;
            hidden[at] =
                lies_on(name.box, discs[other]) ||
                (!its.lines.empty() && goes_before(other, at) && depth(name.box, its.box) > 0.0);
        }
    }
    return hidden;
}

/// Takes away the names that are in the way on this moment of a motion, or were before and will be
/// again: a name goes once and comes back once.
void clear_names(std::vector<Disc>& discs, const Picture& from, const Picture& to, double done) {
    std::vector<bool> before(discs.size(), false);
    std::vector<bool> after(discs.size(), false);
    for (int moment = 0; moment < moments; ++moment) {
        const double then = static_cast<double>(moment) / moments;
        const std::vector<bool> hidden =
            in_the_way(discs_between(from, to, then), to, mixed(from.room, to.room, then));
        std::vector<bool>& side = then <= done ? before : after;
        for (std::size_t at = 0; at < discs.size(); ++at)
            if (hidden[at]) side[at] = true;
    }
    const std::vector<bool> now = in_the_way(discs, to, mixed(from.room, to.room, done));
    for (std::size_t at = 0; at < discs.size(); ++at)
        if (now[at] || (before[at] && after[at])) discs[at].label = {};
}

}  // namespace

Picture between(const Picture& from, const Picture& to, double done) {
    if (done >= 1.0) return to;
    done = std::max(done, 0.0);
    Picture picture = to;
    picture.room = mixed(from.room, to.room, done);
    picture.discs = discs_between(from, to, done);
    clear_names(picture.discs, from, to, done);
    for (Curve& curve : picture.curves) {
        const Curve* before = same_curve(from, curve);
        // What fades in was hidden among the faded: it comes as a new one.
        if (before == nullptr || (before->faded && !curve.faded)) {
            curve.points = part_of(carried_along(curve, to, picture.discs), 0.0, done);
            continue;
        }
        for (std::size_t at = 0; at < curve.points.size(); ++at)
            curve.points[at] = mixed(before->points[at], curve.points[at], done);
        curve.width = mixed(before->width, curve.width, done);
    }
    return picture;
}

bool moves(const Picture& from, const Picture& to) {
    const auto disc_moves = [&](const Disc& disc) {
        const Disc* before = same_disc(from, disc);
        return before == nullptr || before->centre != disc.centre;
    };
    const auto curve_moves = [&](const Curve& curve) {
        const Curve* before = same_curve(from, curve);
        return before == nullptr || before->points != curve.points ||
               (before->faded && !curve.faded);
    };
    return std::ranges::any_of(to.discs, disc_moves) || std::ranges::any_of(to.curves, curve_moves);
}

}  // namespace graph
