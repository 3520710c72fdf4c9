#pragma once

#include "graph/bend.hpp"
#include "graph/board.hpp"
#include "graph/stress.hpp"

#include <span>
#include <vector>

namespace graph {

/// What a place is judged by besides the lines: how far pieces should stand apart.
struct Wanted {
    Distances distances;          // in hops, between the members in their order; may be empty
    Point unit;                   // what one hop is wide and high on the board
    std::vector<Point> places{};  // per piece: where people know it from; may be empty
};

/// A picture in the making: where everybody stands, how every line bends, and how hard that is to
/// read. It counts lines that run through discs and names, cross, make detours or are long, lines
/// that leave a disc side by side, pieces in each other's way, and distances that mislead.
class Draft {
public:
    enum class Lines { straight, curved, plain };

    /// Takes: `members`: the pieces that have a place; only lines among them count.
    Draft(Board board, std::vector<std::size_t> members, std::vector<Point> centres, Wanted wanted,
          Lines lines);

    [[nodiscard]] const std::vector<Point>& centres() const { return centres_; }
    [[nodiscard]] const std::vector<Piece>& pieces() const { return board_.pieces; }
    [[nodiscard]] const Track& track(std::size_t line) const { return tracks_[line]; }

    /// How a move is judged.
    struct Care {
        double threshold = 0.0;   // it may make things this much worse
        double strictness = 1.0;  // against pieces in each other's way
    };
    /// Give: whether it was done.
    bool try_move(std::size_t piece, Point to, const Care& care);
    bool try_swap(std::size_t one, std::size_t other, const Care& care);
    /// Also puts the label elsewhere.
    bool try_place(std::size_t piece, Point to, LabelPlace label, const Care& care);
    /// Gives a piece another label.
    void relabel(std::size_t piece, const Piece& as);
    /// Draws one line once more.
    void bend(std::size_t line);
    /// Whether lines are tried in all their bends from now on, or only in the plainest.
    void allow(Lines lines) {
        if (kind_ == Lines::curved) bends_ = lines == Lines::plain ? plain_bends() : all_bends();
    }

    /// Draws every line once more, best first bends, until none gets better.
    void bend_all(int rounds);

    /// What everything costs together.
    [[nodiscard]] double cost() const;
    /// What a line adds to that; `alone`: without lines it crosses or leaves a disc beside.
    [[nodiscard]] double cost_of_line(std::size_t line) const;

    /// What a piece and its lines would cost at a place, the lines bent as is best there.
    [[nodiscard]] double cost_at(std::size_t piece, Point place, LabelPlace label);

private:
    struct Moved {
        std::size_t piece;
        Point to;
    };
    [[nodiscard]] Point place(std::size_t piece, const Moved& moved) const {
        return piece == moved.piece ? moved.to : centres_[piece];
    }
    [[nodiscard]] double of_piece(std::size_t piece, Point at) const;
    [[nodiscard]] double in_the_way_of(std::size_t piece, Point at) const;
    [[nodiscard]] double of_distances(std::size_t piece, Point at) const;
    [[nodiscard]] double of_memory(std::size_t piece, Point at) const;
    [[nodiscard]] double of_strangers(std::size_t piece, Point at) const;
    [[nodiscard]] double of_way(std::size_t line, const Moved& moved) const;
    [[nodiscard]] double of_track(std::size_t line, const Track& track, const Moved& moved,
                                  std::span<const std::size_t> pieces, double enough) const;
    [[nodiscard]] double of_pair(std::size_t one, const Track& first, std::size_t other,
                                 const Track& second) const;
    [[nodiscard]] double of_hit(std::size_t piece, Point centre, const Track& track,
                                bool own) const;
    [[nodiscard]] double of_own_label(std::size_t piece, Point centre, Point to) const;
    [[nodiscard]] double now(std::size_t piece, double strictness);
    void put(std::size_t piece, LabelPlace place);
    [[nodiscard]] double then(const Moved& moved, double strictness, double enough,
                              std::vector<Track>& tracks) const;
    [[nodiscard]] Track best_track(std::size_t line, const Moved& moved,
                                   std::span<const std::size_t> before,
                                   std::span<const Track> tracks_before, double& cost) const;
    void set(const Moved& moved, const std::vector<Track>& tracks);

    Board board_;
    std::vector<std::size_t> members_;
    std::vector<std::size_t> member_of_;              // per piece: its place in members_
    std::vector<Box> reach_;                          // per piece: its hull and some air
    std::vector<Box> labels_;                         // per piece, with some air
    std::vector<std::size_t> lines_;                  // among members
    std::vector<std::vector<std::size_t>> lines_of_;  // per piece, of those
    std::vector<Point> centres_;
    std::vector<Track> tracks_;  // per line of the board
    Wanted wanted_;
    Lines kind_;
    std::span<const Bend> bends_;
    Box inside_;  // the room without the half width of a line
    std::vector<Track> scratch_;
    /// What a piece costs where it is; worked out again after a change.
    struct Known {
        double easy = 0.0;    // whatever the strictness
        double strict = 0.0;  // times the strictness
        std::size_t change = 0;
    };
    std::vector<Known> known_;
    std::size_t changes_ = 1;
    mutable std::vector<std::size_t> near_pieces_;  // of the line that is being bent
    mutable std::vector<std::size_t> near_lines_;
};

}  // namespace graph
