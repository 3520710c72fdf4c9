#include "matching/spellings.hpp"

#include <array>

namespace matching {

namespace {

std::uint32_t letters_of(std::string_view word) {
    std::uint32_t letters = 0;
    for (const char letter : word) letters |= 1U << (static_cast<unsigned char>(letter) & 31U);
    return letters;
}

/// One mistake takes away one letter and brings another, so that three are too many.
bool three_differ(std::uint32_t one, std::uint32_t other) {
    std::uint32_t left = one ^ other;
    left &= left - 1;
    left &= left - 1;
    return left != 0;
}

std::size_t shape(char first, std::size_t size) {
    return size << 8U | static_cast<unsigned char>(first);
}

}  // namespace

bool differ_by_one(std::string_view one, std::string_view other) {
    if (one.size() > other.size()) std::swap(one, other);
    std::size_t at = 0;
    while (at < one.size() && one[at] == other[at]) ++at;
    if (one.size() < other.size()) return one.substr(at) == other.substr(at + 1);
    if (at + 1 >= one.size()) return true;
    if (one.substr(at + 1) == other.substr(at + 1)) return true;
    return one[at] == other[at + 1] && one[at + 1] == other[at] &&
           one.substr(at + 2) == other.substr(at + 2);
}

void Spellings::add(int id, std::string_view word) {
    if (word.size() + 1 < least_for_mistake) return;
    by_shape_[shape(word.front(), word.size())].push_back({id, letters_of(word)});
}

void Spellings::near(std::string_view word, const WordIds& words, std::vector<int>& ids) const {
    ids.clear();
    if (word.size() < least_for_mistake) return;
    const std::uint32_t letters = letters_of(word);
    for (const std::size_t size : std::array{word.size(), word.size() - 1, word.size() + 1}) {
        const auto found = by_shape_.find(shape(word.front(), size));
        if (found == by_shape_.end()) continue;
        for (const Spelling& one : found->second)
            if (!three_differ(one.letters, letters) && differ_by_one(words.word(one.id), word))
                ids.push_back(one.id);
    }
}

}  // namespace matching
