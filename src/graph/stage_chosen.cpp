#include "graph/bend.hpp"
#include "graph/stage.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace graph {

namespace {

// What is in the way of a line that is pointed out, against the effort of its bend.
constexpr double of_its_own = 100.0;  // a name
constexpr double of_a_stranger = 5.0;
constexpr double behind_a_stranger = 300.0;
constexpr double out_of_the_room = 1000.0;
// A name that has no other place may stand closer to discs, against the clear space.
constexpr double close_to_discs = 0.3;

bool leaves(const Box& room, const Bezier& curve) {
    constexpr int steps = 16;
    for (int step = 0; step <= steps; ++step)
        if (!contains(room, point_at(curve, static_cast<double>(step) / steps))) return true;
    return false;
}

}  // namespace

/// Whether a line that is pointed out runs through the name of a piece.
bool Stage::hides_chosen(std::size_t piece) const {
    if (!board_.pieces[piece].labelled()) return false;
    const Box name = label_box(board_.pieces[piece], centres_[piece]);
    for (std::size_t line = 0; line < board_.lines.size(); ++line)
        if (on_show(drawn_.lines[line]) && runs_through(routes_.curves[line], name)) return true;
    return false;
}

/// Whether a line that is pointed out runs behind the disc of somebody it is not of.
bool Stage::chosen_runs_behind() const {
    for (std::size_t line = 0; line < board_.lines.size(); ++line) {
        if (!on_show(drawn_.lines[line])) continue;
        for (std::size_t piece = 0; piece < names_.size(); ++piece)
            if (!board_.lines[line].has(piece) && runs_behind(routes_.curves[line], centres_[piece],
                                                              board_.pieces[piece].half_height))
                return true;
    }
    return false;
}

/// What is pointed out is seen whole, however full the map: it bends around strangers and the names
/// of its own ends, and a name that is still in front of it moves, gets shorter or goes.
void Stage::keep_chosen_clear() {
    if (chosen_runs_behind()) bend_chosen();
    for (std::size_t piece = 0; piece < names_.size(); ++piece)
        if (keeps_name(piece) && hides_chosen(piece)) make_way_for_chosen(piece);
    for (std::size_t piece = 0; piece < names_.size(); ++piece)
        if (!keeps_name(piece) && hides_chosen(piece)) {
            make_way_for_chosen(piece);
            if (hides_chosen(piece)) set_name(piece, Naming::none);
        }
    for (std::size_t piece = 0; piece < names_.size(); ++piece)
        if (keeps_name(piece) && naming_[piece] != Naming::whole) name_chosen_whole(piece);
}

/// Whose names people look for stand there whole, where only names of others are in the way.
void Stage::name_chosen_whole(std::size_t piece) {
    const auto hidden = [&] {
        int count = 0;
        for (std::size_t at = 0; at < names_.size(); ++at)
            if (hides_chosen(at)) ++count;
        return count;
    };
    const auto naming = naming_;
    const auto labels = labels_;
    const auto pieces = board_.pieces;
    const Routes routes = routes_;
    const int before = hidden();
    set_name(piece, Naming::whole);
    push_names_away(piece);
    if (!touches_another(piece) && hidden() <= before) return;
    naming_ = naming;
    labels_ = labels;
    board_.pieces = pieces;
    routes_ = routes;
}

void Stage::make_way_for_chosen(std::size_t piece) {
    const auto elsewhere = [&] {
        put_where_least_is_lost(piece);
        if (keeps_name(piece) && hides_chosen(piece)) push_names_away(piece);
    };
    elsewhere();
    if (!hides_chosen(piece) || !may_be_brief(piece)) return;
    set_name(piece, Naming::brief);
    elsewhere();
}

/// Bends the lines that are pointed out so that the least is in their way, before all no name that
/// belongs to them.
void Stage::bend_chosen() {
    const auto cost = [&](std::size_t line, const Bezier& curve, const Bend& bend) {
        double sum = bend.effort + (leaves(board_.room, curve) ? out_of_the_room : 0.0);
        for (std::size_t piece = 0; piece < names_.size(); ++piece) {
            const Piece& here = board_.pieces[piece];
            if (here.labelled() && runs_through(curve, label_box(here, centres_[piece])))
                sum += keeps_name(piece) ? of_its_own : of_a_stranger;
            if (!board_.lines[line].has(piece) &&
                runs_behind(curve, centres_[piece], here.half_height))
                sum += behind_a_stranger;
        }
        return sum;
    };
    for (std::size_t line = 0; line < board_.lines.size(); ++line) {
        if (!on_show(drawn_.lines[line])) continue;
        std::optional<double> least;
        for (const Bend& bend : all_bends()) {
            const Bezier curve = as_drawn(board_, centres_, line, bend);
            const double here = cost(line, curve, bend);
            if (least && here >= *least) continue;
            least = here;
            routes_.curves[line] = curve;
        }
    }
}

/// Puts the name of a piece where no line that is pointed out runs through it and only names of
/// others are in its way, the fewest; those find another place, get shorter or go.
void Stage::push_names_away(std::size_t piece) {
    const LabelPlace before = board_.pieces[piece].label_place;
    const Point centre = centres_[piece];
    const auto put = [&](LabelPlace place) {
        put_label(board_.pieces[piece], place, sizes_.label_gap, sizes_.clear);
    };
    const auto in_the_way = [&](std::size_t other) {
        return other != piece && overlap(board_, piece, centre, other, centres_[other]) > 0.0;
    };
    const auto keeps_in_the_way = [&](std::size_t other) {
        const Piece& here = board_.pieces[other];
        const Piece disc = keeps_name(other) ? here
                                             : piece_for(shape_of(state_.organisations[other]), {},
                                                         sizes_, setting_.lettering);
        return overlap(board_.pieces[piece], centre, disc, centres_[other],
                       close_to_discs * sizes_.clear) > 0.0;
    };
    std::vector<std::size_t> fewest;
    std::optional<LabelPlace> best;
    for (const LabelPlace place : label_places) {
        put(place);
        if (clamped(board_, piece, centre) != centre) continue;
        bend_chosen();
        if (hides_chosen(piece)) continue;
        std::vector<std::size_t> others;
        for (std::size_t other = 0; other < names_.size(); ++other)
            if (in_the_way(other)) others.push_back(other);
        if (std::ranges::any_of(others, keeps_in_the_way)) continue;
        if (best && others.size() >= fewest.size()) continue;
        best = place;
        fewest = others;
    }
    put(best.value_or(before));
    bend_chosen();
    if (!best) return;
    for (const std::size_t other : fewest)
        if (!keeps_name(other) && board_.pieces[other].labelled() && !give_name(other))
            set_name(other, Naming::none);
}

}  // namespace graph
