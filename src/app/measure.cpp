#include "app/measure.hpp"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace app {

void measured(std::string_view what, const Stopwatch& watch) {
    static std::FILE* const log = [] {
        const char* file = std::getenv("SAMEN_MEASURE");
        return file != nullptr ? std::fopen(file, "ae") : nullptr;
    }();
    if (log == nullptr) return;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    std::fprintf(log, "%.*s %.3f %.3f\n", static_cast<int>(what.size()), what.data(),
                 watch.milliseconds(),
                 static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6);
    std::fflush(log);
}

}  // namespace app
