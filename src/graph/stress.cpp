#include "graph/stress.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace graph {

namespace {

constexpr int rounds_of_few = 30;
constexpr int rounds_of_many = 15;
constexpr std::size_t many = 80;

/// One round: every pair moves towards its distance, far pairs less eagerly than near ones.
void move_pairs(std::vector<Point>& places, const Distances& distances, double eagerness,
                const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
    for (const auto& [one, other] : pairs) {
        const double wanted = distances[one][other];
        const Point way = places[one] - places[other];
        const double far = std::max(length(way), 1e-9);
        const double step = std::min(eagerness / (wanted * wanted), 1.0);
        const Point move = way * (step * (far - wanted) / (2.0 * far));
        places[one] = places[one] - move;
        places[other] = places[other] + move;
    }
}

}  // namespace

double stress(const std::vector<Point>& places, const Distances& distances) {
    double sum = 0.0;
    std::size_t pairs = 0;
    for (std::size_t one = 0; one < places.size(); ++one) {
        for (std::size_t other = one + 1; other < places.size(); ++other) {
            const double error = length(places[one] - places[other]) / distances[one][other] - 1.0;
            sum += error * error;
            ++pairs;
        }
    }
    return pairs == 0 ? 0.0 : sum / static_cast<double>(pairs);
}

std::vector<Point> spread_out(const Distances& distances, Chance& chance) {
    std::vector<Point> places;
    int longest = 1;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t one = 0; one < distances.size(); ++one) {
        places.push_back({chance.either_way(), chance.either_way()});
        for (std::size_t other = one + 1; other < distances.size(); ++other) {
            pairs.emplace_back(one, other);
            longest = std::max(longest, distances[one][other]);
        }
    }
    if (places.size() < 2) return places;
    const int rounds = places.size() > many ? rounds_of_many : rounds_of_few;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t at = pairs.size(); at > 1; --at)
            std::swap(pairs[at - 1], pairs[chance.one_of(at)]);
        const double left = 1.0 - static_cast<double>(round) / rounds;
        move_pairs(places, distances, longest * longest * left * left * left + 0.05, pairs);
    }
    turn_level(places);
    return places;
}

}  // namespace graph
