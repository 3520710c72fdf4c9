#include "matching/own_lexicon.hpp"

#include "domain/lookup.hpp"
#include "matching/pairs.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace matching {

using domain::Contribution;
using domain::LinkMarking;
using domain::Side;

namespace {

constexpr float least_topic = 0.3F;        // as surely as a text must be about a concept
constexpr std::size_t most_in_phrase = 3;  // words: a longer one never comes back
constexpr std::string_view helps_so_much = "0.8";

/// The concept that a text is most about, or -1.
int topic_of(const Understood& text) {
    const auto most = std::ranges::max_element(text.about, {}, &About::weight);
    if (most == text.about.end() || most->weight * text.sureness < least_topic) return -1;
    return most->concept_at;
}

bool is_about(const Understood& text, int concept_at) {
    return std::ranges::any_of(text.about, [&](const About& about) {
        return about.concept_at == concept_at && about.weight * text.sureness >= least_topic;
    });
}

std::string phrase_of(std::string_view text) {
    std::string phrase;
    std::size_t count = 0;
    for (const Word& word : telling_words(text)) {
        if (++count > most_in_phrase) break;
        phrase += (phrase.empty() ? "" : " ") + word.folded;
    }
    return phrase;
}

class Learned {
public:
    Learned(const domain::State& state, const Knowledge& knowledge)
        : state_(state), knowledge_(knowledge) {
        for (const domain::LinkMark& mark : state.link_marks) {
            const auto [need, strength] = about(mark);
            if (need == nullptr || strength == nullptr || is_withdrawn(mark)) continue;
            if (mark.marking == LinkMarking::pinned)
                from_pin(need->text, strength->text);
            else if (mark.marking == LinkMarking::dismissed)
                from_dismissal(need->text, strength->text);
        }
    }

    [[nodiscard]] std::string text() const {
        std::string lines;
        if (!everyday_.empty()) lines += "gewoon = " + listed(everyday_) + "\n\n";
        for (const auto& [key, members] : concepts_) {
            lines += "[" + key + "]\n";
            for (const auto& [member, terms] : members)
                lines += member + " = " + listed(terms) + "\n";
            lines += "\n";
        }
        return lines;
    }

private:
    /// Whether a later mark says something else of the same link.
    [[nodiscard]] bool is_withdrawn(const domain::LinkMark& mark) const {
        return std::ranges::any_of(state_.link_marks, [&](const domain::LinkMark& other) {
            return &other > &mark && other.marking != mark.marking &&
                   pair_key(other.link.one, other.link.other) ==
                       pair_key(mark.link.one, mark.link.other) &&
                   other.link.need == mark.link.need && other.link.strength == mark.link.strength;
        });
    }

    using Pair = std::pair<const Contribution*, const Contribution*>;

    /// What a mark is about; nothing when the two had nothing to say to each other.
    [[nodiscard]] Pair about(const domain::LinkMark& mark) {
        if (mark.link.need.exists() || mark.link.strength.exists())
            return {domain::find(state_, mark.link.need), domain::find(state_, mark.link.strength)};
        if (!unmarked_) {
            domain::State unmarked = state_;
            unmarked.link_marks.clear();
            unmarked_ = MatchFinder(knowledge_, Audience::desk).find(unmarked);
        }
        const auto found = unmarked_->of_pair.find(pair_key(mark.link.one, mark.link.other));
        if (found == unmarked_->of_pair.end()) return {};
        const Reason& strongest = found->second.front().reason;
        return {domain::find(state_, strongest.need), domain::find(state_, strongest.strength)};
    }

    void from_pin(const std::string& need, const std::string& strength) {
        const Understood asks = knowledge_.understand(need, Side::need);
        const Understood offers = knowledge_.understand(strength, Side::strength);
        const Meeting met = knowledge_.meeting(asks, offers);
        const bool surely = is_about(asks, met.asked) && is_about(offers, met.offered);
        const int asked = surely ? met.asked : topic_of(asks);
        const int offered = surely ? met.offered : topic_of(offers);
        if (asked >= 0 && offered >= 0 && asked != offered)
            add(offered, "helpt", knowledge_.key(asked) + " " + std::string(helps_so_much));
        if (offered >= 0 && (asked < 0 || (asked == offered && topic_of(asks) != asked)))
            add(offered, "vraag", phrase_of(need));
        if (asked >= 0 && (offered < 0 || (asked == offered && topic_of(offers) != offered)))
            add(asked, "aanbod", phrase_of(strength));
    }

    void from_dismissal(const std::string& need, const std::string& strength) {
        const Understood asked = knowledge_.understand(need, Side::need);
        const Understood offered = knowledge_.understand(strength, Side::strength);
        const Meeting met = knowledge_.meeting(asked, offered);
        // Where both are about what they meet in, it was not the words that did not fit.
        if (topic_of(asked) != met.asked) forget(asked, met.need_word);
        if (topic_of(offered) != met.offered) forget(offered, met.offer_word);
    }

    void forget(const Understood& text, int word) {
        if (word < 0) return;
        const Word& joins = text.words[static_cast<std::size_t>(word)];
        if (knowledge_.worth(joins) == 1) everyday_.insert(joins.folded);
    }

    void add(int concept_at, const std::string& member, const std::string& term) {
        if (!term.empty()) concepts_[knowledge_.key(concept_at)][member].insert(term);
    }

    static std::string listed(const std::set<std::string>& terms) {
        std::string all;
        for (const std::string& term : terms) all += (all.empty() ? "" : ", ") + term;
        return all;
    }

    const domain::State& state_;
    const Knowledge& knowledge_;
    std::optional<Matches> unmarked_;  // of the state without marks
    std::set<std::string> everyday_;
    std::map<std::string, std::map<std::string, std::set<std::string>>> concepts_;
};

}  // namespace

std::string own_lexicon(const domain::State& state, const Knowledge& knowledge) {
    return Learned(state, knowledge).text();
}

}  // namespace matching
