#pragma once

#include "matching/spellings.hpp"
#include "matching/word_ids.hpp"
#include "matching/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace matching {

/// A word of a text as the vocabulary knows it.
struct KnownWord {
    int id = 0;
    float weight = 1;  // 1: the word itself; less: a part of it, or a word it may be meant for

    bool operator==(const KnownWord&) const = default;
};

/// All words of the lexicon, by their stems. Finds them in words that are compounds ("rolstoelbus"
/// holds "rolstoel" and "bus") or have one letter wrong.
class Vocabulary {
public:
    /// The id of a stem; new ones get the next.
    int add(std::string_view stem);

    [[nodiscard]] int size() const { return static_cast<int>(stems_.size()); }

    /// What a word of a text may stand for: itself, else a word one letter away, else the parts of
    /// a compound. Empty when nothing of it is known.
    [[nodiscard]] std::vector<KnownWord> find(const Word& word) const;

    /// The id of a stem, or -1.
    [[nodiscard]] int id_of(std::string_view stem) const { return stems_.find(stem); }

private:
    [[nodiscard]] int one_letter_away(std::string_view stem) const;
    [[nodiscard]] std::vector<int> parts_of(const std::string& folded) const;
    [[nodiscard]] int head_of(std::string_view front) const;

    WordIds stems_;
    Spellings spellings_;
};

}  // namespace matching
