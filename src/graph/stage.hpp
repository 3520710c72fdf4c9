#pragma once

#include "graph/board.hpp"
#include "graph/layout.hpp"
#include "graph/lettering.hpp"
#include "graph/lines.hpp"
#include "graph/picture.hpp"
#include "graph/route.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace graph {

inline constexpr std::size_t all_labelled = 25;  // organisations
inline constexpr std::size_t many = 80;          // organisations: the lines need the room
inline constexpr double least_shrunk = 0.05;

/// How an organisation is named under its disc.
enum class Naming { none, brief, whole };

/// Chooses how large everything is, who carries a name, and where everybody stands.
class Stage {
public:
    /// The arguments must outlive this. `other_chance`: to try it another way.
    Stage(const domain::State& state, std::span<const domain::Connection> connections,
          const Setting& setting, unsigned other_chance = 0);

    // One per organisation, in the order they joined.
    [[nodiscard]] const Board& board() const { return board_; }
    [[nodiscard]] const std::vector<Point>& centres() const { return centres_; }
    [[nodiscard]] const std::vector<std::vector<std::string>>& labels() const { return labels_; }

    /// Whether an organisation has no line at all, not even one that is left out.
    [[nodiscard]] bool stands_aside(std::size_t organisation) const;

    [[nodiscard]] const DrawnLines& drawn() const { return drawn_; }
    [[nodiscard]] const std::vector<Bezier>& curves() const { return routes_.curves; }
    [[nodiscard]] const Sizes& sizes() const { return sizes_; }
    /// How many layouts it took to take over the map of another room; 0 when it did not.
    [[nodiscard]] unsigned attempts() const { return attempts_; }

private:
    using Known = std::vector<std::optional<Point>>;
    using Loose = std::vector<std::size_t>;  // who may go from where people know them

    void call_the_municipality_so();
    void draw_chosen();
    void put_who_was_placed();
    void set_lines();
    [[nodiscard]] double weight_of(const domain::Connection& line) const;
    void leave_out_clutter();
    [[nodiscard]] bool may_go(std::size_t line) const;
    [[nodiscard]] bool hides_a_name(std::size_t line) const;
    [[nodiscard]] bool a_name_is_hidden() const;
    [[nodiscard]] bool is_hard_to_read() const;
    void set_sizes(int compactness);
    void choose_sizes();
    void shrink();
    void choose_names();
    void set_name(std::size_t piece, Naming naming);
    [[nodiscard]] bool may_be_brief(std::size_t piece) const { return !briefs_[piece].empty(); }
    [[nodiscard]] bool is_chosen(std::size_t piece) const;
    [[nodiscard]] bool keeps_name(std::size_t piece) const;
    [[nodiscard]] bool is_clear_here(std::size_t piece) const;
    void give_names_back();
    void give_last_names();
    [[nodiscard]] bool only_dispensable_lines_hide(std::size_t piece) const;
    void make_room_for_names(int reach, double worth);
    void step_aside_for_names(int reach);
    void keep_names_clear();
    void keep_chosen_clear();
    [[nodiscard]] bool chosen_runs_behind() const;
    [[nodiscard]] bool hides_chosen(std::size_t piece) const;
    void make_way_for_chosen(std::size_t piece);
    void name_chosen_whole(std::size_t piece);
    void bend_chosen();
    void push_names_away(std::size_t piece);
    void clear_names();
    [[nodiscard]] bool a_disc_is_in_the_way() const;
    void put_where_least_is_lost(std::size_t piece);
    [[nodiscard]] bool touches_another(std::size_t piece) const;
    bool give_name(std::size_t piece, Naming than = Naming::none);
    [[nodiscard]] std::optional<std::size_t> hidden_by(std::size_t piece) const;
    [[nodiscard]] std::optional<std::size_t> behind(std::size_t piece) const;
    [[nodiscard]] bool is_behind(std::size_t line, std::size_t piece) const;
    void keep_discs_clear();
    void leave_out(std::size_t line);
    [[nodiscard]] bool on_show(const domain::Connection& line) const;
    bool name_the_chosen();
    void route();
    void make_way_for_lines();
    bool take_a_label_in_the_way();
    bool shorten_name(std::size_t piece);
    [[nodiscard]] bool nobody_touches() const;
    [[nodiscard]] std::optional<std::size_t> flung_away(
        const std::vector<Point>& before, const std::vector<std::optional<Point>>& wanted) const;
    [[nodiscard]] std::vector<std::size_t> by_weight() const;

    [[nodiscard]] bool is_same_arrangement() const;
    [[nodiscard]] Known known_places() const;
    [[nodiscard]] bool all_new(const Known& known) const;
    [[nodiscard]] bool mostly_new_lines(const Known& known) const;
    [[nodiscard]] bool first_of_a_kind() const;
    [[nodiscard]] bool better_anew();
    void take_all_labels_back();
    [[nodiscard]] int compactness_before() const;
    void keep_labels(const Known& known);
    [[nodiscard]] Loose found_a_partner() const;
    [[nodiscard]] bool hides_a_stranger(std::size_t line) const;
    [[nodiscard]] Loose badly_linked(const Loose& pieces) const;
    bool grow();
    bool grow_from(const Known& known, const Loose& loose);
    bool grow_at(int compactness, const Known& known, const Loose& loose, Pushing pushing);
    bool grow_somehow(const Known& known, const Loose& loose);
    void start_afresh();
    void adapt();
    void improve();
    void centre();
    void step_aside_a_little();

    const domain::State& state_;
    const Setting& setting_;
    unsigned seed_;
    unsigned attempts_ = 0;
    DrawnLines drawn_;
    std::map<domain::OrganisationId, std::size_t> index_;
    std::vector<std::string> names_;
    std::vector<std::string> briefs_;  // empty: no short form tells who it is
    std::vector<Naming> naming_;
    std::vector<bool> may_get_name_;  // it did not stand there without one
    Board board_;
    int compactness_ = 0;
    double shrunk_ = 1.0;
    Sizes sizes_;
    std::vector<std::vector<std::string>> labels_;
    std::vector<Point> centres_;
    Routes routes_;
};

/// The outline of an organisation's disc, which tells its kind.
[[nodiscard]] Shape shape_of(const domain::Organisation& organisation);

}  // namespace graph
