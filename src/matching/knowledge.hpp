#pragma once

#include "domain/choice.hpp"
#include "domain/lexicon.hpp"
#include "matching/roles.hpp"
#include "matching/vocabulary.hpp"
#include "matching/words.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
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

/// What a reader remembers of words it has met, so that each is looked up once. For one thread, and
/// for one lexicon.
class Memory {
    friend class Knowledge;

    struct Token {
        Word word;
        bool means = false;  // not one of the small words
        std::vector<KnownWord> known;
    };
    struct Sum {
        float weight = 0;
        float most = 0;
        int word = -1;
    };
    std::unordered_map<std::string, Token> tokens_;  // only looked up
    std::vector<Sum> sums_;                          // per concept, empty between two texts
};

/// The lexicon made ready for reading texts. A value that never changes: share it between threads.
///
/// Cost: making it takes about half a millisecond per thousand terms; a text some microseconds.
class Knowledge {
public:
    /// Knows nothing: texts meet in words that they share alone.
    Knowledge() = default;
    explicit Knowledge(const domain::Lexicon& lexicon);

    /// The knowledge of nothing, for whoever has no lexicon.
    static const Knowledge& none();

    /// What is denied does not count: "wij hebben geen zaal", and in a need "geen zaal nodig".
    [[nodiscard]] Understood understand(std::string_view text, domain::Side side) const;

    /// The same, quicker for whoever reads many texts.
    [[nodiscard]] Understood understand(std::string_view text, domain::Side side,
                                        Memory& memory) const;

    /// The concepts whose offers serve this need, with how well: those it is about, and those that
    /// help with them. In the order of concepts.
    [[nodiscard]] std::vector<About> served_by(const Understood& need) const;
    [[nodiscard]] Meeting meeting(const Understood& need, const Understood& offer) const;

    /// Whether one concept fits in return for another, or for one broader than that.
    [[nodiscard]] bool returns(int given, int in_return) const;

    /// What people lack and bring in a plan of several, whatever it is about.
    [[nodiscard]] const Roles& roles() const { return roles_; }

    /// What it says that two people use a word: 1, less for a word of everyday.
    [[nodiscard]] float worth(const Word& word) const;

    [[nodiscard]] int concepts() const { return static_cast<int>(names_.size()); }
    [[nodiscard]] const std::string& key(int concept_at) const;
    [[nodiscard]] const domain::Saying& name(int concept_at) const;

private:
    /// How much a word, or the words of a phrase, say about a concept.
    struct Sign {
        int concept_at = 0;
        float weight = 0;
    };
    struct Phrase {
        std::vector<int> words;  // of the vocabulary
        Sign sign;
    };
    using Link = Sign;  // to a concept, with how well its offers serve
    struct SideSigns {
        std::vector<std::vector<Sign>> of_word;       // in the order of concepts
        std::vector<std::vector<Phrase>> begun_with;  // by first word
    };

    struct Heard {
        int id = 0;
        float weight = 0;
        int word = -1;
    };

    void add_terms(const std::vector<domain::LexiconTerm>& terms, int concept_at, float at_needs,
                   float at_offers, Memory& memory);
    void add_sign(SideSigns& side, int word, Sign sign);
    void add_links(const domain::Lexicon& lexicon);
    void weigh_words(const domain::Lexicon& lexicon);
    void link_alike();
    [[nodiscard]] std::vector<Sign> signs_of(std::size_t word) const;
    const Memory::Token& token(std::string_view folded, Memory& memory) const;
    std::vector<Heard> hear(const TextTokens& text, domain::Side side, Understood& result,
                            Memory& memory) const;
    std::vector<About> weigh(const std::vector<Heard>& heard, domain::Side side,
                             Memory& memory) const;

    Roles roles_;
    Vocabulary vocabulary_;
    SideSigns sides_[2];                               // strength, need: as domain::Side
    std::vector<float> rarity_;                        // per word of the vocabulary
    float rarest_ = 0;                                 // of a word that one concept alone has
    std::vector<std::vector<int>> broader_;            // per concept
    std::vector<std::vector<Link>> helped_by_;         // per concept: whose offers serve it too
    std::vector<std::vector<int>> returns_;            // per concept: what fits in return
    std::unordered_map<std::string, float> everyday_;  // by stem
    std::vector<std::string> keys_;
    std::vector<domain::Saying> names_;
};

}  // namespace matching
