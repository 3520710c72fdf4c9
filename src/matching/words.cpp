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
    if ((first >= 'a' && first <= 'z') || first == '\'') return 1;
    if (first < 0xC0 || first == 0xC2) return 0;  // also the rest of a mark that ended a word
    if (first == 0xE2 && (byte(at + 1) == 0x80 || byte(at + 1) == 0x81 || byte(at + 1) == 0x82))
        return 0;
    return first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
}

unsigned byte_of(char letter) { return static_cast<unsigned char>(letter); }

/// Printable ASCII and letters of Latin-1 (U+00C0 to U+00FF), in UTF-8: most texts.
bool is_latin(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned byte = byte_of(text[at]);
        if (byte >= ' ' && byte <= '~') continue;
        if (byte != 0xC3 || at + 1 == text.size()) return false;
        ++at;
        if ((byte_of(text[at]) & 0xC0U) != 0x80U) return false;
    }
    return true;
}

/// Folded into `small`, without a table of Unicode: of Latin-1 all capitals but the sign of
/// multiplication stand 32 before the small letters, and the sharp s is two letters.
void lower_latin(std::string_view text, std::string& small) {
    small.assign(text);
    std::size_t sharp = 0;
    for (std::size_t at = 0; at < small.size(); ++at) {
        const unsigned byte = byte_of(small[at]);
        if (byte >= 'A' && byte <= 'Z') small[at] = static_cast<char>(byte + 32);
        if (byte != 0xC3) continue;
        const unsigned letter = byte_of(small[++at]);
        if (letter <= 0x9E && letter != 0x97) small[at] = static_cast<char>(letter + 32);
        if (letter == 0x9F) ++sharp;
    }
    for (; sharp > 0; --sharp) small.replace(small.find("\xC3\x9F"), 2, "ss");
}

void lower(std::string_view text, std::string& small) {
    const auto is_ascii = [](char letter) { return byte_of(letter) < 128; };
    if (is_latin(text) || std::ranges::all_of(text, is_ascii))
        lower_latin(text, small);
    else
        small = domain::folded(text);
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
    TextTokens read;
    read_tokens(text, read);
    return read;
}

void read_tokens(std::string_view text, TextTokens& read) {
    lower(text, read.folded);
    read.tokens.clear();
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
            while (const std::size_t letter = letter_at(folded, at)) at += letter;
        at = std::min(at, folded.size());
        if (at > start) {
            keep(start, at);
            continue;
        }
        if (!read.tokens.empty() && std::string_view(",.;:!?").find(folded[at]) != folded.npos)
            read.tokens.back().ends_clause = true;
        ++at;
    }
}

bool has_meaning(std::string_view folded) {
    return !folded.empty() && !is_digit(folded.front()) && domain::length(folded) >= 2 &&
           !is_empty_word(without_accents(folded));
}

bool is_telling(const Word& word) { return tells(word.folded); }

std::vector<Word> telling_words(std::string_view text) { return words_of(text, tells); }

std::vector<Word> words_with_meaning(std::string_view text) { return words_of(text, has_meaning); }

}  // namespace matching
