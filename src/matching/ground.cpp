#include "matching/ground.hpp"

#include <algorithm>
#include <array>

namespace matching {

using domain::Contribution;

namespace {

// What a shared word, target group or category is worth at most, and how that falls with the
// number of contributions that have it. Chosen so that a category alone makes a line only when
// it is rare, and a word that every second card has makes none.
constexpr int word_worth = 100;
constexpr int concept_worth = 300;
constexpr int group_worth = 45;
constexpr int category_worth = 25;
constexpr int part_percent = 60;
constexpr std::size_t shortest_part = 5;
constexpr std::size_t too_many_to_tell = 30;  // nothing that more share makes a line

struct Rarity {
    std::size_t most;
    int percent;
};
constexpr std::array rarities = {Rarity{2, 100}, Rarity{3, 85},  Rarity{5, 70},
                                 Rarity{8, 50},  Rarity{15, 30}, Rarity{30, 15}};

int percent_for(std::size_t contributions) {
    for (const Rarity& rarity : rarities)
        if (contributions <= rarity.most) return rarity.percent;
    return 6;
}

std::string word_name(std::string_view stem) { return "word " + std::string(stem); }
std::string key_name(std::string_view prefix, std::string_view key) {
    return std::string(prefix) + std::string(key);
}

}  // namespace

GroundFinder::GroundFinder(std::span<const Contribution* const> contributions,
                           const Knowledge& knowledge)
    : contributions_(contributions),
      knowledge_(knowledge),
      of_concept_(static_cast<std::size_t>(knowledge.concepts())),
      features_(contributions.size()) {
    for (std::size_t place = 0; place < contributions_.size(); ++place) {
        const Contribution& here = *contributions_[place];
        understood_.push_back(knowledge.understand(here.text, here.side));
        const std::vector<Word>& words = understood_.back().words;
        for (std::size_t word = 0; word < words.size(); ++word)
            if (is_telling(words[word]))
                add_feature(place, feature_id(word_name(words[word].stem)), 100,
                            static_cast<int>(word));
        if (here.side == domain::Side::strength)
            for (const About& one : understood_.back().about)
                of_concept_[static_cast<std::size_t>(one.concept_at)].push_back(place);
        if (!here.category.empty())
            add_feature(place, feature_id(key_name("category ", here.category)), 100, -1);
        for (const std::string& group : here.target_groups)
            add_feature(place, feature_id(key_name("group ", group)), 100, -1);
    }
    for (std::size_t place = 0; place < contributions_.size(); ++place) add_word_parts(place);
}

int GroundFinder::feature_id(const std::string& name) {
    const auto [found, is_new] = ids_.try_emplace(name, static_cast<int>(places_.size()));
    if (is_new) places_.emplace_back();
    return found->second;
}

void GroundFinder::add_feature(std::size_t place, int id, int percent, int word) {
    for (const Feature& feature : features_[place])
        if (feature.id == id) return;
    features_[place].push_back({id, percent, word});
    places_[static_cast<std::size_t>(id)].push_back(place);
}

/// Dutch writes compounds as one word: "muziekavond" begins with a word that somebody else uses.
void GroundFinder::add_word_parts(std::size_t place) {
    const std::vector<Word>& words = understood_[place].words;
    for (std::size_t word = 0; word < words.size(); ++word) {
        const std::string& whole = words[word].stem;
        const auto add_part = [&](std::string_view part) {
            const auto found = ids_.find(word_name(part));
            if (found == ids_.end()) return;
            add_feature(place, found->second, part_percent, static_cast<int>(word));
        };
        for (std::size_t size = shortest_part; size < whole.size(); ++size) {
            add_part(std::string_view(whole).substr(0, size));
            add_part(std::string_view(whole).substr(whole.size() - size));
        }
    }
}

int GroundFinder::points_of(int id, int full) const {
    return full * percent_for(places_[static_cast<std::size_t>(id)].size()) / 100;
}

int GroundFinder::word_points(std::size_t need, std::size_t strength,
                              std::vector<SharedWord>& words) const {
    struct Shared {
        int points;
        SharedWord word;
    };
    std::vector<Shared> shared;
    for (const Feature& one : features_[need]) {
        if (one.word < 0) continue;
        for (const Feature& other : features_[strength]) {
            if (other.id != one.id || other.word < 0) continue;
            const int points =
                points_of(one.id, word_worth) * one.percent / 100 * other.percent / 100;
            shared.push_back(
                {points,
                 {understood_[need].words[static_cast<std::size_t>(one.word)].folded,
                  understood_[strength].words[static_cast<std::size_t>(other.word)].folded}});
        }
    }
    std::ranges::stable_sort(shared, std::ranges::greater{}, &Shared::points);
    int sum = 0;
    for (const Shared& found : shared) {
        const auto uses = [&](const SharedWord& used) {
            return used.in_need == found.word.in_need || used.in_strength == found.word.in_strength;
        };
        if (std::ranges::any_of(words, uses)) continue;
        // A second shared word adds less: two cards in the same words are still one idea.
        sum += words.empty() ? found.points : found.points / 2;
        words.push_back(found.word);
    }
    return sum;
}

int GroundFinder::key_points(std::size_t need, std::size_t strength, std::string_view prefix,
                             const std::string& key, int full) const {
    const auto found = ids_.find(key_name(prefix, key));
    if (found == ids_.end()) return 0;
    const auto has = [&](std::size_t place) {
        return std::ranges::find(features_[place], found->second, &Feature::id) !=
               features_[place].end();
    };
    return has(need) && has(strength) ? points_of(found->second, full) : 0;
}

Match GroundFinder::match(std::size_t need, std::size_t strength) const {
    const Contribution& asked = *contributions_[need];
    const Contribution& offered = *contributions_[strength];
    Match result;
    Reason& reason = result.reason;
    reason.asks = asked.organisation;
    reason.offers = offered.organisation;
    reason.need = asked.id;
    reason.strength = offered.id;

    const int by_words = word_points(need, strength, reason.words);
    int by_group = 0;
    for (const std::string& group : asked.target_groups) {
        const int points = key_points(need, strength, "group ", group, group_worth);
        if (points > by_group) {
            by_group = points;
            reason.target_group = group;
        }
    }
    int by_category = 0;
    if (!asked.category.empty() && asked.category == offered.category) {
        by_category = key_points(need, strength, "category ", asked.category, category_worth);
        reason.category = asked.category;
    }
    const int by_concept = concept_points(need, strength, reason);
    result.points = by_words + by_concept + by_group + by_category;
    const int most = std::max({by_words, by_concept, by_group, by_category});
    reason.ground = by_concept > 0 && by_concept == most ? Ground::through_concept
                    : by_words > 0 && by_words == most   ? Ground::shared_words
                    : by_group == most                   ? Ground::target_group
                                                         : Ground::category;
    return result;
}

/// Where both meet in the lexicon; the words of either side that say so come first.
int GroundFinder::concept_points(std::size_t need, std::size_t strength, Reason& reason) const {
    const Understood& asked = understood_[need];
    const Understood& offered = understood_[strength];
    const Meeting met = knowledge_.meeting(asked, offered);
    const int points = static_cast<int>(static_cast<float>(concept_worth) * met.score);
    if (met.asked < 0 || points == 0) return 0;
    reason.through = knowledge_.name(met.asked);
    if (met.need_word < 0 || met.offer_word < 0) return points;
    const SharedWord pair{asked.words[static_cast<std::size_t>(met.need_word)].folded,
                          offered.words[static_cast<std::size_t>(met.offer_word)].folded};
    if (std::ranges::find(reason.words, pair) == reason.words.end()) reason.words.push_back(pair);
    return points;
}

std::vector<std::size_t> GroundFinder::sharing_with(std::size_t place) const {
    std::vector<std::size_t> all;
    for (const About& serving : knowledge_.served_by(understood_[place])) {
        const auto& others = of_concept_[static_cast<std::size_t>(serving.concept_at)];
        all.insert(all.end(), others.begin(), others.end());
    }
    for (const Feature& feature : features_[place]) {
        const std::vector<std::size_t>& others = places_[static_cast<std::size_t>(feature.id)];
        if (others.size() > too_many_to_tell) continue;
        all.insert(all.end(), others.begin(), others.end());
    }
    std::ranges::sort(all);
    const auto [from, to] = std::ranges::unique(all);
    all.erase(from, to);
    std::erase(all, place);
    return all;
}

}  // namespace matching
