#include "matching/wordbook.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr std::size_t shortest_part = 5;  // "zaal" stands in too many words by accident
constexpr int part_percent = 60;
constexpr int misspelt_percent = 80;
constexpr std::size_t longest = 40;  // nobody writes longer words by accident

}  // namespace

int Wordbook::id_of(std::string_view stem) {
    const int id = stems_.add(stem);
    if (stems_.size() == like_.size()) return id;
    like_.push_back({{id, 100}});
    if (stem.size() <= longest) {
        find_parts(id, stem);
        find_misspelt(id, stem);
    }
    return id;
}

void Wordbook::link(int one, int other, int percent) {
    const auto add = [&](int from, int to) {
        std::vector<Likeness>& all = like_[static_cast<std::size_t>(from)];
        if (std::ranges::find(all, to, &Likeness::id) == all.end()) all.push_back({to, percent});
    };
    add(one, other);
    add(other, one);
}

void Wordbook::find_parts(int id, std::string_view stem) {
    if (const int whole = parts_.find(stem); whole >= 0)
        for (const int other : with_part_[static_cast<std::size_t>(whole)])
            link(id, other, part_percent);
    for (std::size_t size = shortest_part; size < stem.size(); ++size)
        for (const std::string_view part :
             {stem.substr(0, size), stem.substr(stem.size() - size)}) {
            const auto at = static_cast<std::size_t>(parts_.add(part));
            if (at == with_part_.size()) with_part_.emplace_back();
            with_part_[at].push_back(id);
            if (const int whole = stems_.find(part); whole >= 0) link(id, whole, part_percent);
        }
}

void Wordbook::find_misspelt(int id, std::string_view stem) {
    spellings_.near(stem, stems_, near_);
    for (const int other : near_) link(id, other, misspelt_percent);
    spellings_.add(id, stem);
}

}  // namespace matching
