#include "matching/word_ids.hpp"

#include <functional>

namespace matching {

namespace {

constexpr std::size_t first_slots = 64;

std::uint32_t hash_of(std::string_view word) {
    return static_cast<std::uint32_t>(std::hash<std::string_view>()(word));
}

}  // namespace

std::string_view WordIds::word(int id) const {
    const auto at = static_cast<std::size_t>(id);
    return std::string_view(letters_).substr(begins_[at], begins_[at + 1] - begins_[at]);
}

/// The slot that holds the word, or the free one where it would stand.
std::size_t WordIds::slot_of(std::string_view word, std::uint32_t hash) const {
    const std::size_t last = slots_.size() - 1;
    std::size_t slot = hash & last;
    while (slots_[slot] >= 0) {
        const int id = slots_[slot];
        if (hashes_[static_cast<std::size_t>(id)] == hash && this->word(id) == word) break;
        slot = (slot + 1) & last;
    }
    return slot;
}

int WordIds::find(std::string_view word) const {
    return slots_.empty() ? -1 : slots_[slot_of(word, hash_of(word))];
}

int WordIds::add(std::string_view word) {
    if (2 * hashes_.size() >= slots_.size()) grow();
    const std::uint32_t hash = hash_of(word);
    int& slot = slots_[slot_of(word, hash)];
    if (slot >= 0) return slot;
    slot = static_cast<int>(hashes_.size());
    hashes_.push_back(hash);
    letters_ += word;
    begins_.push_back(static_cast<std::uint32_t>(letters_.size()));
    return slot;
}

void WordIds::grow() {
    slots_.assign(slots_.empty() ? first_slots : 2 * slots_.size(), -1);
    const std::size_t last = slots_.size() - 1;
    for (std::size_t id = 0; id < hashes_.size(); ++id) {
        std::size_t slot = hashes_[id] & last;
        while (slots_[slot] >= 0) slot = (slot + 1) & last;
        slots_[slot] = static_cast<int>(id);
    }
}

}  // namespace matching
