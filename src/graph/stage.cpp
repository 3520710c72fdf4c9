#include "graph/stage.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"
#include "graph/brief_names.hpp"
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

constexpr double weight_of_said = 1.6;
constexpr double weight_of_chosen = 4.0;
constexpr unsigned most_tries = 3;
constexpr int most_steps_aside = 3;
// How far somebody may go for a name, on the grid of places.
constexpr int tiny_step = 2;
constexpr int small_step = 6;
constexpr int large_step = 12;
constexpr double worth_of_a_name = 3.0;           // one crossing is 1
constexpr double worth_of_the_last_names = 12.0;  // where everybody should carry one
constexpr double too_far = 0.35;                  // to go out of the way, in picture heights
constexpr double clutter = 5.0;                   // what a line may cost; one crossing is 1
constexpr double airy = 0.55;  // of the room filled: another try is worth its time

std::string name_of(const Organisation& organisation) {
    const domain::OrganisationDetails& details = organisation.details;
    if (!details.short_name.empty()) return details.short_name;
    return domain::short_name_for(details.name);
}

}  // namespace

Shape shape_of(const Organisation& organisation) {
    if (domain::is_municipality(organisation)) return Shape::square;
    return organisation.details.kind == "company" ? Shape::hexagon : Shape::circle;
}

Stage::Stage(const domain::State& state, std::span<const Connection> connections,
             const Setting& setting, unsigned other_chance)
    : state_(state),
      setting_(setting),
      seed_(setting.seed + other_chance),
      drawn_(lines_to_draw(state, connections)) {
    for (const Organisation& one : state.organisations) {
        index_[one.id] = names_.size();
        names_.push_back(name_of(one));
    }
    briefs_ = brief_names(names_, sizes_for(setting.extent, 0), setting.lettering);
    call_the_municipality_so();
    naming_.assign(names_.size(), Naming::whole);
    may_get_name_.assign(names_.size(), true);
    draw_chosen();
    board_.room = setting.extent.room;
    set_lines();
    choose_sizes();
    const bool grown = is_same_arrangement() && grow();
    if (!grown && setting.elsewhere != nullptr) {
        adapt();
    } else {
        if (!grown) start_afresh();
        put_who_was_placed();
        route();
        if (!grown) {
            improve();
            centre();
        }
        if (grown && other_chance > 0) step_aside_a_little();
    }
    keep_discs_clear();
    keep_names_clear();
    keep_chosen_clear();
    give_names_back();
    give_last_names();
}

/// Rather "Gemeente" than a part of the name of the town.
void Stage::call_the_municipality_so() {
    constexpr std::string_view word = "Gemeente";
    if (std::ranges::count_if(state_.organisations, domain::is_municipality) != 1) return;
    for (std::size_t at = 0; at < names_.size(); ++at)
        if (domain::is_municipality(state_.organisations[at]) &&
            state_.organisations[at].details.name.starts_with(word) && briefs_[at] != names_[at])
            briefs_[at] = word;
}

/// Makes a picture that nobody has seen yet easier to read.
void Stage::improve() {
    make_room_for_names(small_step, worth_of_a_name);
    // A name that a line still runs through asks for another try.
    for (unsigned more = 0;
         more == 0 || (more < (filled(board_) < airy ? most_tries : 1) && is_hard_to_read());
         ++more) {
        refine_layout(board_, centres_, seed_ + more);
        put_who_was_placed();
        make_room_for_names(small_step, worth_of_a_name);
        route();
        if (!is_hard_to_read()) break;
        step_aside_for_names(large_step);
        put_who_was_placed();
        route();
    }
}

/// A small map stands in the middle of the wall.
void Stage::centre() {
    const bool placed = std::ranges::any_of(
        state_.organisations, [](const Organisation& one) { return one.place.has_value(); });
    if (placed && setting_.by_hand) return;
    const Point way = way_to_middle(board_, centres_);
    for (std::size_t piece = 0; piece < centres_.size(); ++piece)
        if (!board_.lines_of[piece].empty()) centres_[piece] = centres_[piece] + way;
    if (way != Point{}) route();
}

/// New lines on a map that people know would cost a name: rather somebody takes a small step.
void Stage::step_aside_a_little() {
    step_aside_for_names(tiny_step);
    make_room_for_names(small_step, worth_of_the_last_names);
    put_who_was_placed();
    route();
}

/// Draws the lines; names make way for them, and lines that hide too much are left out.
void Stage::route() {
    make_way_for_lines();
    leave_out_clutter();
}

void Stage::make_way_for_lines() {
    routes_ = routed(board_, centres_);
    if (names_.size() <= many && free_names(board_, centres_, routes_))
        routes_ = routed(board_, centres_);
}

/// The opportunity that is pointed out is drawn, however weak its lines.
void Stage::draw_chosen() {
    std::vector<Connection>& out = drawn_.left_out;
    const auto chosen =
        std::ranges::stable_partition(out, [&](const Connection& line) { return !on_show(line); });
    drawn_.lines.insert(drawn_.lines.end(), chosen.begin(), chosen.end());
    out.erase(chosen.begin(), chosen.end());
    std::ranges::sort(drawn_.lines, {},
                      [](const Connection& line) { return std::pair(line.one, line.other); });
}

/// The facilitator's hand wins from everything that is worked out here.
void Stage::put_who_was_placed() {
    if (!setting_.by_hand) return;
    std::vector<std::optional<Point>> wanted(names_.size());
    constexpr double whole = domain::most_map_place;
    const Box& room = board_.room;
    for (std::size_t at = 0; at < names_.size(); ++at)
        if (const auto& place = state_.organisations[at].place)
            wanted[at] =
                Point{room.x + room.w * place->x / whole, room.y + room.h * place->y / whole};
    // On a full map who is in the way finds no place, or only one far off: with a shorter name, or
    // none, it finds one nearby.
    const std::vector<Point> before = centres_;
    std::vector<LabelPlace> sides;
    for (const Piece& piece : board_.pieces) sides.push_back(piece.label_place);
    for (;;) {
        put_placed(board_, centres_, wanted);
        if (!nobody_touches()) {
            if (!take_a_label_in_the_way()) return;
        } else {
            const std::optional<std::size_t> flung = flung_away(before, wanted);
            if (!flung || !shorten_name(*flung)) return;
        }
        centres_ = before;
        for (std::size_t at = 0; at < sides.size(); ++at)
            put_label(board_.pieces[at], sides[at], sizes_.label_gap, sizes_.clear);
    }
}

bool Stage::nobody_touches() const {
    std::vector<std::size_t> everyone(names_.size());
    std::iota(everyone.begin(), everyone.end(), std::size_t{0});
    return is_clear(board_, centres_, everyone);
}

/// Who went furthest from where it stood, and too far, though nobody put it there.
std::optional<std::size_t> Stage::flung_away(
    const std::vector<Point>& before, const std::vector<std::optional<Point>>& wanted) const {
    std::optional<std::size_t> furthest;
    double most = too_far;
    for (std::size_t at = 0; at < before.size(); ++at) {
        const double way = length(centres_[at] - before[at]);
        if (wanted[at] || way <= most) continue;
        most = way;
        furthest = at;
    }
    return furthest;
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
    if (on_show(line)) return weight_of_chosen;
    return line.status == ConnectionStatus::possible ? 0.8 + 0.4 * line.strength : weight_of_said;
}

/// A possible line that runs through names or crosses everything tells less than it hides. The
/// worst go, as long as both its ends keep another. Where everybody carries a name, none is hidden.
void Stage::leave_out_clutter() {
    for (;;) {
        std::size_t worst = board_.lines.size();
        for (std::size_t line = 0; line < board_.lines.size(); ++line)
            if ((routes_.costs[line] > clutter || hides_a_name(line)) && may_go(line) &&
                (worst == board_.lines.size() || routes_.costs[line] > routes_.costs[worst]))
                worst = line;
        if (worst == board_.lines.size()) return;
        leave_out(worst);
    }
}

void Stage::leave_out(std::size_t line) {
    const auto at = drawn_.lines.begin() + static_cast<std::ptrdiff_t>(line);
    drawn_.left_out.push_back(*at);
    drawn_.lines.erase(at);
    set_lines();
    routes_ = routed(board_, centres_);
}

bool Stage::on_show(const Connection& line) const {
    return is_chosen(index_.at(line.one)) && is_chosen(index_.at(line.other));
}

bool Stage::stands_aside(std::size_t organisation) const {
    const OrganisationId id = state_.organisations[organisation].id;
    return board_.lines_of[organisation].empty() &&
           std::ranges::none_of(drawn_.left_out, [&](const Connection& line) {
               return line.one == id || line.other == id;
           });
}

bool Stage::may_go(std::size_t line) const {
    const Connection& connection = drawn_.lines[line];
    const Line& ends = board_.lines[line];
    return names_.size() <= many && connection.status == ConnectionStatus::possible &&
           !on_show(connection) && board_.lines_of[ends.one].size() > 1 &&
           board_.lines_of[ends.other].size() > 1;
}

bool Stage::is_hard_to_read() const { return a_name_is_hidden() || a_disc_is_in_the_way(); }

bool Stage::a_name_is_hidden() const {
    for (std::size_t line = 0; line < board_.lines.size(); ++line)
        if (hides_a_name(line)) return true;
    return false;
}

/// Where everybody carries a name.
bool Stage::a_disc_is_in_the_way() const {
    if (names_.size() > all_labelled) return false;
    for (std::size_t piece = 0; piece < names_.size(); ++piece)
        if (behind(piece).has_value()) return true;
    return false;
}

bool Stage::hides_a_name(std::size_t line) const {
    if (names_.size() > all_labelled) return false;
    for (std::size_t piece = 0; piece < names_.size(); ++piece) {
        const Piece& here = board_.pieces[piece];
        if (here.labelled() && runs_through(routes_.curves[line], label_box(here, centres_[piece])))
            return true;
    }
    return false;
}

/// Everybody stands where the other room has them, but for the little that names and lines need.
void Stage::adapt() {
    const Picture& other = *setting_.elsewhere;
    std::vector<Point> known(names_.size(), middle_of(board_.room));
    for (const Disc& disc : other.discs)
        if (const auto found = index_.find(disc.organisation); found != index_.end())
            known[found->second] = carried(disc.centre, other.room, board_.room);
    for (attempts_ = 1; !adapted_layout(board_, centres_, known, seed_) && shrunk_ > least_shrunk;
         ++attempts_) {
        if (compactness_ < most_compact) {
            set_sizes(compactness_ + 1);
        } else if (!take_a_label_in_the_way()) {
            shrink();
        }
    }
    put_who_was_placed();
    route();
    make_room_for_names(tiny_step, worth_of_a_name);
    route();
    for (int round = 0; round < most_steps_aside && is_hard_to_read(); ++round) {
        step_aside_for_names(small_step);
        put_who_was_placed();
        route();
    }
    for (const int reach : {small_step, large_step}) {
        if (names_.size() > all_labelled ||
            std::ranges::find(naming_, Naming::none) == naming_.end())
            break;
        make_room_for_names(reach, worth_of_the_last_names);
        put_who_was_placed();
        route();
    }
}

void Stage::start_afresh() {
    centres_ = fresh_layout(board_, seed_);
    while (!part_all(board_, centres_) && shrunk_ > least_shrunk) {
        if (compactness_ < most_compact) {
            set_sizes(compactness_ + 1);
        } else if (!take_a_label_in_the_way()) {
            shrink();
        }
    }
}

}  // namespace graph
