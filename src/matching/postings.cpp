#include "matching/postings.hpp"

#include <algorithm>

namespace matching {

void Postings::change(domain::Side side, Place at, const Weight& weight, bool in) {
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
