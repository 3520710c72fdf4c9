#pragma once

#include "domain/practice.hpp"
#include "matching/understood.hpp"
#include "matching/word_ids.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace matching {

/// Which way a need or a strength points, by what examples taught.
struct Direction {
    bool known = false;  // they taught something of it
    std::array<std::int16_t, domain::practice_size> to{};

    bool operator==(const Direction&) const = default;
};

/// Where everything points that texts are made of, by what examples taught.
class Experience {
public:
    /// Has none: no direction is known.
    Experience() = default;

    /// Takes: `concepts`: the keys of the lexicon's concepts by place. What the lexicon does not
    ///        know is left out.
    Experience(const domain::Practice& practice, const std::vector<std::string>& concepts);

    /// Where a word points: what was taught of it, and of its known parts.
    struct Pointing {
        struct Part {
            int row = -1;
            float counts = 0;
        };
        std::array<Part, 3> parts{};
        std::size_t many = 0;  // of these
    };
    [[nodiscard]] Pointing pointing(std::string_view stem, domain::Side side) const;

    /// Cost: a few microseconds.
    [[nodiscard]] Direction direction(const Understood& text, domain::Side side) const;

    /// The same, quicker for whoever keeps where words point: `words` has it for each of the text.
    [[nodiscard]] Direction direction(const Understood& text, domain::Side side,
                                      std::span<const Pointing> words) const;

    /// How much more or less two fit than their words and concepts alone say, in percent: 100 where
    /// experience has nothing to say. In whole numbers, so that it is the same everywhere.
    [[nodiscard]] static int percent(const Direction& need, const Direction& strength);
    static constexpr int most_percent = 300;

    [[nodiscard]] bool any() const { return !rows_.empty(); }

private:
    using Row = std::array<float, domain::practice_size>;
    std::vector<Row> rows_;
    struct OfSide {
        std::vector<int> concepts;  // row by place; -1: none
        WordIds words;
        std::vector<int> rows;  // by word
    };
    std::array<OfSide, 2> sides_;
};

}  // namespace matching
