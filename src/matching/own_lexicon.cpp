#include "matching/own_lexicon.hpp"

#include "domain/lookup.hpp"

#include <algorithm>
#include <map>
#include <set>

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
            const Contribution* need = domain::find(state, mark.link.need);
            const Contribution* strength = domain::find(state, mark.link.strength);
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
            return &other > &mark && other.link.need == mark.link.need &&
                   other.link.strength == mark.link.strength && other.marking != mark.marking;
        });
    }

    void from_pin(const std::string& need, const std::string& strength) {
        const int asked = topic_of(knowledge_.understand(need, Side::need));
        const int offered = topic_of(knowledge_.understand(strength, Side::strength));
        if (asked >= 0 && offered >= 0 && asked != offered)
            add(offered, "helpt", knowledge_.key(asked) + " " + std::string(helps_so_much));
        else if (asked < 0 && offered >= 0)
            add(offered, "vraag", phrase_of(need));
        else if (asked >= 0 && offered < 0)
            add(asked, "aanbod", phrase_of(strength));
    }

    void from_dismissal(const std::string& need, const std::string& strength) {
        const Understood asked = knowledge_.understand(need, Side::need);
        const Understood offered = knowledge_.understand(strength, Side::strength);
        const Meeting met = knowledge_.meeting(asked, offered);
        for (const auto& [text, word] :
             {std::pair{&asked, met.need_word}, std::pair{&offered, met.offer_word}}) {
            if (word < 0) continue;
            const Word& joins = text->words[static_cast<std::size_t>(word)];
            if (knowledge_.worth(joins) == 1) everyday_.insert(joins.folded);
        }
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
    std::set<std::string> everyday_;
    std::map<std::string, std::map<std::string, std::set<std::string>>> concepts_;
};

}  // namespace

std::string own_lexicon(const domain::State& state, const Knowledge& knowledge) {
    return Learned(state, knowledge).text();
}

}  // namespace matching
