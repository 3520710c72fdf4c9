#pragma once

namespace graph {

enum class Shape { circle, square, hexagon };

/// A square's sides are two radii long. A hexagon lies on a flat side; its left and right corner
/// are this many radii from the centre, so that it looks as large as a circle.
inline constexpr double hexagon_reach = 1.1;

}  // namespace graph
