#include "matching/reason_words.hpp"

#include "domain/lookup.hpp"
#include "domain/said_words.hpp"

namespace matching {
namespace {

std::string name_of(const domain::State& state, domain::OrganisationId id) {
    const domain::Organisation* found = domain::find(state, id);
    if (found == nullptr) return {};
    return without_marks(found->details.name);
}

std::string said_of(const base::Words& words, const domain::State& state,
                    domain::ContributionId id) {
    const domain::Contribution* said = domain::find(state, id);
    return said == nullptr ? std::string()
                           : domain::said_as(words, said->side, without_marks(said->text));
}

}  // namespace

std::string without_marks(std::string text) {
    for (std::size_t at = text.find("**"); at != std::string::npos; at = text.find("**", at))
        text.erase(at, 2);
    return text;
}

std::string ground_words(const base::Words& words, const domain::State& state,
                         const Reason& reason) {
    const bool pinned_through = reason.ground == Ground::pinned && !reason.through.nl.empty();
    if (reason.ground == Ground::through_concept || pinned_through)
        return reason.through.in(words.language());
    if (!reason.words.empty()) {
        const SharedWord& word = reason.words.front();
        return word.in_need == word.in_strength ? word.in_need
                                                : word.in_strength + " → " + word.in_need;
    }
    const domain::Method& method = state.method;
    if (!reason.target_group.empty())
        return domain::term_name(method.target_groups, reason.target_group, words.language());
    if (!reason.category.empty())
        return domain::term_name(method.categories, reason.category, words.language());
    return {};
}

std::string reason_words(const base::Words& words, const domain::State& state,
                         const Reason& reason) {
    const std::string asks = name_of(state, reason.asks);
    const std::string offers = name_of(state, reason.offers);
    if (!reason.need.exists() || !reason.strength.exists())
        return reason.said.empty()
                   ? words.say("desk.reason.pinned", {{"one", asks}, {"other", offers}})
                   : words.say(
                         "desk.reason.said",
                         {{"one", asks}, {"other", offers}, {"why", without_marks(reason.said)}});
    std::string said = words.say(
        domain::is_need(state, reason.strength) ? "desk.reason.two_needs" : "desk.reason.both",
        {{"asks", asks},
         {"need", said_of(words, state, reason.need)},
         {"offers", offers},
         {"strength", said_of(words, state, reason.strength)}});
    const std::string ground = ground_words(words, state, reason);
    if (!ground.empty()) said += " (" + without_marks(ground) + ")";
    if (!reason.said.empty())
        said += "; " + words.say("desk.reason.because", {{"why", without_marks(reason.said)}});
    if (reason.in_return.exists())
        said +=
            "; " + words.say("desk.reason.in_return",
                             {{"asks", asks}, {"favour", said_of(words, state, reason.in_return)}});
    if (const domain::MunicipalWish* wish = domain::find(state, reason.wish))
        said += "; " + words.say("desk.reason.wish", {{"wish", without_marks(wish->text)}});
    if (reason.taught == Taught::less) said += "; " + words.say("desk.reason.taught.less");
    if (reason.taught == Taught::more) said += "; " + words.say("desk.reason.taught.more");
    return said;
}

}  // namespace matching
