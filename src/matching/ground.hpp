#pragma once

#include "domain/state.hpp"
#include "matching/knowledge.hpp"
#include "matching/opportunity.hpp"
#include "matching/words.hpp"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace matching {

/// A need and a strength that could meet, in points: whole numbers, so that equal is equal.
struct Match {
    Reason reason;
    int points = 0;
};

/// From here a match is worth a line.
inline constexpr int least_points = 20;

/// Finds what needs and strengths have in common. What few share says more than what all share.
class GroundFinder {
public:
    /// Takes: contributions and knowledge that live as long as this; only these count for what is
    /// rare.
    GroundFinder(std::span<const domain::Contribution* const> contributions,
                 const Knowledge& knowledge);

    /// The match of two of the contributions, by their place; no points when nothing is shared.
    [[nodiscard]] Match match(std::size_t need, std::size_t strength) const;

    /// Places of contributions that share something telling with this one, in order, each once.
    [[nodiscard]] std::vector<std::size_t> sharing_with(std::size_t place) const;

private:
    /// One thing that can be shared: a stem, or the key of a category or target group.
    struct Feature {
        int id = 0;
        int percent = 100;  // of its points: less when it is only a part of a longer word
        int word = -1;      // place in words_ of the contribution; -1: a key
    };

    int feature_id(const std::string& name);
    void add_feature(std::size_t place, int id, int percent, int word);
    void add_word_parts(std::size_t place);
    [[nodiscard]] int points_of(int id, int full) const;
    [[nodiscard]] int key_points(std::size_t need, std::size_t strength, std::string_view prefix,
                                 const std::string& key, int full) const;
    int concept_points(std::size_t need, std::size_t strength, Reason& reason) const;
    int word_points(std::size_t need, std::size_t strength, std::vector<SharedWord>& words) const;

    std::span<const domain::Contribution* const> contributions_;
    const Knowledge& knowledge_;
    std::vector<Understood> understood_;                // per contribution
    std::vector<std::vector<std::size_t>> of_concept_;  // per concept: strengths about it
    std::unordered_map<std::string, int> ids_;          // only looked up: its order decides nothing
    std::vector<std::vector<std::size_t>> places_;      // per feature: who has it
    std::vector<std::vector<Feature>> features_;        // per contribution
};

}  // namespace matching
