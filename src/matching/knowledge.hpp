#pragma once

#include "domain/choice.hpp"
#include "domain/lexicon.hpp"
#include "matching/experience.hpp"
#include "matching/grouped.hpp"
#include "matching/memory.hpp"
#include "matching/roles.hpp"
#include "matching/signs.hpp"
#include "matching/understood.hpp"
#include "matching/word_ids.hpp"
#include "matching/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace matching {

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

    /// What is denied does not count: "wij hebben geen zaal", and in a need "geen zaal nodig".
    [[nodiscard]] Understood understand(std::string_view text, domain::Side side) const;

    /// The same, quicker for whoever reads many texts.
    [[nodiscard]] Understood understand(std::string_view text, domain::Side side,
                                        Memory& memory) const;

    /// The concepts whose offers serve this need, with how well: those it is about, and those that
    /// help with them. In the order of concepts.
    [[nodiscard]] std::vector<About> served_by(const Understood& need) const;
    [[nodiscard]] std::vector<About> served_by(const Understood& need, Memory& memory) const;

    [[nodiscard]] Meeting meeting(const Understood& need, const Understood& offer) const;

    /// Whether one concept fits in return for another, or for one broader than that.
    [[nodiscard]] bool returns(int given, int in_return) const;

    /// What examples taught, beside what the lexicon says.
    [[nodiscard]] const Experience& experience() const { return experience_; }

    /// What people lack and bring in a plan of several, whatever it is about.
    [[nodiscard]] const Roles& roles() const { return roles_; }

    /// Which of them a text shows; `understood` is the same text.
    [[nodiscard]] std::vector<Played> roles_in(std::string_view text, domain::Side side,
                                               const Understood& understood) const {
        return roles_.in(text, side, understood, experience_.direction(understood, side));
    }

    /// What it says that two people use a word: 1, less for a word of everyday.
    [[nodiscard]] float worth(const Word& word) const;

    [[nodiscard]] int concepts() const { return static_cast<int>(names_.size()); }
    [[nodiscard]] const std::string& key(int concept_at) const;
    [[nodiscard]] const domain::Saying& name(int concept_at) const;

private:
    struct Link {
        int concept_at = 0;
        float weight = 0;  // how well its offers serve
    };
    struct SharedWord {
        int word = 0;
        float weight = 0;
    };

    void add_links(const domain::Lexicon& lexicon);
    void weigh_words(const domain::Lexicon& lexicon, StemReader& reader);
    [[nodiscard]] float weight_in_both(int word, const Signs::Sign& sign) const;
    [[nodiscard]] Grouped<SharedWord> shared_words(std::vector<float>& lengths) const;
    void link_alike();
    int number_of(std::string_view folded, Memory& memory) const;
    void hear(domain::Side side, Understood& result, Memory& memory) const;
    void add_phrase(const Signs::Phrase& phrase, std::size_t side, int said_by,
                    Memory& memory) const;
    void weigh(domain::Side side, Memory& memory) const;

    Roles roles_;
    Experience experience_;
    Signs signs_;
    std::vector<float> rarity_;  // per word of the vocabulary
    float rarest_ = 0;           // of a word that one concept alone has
    Grouped<int> broader_;       // per concept
    Grouped<Link> helped_by_;    // per concept: whose offers serve it too
    Grouped<int> returns_;       // per concept: what fits in return
    WordIds everyday_;           // stems
    std::vector<float> worths_;  // of everyday_
    std::vector<std::string> keys_;
    std::vector<domain::Saying> names_;
};

}  // namespace matching
