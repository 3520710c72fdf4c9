#include "matching/people.hpp"

#include "matching/few_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace matching {

namespace {

constexpr int most_people = 100'000;

constexpr FewWords counted("man", "mensen", "personen", "persoon", "pers", "gasten", "bezoekers",
                           "deelnemers", "stoelen", "zitplaatsen", "plaatsen", "plekken",
                           "kinderen", "leerlingen", "ouderen", "bewoners", "eters", "borden",
                           "leden");
constexpr FewWords counts_before("man", "stuk", "mens");

struct Named {
    std::string_view word;
    int number;
};

/// The numbers below a hundred that people write as words; "een" is an article.
int small_number_of(std::string_view word) {
    constexpr std::array<Named, 17> named{{{"vijf", 5},
                                           {"zes", 6},
                                           {"zeven", 7},
                                           {"acht", 8},
                                           {"negen", 9},
                                           {"tien", 10},
                                           {"twaalf", 12},
                                           {"vijftien", 15},
                                           {"twintig", 20},
                                           {"vijfentwintig", 25},
                                           {"dertig", 30},
                                           {"veertig", 40},
                                           {"vijftig", 50},
                                           {"zestig", 60},
                                           {"zeventig", 70},
                                           {"tachtig", 80},
                                           {"negentig", 90}}};
    const auto found = std::ranges::find(named, word, &Named::word);
    return found != named.end() ? found->number : 0;
}

/// Also "tweehonderdvijftig".
int named_number_of(std::string_view word) {
    constexpr std::string_view hundred = "honderd";
    constexpr std::array<Named, 9> hundreds{{{"", 1},
                                             {"twee", 2},
                                             {"drie", 3},
                                             {"vier", 4},
                                             {"vijf", 5},
                                             {"zes", 6},
                                             {"zeven", 7},
                                             {"acht", 8},
                                             {"negen", 9}}};
    const std::size_t at = word.find(hundred);
    if (at == std::string_view::npos) return small_number_of(word);
    const auto many = std::ranges::find(hundreds, word.substr(0, at), &Named::word);
    if (many == hundreds.end()) return 0;
    const std::string_view rest = word.substr(at + hundred.size());
    const int more = small_number_of(rest);
    return rest.empty() || more > 0 ? 100 * many->number + more : 0;
}

int number_of(std::string_view word) {
    if (word.front() < '0' || word.front() > '9') return named_number_of(word);
    int number = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == word.data() + word.size();
    return whole && number <= most_people ? number : 0;
}

}  // namespace

int people_in(const TextTokens& text) {
    int most = 0;
    const auto word = [&](std::size_t at) {
        return at < text.tokens.size() ? text.text(text.tokens[at]) : std::string_view();
    };
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const int number = number_of(word(at));
        if (number <= most) continue;
        // One word may stand between: "60 oude mensen".
        const bool of_people = counted.has(word(at + 1)) || counted.has(word(at + 2));
        const bool about = at >= 2 && word(at - 1) == "of" && counts_before.has(word(at - 2));
        const bool for_so_many = at >= 1 && word(at - 1) == "voor" &&
                                 (at + 1 == text.tokens.size() || text.tokens[at].ends_clause);
        if (of_people || about || for_so_many) most = number;
    }
    return most;
}

}  // namespace matching
