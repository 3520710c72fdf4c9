#include "matching/lessons.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr int of_the_same = 25;  // percent
constexpr int of_alike = 10;
constexpr int least = 50;  // one facilitator's choices guide, they do not decide
constexpr int most = 150;

/// What a lesson says of another line, in percent. Whoever reads the same reason expects to see
/// that something was learned, also where one of the two is offered by way of another concept.
int weight(const Likeable& lesson, const Likeable& line) {
    const bool same_asked = lesson.asked >= 0 && lesson.asked == line.asked;
    const bool same_offered = lesson.offered >= 0 && lesson.offered == line.offered;
    const bool same_words = std::ranges::any_of(lesson.stems, [&](const auto& pair) {
        return std::ranges::find(line.stems, pair) != line.stems.end();
    });
    if ((same_asked && same_offered) || same_words) return of_the_same;
    return same_asked ? of_alike : 0;
}

}  // namespace

void Lessons::learn(Likeable line, bool pinned) { lessons_.push_back({std::move(line), pinned}); }

int Lessons::percent(const Likeable& line) const {
    int percent = 100;
    for (const Lesson& lesson : lessons_)
        if (lesson.line.between != line.between)
            percent += (lesson.pinned ? 1 : -1) * weight(lesson.line, line);
    return std::clamp(percent, least, most);
}

}  // namespace matching
