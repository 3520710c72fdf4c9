#include "matching/stress.hpp"

#include "matching/few_words.hpp"

namespace matching {

using domain::Side;

namespace {

// Chosen on the open half of the evaluation set and the evenings beside it; see
// tests/bench/matching_bench and evening_bench.
constexpr float lacking = 2;
constexpr float owner_in_need = 0.5F;
constexpr float owner_in_offer = 0.7F;
constexpr float for_whom_in_offer = 0.7F;
constexpr std::size_t most_stressed = 2;  // words with a meaning after such a small word

constexpr FewWords lacks("geen", "zonder", "tekort", "weinig", "minder", "mis", "missen", "mist",
                         "gebrek", "nergens");
// Another small word begins something else.
constexpr FewWords begins("aan", "achter", "bij", "door", "iemand", "in", "langs", "met", "na",
                          "naar", "onder", "op", "over", "per", "rond", "tegen", "uit", "wie",
                          "tussen", "tijdens");

/// What a small word does with those behind it; 0 when it does nothing.
float stress_after(std::string_view word, Side side) {
    const bool need = side == Side::need;
    if (word == "van") return need ? owner_in_need : owner_in_offer;
    if (word == "voor") return need ? 1 : for_whom_in_offer;
    if (lacks.has(word)) return need ? lacking : 1;
    return begins.has(word) ? 1 : 0;
}

}  // namespace

std::vector<float> stress_of(const TextTokens& text, Side side) {
    std::vector<float> all(text.tokens.size(), 1);
    float stress = 1;
    std::size_t left = 0;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const std::string_view word = text.text(text.tokens[at]);
        if (const float here = stress_after(word, side); here > 0) {
            stress = here;
            left = most_stressed;
        } else if (left > 0 && has_meaning(word)) {
            all[at] = stress;
            --left;
        }
        if (text.tokens[at].ends_clause || word == "maar") left = 0;
    }
    return all;
}

}  // namespace matching
