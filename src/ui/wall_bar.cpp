#include "ui/wall_bar.hpp"

#include "domain/calendar.hpp"
#include "domain/evening_time.hpp"
#include "domain/lookup.hpp"
#include "ui/wall_sheet.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <chrono>
#include <vector>

namespace ui {
namespace {

constexpr TextStyle question_style{.size = 46, .weight = Weight::bold, .ground = "surface"};
constexpr TextStyle step_style{
    .size = 46, .weight = Weight::bold, .colour = "action", .ground = "surface"};
constexpr TextStyle quiet_time{.size = 44, .ground = "surface", .even_digits = true};
constexpr TextStyle loud_time{
    .size = 52, .weight = Weight::bold, .ground = "surface", .even_digits = true};
constexpr float gap = 42;

struct Run {
    std::string text;
    TextStyle style;
};

std::vector<Run> runs(std::string_view text) {
    std::vector<Run> found;
    bool loud = false;
    while (!text.empty()) {
        const std::size_t mark = text.find("**");
        const std::string_view part = text.substr(0, mark);
        if (!part.empty()) found.push_back({std::string(part), loud ? loud_time : quiet_time});
        if (mark == std::string_view::npos) break;
        text.remove_prefix(mark + 2);
        loud = !loud;
    }
    return found;
}

float width_of(const Canvas& canvas, const std::vector<Run>& parts) {
    float width = 0;
    for (const Run& run : parts) width += canvas.measure(run.text, run.style).w;
    return width;
}

std::string clock(const Scene& scene, base::UtcSeconds at) {
    return domain::clock_text(scene.words, at, scene.state.details.utc_offset_minutes);
}

/// The time left until `end`; `until` adds when that is.
std::string time_left(const Scene& scene, base::UtcSeconds end, bool until) {
    const auto left = (end - scene.now).count();
    if (left <= 0) return scene.words.say("wall.bar.over");
    if (left <= 60 && left > 50) return scene.words.say("wall.bar.last_minute");
    if (left <= 50) return scene.words.say("wall.bar.seconds", {{"n", std::to_string(left)}});
    const std::string minutes = std::to_string((left + 59) / 60);
    if (!until) return scene.words.say("wall.bar.minutes", {{"n", minutes}});
    return scene.words.say("wall.bar.minutes_until", {{"n", minutes}, {"time", clock(scene, end)}});
}

std::string clock_now(const Scene& scene) {
    return scene.words.say("wall.bar.clock", {{"now", clock(scene, scene.now)}});
}

/// While people come in and the case is told a clock is calmer than a countdown.
std::string arrival_time(const Scene& scene) {
    const std::string now = clock(scene, scene.now);
    const auto start = domain::evening_start(scene.state.details);
    if (start && scene.now < *start && scene.state.clock.phase <= 0)
        return scene.words.say("wall.bar.starts", {{"now", now}, {"time", clock(scene, *start)}});
    if (is_running(scene, phase_of(scene)) && scene.now < scene.state.clock.planned_end)
        return scene.words.say(
            "wall.bar.clock_until",
            {{"now", now}, {"time", clock(scene, scene.state.clock.planned_end)}});
    return clock_now(scene);
}

void set_table_time(const Scene& scene, BarText& text) {
    const domain::TablePlan& plan = scene.state.table_plan;
    if (scene.state.ended) {
        text.time = text.short_time = clock_now(scene);
        return;
    }
    if (plan.round == 0) {
        text.time = plan.rounds == 0
                        ? clock_now(scene)
                        : scene.words.say("wall.bar.rounds",
                                          {{"n", std::to_string(plan.rounds)},
                                           {"minutes", std::to_string(plan.round_minutes)}});
        text.short_time = text.time;
        return;
    }
    text.short_time = time_left(scene, plan.round_end, false);
    text.time = scene.words.say("wall.bar.round", {{"round", std::to_string(plan.round)},
                                                   {"rounds", std::to_string(plan.rounds)},
                                                   {"left", text.short_time}});
}

void set_phase_time(const Scene& scene, bool until, BarText& text) {
    const domain::Phase* phase = phase_of(scene);
    if (is_running(scene, phase)) {
        text.time = time_left(scene, scene.state.clock.planned_end, until);
        text.short_time = time_left(scene, scene.state.clock.planned_end, false);
        return;
    }
    text.time = text.short_time = clock_now(scene);
}

/// Who took part in a vote. Of hands nobody knows who kept theirs down, so it says who could.
void set_turnout(const Scene& scene, BarText& text) {
    const domain::Poll* poll = closed_poll_of(scene);
    if (poll == nullptr) return set_phase_time(scene, true, text);
    const bool people = poll->rules.per == domain::VotePer::person;
    if (poll->rules.medium == domain::Medium::paper && poll->papers >= 0)
        text.time = scene.words.count(
            people ? "wall.bar.people_voted" : "wall.bar.organisations_voted", poll->papers);
    else
        text.time = scene.words.count(
            people ? "wall.bar.people_could_vote" : "wall.bar.organisations_could_vote",
            poll->voters);
    text.short_time = text.time;
}

void set_time(const Scene& scene, BarText& text) {
    switch (scene.state.wall.screen) {
        case domain::Screen::welcome:
        case domain::Screen::case_card:
            text.time = arrival_time(scene);
            text.short_time = clock_now(scene);
            return;
        case domain::Screen::tables:
            return set_table_time(scene, text);
        case domain::Screen::hands:
            if (const domain::Poll* poll = poll_of(scene); poll != nullptr && poll->open) {
                text.time = scene.words.say("wall.bar.option",
                                            {{"letter", letter_of(scene.state.wall.option)},
                                             {"n", std::to_string(poll->options.size())}});
                text.short_time = text.time;
                return;
            }
            return set_phase_time(scene, true, text);
        case domain::Screen::voting:
            return set_phase_time(scene, false, text);
        case domain::Screen::result:
        case domain::Screen::tie:
            return set_turnout(scene, text);
        case domain::Screen::closing:
            text.time = text.short_time = clock_now(scene);
            return;
        default:
            return set_phase_time(scene, true, text);
    }
}

}  // namespace

BarText bar_text(const Scene& scene) {
    BarText text;
    text.question = scene.state.details.question;
    if (text.question.empty()) text.question = scene.state.details.title;
    if (scene.state.wall.screen == domain::Screen::closing) {
        text.step = text.short_step = scene.words.say("wall.bar.thanks");
    } else if (const domain::Phase* phase = phase_of(scene)) {
        const int index = domain::index_of_phase(scene.state.method, phase->key);
        text.short_step = phase->name.in(scene.words.language());
        text.step = scene.words.say("wall.bar.step",
                                    {{"n", std::to_string(index + 1)}, {"name", text.short_step}});
    }
    set_time(scene, text);
    return text;
}

void draw_bar(Canvas& canvas, const BarText& text) {
    const float bottom = bar_bottom(canvas.text_scale());
    canvas.fill({0, 0, canvas.width(), bottom}, canvas.colour("surface"));
    canvas.line({0, bottom - 1}, {canvas.width(), bottom - 1}, canvas.colour("rule"), 3);

    const Box inside = wall_inside(canvas.width(), canvas.text_scale());
    // The question needs room for a word or two; before it gives way the others get shorter.
    const float least_question = 260 * canvas.text_scale();
    std::string time = text.time;
    std::string step = text.step;
    const auto left_over = [&] {
        return inside.w - width_of(canvas, runs(time)) - canvas.measure(step, step_style).w -
               2 * gap;
    };
    if (left_over() < least_question) time = text.short_time;
    if (left_over() < least_question) step = text.short_step;

    // All stand on one line, around the middle of the bar.
    const float stand = (bottom + canvas.baseline(loud_time) * 0.72F) / 2;
    float x = inside.right() - width_of(canvas, runs(time));
    const float time_left_edge = x;
    for (const Run& run : runs(time))
        x += canvas.text({x, stand - canvas.baseline(run.style)}, run.text, run.style).w;
    const float step_width =
        std::min(canvas.measure(step, step_style).w, time_left_edge - gap - inside.x);
    x = time_left_edge - gap;
    if (step_width > 0)
        canvas.text({x, stand - canvas.baseline(step_style)}, step, step_style, Align::right,
                    step_width);
    const float room = x - step_width - gap - inside.x;
    if (room >= least_question * 0.7F)
        canvas.text({inside.x, stand - canvas.baseline(question_style)}, text.question,
                    question_style, Align::left, room);
}

}  // namespace ui
