#pragma once

#include "matching/words.hpp"

#include <vector>

namespace matching {

/// A concept of the lexicon that a text is about.
struct About {
    int concept_at = 0;  // place in the lexicon
    float weight = 0;    // of all concepts of a text together: the root of the squares' sum is 1
    int word = -1;       // the word of the text that says it most

    bool operator==(const About&) const = default;
};

/// What a need or an offer is about.
struct Understood {
    std::vector<Word> words;   // with a meaning, in the order of the text
    std::vector<About> about;  // in the order of concepts; empty when the lexicon knows no word
    float sureness = 0;        // 0 to 1: how strongly the words point
    int people = 0;            // for how many people, when it says so

    bool operator==(const Understood&) const = default;
};

/// Through what a need and an offer meet.
struct Meeting {
    int asked = -1;    // concept of the need; -1: they do not meet
    int offered = -1;  // concept of the offer; another one when it helps with what is asked
    int need_word = -1;
    int offer_word = -1;
    float score = 0;  // 0 to about 1

    bool operator==(const Meeting&) const = default;
};

}  // namespace matching
