#pragma once

#include "domain/method.hpp"
#include "domain/practice.hpp"

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
    std::vector<std::string> returns;      // keys: what fits as a return favour

    bool operator==(const Concept&) const = default;
};

/// Words that show a role: from each of the lists one must stand in the text, each as another word.
struct RoleSign {
    std::vector<std::vector<std::string>> words;  // `*` at an end: any letters, `=`: this form only
    double weight = 1.0;                          // 0.4 a hint, 1 a sign, 2 unmistakable

    bool operator==(const RoleSign&) const = default;
};

/// What somebody lacks or brings in a plan of several, whatever it is about: company, hands, a
/// place, people who come.
struct Role {
    std::string key;
    Saying name;
    bool about_people = false;  // who lacks this is of use to others by being there
    std::vector<RoleSign> need_signs;
    std::vector<RoleSign> offer_signs;
    std::vector<std::string> seen_in;  // concepts that show it too
    std::vector<ConceptLink> helps;    // roles: what whoever brings this gives to who lacks those
    std::vector<ConceptLink> gives;    // roles: what whoever lacks this gives by lacking it

    bool operator==(const Role&) const = default;
};

/// Knowledge of neighbourhood and volunteer work, as data. In the order of the files.
struct Lexicon {
    std::vector<Concept> concepts;  // keys are unique, and every key that is named exists
    std::vector<LexiconTerm>
        everyday;                  // words of any sentence; weight: what is left of their worth
    std::vector<Role> roles = {};  // as concepts
    Practice practice = {};

    bool operator==(const Lexicon&) const = default;
};

}  // namespace domain
