#pragma once

#include <cstddef>
#include <cstdint>

namespace graph {

/// Numbers that look drawn by chance and are the same on every machine for the same seed.
///
/// Source: splitmix64, Steele, Lea and Flood, 2014.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    [[nodiscard]] std::uint64_t draw() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// From 0 up to, not including, 1.
    [[nodiscard]] double part() { return static_cast<double>(draw() >> 11U) * 0x1.0p-53; }

    /// From -1 to 1.
    [[nodiscard]] double either_way() { return 2.0 * part() - 1.0; }

    /// From 0 up to, not including, `count`, which is 1 or more.
    [[nodiscard]] std::size_t one_of(std::size_t count) {
        return static_cast<std::size_t>(draw() % count);
    }

private:
    std::uint64_t state_;
};

}  // namespace graph
