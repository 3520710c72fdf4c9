#include "matching/denied.hpp"

#include "matching/few_words.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace matching {

namespace {

constexpr std::size_t most_denied = 3;  // words with a meaning after "geen"

// Texts without any of these deny nothing.
constexpr FewWords telling("geen", "niet", "nooit", "dicht", "gesloten", "opgeheven", "opgedoekt",
                           "al", "zelf");
// Who or what is told about in such a clause is not the one who speaks: "mensen die geen werk
// hebben".
constexpr FewWords about_others("die", "dat", "wie", "waar", "als", "zodat");
constexpr FewWords turning("maar", "wel");
constexpr FewWords needing("nodig", "hoeven", "hoeft", "hoef");
constexpr FewWords seeking("zoeken", "zoekt", "zoek", "gezocht", "gevraagd");
constexpr FewWords having("hebben", "heb", "hebt", "heeft", "is", "zijn", "geregeld", "gevonden");
constexpr FewWords only("alleen", "enkel", "slechts");
constexpr FewWords asked_for("gevraagd", "gezocht", "nodig", "welkom");
// What is not so cannot be had: "niet beschikbaar".
constexpr FewWords to_be_had("beschikbaar", "vrij", "open", "toegankelijk", "mogelijk", "bruikbaar",
                             "huur", "inzetbaar");
constexpr FewWords shut("dicht", "gesloten", "opgeheven", "opgedoekt");
// What stands before those when they tell how it is now, and not what kind it is: "een gesloten
// tuin".
constexpr FewWords how_it_is("is", "zijn", "blijft", "blijven", "gaat", "gaan", "ging", "voorlopig",
                             "tijdelijk", "nu", "even", "helaas", "momenteel", "helemaal",
                             "voorgoed", "weer", "wordt", "worden", "werd", "toch", "nog");
constexpr FewWords at_some_times("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
                                 "zaterdag", "zondag", "maandags", "zondags", "zaterdags",
                                 "weekend", "weekeinde", "avonds", "ochtends", "middags", "overdag",
                                 "nachts", "avond", "zomer", "winter", "zomers", "winters",
                                 "vakantie", "schoolvakantie", "januari", "februari", "maart",
                                 "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                                 "november", "december", "kerst", "uur", "tussen", "altijd", "vaak",
                                 "elke");
constexpr FewWords speaking("we", "wij", "ik");
// Whoever does not do this any more has something to spare: "de zaal gebruiken we niet meer".
constexpr FewWords sparing("gebruiken", "gebruikt", "gebruik", "nodig", "hoeven", "hoeft", "missen",
                           "kwijt", "weten", "weet", "benutten", "benut", "snappen", "begrijpen",
                           "redden", "durven");

struct Clause {
    std::size_t from = 0;
    std::size_t to = 0;
};

std::vector<Clause> clauses_of(const TextTokens& text) {
    std::vector<Clause> all;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const bool turns = turning.has(text.text(text.tokens[at]));
        if (turns && at > from) {
            all.push_back({from, at});
            from = at;
        }
        if (text.tokens[at].ends_clause) {
            all.push_back({from, at + 1});
            from = at + 1;
        }
    }
    if (from < text.tokens.size()) all.push_back({from, text.tokens.size()});
    return all;
}

/// One clause at a time, and what it denies.
class Reading {
public:
    Reading(const TextTokens& text, domain::Side side)
        : text_(text), side_(side), denied_(text.tokens.size(), false) {}

    std::vector<bool> all() {
        std::optional<Clause> before;
        for (const Clause& clause : clauses_of(text_)) {
            deny_after_geen(clause);
            const bool denies = side_ == domain::Side::strength
                                    ? is_not_to_be_had(clause) || is_not_done(clause)
                                    : is_had_already(clause);
            if (denies) {
                deny(clause);
                // "Zaal verbouwd, voorlopig dicht" and "geen zaal, die hebben we al".
                if (before && says_nothing_else(clause)) deny(*before);
            }
            if (before && side_ == domain::Side::need && asks_only(clause) &&
                (has(*before, "niet") || has(*before, "geen")))
                deny(*before);
            before = clause;
        }
        return std::move(denied_);
    }

private:
    [[nodiscard]] std::string_view word(std::size_t at) const {
        return text_.text(text_.tokens[at]);
    }
    template <class Words>
    [[nodiscard]] bool has_any(const Clause& clause, const Words& words) const {
        for (std::size_t at = clause.from; at < clause.to; ++at)
            if (words.has(word(at))) return true;
        return false;
    }
    [[nodiscard]] bool has(const Clause& clause, std::string_view wanted) const {
        for (std::size_t at = clause.from; at < clause.to; ++at)
            if (word(at) == wanted) return true;
        return false;
    }
    void deny(const Clause& clause) {
        for (std::size_t at = clause.from; at < clause.to; ++at) denied_[at] = true;
    }

    void deny_after_geen(const Clause& clause) {
        bool others = false;
        for (std::size_t at = clause.from; at < clause.to; ++at) {
            others = others || about_others.has(word(at));
            if (word(at) != "geen" || others) continue;
            if (side_ == domain::Side::need && !has_any(clause, needing) &&
                !has_any(clause, seeking))
                continue;
            std::size_t left = most_denied;
            for (std::size_t next = at + 1; next < clause.to && left > 0; ++next) {
                denied_[next] = true;
                if (has_meaning(word(next))) --left;
            }
        }
    }

    /// "Onze zaal is niet beschikbaar", "de zaal is dicht", at all times.
    [[nodiscard]] bool is_not_to_be_had(const Clause& clause) const {
        if (has_any(clause, at_some_times) || has_any(clause, about_others)) return false;
        for (std::size_t at = clause.from; at < clause.to; ++at) {
            const bool last = at + 1 == clause.to;
            if (shut.has(word(at)) && last && (at == clause.from || how_it_is.has(word(at - 1))))
                return true;
            if (word(at) != "niet") continue;
            constexpr std::size_t near = 4;
            for (std::size_t next = at + 1; next < std::min(at + near, clause.to); ++next)
                if (to_be_had.has(word(next))) return true;
        }
        return false;
    }

    /// "We koken niet meer", "wij doen niet aan catering".
    [[nodiscard]] bool is_not_done(const Clause& clause) const {
        if (!has_any(clause, speaking) || has_any(clause, sparing) ||
            has_any(clause, at_some_times) || has_any(clause, about_others))
            return false;
        std::size_t end = clause.to;
        if (end > clause.from && word(end - 1) == "meer") --end;
        if (end > clause.from && (word(end - 1) == "niet" || word(end - 1) == "nooit")) return true;
        for (std::size_t at = clause.from; at + 1 < clause.to; ++at) {
            if (word(at) != "niet") continue;
            const std::size_t next = word(at + 1) == "meer" ? at + 2 : at + 1;
            if (next < clause.to && word(next) == "aan") return true;
        }
        return false;
    }

    /// "Een zaal hebben we al", "die hebben we zelf".
    [[nodiscard]] bool is_had_already(const Clause& clause) const {
        const std::string_view last = word(clause.to - 1);
        if ((last == "al" || last == "zelf") && has_any(clause, having)) return true;
        return has(clause, "al") && (last == "geregeld" || last == "gevonden");
    }

    [[nodiscard]] bool asks_only(const Clause& clause) const {
        return has_any(clause, only) && has_any(clause, asked_for);
    }

    [[nodiscard]] bool says_nothing_else(const Clause& clause) const {
        for (std::size_t at = clause.from; at < clause.to; ++at)
            if (has_meaning(word(at)) && !how_it_is.has(word(at)) && !shut.has(word(at)) &&
                !to_be_had.has(word(at)) && !having.has(word(at)))
                return false;
        return true;
    }

    const TextTokens& text_;
    domain::Side side_;
    std::vector<bool> denied_;
};

}  // namespace

std::vector<bool> what_is_denied(const TextTokens& text, domain::Side side) {
    const auto tells = [&](const TextTokens::Token& token) {
        return telling.has(text.text(token));
    };
    if (std::ranges::none_of(text.tokens, tells))
        return std::vector<bool>(text.tokens.size(), false);
    return Reading(text, side).all();
}

}  // namespace matching
