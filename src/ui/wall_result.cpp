#include "domain/lookup.hpp"
#include "ui/wall_result_levels.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"
#include "voting/outcome.hpp"

#include <algorithm>
#include <memory>

namespace ui {
namespace {

/// How the rows of one result are drawn: below each other, or in two columns.
struct Look {
    int columns = 1;
    TextStyle letter = letter_style;
    TextStyle title = strong_style;
    TextStyle number = number_style;
    float bar = 50;
    float gap = 34;

    float each = 0;  // width of a column
    float letters = 0;
    float numbers = 0;
    int full = 1;  // the figure of a bar that is full
};

float row_height(const Canvas& canvas, const Look& look) {
    return canvas.line_height(look.title) + 4 + look.bar;
}

std::string figure_text(const domain::OptionCount& count) {
    const int figure = count.figures.empty() ? -1 : count.figures.front();
    return figure < 0 ? "–" : std::to_string(figure);
}

int figure_of(const domain::OptionCount& count) {
    return count.figures.empty() ? 0 : std::max(0, count.figures.front());
}

/// What one option could get at most, so that a bar also shows how much of the room it is.
int full_bar(const domain::Poll& poll) {
    int most =
        poll.rules.medium == domain::Medium::paper && poll.papers > 0 ? poll.papers : poll.voters;
    most *= std::max(1, poll.rules.most_on_one);
    for (const domain::OptionCount& count : poll.counts) most = std::max(most, figure_of(count));
    return std::max(1, most);
}

Look look_for(const Canvas& canvas, const domain::Poll& poll, const Box& rest) {
    Look look;
    const auto count = static_cast<float>(poll.options.size());
    if (count * row_height(canvas, look) + (count - 1) * look.gap > rest.h) look.gap = 26;
    if (count * row_height(canvas, look) + (count - 1) * look.gap > rest.h && count > 1) {
        look.columns = 2;
        look.letter.size = 56;
        look.title.size = 42;
        look.bar = 34;
        look.gap = 14;
    }
    const auto columns = static_cast<float>(look.columns);
    look.each = (rest.w - 56 * (columns - 1)) / columns;
    for (std::size_t at = 0; at < poll.options.size(); ++at) {
        look.letters = std::max(
            look.letters, canvas.measure(letter_of(static_cast<int>(at)), look.letter).w + 36);
    }
    // A figure keeps out of the rows above and below its own.
    const float high = canvas.line_height(look.number);
    const float room = row_height(canvas, look) + look.gap;
    if (high > room) look.number.size *= room / high;
    for (const domain::OptionCount& counted : poll.counts)
        look.numbers =
            std::max(look.numbers, canvas.measure(figure_text(counted), look.number).w + 36);
    look.full = full_bar(poll);
    return look;
}

void draw_row(Canvas& canvas, Box box, const domain::Poll& poll, std::size_t option,
              const Look& look) {
    const float middle = box.y + box.h / 2;
    const auto beside = [&](float x, const std::string& text, const TextStyle& style, Align align) {
        canvas.text({x, middle - canvas.line_height(style) / 2}, text, style, align);
    };
    beside(box.x, letter_of(static_cast<int>(option)), look.letter, Align::left);
    beside(box.right(), figure_text(poll.counts[option]), look.number, Align::right);
    const Box bar{box.x + look.letters, box.bottom() - look.bar,
                  box.w - look.letters - look.numbers, look.bar};
    canvas.text({bar.x, box.y}, poll.options[option].title, look.title, Align::left, bar.w);
    canvas.fill(bar, canvas.colour("surface"), 10);
    const float share =
        static_cast<float>(figure_of(poll.counts[option])) / static_cast<float>(look.full);
    if (share > 0) {
        canvas.push_clip({bar.x, bar.y, bar.w * share, bar.h});
        canvas.fill(bar, canvas.colour("action"), 10);
        canvas.pop_clip();
    }
    canvas.outline(bar, canvas.colour("rule"), 3, 10);
}

void add_bars(Sheet& sheet, const Canvas& canvas, const domain::Poll& poll) {
    const Look look = look_for(canvas, poll, sheet.rest());
    const auto shown = std::make_shared<const domain::Poll>(poll);
    const std::size_t count = poll.options.size();
    const auto columns = static_cast<std::size_t>(look.columns);
    const std::size_t rows = (count + columns - 1) / columns;
    for (std::size_t row = 0; row < rows; ++row)
        sheet.add(row_height(canvas, look), look.gap, [=](Canvas& on, Box box) {
            Box cell{box.x, box.y, look.each, box.h};
            for (std::size_t at = row; at < count; at += rows) {
                draw_row(on, cell, *shown, at, look);
                cell.x += look.each + 56;
            }
        });
}

void add_small_differences(Sheet& sheet, const Canvas& canvas, const Scene& scene,
                           const domain::Poll& poll) {
    const voting::Outcome outcome =
        voting::outcome(poll, 1, scene.state.method.ballot.small_difference_percent);
    const bool hands = poll.rules.medium == domain::Medium::hands;
    for (const voting::SmallDifference& small : outcome.small_differences) {
        std::vector<std::string> plans;
        for (const auto* side : {&small.ahead, &small.behind})
            for (const int option : *side)
                plans.push_back(scene.words.say("wall.plan", {{"letter", letter_of(option)}}));
        std::string text =
            scene.words.count(hands ? "wall.result.small_hands" : "wall.result.small_dots",
                              small.dots) +
            " (" + listed(scene.words, plans) + ")";
        sheet.add_text(canvas, std::move(text), soft_style, 26, 2);
    }
}

}  // namespace

Sheet no_result_sheet(const Canvas& canvas, const Scene& scene) {
    const bool counting = domain::open_poll(scene.state) != nullptr;
    Sheet sheet(canvas, scene.words.say("wall.result.to_come"));
    sheet.add_text(canvas, scene.words.say(counting ? "wall.result.counting" : "wall.result.empty"),
                   line_style, 0, 4);
    return sheet;
}

Sheet result_sheet(const Canvas& canvas, const Scene& scene) {
    const domain::Poll* poll = closed_poll_of(scene);
    if (poll == nullptr) return no_result_sheet(canvas, scene);
    const bool second = poll->round_of != domain::PollId{};
    Sheet sheet(canvas, scene.words.say(second ? "wall.result.second_round" : "wall.result.title"));
    if (poll->rules.kind == domain::PollKind::levels) {
        add_levels(sheet, canvas, scene, *poll);
    } else {
        add_bars(sheet, canvas, *poll);
        add_small_differences(sheet, canvas, scene, *poll);
        add_concerns(sheet, canvas, scene, *poll);
    }
    return sheet;
}

}  // namespace ui
