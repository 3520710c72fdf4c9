#include "app/reason_text.hpp"

#include "domain/lookup.hpp"
#include "domain/said_words.hpp"

namespace app {
namespace {

const std::string& word_at(const matching::Understood& text, int word) {
    return text.words[static_cast<std::size_t>(word)].folded;
}

std::string plain(std::string text) {
    for (std::size_t at = text.find("**"); at != std::string::npos; at = text.find("**"))
        text.erase(at, 2);
    return text;
}

std::string name_of(const domain::State& state, domain::OrganisationId id) {
    const domain::Organisation* found = domain::find(state, id);
    return found == nullptr ? std::string() : found->details.name;
}

std::string said_of(const base::Words& words, const domain::State& state,
                    domain::ContributionId id) {
    const domain::Contribution* found = domain::find(state, id);
    return found == nullptr ? std::string() : domain::said_as(words, found->side, found->text);
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

std::string reason_text(const base::Words& words, const domain::State& state,
                        const matching::Reason& reason) {
    const std::string asks = name_of(state, reason.asks);
    const std::string offers = name_of(state, reason.offers);
    if (reason.need.exists() && reason.strength.exists()) {
        std::string said = plain(words.say(
            domain::is_need(state, reason.strength) ? "desk.reason.two_needs" : "desk.reason.both",
            {{"asks", asks},
             {"need", said_of(words, state, reason.need)},
             {"offers", offers},
             {"strength", said_of(words, state, reason.strength)}}));
        const std::string through = reason.through.in(words.language());
        if (!through.empty()) said += " (" + through + ")";
        if (reason.in_return.exists())
            said += "; " + plain(words.say("desk.reason.in_return",
                                           {{"asks", asks},
                                            {"favour", said_of(words, state, reason.in_return)}}));
        if (const domain::MunicipalWish* wish = domain::find(state, reason.wish))
            said += "; " + words.say("desk.reason.wish", {{"wish", wish->text}});
        if (reason.taught == matching::Taught::less)
            said += "; " + words.say("desk.reason.taught.less");
        if (reason.taught == matching::Taught::more)
            said += "; " + words.say("desk.reason.taught.more");
        return said;
    }
    if (!reason.said.empty())
        return plain(words.say("desk.reason.said",
                               {{"one", asks}, {"other", offers}, {"why", reason.said}}));
    return plain(words.say("desk.reason.pinned", {{"one", asks}, {"other", offers}}));
}

}  // namespace app
