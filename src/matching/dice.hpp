#pragma once

#include <cstddef>
#include <cstdint>

namespace matching {

/// Chance that is the same on every machine.
/// Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators (2014):
/// SplitMix64.
class Dice {
public:
    /// Even between 0 and 1.
    float part() { return static_cast<float>(next() >> 40U) / static_cast<float>(1U << 24U); }
    /// About normal: the sum of twelve.
    float normal() {
        float sum = -6;
        for (int at = 0; at < 12; ++at) sum += part();
        return sum;
    }
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }

private:
    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }
    std::uint64_t state_ = 101;
};

}  // namespace matching
