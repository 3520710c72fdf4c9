#include "graph/draft.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace graph {

namespace {

constexpr double most_stray = 0.3;  // of any bend, the way as 1

}  // namespace

Draft::Draft(Board board, std::vector<std::size_t> members, std::vector<Point> centres,
             Wanted wanted, Lines lines)
    : board_(std::move(board)),
      members_(std::move(members)),
      member_of_(board_.pieces.size(), members_.size()),
      reach_(board_.pieces.size()),
      labels_(board_.pieces.size()),
      lines_of_(board_.pieces.size()),
      centres_(std::move(centres)),
      tracks_(board_.lines.size()),
      wanted_(std::move(wanted)),
      kind_(lines),
      bends_(lines == Lines::plain ? plain_bends() : all_bends()),
      inside_(grown(board_.room, -0.6 * board_.clear)),
      known_(board_.pieces.size()) {
    for (std::size_t at = 0; at < members_.size(); ++at) member_of_[members_[at]] = at;
    for (std::size_t piece = 0; piece < board_.pieces.size(); ++piece)
        put(piece, board_.pieces[piece].label_place);
    for (std::size_t line = 0; line < board_.lines.size(); ++line) {
        const Line& ends = board_.lines[line];
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

void Draft::put(std::size_t piece, LabelPlace place) {
    Piece& here = board_.pieces[piece];
    put_label(here, place, board_.label_gap, board_.clear);
    reach_[piece] = grown(here.around, board_.clear);
    if (here.labelled()) labels_[piece] = grown(here.label, 0.6 * board_.clear);
}

/// What a piece and its lines cost where they are.
double Draft::now(std::size_t piece, double strictness) {
    Known& known = known_[piece];
    if (known.change == changes_) return known.easy + strictness * known.strict;
    const Moved nobody{piece, centres_[piece]};
    known.strict = in_the_way_of(piece, centres_[piece]);
    double sum = of_piece(piece, centres_[piece]) + of_strangers(piece, centres_[piece]);
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
    known.easy = sum;
    known.change = changes_;
    return known.easy + strictness * known.strict;
}

/// The same at another place, and how its lines bend there.
double Draft::then(const Moved& moved, double strictness, double enough,
                   std::vector<Track>& tracks) const {
    tracks.clear();
    double sum = strictness * in_the_way_of(moved.piece, moved.to);
    if (sum >= enough) return sum;
    sum += of_piece(moved.piece, moved.to);
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
    ++changes_;
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

bool Draft::try_place(std::size_t piece, Point to, LabelPlace label, const Care& care) {
    const LabelPlace before = board_.pieces[piece].label_place;
    const double most = now(piece, care.strictness) + care.threshold;
    put(piece, label);
    const Moved moved{piece, clamped(board_, piece, to)};
    if (then(moved, care.strictness, most, scratch_) < most) {
        set(moved, scratch_);
        return true;
    }
    put(piece, before);
    return false;
}

void Draft::relabel(std::size_t piece, const Piece& as) {
    board_.pieces[piece] = as;
    put(piece, as.label_place);
    ++changes_;
}

void Draft::bend(std::size_t line) {
    const Moved nobody{board_.pieces.size(), {}};
    double cost = 0.0;
    const Track better = best_track(line, nobody, {}, {}, cost);
    if (better.bend == tracks_[line].bend) return;
    ++changes_;
    tracks_[line] = better;
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
    if (kind_ == Lines::straight) return;
    for (int round = 0; round < rounds; ++round) {
        const std::size_t before = changes_;
        for (const std::size_t line : lines_) bend(line);
        if (changes_ == before) return;
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
    for (const std::size_t piece : members_)
        sum += (of_piece(piece, centres_[piece]) + in_the_way_of(piece, centres_[piece])) / 2.0;
    for (std::size_t at = 0; at < lines_.size(); ++at) {
        const std::size_t line = lines_[at];
        sum += of_way(line, nobody) + of_track(line, tracks_[line], nobody, members_, 1e18);
        for (std::size_t next = at + 1; next < lines_.size(); ++next)
            sum += of_pair(line, tracks_[line], lines_[next], tracks_[lines_[next]]);
    }
    return sum;
}

double Draft::cost_at(std::size_t piece, Point place, LabelPlace label) {
    const LabelPlace before = board_.pieces[piece].label_place;
    put(piece, label);
    const double cost = then({piece, place}, 1.0, 1e18, scratch_);
    put(piece, before);
    return cost;
}

}  // namespace graph
