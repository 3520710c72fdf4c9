#pragma once

#include "matching/spellings.hpp"
#include "matching/word_ids.hpp"

#include <string_view>
#include <vector>

namespace matching {

/// A word that another word may stand for, and how surely.
struct Likeness {
    int id = 0;
    int percent = 100;

    bool operator==(const Likeness&) const = default;
};

/// The words of a session by their stems. Knows which of them are one wrong letter apart, and which
/// stand at the beginning or end of another: "muziekavond" begins with a word that somebody else
/// uses. What is alike is alike both ways, whoever came first.
class Wordbook {
public:
    /// The id of a stem; a new one gets the next.
    int id_of(std::string_view stem);

    /// What a word may stand for: itself first.
    [[nodiscard]] const std::vector<Likeness>& like(int id) const {
        return like_[static_cast<std::size_t>(id)];
    }

    [[nodiscard]] std::size_t size() const { return like_.size(); }

private:
    void link(int one, int other, int percent);
    void find_parts(int id, std::string_view stem);
    void find_misspelt(int id, std::string_view stem);

    WordIds stems_;
    std::vector<std::vector<Likeness>> like_;  // by stem
    WordIds parts_;                            // beginnings and ends of stems
    std::vector<std::vector<int>> with_part_;  // by part
    Spellings spellings_;
    std::vector<int> near_;  // working space
};

}  // namespace matching
