#include "matching/ranking.hpp"

#include <algorithm>

namespace matching {

namespace {

/// As opportunities count: half a whole is a good half, and nothing comes to 1.
float between_0_and_1(Score score) {
    constexpr float half = 0.4545F;  // of a whole
    const float part = static_cast<float>(score) / float{whole_score};
    return part / (part + half);
}

}  // namespace

Ranking::Ranking(const Knowledge& knowledge, std::span<const std::string> offers, Parts parts)
    : index_(knowledge, parts), offers_(offers.size()) {
    for (std::size_t at = 0; at < offers.size(); ++at)
        index_.put(at, {domain::Side::strength, offers[at], 0, at, {}, {}});
}

std::vector<Ranked> Ranking::best(std::string_view text, std::size_t most) {
    index_.put(offers_, {domain::Side::need, std::string(text), 0, offers_, {}, {}});
    most = std::min(most, offers_);
    index_.best(offers_, most, found_);
    std::vector<Ranked> all;
    all.reserve(most);
    for (const Neighbour& one : found_)
        all.push_back(
            {one.place, between_0_and_1(one.score), index_.in_common(offers_, one.place)});
    std::vector<bool> named(offers_, false);
    if (all.size() < most)
        for (const Ranked& one : all) named[one.offer] = true;
    for (std::size_t at = 0; all.size() < most; ++at)
        if (!named[at]) all.push_back({at, 0, {}});
    return all;
}

}  // namespace matching
