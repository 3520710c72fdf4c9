#include "matching/experience.hpp"

#include "matching/word_parts.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace matching {

namespace {

constexpr float unit = 128;   // the length of a direction
constexpr int whole = 16384;  // the product of two that point the same way
constexpr int steps = 64;

// Chosen on the open half of the evaluation set and the evenings beside it; see
// tests/bench/matching_bench.
constexpr double strictness = 4.0;
constexpr double neutral = 0.3;  // as alike as this: neither more nor less

/// By how alike two directions are, from opposite to the same.
std::array<int, 2 * steps + 1> percents() {
    std::array<int, 2 * steps + 1> all{};
    for (int at = -steps; at <= steps; ++at) {
        const double alike = static_cast<double>(at) / steps;
        const double factor = std::exp(strictness * (alike - neutral));
        all[static_cast<std::size_t>(at + steps)] =
            std::clamp(static_cast<int>(std::lround(100 * factor)), 1, Experience::most_percent);
    }
    return all;
}

}  // namespace

Experience::Experience(const domain::Practice& practice, const std::vector<std::string>& concepts) {
    std::map<std::string_view, std::size_t> places;
    for (std::size_t at = 0; at < concepts.size(); ++at) places[concepts[at]] = at;
    for (OfSide& side : sides_) side.concepts.assign(concepts.size(), -1);
    for (const domain::PracticeRow& row : practice.rows) {
        OfSide& side = sides_[static_cast<std::size_t>(row.side)];
        const int at = static_cast<int>(rows_.size());
        if (row.of_concept) {
            const auto found = places.find(row.key);
            if (found == places.end()) continue;
            side.concepts[found->second] = at;
        } else {
            side.words.add(row.key);
            side.rows.push_back(at);
        }
        Row& made = rows_.emplace_back();
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = static_cast<float>(row.scale) * static_cast<float>(row.direction[i]);
    }
}

Experience::Pointing Experience::pointing(std::string_view stem, domain::Side which) const {
    const OfSide& side = sides_[static_cast<std::size_t>(which)];
    Pointing result;
    const auto row = [&](std::string_view word) {
        const int id = side.words.find(word);
        return id < 0 ? -1 : side.rows[static_cast<std::size_t>(id)];
    };
    point_by_parts(stem, row, [&](int at, float counts) {
        result.parts[result.many++] = {at, counts};
    });
    return result;
}

Direction Experience::direction(const Understood& text, domain::Side side) const {
    std::vector<Pointing> words;
    for (const Word& word : text.words) words.push_back(pointing(word.stem, side));
    return direction(text, side, words);
}

Direction Experience::direction(const Understood& text, domain::Side which,
                                std::span<const Pointing> words) const {
    const OfSide& side = sides_[static_cast<std::size_t>(which)];
    Direction result{};
    if (rows_.empty()) return result;
    Row sum{};
    const auto add = [&](int at, float weight) {
        if (at < 0) return;
        const Row& row = rows_[static_cast<std::size_t>(at)];
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weight * row[i];
    };
    for (const About& one : text.about)
        add(side.concepts[static_cast<std::size_t>(one.concept_at)], one.weight);
    const float each =
        1 / std::sqrt(static_cast<float>(std::max<std::size_t>(1, text.words.size())));
    for (const Pointing& word : words)
        for (std::size_t part = 0; part < word.many; ++part)
            add(word.parts[part].row, each * word.parts[part].counts);
    float squares = 0;
    for (const float one : sum) squares += one * one;
    if (squares == 0) return result;
    for (std::size_t i = 0; i < sum.size(); ++i)
        result.to[i] = static_cast<std::int16_t>(std::lround(unit * sum[i] / std::sqrt(squares)));
    result.known = true;
    return result;
}

int Experience::percent(const Direction& need, const Direction& strength) {
    static const std::array<int, 2 * steps + 1> of = percents();
    if (!need.known || !strength.known) return 100;
    std::int32_t product = 0;
    for (std::size_t i = 0; i < need.to.size(); ++i)
        product += std::int32_t{need.to[i]} * strength.to[i];
    const int at = std::clamp(product * steps / whole, -steps, steps);
    return of[static_cast<std::size_t>(at + steps)];
}

}  // namespace matching
