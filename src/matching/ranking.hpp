#pragma once

#include "matching/knowledge.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace matching {

/// Which parts of the engine work; all of them, but when they are measured one by one.
struct RankingParts {
    bool stems = true;      // compare stems, not words as they are written
    bool compounds = true;  // also parts of words
    bool words = true;      // words that both texts use
    bool concepts = true;   // what the lexicon knows
};

/// Below this a meeting is too thin to be said to people.
inline constexpr float least_score = 0.12F;

/// An offer as an answer to a need.
struct Ranked {
    std::size_t offer = 0;  // place among the offers
    float score = 0;        // 0 to 1
    Meeting meeting;        // through which concepts; asked is -1 when they share words alone
    int need_word = -1;     // the rarest word that both use, by place in either text; -1: none
    int offer_word = -1;

    bool operator==(const Ranked&) const = default;
};

/// Offers made ready to be asked.
///
/// Cost: making it some microseconds an offer; a need about the offers that share a concept or a
///       word with it.
class Ranking {
public:
    /// Takes: knowledge that lives as long as this.
    Ranking(const Knowledge& knowledge, std::span<const std::string> offers,
            RankingParts parts = {});

    /// The offers that fit a need best: `most` of them or all there are, the best first, equals in
    /// the order of the offers. What does not fit at all comes last with a score of 0.
    [[nodiscard]] std::vector<Ranked> best(std::string_view need, std::size_t most) const;

    [[nodiscard]] const Understood& offer(std::size_t at) const { return offers_[at]; }

private:
    struct Posting {
        std::size_t offer = 0;
        float weight = 0;
        int word = -1;
    };
    struct Shared {
        float sum = 0;
        float most = 0;
        int need_word = -1;
        int offer_word = -1;
    };

    /// The forms in which a word is compared, each with what it counts.
    [[nodiscard]] std::vector<std::pair<std::string, float>> forms(const Word& word) const;
    [[nodiscard]] float rarity(std::size_t offers_with_it) const;
    void add_shared(const Understood& need, std::vector<Shared>& shared) const;

    const Knowledge& knowledge_;
    RankingParts parts_;
    std::vector<Understood> offers_;
    std::vector<float> word_sums_;                  // per offer: rarity of all its words
    std::vector<std::vector<Posting>> of_concept_;  // per concept
    std::unordered_map<std::string, std::vector<Posting>> of_word_;  // only looked up
};

}  // namespace matching
