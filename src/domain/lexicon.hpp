#pragma once

#include "domain/method.hpp"

#include <string>
#include <vector>

namespace domain {

/// A word or a phrase that points to a concept. All telling words of a phrase must be there.
struct LexiconTerm {
    std::string text;
    double weight = 1.0;  // 0.4 a hint, 1 a sign, 2 unmistakable

    bool operator==(const LexiconTerm&) const = default;
};

/// What else an offer of a concept is good for.
struct ConceptLink {
    std::string key;
    double weight = 1.0;  // above 0, at most 1

    bool operator==(const ConceptLink&) const = default;
};

/// One thing that somebody can need and somebody else can give. Its words are what makes needs and
/// offers meet that share no word: how people ask for it, and how people say that they have it.
struct Concept {
    std::string key;
    Saying name;                           // as a guest reads it in a sentence
    std::vector<std::string> broader;      // keys
    std::string category;                  // key of the method, or empty
    std::vector<std::string> for_whom;     // the lexicon's own words for target groups
    std::vector<LexiconTerm> words;        // whoever says them
    std::vector<LexiconTerm> need_words;   // when they stand in a need
    std::vector<LexiconTerm> offer_words;  // when they stand in an offer
    std::vector<ConceptLink> helps;        // needs that an offer of this also serves
    std::vector<ConceptLink> gives;        // needs that whoever needs this serves by needing it
    std::vector<std::string> returns;      // keys: what fits as a return favour

    bool operator==(const Concept&) const = default;
};

/// Knowledge of neighbourhood and volunteer work, as data. In the order of the files.
struct Lexicon {
    std::vector<Concept> concepts;  // keys are unique, and every key that is named exists
    std::vector<LexiconTerm>
        everyday;  // words of any sentence; weight: what is left of their worth

    bool operator==(const Lexicon&) const = default;
};

}  // namespace domain
