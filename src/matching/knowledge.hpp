#pragma once

#include "domain/choice.hpp"
#include "domain/lexicon.hpp"
#include "matching/grouped.hpp"
#include "matching/roles.hpp"
#include "matching/signs.hpp"
#include "matching/vocabulary.hpp"
#include "matching/words.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
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
    /// A word of the vocabulary that a text has.
    struct Heard {
        int id = 0;
        float weight = 0;
        int word = -1;
    };
    struct Sum {
        float weight = 0;
        float most = 0;
        int word = -1;
    };

    void make_room(std::size_t concepts);
    Sum& sum(int concept_at) {
        const auto at = static_cast<std::size_t>(concept_at);
        touched_[at / 64] |= std::uint64_t{1} << (at % 64);
        return sums_[at];
    }
    void add(int concept_at, float weight, int word) {
        Sum& into = sum(concept_at);
        into.weight += weight;
        if (weight > into.most || into.word < 0) into.most = weight, into.word = word;
    }
    void list_sums();
    void clear_sums();

    WordIds forms_;
    std::vector<Token> tokens_;  // by form
    // Of the text that is read:
    TextTokens text_;
    std::vector<Heard> heard_;
    std::uint64_t heard_bits_ = 0;
    std::vector<About> about_;
    std::vector<Sum> sums_;               // per concept, empty between two texts
    std::vector<std::uint64_t> touched_;  // a bit per concept that has a sum
};

/// The lexicon made ready for reading texts. A value that never changes: share it between threads.
///
/// Cost: making it takes about four tenths of a millisecond per thousand terms; a text some
///       microseconds.
class Knowledge {
public:
    /// Knows nothing: texts meet in words that they share alone.
    Knowledge() = default;
    explicit Knowledge(const domain::Lexicon& lexicon);

    /// The knowledge of nothing, for whoever has no lexicon.
    static const Knowledge& none();

    /// What is denied does not count: "wij hebben geen zaal" offers none, "geen zaal nodig" asks
    /// none.
    [[nodiscard]] Understood understand(std::string_view text, domain::Side side) const;

    /// The same, quicker for whoever reads many texts.
    [[nodiscard]] Understood understand(std::string_view text, domain::Side side,
                                        Memory& memory) const;

    /// The concepts whose offers serve this need, with how well: those it is about, and those that
    /// help with them. In the order of concepts.
    [[nodiscard]] std::vector<About> served_by(const Understood& need) const;
    [[nodiscard]] std::vector<About> served_by(const Understood& need, Memory& memory) const;

    [[nodiscard]] Meeting meeting(const Understood& need, const Understood& offer) const;

    /// What people lack and bring in a plan of several, whatever it is about.
    [[nodiscard]] const Roles& roles() const { return roles_; }

    /// What it says that two people use a word: 1, less for a word of everyday.
    [[nodiscard]] float worth(const Word& word) const;

    [[nodiscard]] int concepts() const { return static_cast<int>(names_.size()); }
    [[nodiscard]] const std::string& key(int concept_at) const;
    [[nodiscard]] const domain::Saying& name(int concept_at) const;

private:
    struct Link {
        int concept_at = 0;
        float weight = 0;
    };

    void add_links(const domain::Lexicon& lexicon);
    void weigh_words(const domain::Lexicon& lexicon, StemReader& reader);
    const Memory::Token& token(std::string_view folded, Memory& memory) const;
    void hear(domain::Side side, Understood& result, Memory& memory) const;
    void add_phrase(const Signs::Phrase& phrase, std::size_t side, int said_by,
                    Memory& memory) const;
    void weigh(domain::Side side, Memory& memory) const;

    Roles roles_;
    Signs signs_;
    std::vector<float> rarity_;  // per word of the vocabulary
    float rarest_ = 0;           // of a word that one concept alone has
    Grouped<int> broader_;       // per concept
    Grouped<Link> helped_by_;    // per concept: whose offers serve it too
    WordIds everyday_;           // stems
    std::vector<float> worths_;  // of everyday_
    std::vector<std::string> keys_;
    std::vector<domain::Saying> names_;
};

}  // namespace matching
