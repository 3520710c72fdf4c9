#include "matching/role_marks.hpp"

#include "matching/stem.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>

namespace matching {

namespace {

constexpr std::size_t shortest = 4;  // parts of words, with the space before and behind a word
constexpr std::size_t longest = 5;
constexpr double of_direction = 0.5 / 128;  // a direction is 128 long

std::uint64_t hash_of(std::string_view part) {
    // FNV-1a of 64 bits, with the published offset and prime.
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char letter : part) {
        hash ^= static_cast<unsigned char>(letter);
        hash *= 1099511628211ULL;
    }
    return hash;
}

int place_of(std::uint64_t hash) {
    // The lowest bits of this hash are its worst.
    return static_cast<int>((hash >> 20U) % domain::part_places);
}

int in_units(double weight) { return static_cast<int>(std::lround(weight * RoleMarks::unit)); }

}  // namespace

RoleMarks::RoleMarks(const std::vector<std::string>& concepts) {
    for (const std::string& key : concepts)
        places_of_concepts_.push_back(place_of(hash_of("#" + key)));
}

std::vector<RoleMark> RoleMarks::of(const TextTokens& text, const Understood& understood,
                                    const Direction& direction) const {
    std::vector<std::pair<std::uint64_t, int>> parts;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const std::string word = " " + without_accents(text.text(text.tokens[at])) + " ";
        for (std::size_t size = shortest; size <= longest; ++size)
            for (std::size_t from = 0; from + size <= word.size(); ++from)
                parts.emplace_back(hash_of(std::string_view(word).substr(from, size)),
                                   static_cast<int>(at));
    }
    std::ranges::stable_sort(parts, {}, &std::pair<std::uint64_t, int>::first);
    const auto twice = std::ranges::unique(parts, {}, &std::pair<std::uint64_t, int>::first);
    parts.erase(twice.begin(), twice.end());
    std::vector<RoleMark> marks;
    const int each =
        in_units(1 / std::sqrt(static_cast<double>(std::max<std::size_t>(1, parts.size()))));
    for (const auto& [hash, token] : parts) marks.push_back({place_of(hash), each, token});
    for (const About& one : understood.about)
        marks.push_back({places_of_concepts_[static_cast<std::size_t>(one.concept_at)],
                         in_units(static_cast<double>(one.weight) * understood.sureness), -1});
    for (std::size_t at = 0; at < direction.to.size(); ++at)
        if (direction.to[at] != 0)
            marks.push_back({static_cast<int>(domain::part_places + at),
                             in_units(of_direction * direction.to[at]), -1});
    return marks;
}

RoleMark mark_of_signs(int percent) {
    return {static_cast<int>(domain::role_places) - 1, in_units(percent / 100.0), -1};
}

}  // namespace matching
