#include "voting/dots.hpp"

#include <algorithm>

namespace voting {

int suggested_dots(int options, int divisor) {
    const int by = std::max(divisor, 1);
    return std::clamp((2 * options + by) / (2 * by), 1, 8);
}

int suggested_most_on_one(int dots_each) { return std::max((dots_each + 1) / 2, 1); }

}  // namespace voting
