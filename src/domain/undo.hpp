#pragma once

#include <span>

#include "domain/event.hpp"

namespace domain {

/// The fact that Ctrl+Z takes back: the last one that `by` asked for and that still counts, or
/// nobody. Taking back and bringing back are no acts of their own, and the start of a session is
/// never one. It may still be refused: a closed poll is final.
[[nodiscard]] FactNumber last_act(std::span<const Record> records, Origin by);

/// The fact that redo brings back: the last one that `by` took back, unless they have done
/// something else since; or nobody.
[[nodiscard]] FactNumber last_taken_back(std::span<const Record> records, Origin by);

}  // namespace domain
