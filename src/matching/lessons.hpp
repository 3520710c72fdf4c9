#pragma once

#include "domain/id.hpp"

#include <string>
#include <utility>
#include <vector>

namespace matching {

/// What makes one line like another: it runs through the same two concepts, or joins the same two
/// words; a bit when it only serves the same concept.
struct Likeable {
    std::pair<domain::OrganisationId, domain::OrganisationId> between;  // as a PairKey
    int asked = -1;                                                     // concepts; -1: none
    int offered = -1;
    std::vector<std::pair<std::string, std::string>> stems;  // of the need, of the strength
};

/// What pins and dismissals say of lines like them between others: a dismissed one lowers them, a
/// pinned one raises them.
class Lessons {
public:
    void learn(Likeable line, bool pinned);

    /// What is left of the worth of a line, in percent: 100 when nobody said anything of its like.
    /// A line between the same two is not taught: what was said was about themselves.
    [[nodiscard]] int percent(const Likeable& line) const;

    [[nodiscard]] bool empty() const { return lessons_.empty(); }

private:
    struct Lesson {
        Likeable line;
        bool pinned = false;
    };
    std::vector<Lesson> lessons_;
};

}  // namespace matching
