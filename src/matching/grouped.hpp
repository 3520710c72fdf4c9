#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace matching {

/// Lists by number, one after another in one piece of memory: to be read often, never changed.
template <class T>
class Grouped {
public:
    Grouped() = default;

    /// Takes: things with the number of their list, 0 to `lists`; in one list they keep their
    ///        order.
    Grouped(std::span<const std::pair<int, T>> all, std::size_t lists)
        : begins_(lists + 1, 0), things_(all.size()) {
        for (const auto& [list, thing] : all) ++begins_[static_cast<std::size_t>(list) + 1];
        for (std::size_t list = 0; list < lists; ++list) begins_[list + 1] += begins_[list];
        std::vector<std::uint32_t> next(begins_);
        for (const auto& [list, thing] : all)
            things_[next[static_cast<std::size_t>(list)]++] = thing;
    }

    [[nodiscard]] std::span<const T> operator[](int list) const {
        const auto at = static_cast<std::size_t>(list);
        return std::span(things_).subspan(begins_[at], begins_[at + 1] - begins_[at]);
    }

private:
    std::vector<std::uint32_t> begins_;  // by list, and where the last one ends
    std::vector<T> things_;
};

}  // namespace matching
