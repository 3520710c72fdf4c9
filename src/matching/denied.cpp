#include "matching/denied.hpp"

#include "matching/few_words.hpp"
#include "matching/stem.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace matching {

namespace {

constexpr std::size_t most_denied = 3;  // words with a meaning after "geen"
constexpr int most_people = 100'000;

// Who or what is told about in such a clause is not the one who speaks: "mensen die geen werk
// hebben".
constexpr FewWords about_others("die", "dat", "wie", "waar", "als", "zodat");
constexpr FewWords turning("maar", "wel");
constexpr FewWords needing("nodig", "hoeven", "hoeft", "hoef");
constexpr FewWords counted("man", "mensen", "personen", "persoon", "gasten", "bezoekers",
                           "deelnemers", "stoelen", "zitplaatsen", "plaatsen", "plekken",
                           "kinderen", "leerlingen", "ouderen", "bewoners", "eters", "borden",
                           "leden");

struct Clause {
    std::size_t from = 0;
    std::size_t to = 0;
};

std::vector<Clause> clauses_of(const TextTokens& text) {
    std::vector<Clause> all;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const bool turns = turning.has(text.text(text.tokens[at]));
        if (turns && at > from) {
            all.push_back({from, at});
            from = at;
        }
        if (text.tokens[at].ends_clause) {
            all.push_back({from, at + 1});
            from = at + 1;
        }
    }
    if (from < text.tokens.size()) all.push_back({from, text.tokens.size()});
    return all;
}

/// The numbers that people write as words; "een" is an article.
int number_of(std::string_view word) {
    struct Named {
        std::string_view word;
        int number;
    };
    constexpr std::array<Named, 20> named{
        {{"vijf", 5},           {"zes", 6},          {"zeven", 7},
         {"acht", 8},           {"negen", 9},        {"tien", 10},
         {"twaalf", 12},        {"vijftien", 15},    {"twintig", 20},
         {"vijfentwintig", 25}, {"dertig", 30},      {"veertig", 40},
         {"vijftig", 50},       {"zestig", 60},      {"zeventig", 70},
         {"tachtig", 80},       {"negentig", 90},    {"honderd", 100},
         {"tweehonderd", 200},  {"driehonderd", 300}}};
    if (word.front() < '0' || word.front() > '9') {
        const auto found = std::ranges::find(named, word, &Named::word);
        return found != named.end() ? found->number : 0;
    }
    int number = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == word.data() + word.size();
    return whole && number <= most_people ? number : 0;
}

}  // namespace

std::vector<bool> what_is_denied(const TextTokens& text, domain::Side side) {
    std::vector<bool> denied(text.tokens.size(), false);
    const auto denies = [&](const TextTokens::Token& token) { return text.text(token) == "geen"; };
    if (std::ranges::none_of(text.tokens, denies)) return denied;
    for (const Clause& clause : clauses_of(text)) {
        bool others = false;
        for (std::size_t at = clause.from; at < clause.to; ++at) {
            const std::string_view word = text.text(text.tokens[at]);
            others = others || about_others.has(word);
            if (word != "geen" || others) continue;
            const auto says_unneeded = [&](const TextTokens::Token& token) {
                return needing.has(text.text(token));
            };
            const auto first = text.tokens.begin() + static_cast<std::ptrdiff_t>(clause.from);
            const auto last = text.tokens.begin() + static_cast<std::ptrdiff_t>(clause.to);
            if (side == domain::Side::need && std::none_of(first, last, says_unneeded)) continue;
            std::size_t left = most_denied;
            for (std::size_t next = at + 1; next < clause.to && left > 0; ++next) {
                denied[next] = true;
                if (has_meaning(text.text(text.tokens[next]))) --left;
            }
        }
    }
    return denied;
}

int people_in(const TextTokens& text) {
    int most = 0;
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        const int number = number_of(text.text(text.tokens[at]));
        if (number == 0) continue;
        // One word may stand between: "60 oude mensen".
        for (std::size_t next = at + 1; next < std::min(at + 3, text.tokens.size()); ++next)
            if (counted.has(text.text(text.tokens[next]))) most = std::max(most, number);
    }
    return most;
}

}  // namespace matching
