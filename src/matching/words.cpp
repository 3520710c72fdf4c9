#include "matching/words.hpp"

#include "domain/text.hpp"
#include "matching/common_words.hpp"

#include <algorithm>
#include <array>

namespace matching {

namespace {

bool is_vowel(char letter) {
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

/// U+00E0 to U+00FF without their accents; people in a hurry leave them out.
constexpr std::array<std::string_view, 32> plain_latin = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y"};

std::string without_accents(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto first = static_cast<unsigned char>(text[at]);
        if (first == 0xC3 && at + 1 < text.size()) {
            const auto second = static_cast<unsigned char>(text[at + 1]);
            if (second >= 0xA0 && second <= 0xBF) {
                plain += plain_latin[second - 0xA0U];
                ++at;
                continue;
            }
        }
        plain += text[at];
    }
    return plain;
}

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

/// "mann" to "man", "huiz" to "huis", "briev" to "brief".
void mend_end(std::string& word) {
    const std::size_t size = word.size();
    if (size >= 4 && word[size - 1] == word[size - 2] && !is_vowel(word.back())) word.pop_back();
    if (word.ends_with('z')) word.back() = 's';
    if (word.ends_with('v')) word.back() = 'f';
}

bool cut(std::string& word, std::string_view ending, std::size_t least_left) {
    if (!word.ends_with(ending) || word.size() < ending.size() + least_left) return false;
    word.resize(word.size() - ending.size());
    return true;
}

/// Open and closed syllables write one sound with one or two letters: "zaal", "zalen".
std::string with_short_vowels(std::string_view word) {
    std::string shorter;
    for (const char letter : word) {
        const bool twice = !shorter.empty() && shorter.back() == letter;
        if (twice && (letter == 'a' || letter == 'e' || letter == 'o' || letter == 'u')) continue;
        shorter += letter;
    }
    return shorter;
}

/// "boompje" to "boom", "eitje" to "ei", "feestje" to "feest": a t belongs to the ending only after
/// a vowel, l, n, r or w.
void cut_diminutive(std::string& word) {
    const bool of_ending =
        word.size() > 3 &&
        (is_vowel(word[word.size() - 4]) ||
         std::string_view("lnrw").find(word[word.size() - 4]) != std::string_view::npos);
    if (of_ending && cut(word, "tje", 4)) return;
    if (!cut(word, "pje", 4)) cut(word, "je", 4);
}

}  // namespace

std::string stem(std::string_view folded) {
    std::string word = without_accents(folded);
    if (!cut(word, "'s", 2) && word.ends_with('\'')) word.pop_back();
    if (cut(word, "heden", 3)) word += "heid";
    if (cut(word, "en", 3)) mend_end(word);
    if (word.size() >= 5 && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
    cut_diminutive(word);
    if (cut(word, "e", 4)) mend_end(word);
    return with_short_vowels(word);
}

std::vector<Word> telling_words(std::string_view text) {
    std::vector<Word> words;
    const std::string folded = domain::folded(text);
    const auto keep = [&](std::string_view word) {
        while (word.starts_with('\'')) word.remove_prefix(1);
        while (word.ends_with('\'')) word.remove_suffix(1);
        if (domain::length(word) < 3 || is_common(without_accents(word))) return;
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

}  // namespace matching
