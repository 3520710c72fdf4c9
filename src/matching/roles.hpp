#pragma once

#include "domain/choice.hpp"
#include "domain/lexicon.hpp"
#include "matching/experience.hpp"
#include "matching/role_marks.hpp"
#include "matching/words.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace matching {

struct Understood;

/// A role that a text shows.
struct Played {
    int role = 0;
    int percent = 0;   // how clearly
    std::string word;  // of the text, folded: what shows it most

    bool operator==(const Played&) const = default;
};

/// The roles of the lexicon made ready for reading texts. A value that never changes.
class Roles {
public:
    Roles() = default;
    explicit Roles(const domain::Lexicon& lexicon);

    /// What somebody lacks who says this as a need, or brings who says it as a strength. In the
    /// order of roles; `understood` is the same text as the concepts have it.
    /// Where examples taught what shows a role, that counts where it is clearer than the signs of
    /// the lexicon; `direction` is where the text points by what examples taught.
    [[nodiscard]] std::vector<Played> in(std::string_view text, domain::Side side,
                                         const Understood& understood,
                                         const Direction& direction) const;

    /// How clearly each role shows by the signs of the lexicon alone, in percent, in the order of
    /// roles; 0: not.
    [[nodiscard]] std::vector<Played> by_signs(const TextTokens& tokens, domain::Side side,
                                               const Understood& understood) const;

    /// How well one who brings `given` serves one who lacks `lacked`, in percent. A need gives by
    /// being there.
    [[nodiscard]] int serves(domain::Side side, int given, int lacked) const;

    /// Whether those who lack this are of use to others by being there: it is about people.
    [[nodiscard]] bool is_about_people(int role) const {
        return about_people_[static_cast<std::size_t>(role)];
    }

    /// Whether whoever brings this brings something of their own, not only themselves.
    [[nodiscard]] bool is_gift(int role) const;

    [[nodiscard]] const domain::Saying& name(int role) const {
        return names_[static_cast<std::size_t>(role)];
    }
    [[nodiscard]] std::size_t size() const { return names_.size(); }

private:
    struct Sign {
        std::vector<int> slots;  // of slots_
        int role = 0;
        int percent = 0;
    };

    /// What examples taught of one role.
    struct Learned {
        std::vector<std::int8_t> weights;  // none: nothing
        double percent = 0;                // that one unit of a mark with weight 1 brings
        double least = 0;                  // percent of a text without marks
    };

    void note_learned(const domain::Practice& practice, const domain::Lexicon& lexicon);
    [[nodiscard]] Played by_practice(const Learned& learned, const std::vector<RoleMark>& marks,
                                     const Played& by_signs, const TextTokens& tokens) const;
    int slot_of(const std::vector<std::string>& words);
    void note_sign(const domain::RoleSign& sign, domain::Side side, int role);
    [[nodiscard]] std::vector<std::vector<int>> tokens_of_slots(
        const TextTokens& text, const std::vector<bool>& left_out) const;

    std::unordered_map<std::string, std::vector<int>> of_stem_, of_word_;  // slots, only looked up
    std::vector<std::pair<std::string, int>> of_front_, of_end_;           // part of a word, slot
    int slots_ = 0;
    std::vector<Sign> signs_[2];  // by domain::Side
    RoleMarks marks_;
    std::vector<Learned> learned_[2];           // by domain::Side and role; empty: none
    std::vector<std::vector<int>> of_concept_;  // roles that a concept shows
    std::vector<std::vector<int>> helps_;       // by role given, role lacked
    std::vector<std::vector<int>> gives_;       // as helps_
    std::vector<bool> about_people_;
    std::vector<domain::Saying> names_;
};

}  // namespace matching
