#pragma once

#include "domain/choice.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace matching {

/// Where a need or strength stands in an index: a number that whoever fills the index chooses.
using Place = std::size_t;

/// How much something has of a thing that can be shared: a concept, a word, a category.
struct Weight {
    int key = 0;
    std::int32_t weight = 0;  // 1024 is whole
    int word = -1;            // place among the words of the text
};

struct Posting {
    std::uint32_t place = 0;
    std::int32_t weight = 0;
};

/// Who has a thing, by its key, on either side.
class Postings {
public:
    [[nodiscard]] std::size_t sharers(int key) const {
        return at(domain::Side::need, key).size() + at(domain::Side::strength, key).size();
    }
    [[nodiscard]] std::span<const Posting> at(domain::Side side, int key) const {
        const auto& all = of_side_[static_cast<std::size_t>(side)];
        if (static_cast<std::size_t>(key) >= all.size()) return {};
        return all[static_cast<std::size_t>(key)];
    }

    /// Cost: out: about how many have it.
    void change(domain::Side side, Place at, const Weight& weight, bool in);

private:
    std::vector<std::vector<Posting>> of_side_[2];
};

}  // namespace matching
