#pragma once

#include <string_view>

namespace matching {

/// By which known words a word points the way: by itself, and, less, by the longest that it ends
/// with and the longest that it begins with. Nobody taught what a "kunstheup" is; "heup" and
/// "kunst" were.
///
/// Takes: a stem; `find`, which gives the row of a known word or -1; `add`, which is given a row
///        and how much it counts.
/// Cost:  a search for each letter.
template <class Find, class Add>
void point_by_parts(std::string_view stem, const Find& find, const Add& add) {
    constexpr std::size_t shortest = 4;  // letters of a part
    constexpr float of_end = 0.7F;       // in Dutch the end of a compound says what it is
    constexpr float of_beginning = 0.5F;
    constexpr float beside_itself = 0.4F;
    float counts = 1;
    if (const int row = find(stem); row >= 0) {
        add(row, counts);
        counts = beside_itself;
    }
    for (std::size_t from = 1; from + shortest <= stem.size(); ++from)
        if (const int row = find(stem.substr(from)); row >= 0) {
            add(row, counts * of_end);
            break;
        }
    for (std::size_t size = stem.size(); size-- > shortest;)
        if (const int row = find(stem.substr(0, size)); row >= 0) {
            add(row, counts * of_beginning);
            break;
        }
}

}  // namespace matching
