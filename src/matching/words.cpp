#include "matching/words.hpp"

#include "domain/text.hpp"
#include "matching/common_words.hpp"
#include "matching/stem.hpp"

#include <algorithm>

namespace matching {

namespace {

/// How many bytes at `at` belong to a word, or 0: a letter of any script. Latin marks
/// (U+00A0 to U+00BF) and general punctuation (U+2000 to U+206F, the euro sign) end a word.
std::size_t letter_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t index) {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    const unsigned first = byte(at);
    if ((first & 0xC0U) == 0x80U) return 0;  // the rest of a mark that ended a word
    if (first < 0x80) return (first >= 'a' && first <= 'z') || first == '\'' ? 1 : 0;
    if (first == 0xC2) return 0;
    if (first == 0xE2 && (byte(at + 1) == 0x80 || byte(at + 1) == 0x81 || byte(at + 1) == 0x82))
        return 0;
    return first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
}

/// Folded; the plain letters of most texts need no table of Unicode.
std::string lower(std::string_view text) {
    if (std::ranges::any_of(text,
                            [](char letter) { return static_cast<unsigned char>(letter) > 127; }))
        return domain::folded(text);
    std::string plain(text);
    for (char& letter : plain)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return plain;
}

/// Words that `counts` lets through, each stem once.
template <class Counts>
std::vector<Word> words_of(std::string_view text, const Counts& counts) {
    std::vector<Word> words;
    const std::string folded = lower(text);
    const auto keep = [&](std::string_view word) {
        while (word.starts_with('\'')) word.remove_prefix(1);
        while (word.ends_with('\'')) word.remove_suffix(1);
        if (!counts(word)) return;
        Word found{std::string(word), stem(word)};
        if (found.stem.size() < 2) return;
        if (std::ranges::find(words, found.stem, &Word::stem) == words.end())
            words.push_back(std::move(found));
    };
    std::size_t start = 0;
    std::size_t at = 0;
    while (at < folded.size()) {
        const std::size_t letter = letter_at(folded, at);
        if (letter == 0) {
            keep(std::string_view(folded).substr(start, at - start));
            start = at + 1;
        }
        at += std::max<std::size_t>(letter, 1);
    }
    if (start < folded.size()) keep(std::string_view(folded).substr(start));
    return words;
}

}  // namespace

bool is_telling(const Word& word) {
    return domain::length(word.folded) >= 3 && !is_common(without_accents(word.folded));
}

std::vector<Word> telling_words(std::string_view text) {
    return words_of(text, [](std::string_view word) {
        return domain::length(word) >= 3 && !is_common(without_accents(word));
    });
}

std::vector<Word> words_with_meaning(std::string_view text) {
    return words_of(text, [](std::string_view word) {
        return domain::length(word) >= 2 && !is_empty_word(without_accents(word));
    });
}

}  // namespace matching
