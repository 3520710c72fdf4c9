#include "graph/draft.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace graph {

namespace {

// What readers stumble over, against one crossing of two lines. Found by looking at pictures of
// generated evenings, not by theory.
constexpr double crossing = 1.0;
constexpr double sharp_crossing = 1.0;  // on top, where two lines cross at hardly any angle
constexpr double through_disc = 6.0;
constexpr double behind_disc = 8.0;  // on top: it reads as two lines, of people who have none
constexpr double through_label = 9.0;
constexpr double around_own_label = 6.0;
constexpr double too_short = 2.0;
constexpr double side_by_side = 2.0;
constexpr double per_length = 2.2;  // per picture height, of a line of weight 1
constexpr double per_long = 3.0;    // of its square
constexpr double per_stray = 14.0;
constexpr double outside = 1000.0;   // a straight line never is, so none has to be
constexpr double in_the_way = 60.0;  // per picture height
constexpr double too_close = 10.0;
constexpr double distance_error = 3.0;
constexpr double unfamiliar = 8.0;  // per picture height
constexpr double lost = 60.0;

// A label that is not under its disc, by its place: below, above, right and left.
constexpr std::array<double, label_places.size()> elsewhere = {0.0, 0.4, 0.5, 0.5};

constexpr double short_line = 0.1;  // between two borders, in picture heights
constexpr double fair_line = 0.27;
constexpr double long_line = 0.35;
constexpr double slight_stray = 0.03;
constexpr double side_by_side_cosine = 0.93;
constexpr double airy = 2.5;  // times the clear space
constexpr double familiar = 0.05;

/// The square of the distance from the origin to a straight way.
double square_to_way(Point from, Point to) {
    const Point way = to - from;
    const double square = way.x * way.x + way.y * way.y;
    const double along = -(from.x * way.x + from.y * way.y);
    const double t = square > 0.0 ? std::clamp(along / square, 0.0, 1.0) : 0.0;
    const Point there = from + way * t;
    return there.x * there.x + there.y * there.y;
}

/// The square of the distance to a track, or of `reach` where that is less.
double square_to_track(Point centre, const Track& track, double reach) {
    double far = reach * reach;
    Point from = track.points[0] - centre;
    for (std::size_t at = 1; at < track.count; ++at) {
        const Point to = track.points[at] - centre;
        if (std::max(from.x, to.x) > -reach && std::min(from.x, to.x) < reach &&
            std::max(from.y, to.y) > -reach && std::min(from.y, to.y) < reach)
            far = std::min(far, square_to_way(from, to));
        from = to;
    }
    return far;
}

/// How much of a track lies inside a label that is given as seen from `centre`.
double inside_label(const Box& label, Point centre, const Track& track) {
    double inside = 0.0;
    Point from = track.points[0] - centre;
    for (std::size_t at = 1; at < track.count; ++at) {
        const Point to = track.points[at] - centre;
        const Point least{std::min(from.x, to.x), std::min(from.y, to.y)};
        const Point most{std::max(from.x, to.x), std::max(from.y, to.y)};
        if (!apart(label, least, most)) inside += length_inside(label, from, to);
        from = to;
    }
    return inside;
}

}  // namespace

/// What the place of a piece costs but for those in its way.
double Draft::of_piece(std::size_t piece, Point at) const {
    const Piece& here = board_.pieces[piece];
    double sum = here.labelled() ? elsewhere[static_cast<std::size_t>(here.label_place)] : 0.0;
    for (const std::size_t other : members_)
        if (other != piece)
            sum += too_close *
                   overlap(here, at, board_.pieces[other], centres_[other], airy * board_.clear);
    return sum + of_distances(piece, at) + of_memory(piece, at);
}

/// A little way from where people know a piece from costs little, more than a little very much.
double Draft::of_memory(std::size_t piece, Point at) const {
    if (wanted_.places.empty()) return 0.0;
    const double far = length(at - wanted_.places[piece]);
    return unfamiliar * far + lost * std::max(far - familiar, 0.0);
}

double Draft::in_the_way_of(std::size_t piece, Point at) const {
    double sum = 0.0;
    for (const std::size_t other : members_)
        if (other != piece) sum += in_the_way * overlap(board_, piece, at, other, centres_[other]);
    return sum;
}

double Draft::of_distances(std::size_t piece, Point at) const {
    const std::size_t member = member_of_[piece];
    if (member >= wanted_.distances.size()) return 0.0;
    double sum = 0.0;
    for (std::size_t other = 0; other < members_.size(); ++other) {
        if (other == member) continue;
        const Point way = centres_[members_[other]] - at;
        const double hops = wanted_.distances[member][other];
        const double error = length({way.x / wanted_.unit.x, way.y / wanted_.unit.y}) / hops - 1.0;
        // Far apart although close in hops misleads more than the other way round.
        sum += error * error / hops;
    }
    return distance_error * sum / std::sqrt(static_cast<double>(members_.size()));
}

/// What lines that a piece does not join cost because they run through it.
double Draft::of_strangers(std::size_t piece, Point at) const {
    double sum = 0.0;
    for (const std::size_t line : lines_)
        if (!apart(reach_[piece], tracks_[line].low - at, tracks_[line].high - at) &&
            !board_.lines[line].has(piece))
            sum += of_hit(piece, at, tracks_[line], false);
    return sum;
}

/// What a line costs however it bends.
double Draft::of_way(std::size_t line, const Moved& moved) const {
    const Line& ends = board_.lines[line];
    const Point from = place(ends.one, moved);
    const Point to = place(ends.other, moved);
    const double visible = length(to - from) - board_.pieces[ends.one].half_height -
                           board_.pieces[ends.other].half_height;
    double sum = 0.0;
    if (visible < short_line) {
        sum += too_short * (short_line - visible) / short_line;
    } else {
        const double extra = std::max(visible - long_line, 0.0);
        sum += ends.weight * (per_length * std::max(visible - fair_line / ends.weight, 0.0) +
                              per_long * extra * extra);
    }
    if (kind_ == Lines::straight)
        sum += of_own_label(ends.one, from, to) + of_own_label(ends.other, to, from);
    return sum;
}

double Draft::of_track(std::size_t line, const Track& track, const Moved& moved,
                       std::span<const std::size_t> pieces, double enough) const {
    double sum = track.effort + per_stray * std::max(track.stray - slight_stray, 0.0);
    const double out = std::max({inside_.x - track.low.x, track.high.x - inside_.right(),
                                 inside_.y - track.low.y, track.high.y - inside_.bottom(), 0.0});
    if (out > 0.0) sum += outside * (0.5 + out);
    const Line& ends = board_.lines[line];
    for (const std::size_t piece : pieces) {
        if (sum >= enough) return sum;
        const bool own = ends.has(piece);
        if (own && kind_ == Lines::straight) continue;
        const Point at = place(piece, moved);
        if (apart(reach_[piece], track.low - at, track.high - at)) continue;
        sum += of_hit(piece, place(piece, moved), track, own);
    }
    return sum;
}

double Draft::of_pair(std::size_t one, const Track& first, std::size_t other,
                      const Track& second) const {
    const Line& ends = board_.lines[one];
    const Line& others = board_.lines[other];
    double sum = 0.0;
    const auto beside = [&](Point way, Point other_way) {
        const double cosine = way.x * other_way.x + way.y * other_way.y;
        if (cosine > side_by_side_cosine)
            sum += side_by_side *
                   (0.15 + (cosine - side_by_side_cosine) / (1.0 - side_by_side_cosine));
    };
    if (ends.one == others.one) beside(first.leaves, second.leaves);
    if (ends.one == others.other) beside(first.leaves, second.arrives);
    if (ends.other == others.one) beside(first.arrives, second.leaves);
    if (ends.other == others.other) beside(first.arrives, second.arrives);
    if (first.low.x > second.high.x || second.low.x > first.high.x || first.low.y > second.high.y ||
        second.low.y > first.high.y)
        return sum;
    const bool share = ends.has(others.one) || ends.has(others.other);
    const double cosine = crossing_cosine(first, second, share);
    if (cosine >= 0.0) sum += crossing + sharp_crossing * cosine * cosine * cosine * cosine;
    return sum;
}

double Draft::of_hit(std::size_t piece, Point centre, const Track& track, bool own) const {
    const Point low = track.low - centre;
    const Point high = track.high - centre;
    if (apart(reach_[piece], low, high)) return 0.0;
    const Piece& here = board_.pieces[piece];
    const double reach = here.half_width + board_.clear;
    double sum = 0.0;
    if (!own && high.x > -reach && low.x < reach && high.y > -reach && low.y < reach) {
        const double far = square_to_track(centre, track, reach);
        if (far < reach * reach) sum += through_disc * (0.4 + (reach - std::sqrt(far)) / reach);
        if (far < here.half_height * here.half_height) sum += behind_disc;
    }
    const Box& label = labels_[piece];
    if (here.labelled() && !apart(label, low, high)) {
        const double inside = inside_label(label, centre, track);
        if (inside > 0.0) sum += through_label * (0.5 + std::min(inside / label.h, 1.5));
    }
    return sum;
}

/// A straight line to somebody on the side of the label cannot but run through it; a bent one
/// passes it where it goes further across than the label reaches.
double Draft::of_own_label(std::size_t piece, Point centre, Point to) const {
    const Piece& here = board_.pieces[piece];
    if (!here.labelled()) return 0.0;
    const Point way = to - centre;
    const Box& label = here.label;
    if (here.label_place == LabelPlace::right || here.label_place == LabelPlace::left) {
        const double inside = length_inside(label, {0.0, 0.0}, way);
        return inside > 0.0 ? around_own_label * std::min(0.5 + inside / label.h, 1.3) : 0.0;
    }
    const double down = here.label_place == LabelPlace::below ? way.y : -way.y;
    if (down <= here.half_height) return 0.0;
    const double half = here.label_width / 2.0 + board_.clear;
    const double lacks = (half * 1.3 - std::abs(way.x)) / half;
    const double steep = std::min((down - here.half_height) / here.half_height, 1.0);
    return around_own_label * std::max(lacks, 0.0) * steep;
}

}  // namespace graph
