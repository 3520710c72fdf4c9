#pragma once

#include <string_view>

namespace matching {

/// When something can be, as far as a text tells: days of the week or the weekend, by day or in the
/// evening.
struct Hours {
    bool week = true;
    bool weekend = true;
    bool day = true;
    bool evening = true;

    bool operator==(const Hours&) const = default;
};

/// Takes: a text with "doordeweeks", "overdag", "'s avonds", "zaterdag", "weekend" and the like.
/// Gives: what it tells; everything where it tells nothing.
[[nodiscard]] Hours hours_in(std::string_view text);

/// Whether there is an hour in both.
[[nodiscard]] bool meet(const Hours& one, const Hours& other);

}  // namespace matching
