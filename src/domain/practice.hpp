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

/// What a need shows that somebody lacks, or a strength that somebody brings.
struct RoleExample {
    std::vector<std::string> roles;  // their keys; empty: none
    Side side = Side::need;
    std::string text;

    bool operator==(const RoleExample&) const = default;
};

/// All that is learned from.
struct Teaching {
    std::vector<Example> examples;
    std::vector<Verdict> verdicts;
    std::vector<RoleExample> roles = {};

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

/// Where the marks of a text stand by which it shows a role: parts of its words and its concepts
/// share the first places, by chance; then come its direction, and how clearly it shows the role
/// by the lexicon's signs.
inline constexpr std::size_t part_places = 8192;
inline constexpr std::size_t role_places = part_places + practice_size + 1;

/// How much each mark of a need or a strength speaks for a role.
struct RolePractice {
    Side side = Side::need;
    std::string role;
    double scale = 0;
    double threshold = 0;              // of the sum from which a text is taken to show the role
    std::vector<std::int8_t> weights;  // role_places of them, times scale

    bool operator==(const RolePractice&) const = default;
};

/// What examples taught about who can help whom, beside what a lexicon says. Empty: nothing.
struct Practice {
    std::string examples;  // fingerprint of what it was learned from
    std::vector<PracticeRow> rows;
    std::vector<RolePractice> roles = {};

    bool operator==(const Practice&) const = default;
};

}  // namespace domain
