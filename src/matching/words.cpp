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

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Words that `counts` lets through, each stem once.
template <class Counts>
std::vector<Word> words_of(std::string_view text, const Counts& counts) {
    std::vector<Word> words;
    const TextTokens read = tokens_of(text);
    for (const TextTokens::Token& token : read.tokens) {
        const std::string_view word = read.text(token);
        if (!counts(word)) continue;
        Word found{std::string(word), stem(word)};
        if (found.stem.size() < 2) continue;
        if (std::ranges::find(words, found.stem, &Word::stem) == words.end())
            words.push_back(std::move(found));
    }
    return words;
}

bool tells(std::string_view folded) {
    return !folded.empty() && !is_digit(folded.front()) && domain::length(folded) >= 3 &&
           !is_common(without_accents(folded));
}

}  // namespace

TextTokens tokens_of(std::string_view text) {
    TextTokens read{lower(text), {}};
    const std::string_view folded = read.folded;
    const auto keep = [&](std::size_t from, std::size_t to) {
        while (from < to && folded[from] == '\'') ++from;
        while (from < to && folded[to - 1] == '\'') --to;
        if (from < to) read.tokens.push_back({from, to - from, false});
    };
    std::size_t at = 0;
    while (at < folded.size()) {
        const std::size_t start = at;
        while (at < folded.size() && is_digit(folded[at])) ++at;
        if (at == start)
            while (at < folded.size() && letter_at(folded, at) > 0) at += letter_at(folded, at);
        at = std::min(at, folded.size());
        if (at > start) {
            keep(start, at);
            continue;
        }
        if (!read.tokens.empty() && std::string_view(",.;:!?").find(folded[at]) != folded.npos)
            read.tokens.back().ends_clause = true;
        ++at;
    }
    return read;
}

bool has_meaning(std::string_view folded) {
    return !folded.empty() && !is_digit(folded.front()) && domain::length(folded) >= 2 &&
           !is_empty_word(without_accents(folded));
}

bool is_telling(const Word& word) { return tells(word.folded); }

std::vector<Word> telling_words(std::string_view text) { return words_of(text, tells); }

std::vector<Word> words_with_meaning(std::string_view text) { return words_of(text, has_meaning); }

}  // namespace matching
