#pragma once

#include "domain/state.hpp"
#include "ui/canvas.hpp"

#include <string>
#include <vector>

namespace ui {

enum class MarkShape { round, square, hexagon };

/// The sign of an organisation: the shape tells the kind, the initials tell who, the colour of
/// the ring only helps.
struct Mark {
    MarkShape shape = MarkShape::round;
    base::Colour ring;
    std::string initials;
    bool hollow = false;  // invited but absent: not filled, its ring dashed
};

/// How large a mark is drawn, in units.
struct MarkSize {
    float diameter = 84;
    float ring = 9;
    float initials = 40;  // font size, before the canvas scales text
};

[[nodiscard]] Mark mark_of(const domain::Organisation& organisation, const base::Theme& theme);

/// One size for marks that stand together, so that the widest initials fit and all are equal.
///
/// Takes: `initials`: font size.
[[nodiscard]] MarkSize mark_size(const Canvas& canvas, const std::vector<Mark>& marks,
                                 float initials = 40);

void draw_mark(Canvas& canvas, Point centre, const Mark& mark, const MarkSize& size);

}  // namespace ui
