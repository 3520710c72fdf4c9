#pragma once

#include "matching/understood.hpp"
#include "matching/vocabulary.hpp"
#include "matching/word_ids.hpp"
#include "matching/words.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace matching {

/// What a reader remembers of words it has met, so that each is looked up once. For one thread, and
/// for one lexicon.
class Memory {
public:
    /// Of the words with a meaning of the text that was read last, in their order: numbers from 0
    /// that a word keeps in this memory.
    [[nodiscard]] std::span<const int> numbers() const { return numbers_; }

private:
    friend class Knowledge;

    struct Token {
        Word word;
        bool means = false;  // not one of the small words
        std::vector<KnownWord> known;
    };
    /// A word of the vocabulary that a text has.
    struct Heard {
        int id = 0;
        float weight = 0;
        int word = -1;
    };
    struct Sum {
        float weight = 0;
        float most = 0;
        int word = -1;
    };

    // Of every sign of a concept after that of the first word. Chosen on the open half of the
    // evaluation set; see tests/bench/matching_bench.
    static constexpr float more_words = 1.8F;

    void make_room(std::size_t concepts);
    Sum& sum(int concept_at) {
        const auto at = static_cast<std::size_t>(concept_at);
        touched_[at / 64] |= std::uint64_t{1} << (at % 64);
        return sums_[at];
    }
    void add(int concept_at, float weight, int word) {
        Sum& into = sum(concept_at);
        into.weight += into.word >= 0 && into.word != word ? weight * more_words : weight;
        if (weight > into.most || into.word < 0) into.most = weight, into.word = word;
    }
    void list_sums();
    void clear_sums();

    WordIds forms_;
    std::vector<Token> tokens_;  // by form
    // Of the text that is read:
    TextTokens text_;
    std::vector<int> numbers_;
    std::vector<Heard> heard_;
    std::uint64_t heard_bits_ = 0;
    std::vector<About> about_;
    std::vector<Sum> sums_;               // per concept, empty between two texts
    std::vector<std::uint64_t> touched_;  // a bit per concept that has a sum
};

}  // namespace matching
