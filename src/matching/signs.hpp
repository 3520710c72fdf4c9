#pragma once

#include "domain/choice.hpp"
#include "domain/lexicon.hpp"
#include "matching/grouped.hpp"
#include "matching/vocabulary.hpp"
#include "matching/words.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace matching {

/// Reads many short texts that share their words: the stem of each form is worked out once.
class StemReader {
public:
    /// The stems of the words with a meaning, by number, in the order of the text. Lives until the
    /// next call.
    std::span<const int> read(std::string_view text);

    [[nodiscard]] std::string_view stem(int number) const { return stems_.word(number); }

private:
    [[nodiscard]] int stem_of(std::string_view folded);

    TextTokens tokens_;
    WordIds forms_;
    WordIds stems_;
    std::vector<int> stem_of_form_;  // -1: it has no meaning
    std::vector<int> read_;
};

/// What the words and phrases of a lexicon say about its concepts.
///
/// Cost: making it about three tenths of a millisecond per thousand terms.
class Signs {
public:
    Signs() = default;
    Signs(const domain::Lexicon& lexicon, StemReader& reader);

    /// How much a word, or the words of a phrase, say about a concept.
    struct Sign {
        int concept_at = 0;
        std::array<float, 2> weights{};  // in a strength, in a need: as domain::Side
    };
    struct Phrase {
        Sign sign;
        std::uint32_t from = 0;  // its words
        std::uint32_t count = 0;
    };

    /// A bit that few words share: what lacks the bit lacks the word.
    [[nodiscard]] static std::uint64_t bit_of(int word) {
        return std::uint64_t{1} << (static_cast<unsigned>(word) % 64);
    }

    [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

    /// In the order of concepts.
    [[nodiscard]] std::span<const Sign> of_word(int word) const { return of_word_[word]; }
    [[nodiscard]] std::span<const Phrase> begun_with(int word) const { return begun_with_[word]; }
    /// Of the words of each of these. A text has few of them: to see that reads a quarter of what
    /// the phrases take.
    [[nodiscard]] std::span<const std::uint64_t> bits_of_begun_with(int word) const {
        return bits_of_begun_with_[word];
    }
    [[nodiscard]] std::span<const int> words(const Phrase& phrase) const {
        return std::span(phrase_words_).subspan(phrase.from, phrase.count);
    }

private:
    struct Making;
    void add_terms(const std::vector<domain::LexiconTerm>& terms, Sign sign, Making& making);
    void add_name(std::string_view name, Sign sign, Making& making);
    int word_of(int stem, Making& making);

    Vocabulary vocabulary_;
    Grouped<Sign> of_word_;
    Grouped<Phrase> begun_with_;  // by first word
    Grouped<std::uint64_t> bits_of_begun_with_;
    std::vector<int> phrase_words_;
};

}  // namespace matching
