#include "matching/wordbook.hpp"

#include "matching/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace matching {

namespace {

constexpr std::size_t shortest_part = 5;  // "zaal" stands in too many words by accident
constexpr int part_percent = 60;
constexpr int misspelt_percent = 80;
constexpr std::size_t longest = 40;  // nobody writes longer words by accident

}  // namespace

int Wordbook::id_of(const std::string& stem) {
    const auto [found, is_new] = ids_.try_emplace(stem, static_cast<int>(ids_.size()));
    if (!is_new) return found->second;
    const int id = found->second;
    stems_.push_back(stem);
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

void Wordbook::find_parts(int id, const std::string& stem) {
    if (const auto longer = with_part_.find(stem); longer != with_part_.end())
        for (const int other : longer->second) link(id, other, part_percent);
    for (std::size_t size = shortest_part; size < stem.size(); ++size)
        for (const std::string& part : {stem.substr(0, size), stem.substr(stem.size() - size)}) {
            with_part_[part].push_back(id);
            if (const auto whole = ids_.find(part); whole != ids_.end())
                link(id, whole->second, part_percent);
        }
}

void Wordbook::find_misspelt(int id, const std::string& stem) {
    if (stem.size() >= least_for_mistake)
        for (const std::size_t size : std::array{stem.size(), stem.size() - 1, stem.size() + 1})
            if (const auto near = by_shape_.find({stem.front(), size}); near != by_shape_.end())
                for (const int other : near->second)
                    if (differ_by_one(stems_[static_cast<std::size_t>(other)], stem))
                        link(id, other, misspelt_percent);
    if (stem.size() + 1 >= least_for_mistake) by_shape_[{stem.front(), stem.size()}].push_back(id);
}

}  // namespace matching
