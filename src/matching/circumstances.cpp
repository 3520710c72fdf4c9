#include "matching/circumstances.hpp"

#include "domain/text.hpp"
#include "matching/few_words.hpp"
#include "matching/words.hpp"

#include <algorithm>
#include <array>

namespace matching {

namespace {

constexpr int other_hours = 50;     // percent: "doordeweeks" beside "alleen in het weekend"
constexpr int other_language = 25;  // who speaks German does not help with Polish
constexpr int other_town = 70;      // people travel, but rather not
constexpr int both_to_spare = 50;

// A need with these is to get rid of something.
constexpr FewWords wasted("weggooien", "weggegooid", "gooien", "zonde", "overschot", "overschotten",
                          "verspilling");
constexpr FewWords tells_when("einde", "eind", "aan", "na", "op", "elke", "iedere", "om", "in");
constexpr FewWords left_over("overschot", "overschotten", "restpartij", "restpartijen", "restjes");

// What follows these with a capital is a town or a quarter.
constexpr FewWords stands_before_town("in", "te", "uit", "nabij");
constexpr FewWords no_town("nederland", "europa", "brabant", "limburg", "gelderland", "holland",
                           "overijssel", "zeeland", "friesland", "drenthe", "groningen", "utrecht");

struct Asked {
    std::string_view word;
    std::string_view kind;  // a key of the method
};
constexpr std::array asked = {Asked{"bedrijf", "company"},
                              Asked{"bedrijven", "company"},
                              Asked{"ondernemer", "company"},
                              Asked{"ondernemers", "company"},
                              Asked{"winkel", "company"},
                              Asked{"winkels", "company"},
                              Asked{"winkeliers", "company"},
                              Asked{"middenstand", "company"},
                              Asked{"sponsor", "company"},
                              Asked{"sponsors", "company"},
                              Asked{"school", "school"},
                              Asked{"scholen", "school"},
                              Asked{"leerlingen", "school"},
                              Asked{"scholieren", "school"},
                              Asked{"stagiair", "school"},
                              Asked{"stagiairs", "school"},
                              Asked{"gemeente", "municipality"},
                              Asked{"wethouder", "municipality"},
                              Asked{"buurtbewoners", "residents_group"},
                              Asked{"wijkbewoners", "residents_group"}};

bool is_capital(char letter) { return letter >= 'A' && letter <= 'Z'; }

/// The words with a capital behind "in" and the like.
std::vector<std::string> towns_in(std::string_view text) {
    std::vector<std::string> towns;
    std::string before;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t start = text.find_first_not_of(" \t,.;:()!?\"", from);
        if (start == std::string_view::npos) break;
        const std::size_t end = std::min(text.find_first_of(" \t,.;:()!?\"", start), text.size());
        const std::string_view word = text.substr(start, end - start);
        std::string folded = domain::folded(word);
        if (is_capital(word.front()) && stands_before_town.has(before) && !no_town.has(folded))
            towns.push_back(folded);
        before = std::move(folded);
        from = end;
    }
    std::ranges::sort(towns);
    return towns;
}

/// Takes: tokens of a need or an offer. "Brood over" tells it, "verhalen over vroeger" does not.
bool is_to_spare(const TextTokens& tokens, domain::Side side) {
    for (std::size_t at = 0; at < tokens.tokens.size(); ++at) {
        const std::string_view word = tokens.text(tokens.tokens[at]);
        if (side == domain::Side::need ? wasted.has(word) : left_over.has(word)) return true;
        if (side == domain::Side::need || word != "over") continue;
        const bool last = tokens.tokens[at].ends_clause || at + 1 == tokens.tokens.size();
        if (last || tells_when.has(tokens.text(tokens.tokens[at + 1]))) return true;
    }
    return false;
}

bool share(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    if (one.empty() || other.empty()) return true;
    return std::ranges::any_of(
        one, [&](const std::string& town) { return std::ranges::binary_search(other, town); });
}

}  // namespace

Circumstances circumstances_of(std::string_view text, domain::Side side) {
    const TextTokens tokens = tokens_of(text);
    Circumstances told{
        hours_in(text), languages_in(text), towns_in(text), {}, is_to_spare(tokens, side)};
    if (side == domain::Side::strength) return told;
    for (const TextTokens::Token& token : tokens.tokens) {
        const auto* const found = std::ranges::find(asked, tokens.text(token), &Asked::word);
        if (found != asked.end()) told.kinds.emplace_back(found->kind);
    }
    std::ranges::sort(told.kinds);
    return told;
}

int percent_in(const Circumstances& need, const Circumstances& offer) {
    int percent = 100;
    if (!meet(need.languages, offer.languages)) percent = percent * other_language / 100;
    if (!meet(need.hours, offer.hours)) percent = percent * other_hours / 100;
    if (!share(need.towns, offer.towns)) percent = percent * other_town / 100;
    if (need.to_spare && offer.to_spare) percent = percent * both_to_spare / 100;
    return percent;
}

bool asks_for(const Circumstances& need, std::string_view kind) {
    return std::ranges::find(need.kinds, kind) != need.kinds.end();
}

}  // namespace matching
