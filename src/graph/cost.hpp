#pragma once

#include "graph/board.hpp"
#include "graph/stress.hpp"

#include <span>
#include <vector>

namespace graph {

/// How hard a picture is to read, counted around one piece at a time: lines that run through
/// discs and labels or cross, lines as short as a stub or so close that they look like one,
/// pieces in each other's way, and distances that do not tell who is close to whom.
class Cost {
public:
    /// Takes:  `members`: the pieces that distances speak of, in their order; `unit`: what one
    ///         hop is wide and high on the board. The board and the members must outlive this.
    Cost(const Board& board, const std::vector<std::size_t>& members, Distances distances,
         Point unit);

    /// What a piece costs at `centre` while all others stay.
    ///
    /// Takes:  `strictness`: how much being in each other's way weighs, 1 or more; `enough`: once
    ///         it costs this much, nobody needs to know how much more.
    [[nodiscard]] double of(std::size_t piece, Point centre, std::span<const Point> centres,
                            double strictness, double enough) const;

    /// The part of that which has to do with lines.
    [[nodiscard]] double of_lines(std::size_t piece, Point centre, std::span<const Point> centres,
                                  double enough) const;

private:
    [[nodiscard]] double of_distances(std::size_t piece, Point centre,
                                      std::span<const Point> centres) const;
    [[nodiscard]] double of_line(std::size_t line, std::span<const Point> centres,
                                 std::size_t moved, Point centre) const;
    [[nodiscard]] double of_hit(std::size_t piece, Point centre, Point from, Point to) const;
    [[nodiscard]] double of_own_label(std::size_t piece, Point centre, Point to) const;
    [[nodiscard]] double of_narrow(std::size_t piece, std::span<const Point> centres,
                                   std::size_t moved, Point centre) const;

    const Board& board_;
    const std::vector<std::size_t>& members_;
    std::vector<std::size_t> member_of_;  // per piece: its place in members_
    std::vector<Box> reach_;              // per piece: its hull around the centre, and some air
    Distances distances_;
    Point unit_;
};

}  // namespace graph
