#pragma once

#include "domain/command.hpp"
#include "domain/state.hpp"

#include <optional>
#include <vector>

namespace ui {

/// What the wall shows of a phase, with the vote that belongs to it.
[[nodiscard]] domain::WallView view_of(const domain::State& state, const domain::Phase& phase,
                                       domain::Screen screen);

/// What PageDown asks for: the next page of a list, the harvest after the task, the next phase
/// after the harvest, the next option while hands are counted, the tie after the result.
///
/// Takes:  `pages`: of what stands on the wall.
/// Gives:  the wishes in their order; empty at the end of the evening and while an open vote must
///         be closed first.
[[nodiscard]] std::vector<domain::Command> next_step(const domain::State& state, int pages = 1);
/// What PageUp asks for: the same way back. Of a step that was only just entered the entering is
/// taken back, so that the step before keeps its time.
///
/// Takes:  `entered`: the fact that entered it, when nothing was done since; else nobody.
[[nodiscard]] std::vector<domain::Command> step_back(const domain::State& state,
                                                     domain::FactNumber entered = {});

/// What F7 asks for: the harvest when the task stands on the wall, else the task.
[[nodiscard]] std::optional<domain::WallView> other_side(const domain::State& state);

/// Whether the wall stands where the phase begins.
[[nodiscard]] bool shows_task(const domain::State& state);

}  // namespace ui
