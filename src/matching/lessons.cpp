#include "matching/lessons.hpp"

#include <algorithm>

namespace matching {

namespace {

constexpr int each_lesson = 25;  // percent
constexpr int least = 50;        // one facilitator's choices guide, they do not decide
constexpr int most = 150;

bool alike(const Likeable& one, const Likeable& other) {
    if (one.asked >= 0 && one.asked == other.asked && one.offered == other.offered) return true;
    return std::ranges::any_of(one.stems, [&](const auto& pair) {
        return std::ranges::find(other.stems, pair) != other.stems.end();
    });
}

}  // namespace

void Lessons::learn(Likeable line, bool pinned) { lessons_.push_back({std::move(line), pinned}); }

int Lessons::percent(const Likeable& line) const {
    int percent = 100;
    for (const Lesson& lesson : lessons_)
        if (lesson.line.between != line.between && alike(lesson.line, line))
            percent += lesson.pinned ? each_lesson : -each_lesson;
    return std::clamp(percent, least, most);
}

}  // namespace matching
