#include "matching/word_ids.hpp"

#include <functional>
#include <utility>

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
const WordIds::Slot& WordIds::slot_of(std::string_view word, std::uint32_t hash) const {
    const std::size_t last = slots_.size() - 1;
    std::size_t at = hash & last;
    while (slots_[at].id >= 0 && (slots_[at].hash != hash || this->word(slots_[at].id) != word))
        at = (at + 1) & last;
    return slots_[at];
}

int WordIds::find(std::string_view word) const {
    return slots_.empty() ? -1 : slot_of(word, hash_of(word)).id;
}

int WordIds::add(std::string_view word) {
    if (2 * size() >= slots_.size()) grow();
    const std::uint32_t hash = hash_of(word);
    const Slot& slot = slot_of(word, hash);
    if (slot.id >= 0) return slot.id;
    const int id = static_cast<int>(size());
    slots_[static_cast<std::size_t>(&slot - slots_.data())] = {hash, id};
    letters_ += word;
    begins_.push_back(static_cast<std::uint32_t>(letters_.size()));
    return id;
}

void WordIds::grow() {
    std::vector<Slot> before(slots_.empty() ? first_slots : 2 * slots_.size());
    std::swap(before, slots_);
    const std::size_t last = slots_.size() - 1;
    for (const Slot& slot : before) {
        if (slot.id < 0) continue;
        std::size_t at = slot.hash & last;
        while (slots_[at].id >= 0) at = (at + 1) & last;
        slots_[at] = slot;
    }
}

}  // namespace matching
