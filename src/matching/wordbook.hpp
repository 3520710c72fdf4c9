#pragma once

#include "matching/words.hpp"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
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
    int id_of(const std::string& stem);

    /// What a word may stand for: itself first.
    [[nodiscard]] const std::vector<Likeness>& like(int id) const {
        return like_[static_cast<std::size_t>(id)];
    }

    [[nodiscard]] std::size_t size() const { return like_.size(); }

private:
    void link(int one, int other, int percent);
    void find_parts(int id, const std::string& stem);
    void find_misspelt(int id, const std::string& stem);

    std::unordered_map<std::string, int> ids_;  // only looked up
    std::vector<std::string> stems_;
    std::vector<std::vector<Likeness>> like_;
    std::unordered_map<std::string, std::vector<int>> with_part_;  // beginnings and ends of words
    std::map<std::pair<char, std::size_t>, std::vector<int>> by_shape_;  // first letter, length
};

}  // namespace matching
