#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace matching {

/// Words with a number each: 0 for the first, then on. All their letters stand in one piece of
/// memory, for a lexicon has tens of thousands.
///
/// Cost: add and find some tens of nanoseconds.
class WordIds {
public:
    /// The number of a word; a new one gets the next.
    int add(std::string_view word);

    /// The number of a word, or -1.
    [[nodiscard]] int find(std::string_view word) const;

    /// Lives until the next add.
    [[nodiscard]] std::string_view word(int id) const;

    [[nodiscard]] std::size_t size() const { return begins_.size() - 1; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        int id = -1;  // -1: free
    };

    [[nodiscard]] const Slot& slot_of(std::string_view word, std::uint32_t hash) const;
    void grow();

    std::string letters_;
    std::vector<std::uint32_t> begins_{0};  // by id, and where the last one ends
    std::vector<Slot> slots_;               // always a power of two, at least half of them free
};

}  // namespace matching
