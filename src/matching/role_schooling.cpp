#include "matching/role_schooling.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace matching {

using domain::RolePractice;
using domain::Side;

namespace {

constexpr std::size_t fewest = 20;  // examples of a role
constexpr double trust = 3;         // in the examples, against the wish for small weights
constexpr int rounds = 300;
constexpr double pace = 0.05;
constexpr double keep_slope = 0.9;  // of the mean of slopes, and of their squares
constexpr double keep_square = 0.999;
constexpr double least_slope = 1e-8;
// Of the sum of marks. Of texts that show no role a sixth is then taken to show one: measured on
// tests/data/matching/roles, and best for plans of three, that need three roles at once.
constexpr double threshold = 0.5;
constexpr int largest = 31;  // a weight in the file

/// The marks of one text, and what it shows.
struct Lesson {
    std::vector<std::pair<std::size_t, double>> marks;
    std::vector<Played> by_signs;
    const std::vector<std::string>* roles = nullptr;
};

/// What is learned of one role: weights, the last one for every text alike.
class Pupil {
public:
    Pupil() : weights_(places), slopes_(places), squares_(places) {}

    [[nodiscard]] double sum(const Lesson& lesson, int role) const {
        double all = weights_.back();
        for (const auto& [place, weight] : lesson.marks) all += weights_[place] * weight;
        return all + weights_[sign_place] * of_signs(lesson, role);
    }

    /// One step down the mean loss of all lessons.
    void step(const std::vector<Lesson>& lessons, const std::vector<bool>& shows, int role,
              int round) {
        std::vector<double> slope(places, 0.0);
        const auto all = static_cast<double>(lessons.size());
        const auto yes = static_cast<double>(std::ranges::count(shows, true));
        for (std::size_t at = 0; at < lessons.size(); ++at) {
            const double answer = shows[at] ? 1 : 0;
            const double balance = all / (2 * (shows[at] ? yes : all - yes));
            const double wrong =
                trust * balance * (1 / (1 + std::exp(-sum(lessons[at], role))) - answer);
            for (const auto& [place, weight] : lessons[at].marks) slope[place] += wrong * weight;
            slope[sign_place] += wrong * of_signs(lessons[at], role);
            slope.back() += wrong;
        }
        const double first = 1 - std::pow(keep_slope, round);
        const double second = 1 - std::pow(keep_square, round);
        for (std::size_t at = 0; at < places; ++at) {
            if (at + 1 < places) slope[at] += weights_[at];
            slopes_[at] = keep_slope * slopes_[at] + (1 - keep_slope) * slope[at];
            squares_[at] = keep_square * squares_[at] + (1 - keep_square) * slope[at] * slope[at];
            weights_[at] -=
                pace * (slopes_[at] / first) / (std::sqrt(squares_[at] / second) + least_slope);
        }
    }

    [[nodiscard]] RolePractice practice(Side side, const std::string& role) const {
        RolePractice made{side, role, 0, threshold - weights_.back(), {}};
        double most = 0;
        for (std::size_t at = 0; at < domain::role_places; ++at)
            most = std::max(most, std::abs(weights_[at]));
        made.scale = std::max(most, least_slope) / largest;
        for (std::size_t at = 0; at < domain::role_places; ++at)
            made.weights.push_back(
                static_cast<std::int8_t>(std::lround(weights_[at] / made.scale)));
        return made;
    }

private:
    static constexpr std::size_t places = domain::role_places + 1;
    static constexpr std::size_t sign_place = domain::role_places - 1;

    static double of_signs(const Lesson& lesson, int role) {
        return lesson.by_signs[static_cast<std::size_t>(role)].percent / 100.0;
    }

    std::vector<double> weights_;
    std::vector<double> slopes_;
    std::vector<double> squares_;
};

std::vector<Lesson> lessons_of(std::span<const domain::RoleExample> examples, Side side,
                               const domain::Lexicon& lexicon, const Knowledge& knowledge) {
    std::vector<std::string> concepts;
    for (const domain::Concept& one : lexicon.concepts) concepts.push_back(one.key);
    const RoleMarks reader(concepts);
    std::vector<Lesson> lessons;
    for (const domain::RoleExample& one : examples) {
        if (one.side != side) continue;
        const TextTokens tokens = tokens_of(one.text);
        const Understood understood = knowledge.understand(one.text, side);
        Lesson lesson;
        for (const RoleMark& mark :
             reader.of(tokens, understood, knowledge.experience().direction(understood, side)))
            lesson.marks.emplace_back(static_cast<std::size_t>(mark.place),
                                      static_cast<double>(mark.weight) / RoleMarks::unit);
        lesson.by_signs = knowledge.roles().by_signs(tokens, side, understood);
        lesson.roles = &one.roles;
        lessons.push_back(std::move(lesson));
    }
    return lessons;
}

}  // namespace

std::vector<RolePractice> roles_learned_from(std::span<const domain::RoleExample> examples,
                                             const domain::Lexicon& lexicon,
                                             const Knowledge& knowledge) {
    std::vector<RolePractice> learned;
    for (const Side side : {Side::need, Side::strength}) {
        const std::vector<Lesson> lessons = lessons_of(examples, side, lexicon, knowledge);
        for (std::size_t role = 0; role < lexicon.roles.size(); ++role) {
            const std::string& key = lexicon.roles[role].key;
            std::vector<bool> shows;
            for (const Lesson& lesson : lessons)
                shows.push_back(std::ranges::find(*lesson.roles, key) != lesson.roles->end());
            const auto yes = static_cast<std::size_t>(std::ranges::count(shows, true));
            if (yes < fewest || yes == shows.size()) continue;
            Pupil pupil;
            for (int round = 1; round <= rounds; ++round)
                pupil.step(lessons, shows, static_cast<int>(role), round);
            learned.push_back(pupil.practice(side, key));
        }
    }
    return learned;
}

}  // namespace matching
