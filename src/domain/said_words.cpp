#include "domain/said_words.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <vector>

namespace domain {
namespace {

/// The parts of a list that is written with bars between them.
std::vector<std::string_view> parts_of(std::string_view list) {
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        const std::size_t bar = list.find('|');
        parts.push_back(list.substr(0, bar));
        list.remove_prefix(bar == std::string_view::npos ? list.size() : bar + 1);
    }
    return parts;
}

bool ends_word(std::string_view text, std::size_t at) {
    constexpr std::string_view after_a_word = " ,.:;!?";
    return at >= text.size() || after_a_word.find(text[at]) != std::string_view::npos;
}

/// Letters of these lists are ASCII, so their case can be folded without changing any place.
std::string lower(std::string_view text) {
    std::string folded(text);
    for (char& letter : folded)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return folded;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view loose = " ,:;-";
    const std::size_t from = text.find_first_not_of(loose);
    if (from == std::string_view::npos) return {};
    text.remove_prefix(from);
    return text.substr(0, text.find_last_not_of(loose) + 1);
}

std::string_view without_opening(std::string_view text, const std::string& openings) {
    const std::string small = lower(text);
    for (const std::string_view opening : parts_of(openings))
        if (small.starts_with(opening) && ends_word(text, opening.size()))
            return trimmed(text.substr(opening.size()));
    return text;
}

std::string_view without_ending(std::string_view text, const std::string& endings) {
    const std::string small = lower(text);
    for (const std::string_view ending : parts_of(endings)) {
        if (small.size() <= ending.size() || !small.ends_with(ending)) continue;
        const std::size_t at = text.size() - ending.size();
        if (text[at - 1] == ' ') return trimmed(text.substr(0, at));
    }
    return text;
}

bool has_word_of(std::string_view text, const std::string& list) {
    const std::vector<std::string_view> telling = parts_of(list);
    const std::string small = lower(text);
    for (std::size_t from = 0; from < small.size();) {
        std::size_t to = from;
        while (!ends_word(small, to)) ++to;
        if (std::ranges::find(telling, std::string_view(small).substr(from, to - from)) !=
            telling.end())
            return true;
        from = to + 1;
    }
    return false;
}

bool opens_with(std::string_view text, const std::string& list) {
    const std::string small = lower(text);
    return std::ranges::any_of(parts_of(list), [&](std::string_view word) {
        return small.starts_with(word) && ends_word(text, word.size());
    });
}

}  // namespace

std::string said_as(const base::Words& words, Side side, std::string_view text) {
    const std::string of = side == Side::need ? "said.need." : "said.strength.";
    std::string_view thing = without_opening(trimmed(text), words.say(of + "openings"));
    thing = without_ending(thing, words.say(of + "endings"));
    if (thing.empty()) thing = text;
    const bool sentence = opens_with(thing, words.say(of + "sentence_openings")) ||
                          has_word_of(thing, words.say("said.sentence_words"));
    return words.say(of + (sentence ? "sentence" : "thing"), {{"text", std::string(thing)}});
}

}  // namespace domain
