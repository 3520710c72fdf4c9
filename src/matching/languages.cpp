#include "matching/languages.hpp"

#include "matching/words.hpp"

#include <array>

namespace matching {

namespace {

struct Beginning {
    std::string_view of_word;
    int language;
};
// How words for a language or its speakers begin, folded. Who speaks two in common has both.
constexpr std::array beginnings = {
    Beginning{"pools", 0},       Beginning{"polen", 0},       Beginning{"duits", 1},
    Beginning{"engels", 2},      Beginning{"frans", 3},       Beginning{"spaans", 4},
    Beginning{"italiaan", 5},    Beginning{"portuge", 6},     Beginning{"oekrain", 7},
    Beginning{"oekrain", 8},     Beginning{"oekraïn", 7},     Beginning{"oekraïn", 8},
    Beginning{"russisch", 8},    Beginning{"roemeen", 9},     Beginning{"bulgaar", 10},
    Beginning{"hongaar", 11},    Beginning{"arabisch", 12},   Beginning{"syrisch", 12},
    Beginning{"syrier", 12},     Beginning{"syriër", 12},     Beginning{"marokkaan", 12},
    Beginning{"marokkaan", 13},  Beginning{"berber", 13},     Beginning{"amazigh", 13},
    Beginning{"tarifit", 13},    Beginning{"turks", 14},      Beginning{"koerdi", 15},
    Beginning{"farsi", 16},      Beginning{"perzisch", 16},   Beginning{"iraans", 16},
    Beginning{"dari", 16},       Beginning{"afghaan", 16},    Beginning{"afghaan", 17},
    Beginning{"pashto", 17},     Beginning{"tigrin", 18},     Beginning{"eritre", 18},
    Beginning{"somali", 19},     Beginning{"amhaar", 20},     Beginning{"chinees", 21},
    Beginning{"mandarijn", 21},  Beginning{"vietnamees", 22}, Beginning{"papiament", 23},
    Beginning{"sranan", 24},     Beginning{"urdu", 25},       Beginning{"hindi", 26},
    Beginning{"gebarentaal", 27}};

bool begins_with(std::string_view word, std::string_view beginning) {
    // "dari" is no beginning of a longer word, and "mandarijnen" are no Chinese.
    if (beginning.size() <= 4 || beginning == "mandarijn") return word == beginning;
    return word.starts_with(beginning);
}

}  // namespace

Languages languages_in(std::string_view text) {
    Languages named = 0;
    const TextTokens tokens = tokens_of(text);
    for (const TextTokens::Token& token : tokens.tokens)
        for (const Beginning& one : beginnings)
            if (begins_with(tokens.text(token), one.of_word)) named |= Languages{1} << one.language;
    return named;
}

}  // namespace matching
