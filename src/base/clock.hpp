#pragma once

#include <chrono>
#include <functional>

namespace base {

/// Seconds since 1970 in UTC: what a record carries, what a timer plans its end with.
using UtcSeconds = std::chrono::sys_seconds;

/// Where "now" comes from. A function, so that tests and scripts can hand in their own time.
using Clock = std::function<UtcSeconds()>;

}  // namespace base
