#include "graph/stage.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "graph/placed.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace graph {

using domain::Connection;
using domain::ConnectionStatus;
using domain::Organisation;
using domain::OrganisationId;

namespace {

constexpr std::size_t all_labelled = 25;  // organisations
constexpr double roomy = 0.34;            // of the room filled: names on one line
constexpr double full = 0.45;             // above this pieces get smaller
constexpr double crammed = 0.47;          // above this labels go
constexpr double share_named = 0.62;      // more than this only where it is easy
constexpr double tight = 0.57;            // above this even those go
constexpr std::size_t many = 80;          // organisations: the lines need the room
constexpr double sparse = 0.36;
constexpr double widest_label = 0.45;  // of the room's width

constexpr double least_shrunk = 0.05;

constexpr double weight_of_said = 1.6;
constexpr double weight_of_chosen = 4.0;
constexpr double clutter = 5.0;     // what a line may cost; one crossing is 1
constexpr double much_worse = 1.6;  // than a picture made anew
constexpr std::size_t a_few_lines = 4;

bool is_chosen(const Setting& setting, const Connection& line) {
    const auto here = [&](OrganisationId id) {
        return std::ranges::find(setting.chosen, id) != setting.chosen.end();
    };
    return here(line.one) && here(line.other);
}

double sum_of(const std::vector<double>& costs) {
    return std::accumulate(costs.begin(), costs.end(), 0.0);
}

std::string name_of(const Organisation& organisation) {
    const domain::OrganisationDetails& details = organisation.details;
    if (!details.short_name.empty()) return details.short_name;
    return domain::shortened(details.name, domain::most_in_short_name);
}

}  // namespace

Shape shape_of(const Organisation& organisation) {
    if (domain::is_municipality(organisation)) return Shape::square;
    return organisation.details.kind == "company" ? Shape::hexagon : Shape::circle;
}

Stage::Stage(const domain::State& state, std::span<const Connection> connections,
             const Setting& setting)
    : state_(state), setting_(setting), drawn_(lines_to_draw(state, connections)) {
    for (const Organisation& one : state.organisations) {
        index_[one.id] = names_.size();
        names_.push_back(name_of(one));
    }
    labelled_.assign(names_.size(), true);
    draw_chosen();
    board_.room = setting.extent.room;
    set_lines();
    choose_sizes();
    const bool grown = grow();
    if (!grown) start_afresh();
    put_who_was_placed();
    routes_ = routed(board_, centres_);
    leave_out_clutter();
    if (grown) return;
    refine_layout(board_, centres_, setting_.seed);
    put_who_was_placed();
    routes_ = routed(board_, centres_);
    leave_out_clutter();
}

/// The opportunity that is pointed out is drawn, however weak its lines.
void Stage::draw_chosen() {
    std::vector<Connection>& out = drawn_.left_out;
    const auto chosen = std::ranges::stable_partition(
        out, [&](const Connection& line) { return !is_chosen(setting_, line); });
    drawn_.lines.insert(drawn_.lines.end(), chosen.begin(), chosen.end());
    out.erase(chosen.begin(), chosen.end());
    std::ranges::sort(drawn_.lines, {},
                      [](const Connection& line) { return std::pair(line.one, line.other); });
}

/// The facilitator's hand wins from everything that is worked out here.
void Stage::put_who_was_placed() {
    std::vector<std::optional<Point>> wanted(names_.size());
    constexpr double whole = domain::most_map_place;
    const Box& room = board_.room;
    for (std::size_t at = 0; at < names_.size(); ++at)
        if (const auto& place = state_.organisations[at].place)
            wanted[at] =
                Point{room.x + room.w * place->x / whole, room.y + room.h * place->y / whole};
    put_placed(board_, centres_, wanted);
}

void Stage::set_lines() {
    board_.lines.clear();
    board_.lines_of.assign(names_.size(), {});
    for (const Connection& line : drawn_.lines) {
        const Line ends{index_[line.one], index_[line.other], weight_of(line)};
        board_.lines_of[ends.one].push_back(board_.lines.size());
        board_.lines_of[ends.other].push_back(board_.lines.size());
        board_.lines.push_back(ends);
    }
}

/// What people said, and the opportunity they look at, is read best from short lines.
double Stage::weight_of(const Connection& line) const {
    if (is_chosen(setting_, line)) return weight_of_chosen;
    return line.status == ConnectionStatus::possible ? 0.8 + 0.4 * line.strength : weight_of_said;
}

/// A possible line that runs through names or crosses everything tells less than it hides. The
/// worst go, as long as both its ends keep another.
void Stage::leave_out_clutter() {
    for (;;) {
        std::size_t worst = board_.lines.size();
        for (std::size_t line = 0; line < board_.lines.size(); ++line)
            if (routes_.costs[line] > clutter && may_go(line) &&
                (worst == board_.lines.size() || routes_.costs[line] > routes_.costs[worst]))
                worst = line;
        if (worst == board_.lines.size()) return;
        const auto at = drawn_.lines.begin() + static_cast<std::ptrdiff_t>(worst);
        drawn_.left_out.push_back(*at);
        drawn_.lines.erase(at);
        set_lines();
        routes_ = routed(board_, centres_);
    }
}

bool Stage::may_go(std::size_t line) const {
    const Connection& connection = drawn_.lines[line];
    const Line& ends = board_.lines[line];
    return names_.size() <= many && connection.status == ConnectionStatus::possible &&
           !is_chosen(setting_, connection) && board_.lines_of[ends.one].size() > 1 &&
           board_.lines_of[ends.other].size() > 1;
}

void Stage::set_sizes(int compactness) {
    compactness_ = compactness;
    Extent extent = setting_.extent;
    extent.scale *= shrunk_;
    sizes_ = sizes_for(extent, compactness);
    board_.label_gap = sizes_.label_gap;
    board_.clear = sizes_.clear;
    board_.pieces.clear();
    labels_.clear();
    const double widest = widest_label * board_.room.w;
    for (std::size_t at = 0; at < names_.size(); ++at) {
        labels_.push_back(labelled_[at]
                              ? label_lines(names_[at], sizes_, setting_.lettering, widest)
                              : std::vector<std::string>{});
        board_.pieces.push_back(piece_for(shape_of(state_.organisations[at]), labels_.back(),
                                          sizes_, setting_.lettering));
    }
}

void Stage::choose_sizes() {
    set_sizes(0);
    if (filled(board_) > roomy) set_sizes(1);
    while (filled(board_) > full && compactness_ < most_compact) set_sizes(compactness_ + 1);
    if (names_.size() <= all_labelled) return;
    auto named = static_cast<double>(names_.size());
    const double enough = share_named * named;
    for (const std::size_t weakest : by_weight()) {
        if (filled(board_) <= (named > enough ? crammed : tight)) break;
        take_label(weakest);
        named -= 1.0;
    }
    const double most = names_.size() > many ? sparse : tight;
    while (filled(board_) > most && shrunk_ > least_shrunk) shrink();
}

/// Hundreds of discs in one room: smaller than one would like, but apart.
void Stage::shrink() {
    shrunk_ *= 0.9;
    set_sizes(compactness_);
}

void Stage::take_label(std::size_t piece) {
    labelled_[piece] = false;
    labels_[piece].clear();
    board_.pieces[piece] =
        piece_for(shape_of(state_.organisations[piece]), {}, sizes_, setting_.lettering);
}

/// Pieces by how little they are connected, the least first; equals: the last to join first.
std::vector<std::size_t> Stage::by_weight() const {
    std::vector<double> weight(names_.size(), 0.0);
    for (const Connection& line : drawn_.lines) {
        const double said = line.status == ConnectionStatus::possible ? 0.0 : 1.0;
        for (const OrganisationId end : {line.one, line.other})
            weight[index_.at(end)] += line.strength + said;
    }
    std::vector<std::size_t> order;
    for (std::size_t at = names_.size(); at > 0; --at) order.push_back(at - 1);
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return weight[at]; });
    return order;
}

/// Where people last saw an organisation, in the room as it is now. One that stood aside and
/// has found a partner since is seen for the first time.
Stage::Known Stage::known_places() const {
    const Picture& before = *setting_.previous;
    Known known(names_.size());
    const double wider = before.room.w > 0.0 ? board_.room.w / before.room.w : 1.0;
    const double higher = before.room.h > 0.0 ? board_.room.h / before.room.h : 1.0;
    for (const Disc& disc : before.discs) {
        const auto found = index_.find(disc.organisation);
        if (found == index_.end()) continue;
        if (disc.parked && !board_.lines_of[found->second].empty()) continue;
        known[found->second] = disc.centre;
        if (before.room == board_.room) continue;
        known[found->second] = Point{board_.room.x + (disc.centre.x - before.room.x) * wider,
                                     board_.room.y + (disc.centre.y - before.room.y) * higher};
    }
    return known;
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
    const double settled = sum_of(routed(board_, centres_).costs);
    Stage anew = *this;
    anew.take_all_labels_back();
    anew.start_afresh();
    if (settled <= much_worse * sum_of(routed(anew.board_, anew.centres_).costs)) return false;
    take_all_labels_back();
    return true;
}

void Stage::take_all_labels_back() {
    labelled_.assign(names_.size(), true);
    shrunk_ = 1.0;
    choose_sizes();
}

/// Starts from the picture people saw last. Tries to let everybody stay: first in the sizes
/// of that picture, then smaller, then without the newcomers' names where not everybody has
/// one, and only then others make room.
bool Stage::grow() {
    if (setting_.previous == nullptr) return false;
    const Known known = known_places();
    if (all_new(known) || mostly_new_lines(known)) return false;
    keep_labels(known);
    const double text_before = setting_.previous->text_size;
    shrunk_ = names_.size() > many
                  ? std::clamp(text_before / sizes_for(setting_.extent, 0).text, least_shrunk, 1.0)
                  : 1.0;
    const int least = compactness_before();
    for (int level = least; level <= most_compact; ++level)
        if (grow_at(level, known, Pushing::no)) return !better_anew();
    if (names_.size() > all_labelled) {
        for (std::size_t at = 0; at < names_.size(); ++at)
            if (!known[at].has_value()) labelled_[at] = false;
        for (int level = least; level <= most_compact; ++level)
            if (grow_at(level, known, Pushing::no)) return true;
    }
    for (int level = least; level <= most_compact; ++level)
        if (grow_at(level, known, Pushing::yes)) return true;
    take_all_labels_back();
    return false;
}

bool Stage::grow_at(int compactness, const Known& known, Pushing pushing) {
    set_sizes(compactness);
    auto grown = grown_layout(board_, known, pushing);
    if (!grown.has_value()) return false;
    centres_ = std::move(*grown);
    return true;
}

/// Whoever had only initials keeps only initials: a name that comes and goes is no help.
void Stage::keep_labels(const Known& known) {
    for (const Disc& disc : setting_.previous->discs) {
        const auto found = index_.find(disc.organisation);
        if (found != index_.end() && known[found->second].has_value())
            labelled_[found->second] = !disc.label.lines.empty();
    }
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

void Stage::start_afresh() {
    centres_ = fresh_layout(board_, setting_.seed);
    while (!part_all(board_, centres_) && shrunk_ > least_shrunk) {
        if (compactness_ < most_compact) {
            set_sizes(compactness_ + 1);
        } else if (!take_a_label_in_the_way()) {
            shrink();
        }
    }
}

/// Of the pieces that still overlap, the least connected one gives up its name.
bool Stage::take_a_label_in_the_way() {
    for (const std::size_t piece : by_weight()) {
        if (!labelled_[piece]) continue;
        for (std::size_t other = 0; other < names_.size(); ++other) {
            if (other == piece ||
                overlap(board_, piece, centres_[piece], other, centres_[other]) == 0.0)
                continue;
            take_label(piece);
            return true;
        }
    }
    return false;
}

}  // namespace graph
