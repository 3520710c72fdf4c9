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

/// Whether a word is one of the telling ones.
[[nodiscard]] bool is_telling(const Word& word);

/// As telling_words, but with every word that means something in a phrase: "zit alleen".
[[nodiscard]] std::vector<Word> words_with_meaning(std::string_view text);

}  // namespace matching
