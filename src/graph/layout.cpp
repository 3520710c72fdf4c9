#include "graph/layout.hpp"

#include "graph/chance.hpp"
#include "graph/draft.hpp"
#include "graph/free_place.hpp"
#include "graph/hops.hpp"
#include "graph/settle.hpp"
#include "graph/stress.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace graph {

namespace {

// Of one layout; a unit is a look at one line and one piece.
constexpr double rough_work = 0.9e6;
constexpr double fine_work = 0.7e6;
constexpr double work_of_many = 8e5;
constexpr double most_moves = 400.0;  // for each piece
constexpr std::size_t many = 80;      // pieces
constexpr std::size_t most_fine = 2;  // of the rough layouts are worked out
constexpr double fair_way = 0.42;     // between two that are linked, on average
constexpr double most_opened = 1.7;   // times
constexpr Heat rough{1.5, 0.45};
constexpr Heat fine{0.5, 0.12};
constexpr Heat last{0.4, 0.12};
constexpr Heat close{0.3, 0.05};
constexpr int most_rescues = 24;  // of a piece that is stuck between others

constexpr double widest_stretch = 2.6;
constexpr double share_of_room_for_rows = 0.55;

std::vector<std::size_t> everyone(const Board& board) {
    std::vector<std::size_t> all(board.pieces.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

/// Pieces in rows of the room's width, each row as high as its highest piece.
struct Rows {
    std::vector<std::vector<std::size_t>> pieces;
    std::vector<double> heights;
    double height = 0.0;
};

Rows rows_of(const Board& board, const std::vector<std::size_t>& members) {
    Rows rows;
    double used = board.room.w + 1.0;
    for (const std::size_t piece : members) {
        const Box around = hull(board.pieces[piece], {0.0, 0.0});
        if (used + around.w > board.room.w) {
            rows.pieces.emplace_back();
            rows.heights.push_back(0.0);
            used = 0.0;
        }
        rows.pieces.back().push_back(piece);
        rows.heights.back() = std::max(rows.heights.back(), around.h);
        used += around.w + 2.0 * board.clear;
    }
    for (const double height : rows.heights) rows.height += height + 2.0 * board.clear;
    return rows;
}

/// Sets rows out over a box, with the same space between all.
void set_out(const Board& board, const Rows& rows, const Box& box, std::vector<Point>& centres) {
    const auto count = static_cast<double>(rows.pieces.size());
    const double between_rows = std::max(box.h - rows.height, 0.0) / (count + 1.0);
    double top = box.y + between_rows;
    for (std::size_t row = 0; row < rows.pieces.size(); ++row) {
        double wide = 0.0;
        for (const std::size_t piece : rows.pieces[row])
            wide += hull(board.pieces[piece], {0.0, 0.0}).w;
        const auto pieces = static_cast<double>(rows.pieces[row].size());
        const double between = std::max(box.w - wide, 0.0) / (pieces + 1.0);
        double left = box.x + between;
        for (const std::size_t piece : rows.pieces[row]) {
            const Box around = hull(board.pieces[piece], {0.0, 0.0});
            centres[piece] = clamped(board, piece, {left - around.x, top - around.y});
            left += around.w + between;
        }
        top += rows.heights[row] + 2.0 * board.clear + between_rows;
    }
}

/// Stretches places without borders over the room. Gives what one hop measures then.
Point stretch_over(const Board& board, const std::vector<std::size_t>& members,
                   const std::vector<Point>& places, std::vector<Point>& centres) {
    Point low = places.front();
    Point high = places.front();
    for (const Point& place : places) {
        low = {std::min(low.x, place.x), std::min(low.y, place.y)};
        high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    const Piece typical = board.pieces[members.front()];
    const Box free = graph::centres(board, typical);
    const double wide = std::max(high.x - low.x, 0.5);
    const double tall = std::max(high.y - low.y, 0.5);
    Point unit{free.w / wide, free.h / tall};
    // Labels make pieces wide, so a map may be wide; but a hop must stay a hop both ways, and
    // a handful of pieces does not drift apart to fill the room.
    unit.y = std::min(unit.y, 0.36);
    unit.x = std::clamp(unit.x, unit.y * 0.8, std::min(unit.y * widest_stretch, 0.55));
    const Point middle = (low + high) * 0.5;
    const Point room_middle = middle_of(free);
    for (std::size_t at = 0; at < members.size(); ++at) {
        const Point off = places[at] - middle;
        centres[members[at]] =
            clamped(board, members[at], room_middle + Point{off.x * unit.x, off.y * unit.y});
    }
    return unit;
}

/// How many moves a piece of work is: fewer where each costs more.
int moves_for(double work, const Board& board, const std::vector<std::size_t>& members) {
    const auto pieces = static_cast<double>(members.size());
    const auto lines = static_cast<double>(board.lines.size());
    const double each = pieces + lines + 2.0 * lines / pieces * (pieces + lines);
    return static_cast<int>(std::min(most_moves * pieces, work / each));
}

/// How many layouts are tried: the fewer pieces, the more a better one shows.
int starts_for(std::size_t members) {
    if (members <= 14) return 10;
    if (members <= 30) return 6;
    return members <= 45 ? 4 : members <= many ? 3 : 1;
}

/// A layout and how hard it is to read.
struct Trial {
    std::vector<Piece> pieces;
    std::vector<Point> centres;
    Point unit;
    double cost = 0.0;
};

/// Layouts from different starts with straight lines, the easiest to read first.
std::vector<Trial> rough_layouts(const Board& board, const std::vector<std::size_t>& members,
                                 const Distances& distances, Chance& chance,
                                 const std::vector<Point>& centres) {
    const int starts = starts_for(members.size());
    const double work = members.size() > many ? work_of_many : rough_work / starts;
    const int moves = moves_for(work, board, members);
    std::vector<Trial> trials;
    for (int start = 0; start < starts; ++start) {
        Trial trial{board.pieces, centres, {}, 0.0};
        trial.unit = stretch_over(board, members, spread_out(distances, chance), trial.centres);
        Draft draft(board, members, std::move(trial.centres), {distances, trial.unit},
                    Draft::Lines::straight);
        settle(board, draft, members, chance, moves, rough);
        trial.pieces = draft.pieces();
        trial.centres = draft.centres();
        trial.cost = draft.cost();
        trials.push_back(std::move(trial));
    }
    std::ranges::stable_sort(trials, {}, &Trial::cost);
    return trials;
}

/// Opens a layout up where the room is larger, as long as its lines stay short: air is what names
/// and lines need to pass each other.
void open_up(const Board& board, const std::vector<std::size_t>& members, Trial& trial) {
    Point low{1e9, 1e9};
    Point high{-1e9, -1e9};
    for (const std::size_t piece : members) {
        const Box around = hull(board.pieces[piece], trial.centres[piece]);
        low = {std::min(low.x, around.x), std::min(low.y, around.y)};
        high = {std::max(high.x, around.right()), std::max(high.y, around.bottom())};
    }
    double lines = 0.0;
    for (const Line& line : board.lines)
        lines += length(trial.centres[line.one] - trial.centres[line.other]);
    const double longer =
        fair_way * static_cast<double>(board.lines.size()) / std::max(lines, 1e-9);
    const auto factor = [&](double room, double used) {
        return std::max(std::min({room / std::max(used, 1e-9), longer, most_opened}), 1.0);
    };
    const Point by{factor(board.room.w, high.x - low.x), factor(board.room.h, high.y - low.y)};
    const Point middle = (low + high) * 0.5;
    const Point room_middle = middle_of(board.room);
    for (const std::size_t piece : members) {
        const Point off = trial.centres[piece] - middle;
        trial.centres[piece] =
            clamped(board, piece, room_middle + Point{off.x * by.x, off.y * by.y});
    }
    trial.unit = {trial.unit.x * by.x, trial.unit.y * by.y};
}

/// The best of several layouts, worked out with its lines as they will bend.
void lay_out_linked(Board& board, const std::vector<std::size_t>& members, Chance& chance,
                    std::vector<Point>& centres) {
    const Distances distances = hops(board, members);
    const std::vector<double> mobility(board.pieces.size(), 1.0);
    std::vector<Trial> trials = rough_layouts(board, members, distances, chance, centres);
    const bool few = members.size() <= many;
    const int moves = few ? moves_for(fine_work / most_fine, board, members) : 0;
    if (trials.size() > most_fine) trials.resize(most_fine);
    for (Trial& trial : trials) {
        board.pieces = trial.pieces;
        open_up(board, members, trial);
        const Wanted wanted{distances, trial.unit};
        if (few) {
            Draft draft(board, members, std::move(trial.centres), wanted, Draft::Lines::curved);
            draft.bend_all(1);
            settle(board, draft, members, chance, moves, fine);
            trial.centres = draft.centres();
            trial.pieces = draft.pieces();
            board.pieces = trial.pieces;
        }
        const bool apart = part(board, members, mobility, trial.centres);
        if (trials.size() == 1) break;
        Draft draft(board, members, trial.centres, wanted, Draft::Lines::curved);
        draft.bend_all(2);
        trial.cost = draft.cost() + (apart ? 0.0 : 1e6);
    }
    const Trial& best = *std::ranges::min_element(trials, {}, &Trial::cost);
    board.pieces = best.pieces;
    centres = best.centres;
}

bool take_free_place(Board& board, std::size_t piece, std::vector<Point>& centres,
                     const std::vector<std::size_t>& placed,
                     const std::optional<Point>& stood = {}) {
    const std::optional<Spot> free = free_place(board, piece, centres, placed, stood);
    if (!free.has_value()) return false;
    centres[piece] = free->place;
    put_label(board.pieces[piece], free->label, board.label_gap, board.clear);
    return true;
}

}  // namespace

std::vector<Point> fresh_layout(Board& board, unsigned seed) {
    std::vector<Point> centres(board.pieces.size());
    std::vector<std::size_t> linked;
    std::vector<std::size_t> loners;
    for (const std::size_t piece : everyone(board))
        (board.lines_of[piece].empty() ? loners : linked).push_back(piece);

    const Rows rows = rows_of(board, loners);
    Box for_rows = board.room;
    Board upper = board;
    if (!linked.empty()) {
        for_rows.h = std::min(rows.height, board.room.h * share_of_room_for_rows);
        for_rows.y = board.room.bottom() - for_rows.h;
        upper.room.h -= for_rows.h;
        Chance chance(seed);
        lay_out_linked(upper, linked, chance, centres);
        board.pieces = upper.pieces;
    }
    set_out(board, rows, for_rows, centres);
    return centres;
}

void refine_layout(Board& board, std::vector<Point>& centres, unsigned seed) {
    std::vector<std::size_t> linked;
    for (const std::size_t piece : everyone(board))
        if (!board.lines_of[piece].empty()) linked.push_back(piece);
    if (linked.empty() || linked.size() > many) return;
    std::vector<Point> before = centres;
    std::vector<Piece> pieces_before = board.pieces;
    // Everybody is in the draft, so that nobody moves over those at the edge.
    Draft draft(board, everyone(board), centres, {}, Draft::Lines::curved);
    draft.bend_all(1);
    Chance chance(seed);
    settle(board, draft, linked, chance, moves_for(fine_work / 2.0, board, linked), last);
    centres = draft.centres();
    board.pieces = draft.pieces();
    if (part_all(board, centres)) return;
    centres = std::move(before);
    board.pieces = std::move(pieces_before);
}

Point way_to_middle(const Board& board, std::span<const Point> centres) {
    double below = board.room.bottom();
    std::optional<Box> all;
    for (const std::size_t piece : everyone(board)) {
        const Box around = hull(board.pieces[piece], centres[piece]);
        if (board.lines_of[piece].empty())
            below = std::min(below, around.y - board.clear);
        else
            all = all ? around_both(*all, around) : around;
    }
    // Somebody without a line may stand among them.
    if (!all || all->bottom() > below) return {};
    const Box room{board.room.x, board.room.y, board.room.w, below - board.room.y};
    const Point way = middle_of(room) - middle_of(*all);
    constexpr double hardly = 0.01;
    return {std::abs(way.x) < hardly ? 0.0 : way.x, std::abs(way.y) < hardly ? 0.0 : way.y};
}

bool adapted_layout(Board& board, std::vector<Point>& centres, const std::vector<Point>& known,
                    unsigned seed) {
    std::vector<std::size_t> linked;
    for (const std::size_t piece : everyone(board))
        if (!board.lines_of[piece].empty()) linked.push_back(piece);
    centres = known;
    for (const std::size_t piece : everyone(board))
        centres[piece] = clamped(board, piece, centres[piece]);
    if (!linked.empty() && linked.size() <= many) {
        Draft draft(board, everyone(board), centres, {{}, {}, known}, Draft::Lines::curved);
        draft.bend_all(1);
        Chance chance(seed);
        settle(board, draft, linked, chance, moves_for(fine_work, board, linked), close);
        centres = draft.centres();
        board.pieces = draft.pieces();
    }
    const std::vector<double> mobility(board.pieces.size(), 1.0);
    return part(board, everyone(board), mobility, centres);
}

bool part_all(Board& board, std::vector<Point>& centres) {
    const std::vector<std::size_t> all = everyone(board);
    const std::vector<double> mobility(board.pieces.size(), 1.0);
    for (int rescue = 0; rescue < most_rescues; ++rescue) {
        if (part(board, all, mobility, centres)) return true;
        // The piece that is most in the way may have a better place elsewhere.
        const auto in_the_way = [&](std::size_t piece) {
            double sum = 0.0;
            for (const std::size_t other : all)
                if (other != piece)
                    sum += overlap(board, piece, centres[piece], other, centres[other]);
            return sum;
        };
        const std::size_t stuck = *std::ranges::max_element(all, {}, in_the_way);
        if (!take_free_place(board, stuck, centres, all)) return false;
    }
    return false;
}

std::optional<std::vector<Point>> grown_layout(Board& board,
                                               const std::vector<std::optional<Point>>& known,
                                               std::span<const std::size_t> loose,
                                               Pushing pushing) {
    std::vector<Point> centres(board.pieces.size());
    std::vector<std::size_t> placed;
    std::vector<std::size_t> waiting;
    const auto is_loose = [&](std::size_t piece) {
        return std::ranges::find(loose, piece) != loose.end();
    };
    for (const std::size_t piece : everyone(board)) {
        if (known[piece].has_value() && !is_loose(piece)) {
            centres[piece] = clamped(board, piece, *known[piece]);
            placed.push_back(piece);
        } else {
            waiting.push_back(piece);
        }
    }
    std::vector<Point> wanted(board.pieces.size());
    for (const std::size_t piece : placed) wanted[piece] = *known[piece];
    if (board.pieces.size() <= many) free_labels(board, centres, placed, wanted);
    const std::vector<double> mobility(board.pieces.size(), 1.0);
    if (!is_clear(board, centres, placed) && !part(board, placed, mobility, centres))
        return std::nullopt;
    while (!waiting.empty()) {
        // Whoever has most partners on the board already comes first, so that it finds them.
        const auto partners = [&](std::size_t piece) {
            return std::ranges::count_if(board.lines_of[piece], [&](std::size_t line) {
                return std::ranges::find(placed, board.lines[line].far_end(piece)) != placed.end();
            });
        };
        const auto next = std::ranges::max_element(waiting, {}, partners);
        if (!take_free_place(board, *next, centres, placed, known[*next])) {
            if (pushing == Pushing::no) return std::nullopt;
            auto moved = made_room(board, *next, centres, placed);
            if (!moved.has_value()) return std::nullopt;
            centres = std::move(*moved);
        }
        placed.push_back(*next);
        waiting.erase(next);
    }
    return centres;
}

}  // namespace graph
