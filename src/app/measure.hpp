#pragma once

#include <chrono>
#include <string_view>

namespace app {

/// Starts when it is made.
class Stopwatch {
public:
    [[nodiscard]] double milliseconds() const {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_)
            .count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// For the benchmarks: when $SAMEN_MEASURE names a file, appends a line "what ms since-boot-ms":
/// how long it took, and when it was done on the clock that counts from the machine's start.
/// Without it nothing is written and nothing costs.
void measured(std::string_view what, const Stopwatch& watch);

}  // namespace app
