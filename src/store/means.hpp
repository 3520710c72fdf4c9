#pragma once

#include "base/clock.hpp"
#include "base/files.hpp"

#include <functional>
#include <memory>
#include <string>

namespace store {

/// What a session needs from the world. Tests hand in a disk that fails and a clock that jumps.
struct Means {
    std::shared_ptr<base::Files> files;
    base::Clock clock;
    std::function<unsigned()> lot;  // chance, for a tie that is settled by lot
    /// Called after every save and at trouble, on the thread that wrote: to wake a window. It may
    /// ask the session anything, but must not wait.
    std::function<void()> on_news = {};
};

/// The real disk, the clock of the machine, its source of chance.
[[nodiscard]] Means means_of_this_machine();

/// Who holds a lock: "process 123 on laptop".
[[nodiscard]] std::string this_process();

}  // namespace store
