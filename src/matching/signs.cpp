#include "matching/signs.hpp"

#include "matching/stem.hpp"

#include <algorithm>

namespace matching {

using domain::Concept;
using domain::Lexicon;
using domain::LexiconTerm;

namespace {

// Chosen on the open half of the evaluation set; see tests/bench/matching_bench.
constexpr float on_the_other_side = 0.35F;  // a need's word in an offer, and the other way round
constexpr float of_a_phrase = 0.35F;        // one word of a phrase, alone
constexpr float whole_phrase = 1.6F;        // on top of its words, when all of them stand there
constexpr float in_the_name = 0.6F;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

}  // namespace

int StemReader::stem_of(std::string_view folded) {
    const int form = forms_.add(folded);
    if (index(form) < stem_of_form_.size()) return stem_of_form_[index(form)];
    int number = -1;
    if (has_meaning(folded))
        if (const std::string found = matching::stem(folded); found.size() >= 2)
            number = stems_.add(found);
    stem_of_form_.push_back(number);
    return number;
}

std::span<const int> StemReader::read(std::string_view text) {
    read_.clear();
    read_tokens(text, tokens_);
    for (const TextTokens::Token& token : tokens_.tokens)
        if (const int number = stem_of(tokens_.text(token)); number >= 0) read_.push_back(number);
    return read_;
}

/// What is needed only until all terms are read.
struct Signs::Making {
    StemReader& reader;
    std::vector<int> word_of_stem{};  // -1: not one of the vocabulary
    std::vector<std::pair<int, Sign>> signs{};
    std::vector<std::size_t> last_sign{};  // by word: which of the signs
    std::vector<std::pair<int, Phrase>> phrases{};
    std::vector<std::pair<int, std::uint64_t>> bits{};  // of the words of each
    std::vector<int> words{};

    void add(int word, const Sign& sign) {
        if (index(word) >= last_sign.size()) {
            last_sign.push_back(signs.size());
        } else if (Sign& last = signs[last_sign[index(word)]].second;
                   last.concept_at == sign.concept_at) {
            // Terms come concept by concept, so that the same one can only be the last.
            for (std::size_t side = 0; side < sign.weights.size(); ++side)
                last.weights[side] = std::max(last.weights[side], sign.weights[side]);
            return;
        }
        last_sign[index(word)] = signs.size();
        signs.emplace_back(word, sign);
    }
};

Signs::Signs(const Lexicon& lexicon, StemReader& reader) {
    Making making{reader};
    for (std::size_t at = 0; at < lexicon.concepts.size(); ++at) {
        const Concept& one = lexicon.concepts[at];
        const int here = static_cast<int>(at);
        add_terms(one.words, {here, {1, 1}}, making);
        add_terms(one.need_words, {here, {on_the_other_side, 1}}, making);
        add_terms(one.offer_words, {here, {1, on_the_other_side}}, making);
        add_name(one.name.nl, {here, {in_the_name, in_the_name}}, making);
    }
    const auto words = index(vocabulary_.size());
    of_word_ = Grouped<Sign>(making.signs, words);
    begun_with_ = Grouped<Phrase>(making.phrases, words);
    bits_of_begun_with_ = Grouped<std::uint64_t>(making.bits, words);
}

int Signs::word_of(int stem, Making& making) {
    if (index(stem) >= making.word_of_stem.size()) making.word_of_stem.resize(index(stem) + 1, -1);
    int& word = making.word_of_stem[index(stem)];
    if (word < 0) word = vocabulary_.add(making.reader.stem(stem));
    return word;
}

/// `sign` has what a term of weight 1 says.
void Signs::add_terms(const std::vector<LexiconTerm>& terms, Sign sign, Making& making) {
    for (const LexiconTerm& term : terms) {
        std::vector<int>& words = making.words;
        words.clear();
        for (const int stem : making.reader.read(term.text))
            if (const int word = word_of(stem, making);
                std::ranges::find(words, word) == words.end())
                words.push_back(word);
        Sign each = sign;
        Phrase phrase{sign, static_cast<std::uint32_t>(phrase_words_.size()),
                      static_cast<std::uint32_t>(words.size())};
        for (std::size_t side = 0; side < sign.weights.size(); ++side) {
            const float weight = static_cast<float>(term.weight) * sign.weights[side];
            each.weights[side] = words.size() == 1 ? weight : weight * of_a_phrase;
            phrase.sign.weights[side] = weight * whole_phrase;
        }
        std::uint64_t bits = 0;
        for (const int word : words) {
            making.add(word, each);
            bits |= bit_of(word);
        }
        if (words.size() < 2) continue;
        phrase_words_.insert(phrase_words_.end(), words.begin(), words.end());
        making.phrases.emplace_back(words.front(), phrase);
        making.bits.emplace_back(words.front(), bits);
    }
}

void Signs::add_name(std::string_view name, Sign sign, Making& making) {
    for (const int stem : making.reader.read(name)) making.add(word_of(stem, making), sign);
}

}  // namespace matching
