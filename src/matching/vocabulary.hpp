#pragma once

#include "matching/words.hpp"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace matching {

/// A word of a text as the vocabulary knows it.
struct KnownWord {
    int id = 0;
    float weight = 1;  // 1: the word itself; less: a part of it, or a word it may be meant for

    bool operator==(const KnownWord&) const = default;
};

/// Shorter words differ by one letter too easily for that to be a mistake; in bytes.
inline constexpr std::size_t least_for_mistake = 6;

/// Whether one letter more, less, other, or two swapped, make one word the other.
[[nodiscard]] bool differ_by_one(std::string_view one, std::string_view other);

/// All words of the lexicon, by their stems. Finds them in words that are compounds ("rolstoelbus"
/// holds "rolstoel" and "bus") or have one letter wrong.
class Vocabulary {
public:
    /// The id of a stem; new ones get the next.
    int add(const std::string& stem);

    [[nodiscard]] int size() const { return static_cast<int>(ids_.size()); }

    /// What a word of a text may stand for: itself, else a word one letter away, else the parts of
    /// a compound. Empty when nothing of it is known.
    [[nodiscard]] std::vector<KnownWord> find(const Word& word) const;

    /// The id of a stem, or -1.
    [[nodiscard]] int id_of(std::string_view stem) const;

private:
    [[nodiscard]] int one_letter_away(const std::string& stem) const;
    [[nodiscard]] std::vector<int> parts_of(const std::string& folded) const;
    [[nodiscard]] int head_of(std::string_view front) const;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>()(text);
        }
    };
    std::unordered_map<std::string, int, Hash, std::equal_to<>> ids_;
    std::map<std::pair<char, std::size_t>, std::vector<int>> by_shape_;  // first letter, length
    std::vector<std::string> stems_;                                     // by id
};

}  // namespace matching
