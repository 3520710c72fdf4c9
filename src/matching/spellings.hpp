#pragma once

#include "matching/word_ids.hpp"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace matching {

/// Shorter words differ by one letter too easily for that to be a mistake; in bytes.
inline constexpr std::size_t least_for_mistake = 6;

/// Whether one letter more, less, other, or two swapped, make one word the other.
[[nodiscard]] bool differ_by_one(std::string_view one, std::string_view other);

/// Finds words that are one wrong letter apart; the first letter is never wrong.
///
/// Cost: near looks at the letters of all words of about the same length that begin alike: a
///       microsecond for tens of thousands.
class Spellings {
public:
    void add(int id, std::string_view word);

    /// The words one letter away from this one, which is long enough for a mistake: those of its
    /// length first, then shorter, then longer ones, each in the order they were added.
    void near(std::string_view word, const WordIds& words, std::vector<int>& ids) const;

private:
    struct Spelling {
        int id = 0;
        std::uint32_t letters = 0;  // a bit for each that it has
    };
    std::unordered_map<std::size_t, std::vector<Spelling>> by_shape_;  // only looked up
};

}  // namespace matching
