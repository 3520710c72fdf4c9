#include "graph/draft.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace graph {

namespace {

// What readers stumble over, against one crossing of two lines. Found by looking at pictures of
// generated evenings, not by theory.
constexpr double crossing = 1.0;
constexpr double sharp_crossing = 1.0;  // on top, where two lines cross at hardly any angle
constexpr double through_disc = 6.0;
constexpr double through_label = 9.0;
constexpr double around_own_label = 6.0;
constexpr double stub = 2.0;
constexpr double side_by_side = 2.0;
constexpr double per_length = 2.2;  // per picture height, of a line of weight 1
constexpr double per_long = 3.0;    // of its square
constexpr double per_stray = 14.0;
constexpr double outside = 40.0;
constexpr double in_the_way = 60.0;  // per picture height
constexpr double too_close = 10.0;
constexpr double distance_error = 3.0;

constexpr double short_line = 0.1;  // between two borders, in picture heights
constexpr double fair_line = 0.27;
constexpr double long_line = 0.35;
constexpr double slight_stray = 0.03;
constexpr double side_by_side_cosine = 0.93;
constexpr double most_stray = 0.3;  // of any bend, the way as 1
constexpr double airy = 2.5;        // times the clear space

bool apart(const Box& box, Point low, Point high) {
    return high.x < box.x || low.x > box.right() || high.y < box.y || low.y > box.bottom();
}

/// The square of the distance from the origin to a straight way.
double square_to_way(Point from, Point to) {
    const Point way = to - from;
    const double square = way.x * way.x + way.y * way.y;
    const double along = -(from.x * way.x + from.y * way.y);
    const double t = square > 0.0 ? std::clamp(along / square, 0.0, 1.0) : 0.0;
    const Point there = from + way * t;
    return there.x * there.x + there.y * there.y;
}

}  // namespace

Draft::Draft(const Board& board, std::vector<std::size_t> members, std::vector<Point> centres,
             Wanted wanted, Lines lines)
    : board_(board),
      airy_(board),
      members_(std::move(members)),
      member_of_(board.pieces.size(), members_.size()),
      lines_of_(board.pieces.size()),
      centres_(std::move(centres)),
      tracks_(board.lines.size()),
      wanted_(std::move(wanted)),
      kind_(lines),
      bends_(lines == Lines::plain ? plain_bends() : all_bends()),
      inside_(grown(board.room, -0.6 * board.clear)) {
    airy_.clear *= airy;
    for (std::size_t at = 0; at < members_.size(); ++at) member_of_[members_[at]] = at;
    for (const Piece& piece : board.pieces) {
        reach_.push_back(grown(hull(board, piece, {0.0, 0.0}), board.clear));
        labels_.push_back(grown(label_box(board, piece, {0.0, 0.0}), 0.6 * board.clear));
    }
    for (std::size_t line = 0; line < board.lines.size(); ++line) {
        const Line& ends = board.lines[line];
        if (member_of_[ends.one] == members_.size() || member_of_[ends.other] == members_.size())
            continue;
        lines_.push_back(line);
        lines_of_[ends.one].push_back(line);
        lines_of_[ends.other].push_back(line);
        tracks_[line] = kind_ == Lines::straight
                            ? straight_track(centres_[ends.one], centres_[ends.other])
                            : track_of(centres_[ends.one], centres_[ends.other], bends_.front());
    }
}

double Draft::of_piece(std::size_t piece, Point at, double strictness) const {
    double sum = 0.0;
    for (const std::size_t other : members_) {
        if (other == piece) continue;
        const double close = overlap(airy_, piece, at, other, centres_[other]);
        if (close <= 0.0) continue;
        sum += too_close * close;
        sum += strictness * in_the_way * overlap(board_, piece, at, other, centres_[other]);
    }
    return sum + of_distances(piece, at);
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
        if (!board_.lines[line].has(piece)) sum += of_hit(piece, at, tracks_[line], false);
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
        sum += stub * (short_line - visible) / short_line;
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
    if (out > 0.0) sum += outside * (0.2 + out);
    const Line& ends = board_.lines[line];
    for (const std::size_t piece : pieces) {
        if (sum >= enough) return sum;
        const bool own = ends.has(piece);
        if (own && kind_ == Lines::straight) continue;
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
    const bool share = ends.has(others.one) || ends.has(others.other);
    const double cosine = crossing_cosine(first, second, share);
    if (cosine >= 0.0) sum += crossing + sharp_crossing * cosine * cosine * cosine * cosine;
    return sum;
}

double Draft::of_hit(std::size_t piece, Point centre, const Track& track, bool own) const {
    const Box& around = reach_[piece];
    const Point low = track.low - centre;
    const Point high = track.high - centre;
    if (apart(around, low, high)) return 0.0;
    const Piece& here = board_.pieces[piece];
    const Box& label = labels_[piece];
    const double reach = here.half_width + board_.clear;
    double far = reach * reach;
    double inside = 0.0;
    Point from = track.points[0] - centre;
    for (std::size_t at = 1; at < track.count; ++at) {
        const Point to = track.points[at] - centre;
        const Point least{std::min(from.x, to.x), std::min(from.y, to.y)};
        const Point most{std::max(from.x, to.x), std::max(from.y, to.y)};
        if (!own && most.x > -reach && least.x < reach && most.y > -reach && least.y < reach)
            far = std::min(far, square_to_way(from, to));
        if (here.labelled() && !apart(label, least, most)) inside += length_inside(label, from, to);
        from = to;
    }
    double sum = 0.0;
    if (far < reach * reach) sum += through_disc * (0.4 + (reach - std::sqrt(far)) / reach);
    if (inside > 0.0) sum += through_label * (0.5 + std::min(inside / label.h, 1.5));
    return sum;
}

/// A straight line to somebody lower down cannot but run through the label; a bent one passes it
/// where it goes as far across as the label is wide.
double Draft::of_own_label(std::size_t piece, Point centre, Point to) const {
    const Piece& here = board_.pieces[piece];
    const double down = to.y - centre.y;
    if (!here.labelled() || down <= here.half_height) return 0.0;
    const double half = here.label_width / 2.0 + board_.clear;
    const double lacks = (half * 1.3 - std::abs(to.x - centre.x)) / half;
    const double steep = std::min((down - here.half_height) / here.half_height, 1.0);
    return around_own_label * std::max(lacks, 0.0) * steep;
}

/// What a piece and its lines cost where they are.
double Draft::now(std::size_t piece, double strictness) const {
    const Moved nobody{piece, centres_[piece]};
    double sum =
        of_piece(piece, centres_[piece], strictness) + of_strangers(piece, centres_[piece]);
    const std::vector<std::size_t>& own = lines_of_[piece];
    for (std::size_t at = 0; at < own.size(); ++at) {
        const std::size_t line = own[at];
        sum += of_way(line, nobody) + of_track(line, tracks_[line], nobody, members_, 1e18);
        for (const std::size_t other : lines_)
            if (!board_.lines[other].has(piece))
                sum += of_pair(line, tracks_[line], other, tracks_[other]);
        for (std::size_t next = at + 1; next < own.size(); ++next)
            sum += of_pair(line, tracks_[line], own[next], tracks_[own[next]]);
    }
    return sum;
}

/// The same at another place, and how its lines bend there.
double Draft::then(const Moved& moved, double strictness, double enough,
                   std::vector<Track>& tracks) const {
    tracks.clear();
    double sum = of_piece(moved.piece, moved.to, strictness);
    if (sum >= enough) return sum;
    const std::vector<std::size_t>& own = lines_of_[moved.piece];
    for (const std::size_t line : own) sum += of_way(line, moved);
    if (sum >= enough) return sum;
    sum += of_strangers(moved.piece, moved.to);
    if (sum >= enough) return sum;
    for (std::size_t at = 0; at < own.size(); ++at) {
        double cost = 0.0;
        tracks.push_back(
            best_track(own[at], moved, std::span(own).first(at), std::span(tracks), cost));
        sum += cost;
        if (sum >= enough) return sum;
    }
    return sum;
}

Track Draft::best_track(std::size_t line, const Moved& moved, std::span<const std::size_t> before,
                        std::span<const Track> tracks_before, double& cost) const {
    const Line& ends = board_.lines[line];
    const Point from = place(ends.one, moved);
    const Point to = place(ends.other, moved);
    // All bends stay near the straight way: what is far from it need not be looked at each time.
    const double stray = kind_ == Lines::straight ? 0.0 : most_stray * length(to - from);
    const Point low{std::min(from.x, to.x) - stray, std::min(from.y, to.y) - stray};
    const Point high{std::max(from.x, to.x) + stray, std::max(from.y, to.y) + stray};
    near_pieces_.clear();
    for (const std::size_t piece : members_) {
        const Point centre = place(piece, moved);
        if (!apart(reach_[piece], low - centre, high - centre)) near_pieces_.push_back(piece);
    }
    near_lines_.clear();
    for (const std::size_t other : lines_) {
        const Line& others = board_.lines[other];
        if (other == line || others.has(moved.piece)) continue;
        const Track& track = tracks_[other];
        const bool meets = track.low.x <= high.x && track.high.x >= low.x &&
                           track.low.y <= high.y && track.high.y >= low.y;
        if (meets || ends.has(others.one) || ends.has(others.other)) near_lines_.push_back(other);
    }
    const auto judged = [&](const Track& track, double enough) {
        double sum = of_track(line, track, moved, near_pieces_, enough);
        for (std::size_t at = 0; at < before.size() && sum < enough; ++at)
            sum += of_pair(line, track, before[at], tracks_before[at]);
        for (const std::size_t other : near_lines_) {
            if (sum >= enough) break;
            sum += of_pair(line, track, other, tracks_[other]);
        }
        return sum;
    };
    if (kind_ == Lines::straight) {
        const Track track = straight_track(from, to);
        cost = judged(track, 1e18);
        return track;
    }
    Track best;
    double least = 1e18;
    for (const Bend& bend : bends_) {
        if (bend.effort >= least) break;
        const Track track = track_of(from, to, bend);
        const double found = judged(track, least);
        if (found >= least) continue;
        least = found;
        best = track;
    }
    cost = least;
    return best;
}

void Draft::set(const Moved& moved, const std::vector<Track>& tracks) {
    centres_[moved.piece] = moved.to;
    const std::vector<std::size_t>& own = lines_of_[moved.piece];
    for (std::size_t at = 0; at < own.size(); ++at) tracks_[own[at]] = tracks[at];
}

bool Draft::try_move(std::size_t piece, Point to, const Care& care) {
    const Moved moved{piece, clamped(board_, piece, to)};
    const double most = now(piece, care.strictness) + care.threshold;
    if (then(moved, care.strictness, most, scratch_) >= most) return false;
    set(moved, scratch_);
    return true;
}

bool Draft::try_swap(std::size_t one, std::size_t other, const Care& care) {
    const Moved first{one, clamped(board_, one, centres_[other])};
    const Moved second{other, clamped(board_, other, centres_[one])};
    const auto as_now = [&](std::size_t piece) {
        std::vector<Track> tracks;
        for (const std::size_t line : lines_of_[piece]) tracks.push_back(tracks_[line]);
        return std::pair(Moved{piece, centres_[piece]}, std::move(tracks));
    };
    const auto first_back = as_now(one);
    double change = -now(one, care.strictness);
    change += then(first, care.strictness, 1e18, scratch_);
    set(first, scratch_);
    const auto second_back = as_now(other);
    change -= now(other, care.strictness);
    change += then(second, care.strictness, 1e18, scratch_);
    set(second, scratch_);
    if (change < care.threshold) return true;
    set(second_back.first, second_back.second);
    set(first_back.first, first_back.second);
    return false;
}

void Draft::bend_all(int rounds) {
    for (int round = 0; round < rounds; ++round) {
        bool changed = false;
        for (const std::size_t line : lines_) {
            const Moved nobody{board_.pieces.size(), {}};
            double cost = 0.0;
            const Track better = best_track(line, nobody, {}, {}, cost);
            changed = changed || better.bend != tracks_[line].bend;
            tracks_[line] = better;
        }
        if (!changed) return;
    }
}

double Draft::cost_of_line(std::size_t line) const {
    const Moved nobody{board_.pieces.size(), {}};
    double sum = of_way(line, nobody) + of_track(line, tracks_[line], nobody, members_, 1e18);
    for (const std::size_t other : lines_)
        if (other != line) sum += of_pair(line, tracks_[line], other, tracks_[other]);
    return sum;
}

double Draft::cost() const {
    const Moved nobody{board_.pieces.size(), {}};
    double sum = 0.0;
    for (const std::size_t piece : members_) sum += of_piece(piece, centres_[piece], 1.0) / 2.0;
    for (std::size_t at = 0; at < lines_.size(); ++at) {
        const std::size_t line = lines_[at];
        sum += of_way(line, nobody) + of_track(line, tracks_[line], nobody, members_, 1e18);
        for (std::size_t next = at + 1; next < lines_.size(); ++next)
            sum += of_pair(line, tracks_[line], lines_[next], tracks_[lines_[next]]);
    }
    return sum;
}

double Draft::cost_at(std::size_t piece, Point place) const {
    std::vector<Track> tracks;
    return then({piece, place}, 1.0, 1e18, tracks);
}

}  // namespace graph
