#pragma once

#include "domain/choice.hpp"
#include "matching/knowledge.hpp"
#include "matching/memory.hpp"
#include "matching/postings.hpp"
#include "matching/score.hpp"
#include "matching/wordbook.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace matching {

/// What an index knows of a need or strength.
struct Said {
    domain::Side side = domain::Side::need;
    std::string text;
    std::uint64_t owner = 0;  // nobody answers their own need; 0: nobody's
    std::uint64_t order = 0;  // equals come in this order
    std::string category;
    std::vector<std::string> target_groups;

    bool operator==(const Said&) const = default;
};

/// Which parts of the engine work; all of them, but when they are measured one by one.
struct Parts {
    bool stems = true;       // compare stems, not words as they are written
    bool likeness = true;    // also parts of words, and words with a letter wrong
    bool words = true;       // words that both texts use
    bool concepts = true;    // what the lexicon knows
    bool experience = true;  // what examples taught
};

/// Everything said in a session, so that what fits one of them is found without a look at the
/// rest. What few share says more than what many share.
///
/// Cost: put, ask and best look at what shares a concept or a rare word with the one at hand, and
///       the last two once at each place: about ten microseconds among a thousand. Places should
///       be small numbers.
class Index {
public:
    /// Takes: knowledge that lives as long as this.
    explicit Index(const Knowledge& knowledge, Parts parts = {});

    /// Puts something at a place, instead of what stood there. Gives the other places that have a
    /// word which has become rarer or commoner; each once, in order. Only scores with one of these
    /// or with the place itself are others now.
    std::vector<Place> put(Place at, const Said& said);
    std::vector<Place> remove(Place at);

    [[nodiscard]] bool holds(Place at) const { return at < items_.size() && items_[at].there; }
    [[nodiscard]] domain::Side side(Place at) const { return items_[at].side; }
    [[nodiscard]] std::uint64_t order(Place at) const { return answers_[at].order; }
    [[nodiscard]] const Understood& understood(Place at) const { return items_[at].understood; }

    /// Who answers what stands here: for a need the strengths, for a strength the needs. None of
    /// its owner, in no order.
    ///
    /// Thread: not two at once; they share working space.
    void ask(Place at, std::vector<Neighbour>& found) const;

    /// The best of those, in order, and whether these are all. Quicker than ask.
    bool best(Place at, std::size_t most, std::vector<Neighbour>& found) const;

    /// What a need and a strength have in common. Its `all` is the score that ask gives.
    [[nodiscard]] InCommon in_common(Place need, Place strength) const;

    /// The most that the parts of a score of these two can come to: more than the score itself when
    /// what is offered may be too small.
    [[nodiscard]] Score most_sum(Place one, Place other, Score score) const;

private:
    struct Item {
        bool there = false;
        domain::Side side = domain::Side::need;
        Understood understood;
        std::vector<Weight> concepts;  // need: whose offers serve it; strength: what it is about;
                                       // in their order
        std::vector<Weight> words;
        std::vector<Weight> keys;
    };
    /// What tells how well two fit whose sum is known: looked at some hundred times a question, so
    /// it stands together.
    struct Answer {
        std::uint64_t owner = 0;
        std::uint64_t order = 0;
        int people = 0;
        Direction direction{};
    };

    /// What is to be known of a word, looked up once.
    struct Known {
        int id = -1;  // in the wordbook; -1: it tells nothing
        float worth = 0;
        std::array<std::optional<Experience::Pointing>, 2> pointing;  // by side
    };

    Item made(const Said& said);
    Answer answer_of(const Item& item, const Said& said);
    void add_words(Item& item);
    Known& known(int number, const Word& word);
    void add_key(Item& item, const std::string& name, std::int32_t weight);
    void post(Place at, const Item& item, bool in);
    std::vector<Place> change(Place at, Item item, const Answer& answer);
    void note_rarities(const Item& item);
    [[nodiscard]] std::vector<Place> touched_by_rarities() const;
    [[nodiscard]] std::vector<Place> all_places() const;
    [[nodiscard]] std::size_t scale() const;
    [[nodiscard]] int rarity(std::size_t sharers) const;
    [[nodiscard]] Score worth(int word, const Likeness& like) const;
    [[nodiscard]] Score key_score(const Weight& key, std::int32_t other) const;
    void add_up(const Item& asker) const;
    void share_words(const Item& asked, const Item& offered, InCommon& common) const;
    void share_keys(const Item& asked, const Item& offered, InCommon& common) const;
    void find_strongest(std::size_t most) const;
    [[nodiscard]] Score fit_of(Place at, Place place) const;

    const Knowledge& knowledge_;
    Parts parts_;
    Memory memory_;
    std::vector<std::optional<Known>> known_;     // by the numbers of the memory
    std::vector<Experience::Pointing> pointing_;  // of a text that is read
    Wordbook wordbook_;
    std::unordered_map<std::string, int> keys_;  // only looked up
    std::vector<std::string> key_names_;         // by key
    std::vector<Item> items_;                    // by place
    std::vector<Answer> answers_;                // by place
    std::size_t held_ = 0;                       // places that hold something
    Postings of_concept_;
    Postings of_word_;
    Postings of_key_;
    struct Before {
        const Postings* postings;
        int key;
        int percent;
    };
    std::vector<Before> rarities_before_;   // of a change
    mutable std::vector<Score> sums_;       // by place, all 0 between two questions
    mutable std::vector<Place> strongest_;  // of these, while a question is answered
};

}  // namespace matching
