#include "matching/hours.hpp"

#include "matching/words.hpp"

#include <algorithm>
#include <array>

namespace matching {

namespace {

constexpr std::array<std::string_view, 5> weekdays{"maandag", "dinsdag", "woensdag", "donderdag",
                                                   "vrijdag"};
constexpr std::array<std::string_view, 3> weekend_days{"zaterdag", "zondag", "weekend"};
constexpr std::array<std::string_view, 3> by_day{"ochtend", "morgen", "middag"};
constexpr std::array<std::string_view, 2> late{"avond", "nacht"};

template <std::size_t Count>
bool begins(std::string_view word, const std::array<std::string_view, Count>& all) {
    return std::ranges::any_of(all, [&](std::string_view one) { return word.starts_with(one); });
}

/// "vrijdagavond" tells the hour too, and so do "avonden" and "avonds".
template <std::size_t Count>
bool tells_hour(std::string_view word, const std::array<std::string_view, Count>& all) {
    return std::ranges::any_of(all, [&](std::string_view one) {
        const std::size_t at = word.find(one);
        if (at == std::string_view::npos || word.size() > at + one.size() + 2) return false;
        const std::string_view front = word.substr(0, at);
        return front.empty() || front.ends_with("dag") || front.ends_with("weekend");
    });
}

}  // namespace

Hours hours_in(std::string_view text) {
    Hours told{false, false, false, false};
    const TextTokens tokens = tokens_of(text);
    for (const TextTokens::Token& token : tokens.tokens) {
        const std::string_view word = tokens.text(token);
        if (begins(word, weekdays) || word.starts_with("doordeweek") || word == "werkdagen")
            told.week = true;
        if (begins(word, weekend_days)) told.weekend = true;
        // "morgen" alone is tomorrow.
        if (word == "overdag" || (word != "morgen" && tells_hour(word, by_day))) told.day = true;
        if (tells_hour(word, late)) told.evening = true;
    }
    if (!told.week && !told.weekend) told.week = told.weekend = true;
    if (!told.day && !told.evening) told.day = told.evening = true;
    return told;
}

bool meet(const Hours& one, const Hours& other) {
    const bool days = (one.week && other.week) || (one.weekend && other.weekend);
    return days && ((one.day && other.day) || (one.evening && other.evening));
}

}  // namespace matching
