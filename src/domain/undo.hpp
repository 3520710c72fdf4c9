#pragma once

#include "domain/event.hpp"

#include <span>

namespace domain {

/// The fact that Ctrl+Z takes back: the last one that `by` asked for and that still counts, or
/// nobody. Taking back and bringing back are no acts of their own; nor are entering a step and
/// showing something on the wall, which have keys of their own; nor is what is final.
[[nodiscard]] FactNumber last_act(std::span<const Record> records, Origin by);

/// The fact that redo brings back: the last one that `by` took back, unless they have done
/// something else since; or nobody.
[[nodiscard]] FactNumber last_taken_back(std::span<const Record> records, Origin by);

}  // namespace domain
