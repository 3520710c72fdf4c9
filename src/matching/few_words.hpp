#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace matching {

/// Some words, to be asked for each word of a text: nearly all others are told by their first and
/// last letter and their length.
template <std::size_t many>
class FewWords {
public:
    template <class... Words>
    constexpr explicit FewWords(Words... words) : words_{words...} {
        for (const std::string_view word : words_) {
            const unsigned mark = mark_of(word);
            marks_[mark / 64] |= std::uint64_t{1} << (mark % 64);
        }
    }

    [[nodiscard]] constexpr bool has(std::string_view word) const {
        if (word.empty()) return false;
        const unsigned mark = mark_of(word);
        return (marks_[mark / 64] >> (mark % 64) & 1U) != 0 &&
               std::ranges::find(words_, word) != words_.end();
    }

private:
    static constexpr unsigned mark_of(std::string_view word) {
        const auto letter = [](char one) { return static_cast<unsigned>(one) & 0xFFU; };
        return (31 * letter(word.front()) + 7 * letter(word.back()) +
                static_cast<unsigned>(word.size())) %
               256;
    }

    std::array<std::string_view, many> words_;
    std::array<std::uint64_t, 4> marks_{};
};

template <class... Words>
FewWords(Words...) -> FewWords<sizeof...(Words)>;

}  // namespace matching
