#pragma once

#include "graph/picture.hpp"
#include "report/brush.hpp"

namespace report {

/// Where a picture comes: its left top, and what its height becomes.
struct Frame {
    graph::Point origin;
    double height = 1.0;
};

/// Paints the picture as screens do: the same places, labels and lines, and no line through a
/// label.
void paint_picture(Brush& brush, const graph::Picture& picture, const Frame& frame);

/// Paints what stands in front of the words of one line of the legend.
///
/// Takes:  `thick`: of a line.
void paint_sample(Brush& brush, const graph::LegendEntry& entry, const graph::Box& box,
                  double thick);

}  // namespace report
