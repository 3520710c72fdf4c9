#pragma once

#include "ui/scene.hpp"
#include "ui/wall_sheet.hpp"

namespace ui {

/// Adds, for every option of a vote on levels of support, how many people said what: as one bar
/// in parts, and in words with their numbers; then its concerns. Never a mean: it hides a room
/// that is split.
void add_levels(Sheet& sheet, const Canvas& canvas, const Scene& scene, const domain::Poll& poll);

/// Adds the concerns that were said, one sentence each and nobody's name.
void add_concerns(Sheet& sheet, const Canvas& canvas, const Scene& scene, const domain::Poll& poll);

}  // namespace ui
