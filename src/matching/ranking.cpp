#include "matching/ranking.hpp"

#include <algorithm>
#include <cmath>

namespace matching {

using domain::Side;

namespace {

// Chosen on the open half of the evaluation set; see tests/bench/matching_bench.
constexpr float words_worth = 0.25F;
constexpr float part_worth = 0.4F;
constexpr float long_text = 6;  // keeps two short texts with one common word from being alike

}  // namespace

Ranking::Ranking(const Knowledge& knowledge, std::span<const std::string> offers,
                 RankingParts parts)
    : knowledge_(knowledge),
      parts_(parts),
      of_concept_(static_cast<std::size_t>(knowledge.concepts())) {
    for (std::size_t at = 0; at < offers.size(); ++at) {
        offers_.push_back(knowledge.understand(offers[at], Side::strength));
        const Understood& offer = offers_.back();
        for (const About& one : offer.about)
            of_concept_[static_cast<std::size_t>(one.concept_at)].push_back(
                {at, one.weight, one.word});
        for (std::size_t word = 0; word < offer.words.size(); ++word)
            if (is_telling(offer.words[word]))
                for (const auto& [form, weight] : forms(offer.words[word]))
                    of_word_[form].push_back({at, weight, static_cast<int>(word)});
    }
    for (const Understood& offer : offers_) {
        float sum = 0;
        for (const Word& word : offer.words)
            if (is_telling(word)) sum += rarity(of_word_[forms(word).front().first].size());
        word_sums_.push_back(sum);
    }
}

std::vector<std::pair<std::string, float>> Ranking::forms(const Word& word) const {
    if (!parts_.stems) return {{word.folded, 1.0F}};
    std::vector<std::pair<std::string, float>> all{{word.stem, 1.0F}};
    if (parts_.compounds)
        for (const std::string& part : knowledge_.parts_of(word))
            if (part != word.stem) all.emplace_back(part, part_worth);
    return all;
}

float Ranking::rarity(std::size_t offers_with_it) const {
    const auto all = static_cast<float>(offers_.size());
    return std::log(1 + all / static_cast<float>(std::max<std::size_t>(1, offers_with_it)));
}

void Ranking::add_shared(const Understood& need, std::vector<Shared>& shared) const {
    for (std::size_t word = 0; word < need.words.size(); ++word) {
        if (!is_telling(need.words[word])) continue;
        for (const auto& [form, weight] : forms(need.words[word])) {
            const auto found = of_word_.find(form);
            if (found == of_word_.end()) continue;
            const float rare = rarity(found->second.size());
            for (const Posting& posting : found->second) {
                Shared& here = shared[posting.offer];
                const float worth = weight * posting.weight * rare;
                here.sum += worth;
                if (worth <= here.most) continue;
                here.most = worth;
                here.need_word = static_cast<int>(word);
                here.offer_word = posting.word;
            }
        }
    }
}

std::vector<Ranked> Ranking::best(std::string_view text, std::size_t most) const {
    const Understood need = knowledge_.understand(text, Side::need);
    std::vector<Ranked> all(offers_.size());
    for (std::size_t at = 0; at < all.size(); ++at) all[at].offer = at;
    if (parts_.concepts)
        for (const About& serving : knowledge_.served_by(need))
            for (const Posting& posting : of_concept_[static_cast<std::size_t>(serving.concept_at)])
                all[posting.offer].score += serving.weight * posting.weight * need.sureness *
                                            offers_[posting.offer].sureness;
    if (parts_.words) {
        std::vector<Shared> shared(offers_.size());
        add_shared(need, shared);
        float own = 0;
        for (const Word& word : need.words) {
            if (!is_telling(word)) continue;
            const auto found = of_word_.find(forms(word).front().first);
            own += rarity(found == of_word_.end() ? 0 : found->second.size());
        }
        for (std::size_t at = 0; at < all.size(); ++at) {
            all[at].need_word = shared[at].need_word;
            all[at].offer_word = shared[at].offer_word;
            all[at].score += words_worth * 2 * shared[at].sum / (own + word_sums_[at] + long_text);
        }
    }
    for (Ranked& one : all) one.score = std::min(one.score, 1.0F);
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, all.size()));
    std::ranges::partial_sort(all, all.begin() + count, [](const Ranked& one, const Ranked& other) {
        return one.score != other.score ? one.score > other.score : one.offer < other.offer;
    });
    all.resize(static_cast<std::size_t>(count));
    if (parts_.concepts)
        for (Ranked& one : all) one.meeting = knowledge_.meeting(need, offers_[one.offer]);
    return all;
}

}  // namespace matching
