#pragma once

#include "graph/geometry.hpp"
#include "graph/shape.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace graph {

/// Where a label stands with its disc. People look for it under the disc; it stands elsewhere only
/// where a line has to pass or the room is too full, and then always against the disc.
enum class LabelPlace { below, above, right, left };
inline constexpr std::array label_places = {LabelPlace::below, LabelPlace::above, LabelPlace::right,
                                            LabelPlace::left};

/// What one organisation takes of the picture: a disc and, under it or beside it, a label.
struct Piece {
    Shape shape = Shape::circle;
    double half_width = 0.0;  // of the disc
    double half_height = 0.0;
    double label_width = 0.0;  // 0: no label
    double label_height = 0.0;
    LabelPlace label_place = LabelPlace::below;
    Box label;   // as seen from the centre of the disc
    Box around;  // disc and label, likewise

    [[nodiscard]] bool labelled() const { return label_width > 0.0; }
    bool operator==(const Piece&) const = default;
};

/// A line between two pieces, by their place on the board.
struct Line {
    std::size_t one = 0;
    std::size_t other = 0;
    double weight = 1.0;  // how much it matters that this one is short

    [[nodiscard]] bool has(std::size_t piece) const { return one == piece || other == piece; }
    [[nodiscard]] std::size_t far_end(std::size_t piece) const {
        return one == piece ? other : one;
    }
    bool operator==(const Line&) const = default;
};

/// The pieces that must find a place, and the lines between them. A place is the centre of a
/// piece's disc.
struct Board {
    Box room;
    double label_gap = 0.0;  // from a disc to its label
    double clear = 0.0;      // wanted between any two things
    std::vector<Piece> pieces;
    std::vector<Line> lines;
    std::vector<std::vector<std::size_t>> lines_of;  // per piece: places in `lines`
};

/// Puts the label of a piece in its place; `gap`: from a disc to the label under it.
void put_label(Piece& piece, LabelPlace place, double gap, double clear);

[[nodiscard]] Box disc_box(const Piece& piece, Point centre);
[[nodiscard]] Box label_box(const Piece& piece, Point centre);
/// Around disc and label.
[[nodiscard]] Box hull(const Piece& piece, Point centre);

/// How far two pieces reach into the clear space of each other; 0: as far apart as wanted.
[[nodiscard]] double overlap(const Piece& one, Point one_centre, const Piece& other,
                             Point other_centre, double clear);
[[nodiscard]] double overlap(const Board& board, std::size_t one, Point one_centre,
                             std::size_t other, Point other_centre);

/// The centres that keep a piece inside the room; its middle where the room is too small.
[[nodiscard]] Box centres(const Board& board, const Piece& piece);
[[nodiscard]] Point clamped(const Board& board, std::size_t piece, Point centre);

/// Whether none of `members` touches another: some of the clear space is left between them.
[[nodiscard]] bool is_clear(const Board& board, std::span<const Point> centres,
                            std::span<const std::size_t> members);

/// Whether a piece at `centre` is clear of all `others` (places on the board).
[[nodiscard]] bool is_free(const Board& board, std::size_t piece, Point centre,
                           std::span<const Point> centres, std::span<const std::size_t> others);

}  // namespace graph
