#include "matching/vocabulary.hpp"

#include "matching/stem.hpp"

#include <algorithm>

namespace matching {
namespace {

// Chosen on the open half of the evaluation set; see tests/bench/matching_bench.
constexpr float misspelt = 0.6F;
constexpr float part = 0.55F;
constexpr std::size_t least_for_compound = 7;
constexpr std::size_t least_part = 3;
constexpr std::size_t least_lone_end = 4;    // when only the last part is known
constexpr std::size_t least_lone_front = 5;  // when only the first part is known

}  // namespace

int Vocabulary::add(std::string_view stem) {
    const std::size_t before = stems_.size();
    const int id = stems_.add(stem);
    if (stems_.size() > before) spellings_.add(id, stem);
    return id;
}

std::vector<KnownWord> Vocabulary::find(const Word& word) const {
    if (const int id = id_of(word.stem); id >= 0) return {{id, 1.0F}};
    if (const int id = one_letter_away(word.stem); id >= 0) return {{id, misspelt}};
    std::vector<KnownWord> found;
    for (const int id : parts_of(without_accents(word.folded))) found.push_back({id, part});
    return found;
}

int Vocabulary::one_letter_away(std::string_view stem) const {
    std::vector<int> near;
    spellings_.near(stem, stems_, near);
    return near.empty() ? -1 : near.front();
}

/// The first part of a compound, also when it ends in a linking s, e or en.
int Vocabulary::head_of(std::string_view front) const {
    if (front.size() < least_part) return -1;
    if (const int id = id_of(stem_of_part(front)); id >= 0) return id;
    for (const std::string_view link : {"s", "en", "e"})
        if (front.ends_with(link) && front.size() >= link.size() + least_part)
            if (const int id = id_of(stem_of_part(front.substr(0, front.size() - link.size())));
                id >= 0)
                return id;
    return -1;
}

std::vector<int> Vocabulary::parts_of(const std::string& folded) const {
    if (folded.size() < least_for_compound) return {};
    const std::string_view word = folded;
    std::vector<int> best;
    std::size_t best_worth = 0;
    for (std::size_t cut = least_part; cut + least_part <= word.size(); ++cut) {
        const int head = head_of(word.substr(0, cut));
        const int tail = head < 0 ? -1 : id_of(stem(word.substr(cut)));
        if (head < 0 || tail < 0) continue;
        // Even parts are the likeliest: "gereed" and "schap" are not what it is made of.
        const std::size_t worth =
            10 * std::min(cut, word.size() - cut) + std::max(cut, word.size() - cut);
        if (worth <= best_worth) continue;
        best_worth = worth;
        best = {head, tail};
    }
    if (!best.empty()) return best;
    for (std::size_t cut = least_part; cut + least_lone_end <= word.size(); ++cut)
        if (const int id = id_of(stem(word.substr(cut))); id >= 0) return {id};
    for (std::size_t cut = word.size() - least_part; cut >= least_lone_front; --cut)
        if (const int id = id_of(stem_of_part(word.substr(0, cut))); id >= 0) return {id};
    return {};
}

}  // namespace matching
