#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace matching {

/// A word that can say something about a need or a strength.
struct Word {
    std::string folded;  // as it stands in the text, folded
    std::string stem;    // what its forms have in common; compare this

    bool operator==(const Word&) const = default;
};

/// The telling words of a text: folded, without numbers, short words and words that everybody
/// uses, each stem once, in the order of the text.
[[nodiscard]] std::vector<Word> telling_words(std::string_view text);

/// A crude Dutch stem of a folded word: "muzikanten" and "muzikant", "huizen" and "huis",
/// "coordinatie" and "coördinatie" meet.
///
/// Source: the plural and ending rules of Dutch spelling, no dictionary.
[[nodiscard]] std::string stem(std::string_view folded);

}  // namespace matching
