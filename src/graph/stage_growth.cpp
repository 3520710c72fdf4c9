#include "graph/stage.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace graph {

using domain::Connection;
using domain::ConnectionStatus;
using domain::OrganisationId;

namespace {

constexpr double much_worse = 1.6;  // than a picture made anew
constexpr double a_lot = 3.0;       // for each line; one crossing is 1
constexpr std::size_t a_few_lines = 4;
constexpr double near_enough = 0.25;  // in picture heights, for the map of another room
constexpr double noticeable = 0.02;   // way of a disc, in picture heights

double sum_of(const std::vector<double>& costs) {
    return std::accumulate(costs.begin(), costs.end(), 0.0);
}

LabelPlace place_of(const Disc& disc) {
    const Box& box = disc.label.box;
    if (disc.label.lines.empty() || box.y >= disc.centre.y) return LabelPlace::below;
    if (box.bottom() <= disc.centre.y) return LabelPlace::above;
    return box.x > disc.centre.x ? LabelPlace::right : LabelPlace::left;
}

}  // namespace

/// Where people last saw an organisation, in the room as it is now.
Stage::Known Stage::known_places() const {
    const Picture& before = *setting_.previous;
    Known known(names_.size());
    for (const Disc& disc : before.discs) {
        const auto found = index_.find(disc.organisation);
        if (found == index_.end()) continue;
        known[found->second] = carried(disc.centre, before.room, board_.room);
    }
    return known;
}

/// Whether what people saw last in this room is still the map of the other room.
bool Stage::is_same_arrangement() const {
    if (setting_.previous == nullptr || setting_.elsewhere == nullptr) return true;
    const Picture& other = *setting_.elsewhere;
    std::size_t both = 0;
    std::size_t alike = 0;
    for (const Disc& before : setting_.previous->discs) {
        const auto there = std::ranges::find(other.discs, before.organisation, &Disc::organisation);
        if (there == other.discs.end()) continue;
        ++both;
        const Point place = carried(there->centre, other.room, setting_.previous->room);
        if (length(place - before.centre) < near_enough) ++alike;
    }
    return 5 * alike >= 4 * both;
}

/// Whether so few of those with lines had a place that there is no picture to remember.
bool Stage::all_new(const Known& known) const {
    std::size_t linked = 0;
    std::size_t remembered = 0;
    for (std::size_t at = 0; at < known.size(); ++at) {
        if (board_.lines_of[at].empty()) continue;
        ++linked;
        if (known[at].has_value()) ++remembered;
    }
    return linked >= 3 && 2 * remembered < linked;
}

/// Whether most lines between those who stood on the map did not exist: what people remember
/// then is names, not a picture. A newcomer with its lines never makes it so.
bool Stage::mostly_new_lines(const Known& known) const {
    std::set<std::pair<OrganisationId, OrganisationId>> before;
    for (const Neighbours& here : setting_.previous->text)
        for (const Connection& line : here.connections) before.insert({line.one, line.other});
    std::size_t fresh = 0;
    std::size_t among_known = 0;
    for (std::size_t at = 0; at < board_.lines.size(); ++at) {
        const Line& ends = board_.lines[at];
        if (!known[ends.one].has_value() || !known[ends.other].has_value()) continue;
        ++among_known;
        if (!before.contains({drawn_.lines[at].one, drawn_.lines[at].other})) ++fresh;
    }
    return fresh >= a_few_lines && 2 * fresh > among_known;
}

/// Whether people said something of a kind that was not on the map before: the first plan, the
/// first agreement. The evening takes a step then, and everybody looks anew.
bool Stage::first_of_a_kind() const {
    if (setting_.previous->discs.size() < names_.size()) return false;  // somebody joins
    return std::ranges::any_of(drawn_.lines, [&](const Connection& line) {
        return line.status != ConnectionStatus::possible &&
               std::ranges::find(setting_.previous->curves, line.status, &Curve::status) ==
                   setting_.previous->curves.end();
    });
}

/// Whether this is such a moment, and new lines have made the settled picture hard to read.
bool Stage::better_anew() {
    if (!first_of_a_kind()) return false;
    Stage as_it_is = *this;
    as_it_is.make_way_for_lines();
    const double settled = sum_of(as_it_is.routes_.costs);
    Stage anew = *this;
    anew.take_all_labels_back();
    anew.start_afresh();
    anew.make_way_for_lines();
    const auto lines = static_cast<double>(board_.lines.size());
    if (settled <= much_worse * sum_of(anew.routes_.costs) + a_lot * lines) return false;
    take_all_labels_back();
    return true;
}

void Stage::take_all_labels_back() {
    naming_.assign(names_.size(), Naming::whole);
    may_get_name_.assign(names_.size(), true);
    for (Piece& piece : board_.pieces) piece.label_place = LabelPlace::below;
    shrunk_ = 1.0;
    choose_sizes();
}

/// Those who stood aside and found a first partner since.
Stage::Loose Stage::found_a_partner() const {
    Loose found;
    for (const Disc& disc : setting_.previous->discs)
        if (const auto here = index_.find(disc.organisation);
            disc.parked && here != index_.end() && !board_.lines_of[here->second].empty())
            found.push_back(here->second);
    return found;
}

/// Those of these with a line that hides a name or a stranger where everybody can be named. In a
/// crowd some lines do anyway: there nobody goes for one more.
Stage::Loose Stage::badly_linked(const Loose& pieces) const {
    if (names_.size() > all_labelled) return {};
    const auto badly = [&](std::size_t line) {
        return hides_a_name(line) || hides_a_stranger(line);
    };
    Loose found;
    for (const std::size_t piece : pieces)
        if (std::ranges::any_of(board_.lines_of[piece], badly)) found.push_back(piece);
    return found;
}

bool Stage::hides_a_stranger(std::size_t line) const {
    for (std::size_t piece = 0; piece < names_.size(); ++piece)
        if (is_behind(line, piece)) return true;
    return false;
}

/// Starts from the picture people saw last. Who stood aside stays there with its first line, and
/// goes from there only where that line would hide something.
bool Stage::grow() {
    // Without a line there was no map to remember.
    if (setting_.previous == nullptr || setting_.previous->curves.empty()) return false;
    const Known known = known_places();
    if (all_new(known) || mostly_new_lines(known)) return false;
    Loose staying = found_a_partner();
    Loose going;
    while (!staying.empty()) {
        Loose badly = staying;
        if (grow_from(known, going)) {
            Stage drawn = *this;
            drawn.make_way_for_lines();
            badly = drawn.badly_linked(staying);
            if (badly.empty()) return !better_anew();
        }
        take_all_labels_back();
        going.insert(going.end(), badly.begin(), badly.end());
        std::erase_if(staying, [&](std::size_t piece) {
            return std::ranges::find(badly, piece) != badly.end();
        });
    }
    if (grow_from(known, going)) return !better_anew();
    take_all_labels_back();
    return false;
}

/// Gives: whether all found a place. Where not, names and sizes are left as last tried: see
/// take_all_labels_back.
bool Stage::grow_from(const Known& known, const Loose& loose) {
    keep_labels(known);
    const double text_before = setting_.previous->text_size;
    shrunk_ = names_.size() > many
                  ? std::clamp(text_before / sizes_for(setting_.extent, 0).text, least_shrunk, 1.0)
                  : 1.0;
    return grow_somehow(known, loose) && name_the_chosen();
}

/// Tries to let everybody stay: first in the sizes of that picture, then smaller, then without the
/// newcomers' names where not everybody has one, and only then others make room.
bool Stage::grow_somehow(const Known& known, const Loose& loose) {
    const int least = compactness_before();
    for (int level = least; level <= most_compact; ++level)
        if (grow_at(level, known, loose, Pushing::no)) return true;
    const auto nameless = std::ranges::count(naming_, Naming::none);
    if (names_.size() > all_labelled || nameless > 0) {
        for (std::size_t at = 0; at < names_.size(); ++at)
            if (!known[at].has_value() && !keeps_name(at)) naming_[at] = Naming::none;
        for (int level = least; level <= most_compact; ++level)
            if (grow_at(level, known, loose, Pushing::no)) return true;
    }
    for (int level = least; level <= most_compact; ++level)
        if (grow_at(level, known, loose, Pushing::yes)) return true;
    return false;
}

bool Stage::grow_at(int compactness, const Known& known, const Loose& loose, Pushing pushing) {
    set_sizes(compactness);
    const std::vector<Piece> before = board_.pieces;
    if (auto grown = grown_layout(board_, known, loose, pushing)) {
        centres_ = std::move(*grown);
        return true;
    }
    board_.pieces = before;
    return false;
}

/// Whoever had only initials keeps only initials: a name that comes and goes is no help. In another
/// room, beside a card say, names are chosen for that room.
void Stage::keep_labels(const Known& known) {
    const Picture& before = *setting_.previous;
    for (const Disc& disc : before.discs) {
        const auto found = index_.find(disc.organisation);
        if (found == index_.end() || !known[found->second].has_value()) continue;
        const std::size_t at = found->second;
        put_label(board_.pieces[at], place_of(disc), sizes_.label_gap, sizes_.clear);
        if (before.room != board_.room || before.text_size != sizes_.text) continue;
        may_get_name_[at] = false;
        const std::vector<std::string>& lines = disc.label.lines;
        const bool brief = lines.size() == 1 && lines.front() == briefs_[at];
        naming_[at] = lines.empty() ? Naming::none : brief ? Naming::brief : Naming::whole;
    }
}

/// Whoever is chosen carries a name; if need be others give theirs up meanwhile.
bool Stage::name_the_chosen() {
    bool named = false;
    for (std::size_t piece = 0; piece < names_.size(); ++piece) {
        if (!keeps_name(piece) || naming_[piece] != Naming::none) continue;
        named = true;
        set_name(piece, Naming::whole);
        const auto in_the_way = [&](LabelPlace place) {
            put_label(board_.pieces[piece], place, sizes_.label_gap, sizes_.clear);
            const Point centre = centres_[piece];
            double sum = 10.0 * length(clamped(board_, piece, centre) - centre);
            for (std::size_t other = 0; other < names_.size(); ++other) {
                if (other == piece) continue;
                const double all = overlap(board_, piece, centre, other, centres_[other]);
                const bool may_go = !keeps_name(other) && board_.pieces[other].labelled();
                sum += all * (may_go ? 1.0 : 10.0);
            }
            return sum;
        };
        const LabelPlace best = *std::ranges::min_element(label_places, {}, in_the_way);
        put_label(board_.pieces[piece], best, sizes_.label_gap, sizes_.clear);
        centres_[piece] = clamped(board_, piece, centres_[piece]);
        for (std::size_t other = 0; other < names_.size(); ++other)
            if (other != piece && !keeps_name(other) && board_.pieces[other].labelled() &&
                overlap(board_, piece, centres_[piece], other, centres_[other]) > 0.0)
                set_name(other, Naming::none);
    }
    return !named || part_all(board_, centres_);
}

/// Compared with the text, so that a larger text is no other compactness.
int Stage::compactness_before() const {
    const Picture& before = *setting_.previous;
    if (before.discs.empty() || before.text_size <= 0.0) return 0;
    const double radius = before.discs.front().radius / before.text_size;
    const bool broken = std::ranges::any_of(
        before.discs, [](const Disc& disc) { return disc.label.lines.size() > 1; });
    for (int level = broken ? 1 : 0; level < most_compact; ++level) {
        const Sizes sizes = sizes_for(setting_.extent, level);
        if (sizes.radius / sizes.text <= radius + 1e-9) return level;
    }
    return most_compact;
}

}  // namespace graph
