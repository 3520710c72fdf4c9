#include "voting/tally.hpp"

#include <algorithm>
#include <cmath>
#include <compare>

namespace voting {

using domain::OptionCount;
using domain::Poll;
using domain::PollKind;

namespace {

/// What decides the place of an option, in whole numbers so that equal is equal.
struct Weight {
    bool dots = true;
    long long people = 0;   // of a dot vote: its dots
    long long levels = 0;   // sum over people of their level, from 1
    long long squares = 0;  // sum over people of their level squared
};

Weight weight_of(const Poll& poll, std::size_t option) {
    Weight weight;
    weight.dots = poll.rules.kind == PollKind::dots;
    if (option >= poll.counts.size()) return weight;
    const std::vector<int>& figures = poll.counts[option].figures;
    for (std::size_t at = 0; at < figures.size() && (at == 0 || !weight.dots); ++at) {
        const long long figure = std::max(figures[at], 0);
        const auto level = static_cast<long long>(at) + 1;
        weight.people += figure;
        weight.levels += figure * level;
        weight.squares += figure * level * level;
    }
    return weight;
}

/// Less comes first.
std::strong_ordering before(const Weight& one, const Weight& other) {
    if (one.dots || one.people == 0 || other.people == 0) return other.people <=> one.people;
    const auto mean = one.levels * other.people <=> other.levels * one.people;
    if (mean != std::strong_ordering::equal) return mean;
    // At equal means the smaller variance is the smaller mean of squares.
    return one.squares * other.people <=> other.squares * one.people;
}

}  // namespace

std::vector<Standing> standings(const Poll& poll) {
    std::vector<Weight> weights;
    std::vector<Standing> all;
    for (std::size_t option = 0; option < poll.options.size(); ++option) {
        weights.push_back(weight_of(poll, option));
        all.push_back(
            {static_cast<int>(option), static_cast<int>(weights.back().people), 1, false});
    }
    const auto weight = [&](const Standing& standing) {
        return weights[static_cast<std::size_t>(standing.option)];
    };
    for (Standing& standing : all) {
        for (const Standing& other : all) {
            if (other.option == standing.option) continue;
            const auto order = before(weight(other), weight(standing));
            if (order < 0) ++standing.place;
            if (order == 0) standing.shared = true;
        }
    }
    std::ranges::stable_sort(all, {}, &Standing::place);
    return all;
}

std::vector<Support> support(const Poll& poll) {
    std::vector<Support> all;
    if (poll.rules.kind != PollKind::levels) return all;
    for (std::size_t option = 0; option < poll.options.size(); ++option) {
        Support here;
        here.option = static_cast<int>(option);
        here.counts.assign(static_cast<std::size_t>(std::max(poll.rules.levels, 0)), 0);
        if (option < poll.counts.size()) {
            const OptionCount& count = poll.counts[option];
            for (std::size_t at = 0; at < std::min(count.figures.size(), here.counts.size()); ++at)
                here.counts[at] = std::max(count.figures[at], 0);
            here.concerns = count.concerns;
        }
        const Weight weight = weight_of(poll, option);
        here.people = static_cast<int>(weight.people);
        if (weight.people > 0) {
            const auto people = static_cast<double>(weight.people);
            here.mean = static_cast<double>(weight.levels) / people;
            const long long variance =
                weight.squares * weight.people - weight.levels * weight.levels;
            here.spread = std::sqrt(static_cast<double>(variance)) / people;
        }
        all.push_back(std::move(here));
    }
    return all;
}

int all_dots(const Poll& poll) {
    if (poll.rules.kind != PollKind::dots) return 0;
    int sum = 0;
    for (const Standing& standing : standings(poll)) sum += standing.dots;
    return sum;
}

}  // namespace voting
