#include "domain/initials.hpp"

#include "domain/lookup.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utf8proc.h>

namespace domain {
namespace {

using Word = std::vector<std::string>;

// Nobody remembers a party by these.
constexpr std::array<std::string_view, 18> small_words = {"DE",  "HET",  "EEN", "T",   "VAN", "DER",
                                                          "DEN", "VOOR", "EN",  "IN",  "OP",  "TE",
                                                          "OM",  "THE",  "OF",  "AND", "FOR", "A"};

bool is_capital(utf8proc_int32_t point) {
    const utf8proc_category_t category = utf8proc_category(point);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool is_letter_or_digit(utf8proc_int32_t point) {
    const utf8proc_category_t category = utf8proc_category(point);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           category == UTF8PROC_CATEGORY_ND;
}

bool is_mark(utf8proc_int32_t point) {
    const utf8proc_category_t category = utf8proc_category(point);
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

std::string capital(utf8proc_int32_t point) {
    utf8proc_uint8_t bytes[4];
    const utf8proc_ssize_t size = utf8proc_encode_char(utf8proc_toupper(point), bytes);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

/// All words of the name, small ones too.
std::vector<Word> all_words(std::string_view name) {
    std::vector<Word> words;
    bool inside = false;
    bool after_small_letter = false;
    while (!name.empty()) {
        utf8proc_int32_t point = 0;
        const utf8proc_ssize_t taken =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                             static_cast<utf8proc_ssize_t>(name.size()), &point);
        name.remove_prefix(taken > 0 ? static_cast<std::size_t>(taken) : 1);
        if (taken > 0 && is_mark(point)) continue;  // a mark belongs to the letter before it
        if (taken <= 0 || !is_letter_or_digit(point)) {
            inside = false;
            continue;
        }
        if (!inside || (after_small_letter && is_capital(point))) words.emplace_back();
        words.back().push_back(capital(point));
        inside = true;
        after_small_letter = utf8proc_category(point) == UTF8PROC_CATEGORY_LL;
    }
    return words;
}

std::string joined(const Word& word) {
    std::string text;
    for (const std::string& letter : word) text += letter;
    return text;
}

std::string first_letter(std::string_view letters) {
    std::size_t end = 1;
    while (end < letters.size() && (static_cast<unsigned char>(letters[end]) & 0xC0U) == 0x80U)
        ++end;
    return std::string(letters.substr(0, end));
}

/// The initials of at most three letters that a name suggests, the best first.
std::vector<std::string> suggested(const std::vector<Word>& words) {
    std::vector<std::string> all;
    if (words.empty()) return all;
    const std::string& first = words[0][0];
    if (words.size() > 1) {
        all.push_back(first + words[1][0]);
        if (words.size() > 2) all.push_back(first + words[1][0] + words[2][0]);
        if (words[1].size() > 1) all.push_back(first + words[1][0] + words[1][1]);
        if (words[0].size() > 1) all.push_back(first + words[0][1] + words[1][0]);
    }
    Word letters;
    for (const Word& word : words) letters.insert(letters.end(), word.begin(), word.end());
    for (std::size_t at = 1; at < letters.size(); ++at) all.push_back(first + letters[at]);
    for (std::size_t at = 2; at < letters.size(); ++at)
        all.push_back(first + letters[1] + letters[at]);
    if (letters.size() == 1) all.push_back(first);
    return all;
}

using Taken = std::set<std::string, std::less<>>;

/// Free initials when a name suggests none: its own with a digit, its first letter with a number,
/// and in the end any number.
std::string numbered(const Taken& taken, const std::string& wish) {
    std::vector<std::string> beginnings;
    if (length(wish) == 2) beginnings.push_back(wish);
    if (!wish.empty()) beginnings.push_back(first_letter(wish));
    beginnings.emplace_back();
    for (const std::string& beginning : beginnings) {
        const int end = length(beginning) == 2 ? 10 : length(beginning) == 1 ? 100 : 1000;
        for (int number = 2; number < end; ++number) {
            const std::string made = beginning + std::to_string(number);
            if (!taken.contains(made)) return made;
        }
    }
    // Past a thousand parties with one name: letters and digits as a number of base 36.
    std::string made = "AAA";
    while (taken.contains(made)) {
        for (std::size_t at = made.size(); at-- > 0;) {
            made[at] = made[at] == 'Z'   ? '0'
                       : made[at] == '9' ? 'A'
                                         : static_cast<char>(made[at] + 1);
            if (made[at] != 'A') break;
        }
    }
    return made;
}

}  // namespace

std::vector<std::vector<std::string>> capital_words(std::string_view name) {
    const std::vector<Word> all = all_words(name);
    std::vector<Word> telling;
    for (const Word& word : all)
        if (std::ranges::find(small_words, joined(word)) == small_words.end())
            telling.push_back(word);
    return telling.empty() ? all : telling;
}

std::string capital_letters(std::string_view typed) {
    std::string letters;
    for (const Word& word : all_words(typed)) letters += joined(word);
    return letters;
}

std::string initials_for(const State& state, std::string_view name) {
    Taken taken;
    for (const Organisation& organisation : state.organisations)
        taken.insert(organisation.details.initials);
    const std::vector<std::string> wishes = suggested(capital_words(name));
    for (const std::string& wish : wishes)
        if (!taken.contains(wish)) return wish;
    return numbered(taken, wishes.empty() ? std::string() : wishes.front());
}

}  // namespace domain
