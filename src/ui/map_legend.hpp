#pragma once

#include "graph/picture.hpp"
#include "ui/canvas.hpp"

#include <string>
#include <vector>

namespace ui {

/// One line of "uitleg" with its words.
struct LegendLine {
    graph::LegendEntry entry;
    std::string words;
    bool alone = false;  // what is looked at: words that need no sample
    bool aside = false;  // what is not drawn: no sample either
};

/// Whether it tells what a kind of line means.
[[nodiscard]] bool is_line(const LegendLine& line);

/// "Uitleg": samples with their words, below each other or, where that is lower, several beside
/// each other, each row as full as its words allow.
class Legend {
public:
    /// Takes: `most`: how wide it may be.
    Legend(const Canvas& canvas, const std::vector<LegendLine>& lines, float most);

    /// Wider than `most` when one line alone is.
    [[nodiscard]] Size size() const { return size_; }
    /// Whether somebody needs to read it there, or it is more than the wall had room for.
    enum class Worth { needed, extra };
    void draw(Canvas& canvas, Point at, Worth worth = Worth::needed) const;

private:
    struct Placed {
        LegendLine line;
        Point at;  // from the legend's left top
    };
    std::vector<Placed> placed_;
    float row_height_;
    Size size_;
};

/// Where a map leaves a wall empty.
class EmptyGround {
public:
    EmptyGround(const Canvas& canvas, const graph::Picture& picture, const Box& area);

    enum class Where { at_a_side, anywhere };
    /// A place of this size, as low and as far to a side as can be; a box without a size when
    /// there is none.
    [[nodiscard]] Box place(Size size, Where where = Where::anywhere) const;

private:
    void cover(const Box& box);
    [[nodiscard]] int covered(int left, int top, int right, int bottom) const;

    Box area_;
    int columns_;
    int rows_;
    std::vector<int> sums_;  // covered cells above and left of a corner
};

}  // namespace ui
