#include "matching/wishes.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr float serves_it = 0.12F;  // as a line worth telling
constexpr float is_about_it = 0.12F;

/// How much two needs are about the same.
float alike(const Understood& one, const Understood& other) {
    float sum = 0;
    for (const About& here : one.about)
        for (const About& there : other.about)
            if (here.concept_at == there.concept_at) sum += here.weight * there.weight;
    return sum * one.sureness * other.sureness;
}

}  // namespace

void Wishes::take_over(const domain::State& state, bool may_be_known, const Knowledge& knowledge) {
    const auto said = [](const Wish& wish) -> const domain::MunicipalWish& { return wish.said; };
    if (!may_be_known) {
        wishes_.clear();
    } else if (!std::ranges::equal(wishes_, state.municipal_wishes, {}, said)) {
        wishes_.clear();
        for (const domain::MunicipalWish& wish : state.municipal_wishes)
            wishes_.push_back({wish, knowledge.understand(wish.text, domain::Side::need)});
    }
}

domain::MunicipalWishId Wishes::served_by(const Understood& need, const Understood& strength,
                                          const Knowledge& knowledge) const {
    domain::MunicipalWishId best;
    float most = 0;
    for (const Wish& wish : wishes_) {
        const float same = alike(wish.understood, need);
        const float served = knowledge.meeting(wish.understood, strength).score;
        if (same < is_about_it || served < serves_it || same + served <= most) continue;
        most = same + served;
        best = wish.said.id;
    }
    return best;
}

}  // namespace matching
