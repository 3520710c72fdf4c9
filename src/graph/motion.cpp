#include "graph/motion.hpp"

#include <algorithm>

namespace graph {

namespace {

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

void slide(Disc& disc, const Disc& from, double done) {
    const Point to = disc.centre;
    disc.centre = mixed(from.centre, to, done);
    disc.radius = mixed(from.radius, disc.radius, done);
    disc.label.box.x += disc.centre.x - to.x;
    disc.label.box.y += disc.centre.y - to.y;
}

}  // namespace

Picture between(const Picture& from, const Picture& to, double done) {
    if (done >= 1.0) return to;
    done = std::max(done, 0.0);
    Picture picture = to;
    for (Disc& disc : picture.discs) {
        if (const Disc* before = same_disc(from, disc))
            slide(disc, *before, done);
        else
            grow(disc, done);
    }
    for (Curve& curve : picture.curves) {
        const Curve* before = same_curve(from, curve);
        // What fades in was hidden among the faded: it comes as a new one.
        if (before == nullptr || (before->faded && !curve.faded)) {
            curve.points = part_of(curve.points, 0.0, done);
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
