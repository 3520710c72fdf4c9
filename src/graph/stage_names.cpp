#include "graph/draft.hpp"
#include "graph/free_place.hpp"
#include "graph/stage.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace graph {

using domain::Connection;
using domain::ConnectionStatus;
using domain::OrganisationId;

namespace {

constexpr double roomy = 0.34;     // of the room filled: names on one line
constexpr double full = 0.45;      // above this pieces get smaller
constexpr double crammed = 0.48;   // above this names get short, and go
constexpr double overfull = 0.62;  // above this also those of whom most need one
constexpr double most_of_them = 0.65;
constexpr double tight = 0.62;  // the same where few carry whole names; above it all shrink
constexpr double clearly_better = 0.5;
constexpr double sparse = 0.36;
constexpr double widest_label = 0.45;  // of the room's width

}  // namespace

void Stage::set_sizes(int compactness) {
    compactness_ = compactness;
    Extent extent = setting_.extent;
    extent.scale *= shrunk_;
    sizes_ = sizes_for(extent, compactness);
    board_.label_gap = sizes_.label_gap;
    board_.clear = sizes_.clear;
    board_.pieces.resize(names_.size());
    labels_.resize(names_.size());
    for (std::size_t at = 0; at < names_.size(); ++at) set_name(at, naming_[at]);
}

void Stage::choose_sizes() {
    set_sizes(0);
    if (filled(board_) > roomy) set_sizes(1);
    while (filled(board_) > full && compactness_ < most_compact) set_sizes(compactness_ + 1);
    choose_names();
    const double most = names_.size() > many ? sparse : tight;
    while (names_.size() > all_labelled && filled(board_) > most && shrunk_ > least_shrunk)
        shrink();
}

/// In a room that is too full the weakest get a shorter name, and then only initials: air is what a
/// layout needs to come out well. Where it leaves room for a name, that is given back.
void Stage::choose_names() {
    const bool few = names_.size() <= all_labelled;
    const std::vector<std::size_t> order = by_weight();
    for (const std::size_t weakest : order) {
        if (filled(board_) <= (few ? tight : crammed)) return;
        if (may_be_brief(weakest)) set_name(weakest, Naming::brief);
    }
    std::size_t named = names_.size();
    for (const std::size_t weakest : order) {
        const bool most_named =
            static_cast<double>(named) > most_of_them * static_cast<double>(names_.size());
        if (filled(board_) <= (few ? tight : most_named ? crammed : overfull)) return;
        set_name(weakest, Naming::none);
        --named;
    }
}

/// Hundreds of discs in one room: smaller than one would like, but apart.
void Stage::shrink() {
    shrunk_ *= 0.9;
    set_sizes(compactness_);
}

void Stage::set_name(std::size_t piece, Naming naming) {
    // Where hundreds have to shrink, a name would be too small for the last row.
    if (names_.size() > many && shrunk_ < 1.0) naming = Naming::none;
    naming_[piece] = naming;
    const double widest = widest_label * board_.room.w;
    labels_[piece].clear();
    if (naming == Naming::whole)
        labels_[piece] = label_lines(names_[piece], sizes_, setting_.lettering, widest);
    if (naming == Naming::brief) labels_[piece] = {briefs_[piece]};
    const LabelPlace place = board_.pieces[piece].label_place;
    board_.pieces[piece] = piece_for(shape_of(state_.organisations[piece]), labels_[piece], sizes_,
                                     setting_.lettering);
    put_label(board_.pieces[piece], place, sizes_.label_gap, sizes_.clear);
}

bool Stage::is_chosen(std::size_t piece) const {
    return std::ranges::find(setting_.chosen, state_.organisations[piece].id) !=
           setting_.chosen.end();
}

/// Whoever is chosen does, where letters are as large as people can read.
bool Stage::keeps_name(std::size_t piece) const {
    return names_.size() <= many && is_chosen(piece);
}

/// Pieces by how little they are connected, the least first; equals: the last to join first. Those
/// of the chosen opportunity, who always carry their names, are not among them.
std::vector<std::size_t> Stage::by_weight() const {
    std::vector<double> weight(names_.size(), 0.0);
    for (const Connection& line : drawn_.lines) {
        const double said = line.status == ConnectionStatus::possible ? 0.0 : 1.0;
        for (const OrganisationId end : {line.one, line.other})
            weight[index_.at(end)] += line.strength + said;
    }
    std::vector<std::size_t> order;
    for (std::size_t at = names_.size(); at > 0; --at)
        if (!keeps_name(at - 1)) order.push_back(at - 1);
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return weight[at]; });
    return order;
}

/// Gives: whether there was a name to shorten, or to take away.
bool Stage::shorten_name(std::size_t piece) {
    if (naming_[piece] == Naming::none || keeps_name(piece)) return false;
    const bool shorter = naming_[piece] == Naming::whole && may_be_brief(piece);
    set_name(piece, shorter ? Naming::brief : Naming::none);
    return true;
}

/// Of the pieces that still overlap, the least connected one gives up its name.
bool Stage::take_a_label_in_the_way() {
    for (const std::size_t piece : by_weight()) {
        if (naming_[piece] == Naming::none) continue;
        for (std::size_t other = 0; other < names_.size(); ++other) {
            if (other == piece ||
                overlap(board_, piece, centres_[piece], other, centres_[other]) == 0.0)
                continue;
            if (setting_.elsewhere == nullptr)
                set_name(piece, Naming::none);
            else
                shorten_name(piece);
            return true;
        }
    }
    return false;
}

/// Whether a piece is in the way of another, or over the border.
bool Stage::touches_another(std::size_t piece) const {
    const Point centre = centres_[piece];
    if (clamped(board_, piece, centre) != centre) return true;
    for (std::size_t other = 0; other < names_.size(); ++other)
        if (other != piece && overlap(board_, piece, centre, other, centres_[other]) > 0.0)
            return true;
    return false;
}

/// Whether a name in this place is clear of the border, of every disc and name, and of every line.
bool Stage::is_clear_here(std::size_t piece) const {
    if (touches_another(piece)) return false;
    const Box name = grown(label_box(board_.pieces[piece], centres_[piece]), 0.5 * sizes_.clear);
    return std::ranges::none_of(routes_.curves,
                                [&](const Bezier& curve) { return runs_through(curve, name); });
}

/// Where a line runs through a name or behind a disc, who stands there or one of the ends goes
/// where it is better.
void Stage::step_aside_for_names(int reach) {
    std::vector<std::size_t> everyone(names_.size());
    std::iota(everyone.begin(), everyone.end(), std::size_t{0});
    Draft draft(board_, everyone, centres_, {}, Draft::Lines::curved);
    draft.bend_all(2);
    for (const std::size_t piece : everyone) {
        std::optional<std::size_t> hides = behind(piece);
        if (!hides.has_value()) hides = hidden_by(piece);
        if (!hides.has_value()) continue;
        const Line& line = board_.lines[*hides];
        for (const std::size_t one : {piece, line.one, line.other}) {
            const double most =
                draft.cost_at(one, centres_[one], board_.pieces[one].label_place) - clearly_better;
            const std::optional<Spot> spot = nearby_place(board_, one, draft, reach, most);
            if (!spot.has_value()) continue;
            draft.try_place(one, spot->place, spot->label, {1e18, 1.0});
            board_.pieces = draft.pieces();
            centres_ = draft.centres();
            break;
        }
    }
}

/// The last resort where all are named: a name that a line still runs through moves, or gets
/// shorter; else a line that is only possible goes; else, for what people said, the name does.
void Stage::keep_names_clear() {
    if (names_.size() > all_labelled) return;
    // A line that is left out lets others bend anew.
    constexpr int rounds = 4;
    for (int round = 0; round < rounds && a_name_is_hidden(); ++round) clear_names();
    for (std::size_t piece = 0; piece < names_.size(); ++piece)
        if (hidden_by(piece).has_value() && !keeps_name(piece)) set_name(piece, Naming::none);
}

void Stage::clear_names() {
    for (std::size_t piece = 0; piece < names_.size(); ++piece) {
        if (!hidden_by(piece).has_value() || give_name(piece)) continue;
        put_where_least_is_lost(piece);
        while (const std::optional<std::size_t> line = hidden_by(piece)) {
            const Connection& connection = drawn_.lines[*line];
            if (connection.status == ConnectionStatus::possible && !on_show(connection)) {
                leave_out(*line);
            } else if (!keeps_name(piece)) {
                set_name(piece, Naming::none);
            } else {
                break;
            }
        }
    }
}

/// Puts a name where the fewest lines run through it, and none that people said or that is pointed
/// out.
void Stage::put_where_least_is_lost(std::size_t piece) {
    const auto lost = [&](LabelPlace place) {
        put_label(board_.pieces[piece], place, sizes_.label_gap, sizes_.clear);
        if (touches_another(piece)) return 1e9;
        const Box name = label_box(board_.pieces[piece], centres_[piece]);
        double sum = 0.0;
        for (std::size_t line = 0; line < board_.lines.size(); ++line)
            if (runs_through(routes_.curves[line], name)) {
                const Connection& connection = drawn_.lines[line];
                const bool dear =
                    connection.status != ConnectionStatus::possible || on_show(connection);
                sum += dear ? 1e3 : 1.0;
            }
        return sum;
    };
    const LabelPlace before = board_.pieces[piece].label_place;
    const LabelPlace best = *std::ranges::min_element(label_places, {}, lost);
    const bool better = lost(best) < lost(before);
    put_label(board_.pieces[piece], better ? best : before, sizes_.label_gap, sizes_.clear);
}

/// Finds a name of a piece that is longer than `than` a place where it is clear of everything;
/// gives whether there is one.
bool Stage::give_name(std::size_t piece, Naming than) {
    const Naming before = naming_[piece];
    const LabelPlace place_before = board_.pieces[piece].label_place;
    for (const Naming naming : {Naming::whole, Naming::brief}) {
        if (naming <= than || (naming == Naming::brief && !may_be_brief(piece))) continue;
        set_name(piece, naming);
        for (const LabelPlace place : label_places) {
            put_label(board_.pieces[piece], place, sizes_.label_gap, sizes_.clear);
            if (is_clear_here(piece)) return true;
        }
    }
    set_name(piece, before);
    put_label(board_.pieces[piece], place_before, sizes_.label_gap, sizes_.clear);
    return false;
}

/// A line of others that runs behind the disc of a piece.
std::optional<std::size_t> Stage::behind(std::size_t piece) const {
    for (std::size_t line = 0; line < routes_.curves.size(); ++line)
        if (is_behind(line, piece)) return line;
    return std::nullopt;
}

bool Stage::is_behind(std::size_t line, std::size_t piece) const {
    return !board_.lines[line].has(piece) &&
           runs_behind(routes_.curves[line], centres_[piece], board_.pieces[piece].half_height);
}

/// The last resort where all are named: a line that is only possible and runs behind a stranger
/// goes, for it would say what nobody said.
void Stage::keep_discs_clear() {
    if (names_.size() > all_labelled) return;
    for (std::size_t piece = 0; piece < names_.size(); ++piece)
        while (const std::optional<std::size_t> line = behind(piece)) {
            const Connection& connection = drawn_.lines[*line];
            if (connection.status != ConnectionStatus::possible || on_show(connection)) break;
            leave_out(*line);
        }
}

/// A line that runs through the name of a piece.
std::optional<std::size_t> Stage::hidden_by(std::size_t piece) const {
    const Piece& here = board_.pieces[piece];
    if (!here.labelled()) return std::nullopt;
    const Box name = label_box(here, centres_[piece]);
    for (std::size_t line = 0; line < routes_.curves.size(); ++line)
        if (runs_through(routes_.curves[line], name)) return line;
    return std::nullopt;
}

/// Whoever kept only initials, but can stand with a name a small step aside where hardly a line
/// suffers, goes there.
void Stage::make_room_for_names(int reach, double worth) {
    if (names_.size() > many) return;
    std::vector<std::size_t> order = by_weight();
    std::ranges::reverse(order);
    std::vector<std::size_t> everyone(names_.size());
    std::iota(everyone.begin(), everyone.end(), std::size_t{0});
    Draft draft(board_, everyone, centres_, {}, Draft::Lines::curved);
    draft.bend_all(2);
    for (const std::size_t piece : order) {
        if (naming_[piece] != Naming::none) continue;
        const double most = draft.cost_at(piece, centres_[piece], LabelPlace::below) + worth;
        for (const Naming naming : {Naming::whole, Naming::brief, Naming::none}) {
            if (naming == Naming::brief && !may_be_brief(piece)) continue;
            set_name(piece, naming);
            draft.relabel(piece, board_.pieces[piece]);
            if (naming == Naming::none) break;
            const std::optional<Spot> spot = nearby_place(board_, piece, draft, reach, most);
            if (!spot.has_value()) continue;
            draft.try_place(piece, spot->place, spot->label, {1e18, 1.0});
            board_.pieces = draft.pieces();
            centres_ = draft.centres();
            break;
        }
    }
}

/// Whoever kept only initials or a part of a name, but has room for all of it where nothing is,
/// gets it after all.
void Stage::give_names_back() {
    std::vector<std::size_t> order = by_weight();
    std::ranges::reverse(order);
    for (const std::size_t piece : order) {
        if (naming_[piece] == Naming::whole || !may_get_name_[piece]) continue;
        give_name(piece, naming_[piece]);
    }
}

/// Where everybody carries a name, nobody goes without for the sake of lines that may go.
void Stage::give_last_names() {
    if (names_.size() > all_labelled) return;
    for (std::size_t piece = 0; piece < names_.size(); ++piece) {
        if (naming_[piece] != Naming::none) continue;
        for (const Naming naming : {Naming::whole, Naming::brief}) {
            if (naming == Naming::brief && !may_be_brief(piece)) continue;
            set_name(piece, naming);
            put_where_least_is_lost(piece);
            if (!touches_another(piece) && only_dispensable_lines_hide(piece)) break;
            set_name(piece, Naming::none);
        }
        if (naming_[piece] == Naming::none) continue;
        // Who is left bends anew, perhaps through this name.
        while (const std::optional<std::size_t> line = hidden_by(piece)) {
            if (!may_go(*line)) {
                set_name(piece, Naming::none);
                break;
            }
            leave_out(*line);
        }
    }
}

bool Stage::only_dispensable_lines_hide(std::size_t piece) const {
    const Box name = label_box(board_.pieces[piece], centres_[piece]);
    std::vector<std::size_t> left(names_.size());
    for (std::size_t at = 0; at < left.size(); ++at) left[at] = board_.lines_of[at].size();
    for (std::size_t line = 0; line < board_.lines.size(); ++line) {
        if (!runs_through(routes_.curves[line], name)) continue;
        const Line& ends = board_.lines[line];
        if (!may_go(line) || --left[ends.one] == 0 || --left[ends.other] == 0) return false;
    }
    return true;
}

}  // namespace graph
