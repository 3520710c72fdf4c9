#pragma once

#include "domain/command.hpp"
#include "domain/state.hpp"

#include <cstdint>
#include <span>

/// Numbers that somebody else chose, taken one by one; when they are used up it gives zeros.
class Choices {
public:
    explicit Choices(std::span<const std::uint32_t> numbers) : numbers_(numbers) {}

    [[nodiscard]] bool left() const { return !numbers_.empty(); }
    std::uint32_t next() {
        if (numbers_.empty()) return 0;
        const std::uint32_t number = numbers_.front();
        numbers_ = numbers_.subspan(1);
        return number;
    }
    /// From 0 to `end` - 1; 0 when `end` is 0.
    std::size_t below(std::size_t end) { return end == 0 ? 0 : next() % end; }
    bool once_in(std::uint32_t times) { return next() % times == times - 1; }

private:
    std::span<const std::uint32_t> numbers_;
};

/// Any wish that somebody could have at this moment: mostly about what is there, with figures and
/// texts that fit, and now and then about nothing or with a figure at the end of its range.
///
/// Takes:  how many facts there are, so that some can be taken back.
domain::Command any_wish(const domain::State& now, std::size_t facts, Choices& choices);
