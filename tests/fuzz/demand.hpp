#pragma once

#include <cstdlib>

namespace fuzz {

/// Stops the fuzzer with the bytes at hand when something that must hold does not.
inline void demand(bool holds) {
    if (!holds) std::abort();
}

}  // namespace fuzz
