#include "app/reason_text.hpp"

namespace app {
namespace {

const std::string& word_at(const matching::Understood& text, int word) {
    return text.words[static_cast<std::size_t>(word)].folded;
}

}  // namespace

std::string reason_text(const base::Words& words, const matching::Knowledge& knowledge,
                        const matching::Understood& need, const matching::Understood& offer,
                        const matching::Ranked& ranked) {
    if (ranked.score < matching::least_score) return {};
    const matching::Meeting& met = ranked.in_common.meeting;
    if (met.need_word >= 0 && met.offer_word >= 0)
        return words.say("match.concept",
                         {{"need", word_at(need, met.need_word)},
                          {"offer", word_at(offer, met.offer_word)},
                          {"concept", knowledge.name(met.asked).in(words.language())}});
    if (ranked.in_common.shared.empty()) return {};
    const matching::InCommon::Word& shared = ranked.in_common.shared.front();
    return words.say("match.words", {{"need", word_at(need, shared.in_need)},
                                     {"offer", word_at(offer, shared.in_strength)}});
}

}  // namespace app
