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

/// The words of a text as it has them, folded, and where a clause ends.
struct TextTokens {
    std::string folded;
    struct Token {
        std::size_t from = 0;
        std::size_t size = 0;
        bool ends_clause = false;  // a comma, a full stop or the like follows
    };
    std::vector<Token> tokens;

    [[nodiscard]] std::string_view text(const Token& token) const {
        return std::string_view(folded).substr(token.from, token.size);
    }
};
[[nodiscard]] TextTokens tokens_of(std::string_view text);

/// The same, in the memory of what was read before.
void read_tokens(std::string_view text, TextTokens& read);

/// Whether a folded word means something in a phrase, and is no number.
[[nodiscard]] bool has_meaning(std::string_view folded);

/// Whether a word is one of the telling ones.
[[nodiscard]] bool is_telling(const Word& word);

/// As telling_words, but with every word that means something in a phrase: "zit alleen".
[[nodiscard]] std::vector<Word> words_with_meaning(std::string_view text);

}  // namespace matching
