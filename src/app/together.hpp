#pragma once

#include "graph/picture.hpp"

#include <functional>
#include <span>

namespace app {

/// Does all of this work at once, and waits until it is done; one after another where the machine
/// gives no thread.
///
/// Cost: a thread for each.
void together(std::span<const std::function<void()>> work);

/// The same widths for several threads: one is measured at a time.
[[nodiscard]] graph::Lettering one_at_a_time(const graph::Lettering& lettering);

}  // namespace app
