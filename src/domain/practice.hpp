#pragma once

#include "domain/choice.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace domain {

/// A need with strengths that serve it, the most obvious first, and strengths that seem to and do
/// not: what is learned from.
struct Example {
    std::string need;
    std::vector<std::string> serve;
    std::vector<std::string> do_not;

    bool operator==(const Example&) const = default;
};

/// What somebody said of a line that was drawn between a need and a strength.
struct Verdict {
    std::string need;
    std::string strength;
    double helps = 0;  // 0: not; 1: both would want to talk about it; a half: perhaps

    bool operator==(const Verdict&) const = default;
};

/// All that is learned from.
struct Teaching {
    std::vector<Example> examples;
    std::vector<Verdict> verdicts;

    bool operator==(const Teaching&) const = default;
};

inline constexpr std::size_t practice_size = 64;  // numbers in a direction

/// Where a concept or a word points when it stands in a need or a strength: needs and strengths
/// that went together in the examples point the same way.
struct PracticeRow {
    Side side = Side::need;
    bool of_concept = false;
    std::string key;  // of a concept, or the stem of a word
    double scale = 0;
    std::array<std::int8_t, practice_size> direction{};  // times scale

    bool operator==(const PracticeRow&) const = default;
};

/// What examples taught about who can help whom, beside what a lexicon says. Empty: nothing.
struct Practice {
    std::string examples;  // fingerprint of what it was learned from
    std::vector<PracticeRow> rows;

    bool operator==(const Practice&) const = default;
};

}  // namespace domain
