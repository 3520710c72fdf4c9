#pragma once

#include "domain/practice.hpp"
#include "matching/experience.hpp"
#include "matching/understood.hpp"
#include "matching/words.hpp"

#include <string>
#include <vector>

namespace matching {

/// By what a text shows a role.
struct RoleMark {
    int place = 0;   // below domain::role_places
    int weight = 0;  // in units of RoleMarks::unit
    int token = -1;  // of the text, where it is a part of a word
};

/// Finds the marks of texts: the parts of four and five letters of their words, what they are
/// about, and where they point. Words that nobody taught share parts with those that somebody did.
/// Source: Weinberger and others, Feature hashing for large scale multitask learning (2009).
class RoleMarks {
public:
    static constexpr int unit = 4096;

    RoleMarks() = default;
    /// Takes: the keys of the lexicon's concepts by place.
    explicit RoleMarks(const std::vector<std::string>& concepts);

    /// Gives: all marks but the last place, the lexicon's own signs.
    /// Cost: some microseconds.
    [[nodiscard]] std::vector<RoleMark> of(const TextTokens& text, const Understood& understood,
                                           const Direction& direction) const;

private:
    std::vector<int> places_of_concepts_;
};

/// The mark of a role that shows by the lexicon's signs.
[[nodiscard]] RoleMark mark_of_signs(int percent);

}  // namespace matching
