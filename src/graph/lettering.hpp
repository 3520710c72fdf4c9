#pragma once

#include "graph/board.hpp"
#include "graph/picture.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace graph {

/// Sizes of everything in a picture, in picture heights.
struct Sizes {
    double text = 0.0;
    double line_height = 0.0;
    double initials = 0.0;
    double radius = 0.0;
    double ring = 0.0;
    double label_gap = 0.0;
    double clear = 0.0;
    double thinnest = 0.0;  // line
    double thickest = 0.0;
    double widest_line = 0.0;   // of a label before it breaks in two
    double widest_brief = 0.0;  // of a name shortened to one line
};

/// How compactly names and discs are drawn: 0 is roomy, most_compact is as small as people in the
/// last row can still read.
inline constexpr int most_compact = 4;
[[nodiscard]] Sizes sizes_for(const Extent& extent, int compactness);

/// How wide a name is, in picture heights.
[[nodiscard]] double width_of(std::string_view text, const Sizes& sizes,
                              const Lettering& lettering);

/// The text shortened until it is no wider than `widest`.
[[nodiscard]] std::string fitted(std::string_view text, const Sizes& sizes,
                                 const Lettering& lettering, double widest);

/// The lines of a name: one where it fits, else two, broken at a word; a part that is wider than
/// `widest` is shortened.
[[nodiscard]] std::vector<std::string> label_lines(std::string_view name, const Sizes& sizes,
                                                   const Lettering& lettering, double widest);

/// A piece for a disc of this shape with this label; no lines: no label.
[[nodiscard]] Piece piece_for(Shape shape, std::span<const std::string> lines, const Sizes& sizes,
                              const Lettering& lettering);

/// The font size at which initials fit inside a disc, at most the usual one.
[[nodiscard]] double initials_size(std::string_view initials, const Sizes& sizes,
                                   const Lettering& lettering);

/// How much of the room the pieces fill, 0 to 1 and above.
[[nodiscard]] double filled(const Board& board);

}  // namespace graph
