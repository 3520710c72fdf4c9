#include "matching/postings.hpp"

#include <algorithm>

namespace matching {

using domain::Side;

std::size_t Postings::sharers(int key) const {
    return at(Side::need, key).size() + at(Side::strength, key).size();
}

const std::vector<Posting>& Postings::at(Side side, int key) const {
    static const std::vector<Posting> nobody;
    const auto& all = of_side_[static_cast<std::size_t>(side)];
    return static_cast<std::size_t>(key) < all.size() ? all[static_cast<std::size_t>(key)] : nobody;
}

void Postings::change(Side side, Place at, const Weight& weight, bool in) {
    auto& all = of_side_[static_cast<std::size_t>(side)];
    const auto key = static_cast<std::size_t>(weight.key);
    if (all.size() <= key) all.resize(key + 1);
    std::vector<Posting>& here = all[key];
    const auto place = static_cast<std::uint32_t>(at);
    if (in)
        here.push_back({place, weight.weight});
    else if (const auto found = std::ranges::find(here, place, &Posting::place);
             found != here.end()) {
        *found = here.back();
        here.pop_back();
    }
}

}  // namespace matching
