#include "ui/wall_result_levels.hpp"

#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <memory>

namespace ui {
namespace {

constexpr TextStyle word_style{.size = 48};
constexpr TextStyle concern_style{.size = 46};
constexpr TextStyle option_style{.size = 56, .weight = Weight::bold};
constexpr float bar_height = 54;
constexpr float swatch = 44;

struct Level {
    std::string word;
    int people = 0;
    base::Colour colour;
};

/// One option of the vote, with everything that its page says.
struct Answered {
    std::string letter;
    std::string title;
    std::vector<Level> levels;
    float number = 0;  // width
};

base::Colour mixed(base::Colour one, base::Colour other, float share) {
    const auto part = [&](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(static_cast<float>(a) * (1 - share) +
                                         static_cast<float>(b) * share);
    };
    return {part(one.red, other.red), part(one.green, other.green), part(one.blue, other.blue)};
}

std::string level_name(const Scene& scene, std::size_t level) {
    const std::vector<domain::Term>& names = scene.state.method.levels;
    if (level < names.size()) return names[level].name.in(scene.words.language());
    return scene.words.say("wall.result.level", {{"n", std::to_string(level + 1)}});
}

Answered answered(const Canvas& canvas, const Scene& scene, const domain::Poll& poll,
                  std::size_t option) {
    Answered answer;
    answer.letter = letter_of(static_cast<int>(option));
    answer.title = poll.options[option].title;
    const std::vector<int>& figures = poll.counts[option].figures;
    for (std::size_t at = 0; at < figures.size(); ++at) {
        // From full support, dark, to none, white; the words beside them say what is what.
        const float share = figures.size() < 2
                                ? 0
                                : static_cast<float>(at) / static_cast<float>(figures.size() - 1);
        answer.levels.push_back({level_name(scene, at), std::max(0, figures[at]),
                                 mixed(canvas.colour("action"), canvas.colour("surface"), share)});
        answer.number =
            std::max(answer.number,
                     canvas.measure(std::to_string(answer.levels.back().people), number_style).w);
    }
    return answer;
}

float head_height(const Canvas& canvas) {
    return canvas.line_height(option_style) + bar_height + 14;
}

void draw_head(Canvas& canvas, Box box, const Answered& answer) {
    const float letter =
        canvas.text({box.x, box.y}, answer.letter, coloured("action", option_style)).w + 30;
    canvas.text({box.x + letter, box.y}, answer.title, option_style, Align::left, box.w - letter);
    const Box bar{box.x, box.y + canvas.line_height(option_style) + 4, box.w, bar_height};
    canvas.fill(bar, canvas.colour("surface"));
    int people = 0;
    for (const Level& level : answer.levels) people += level.people;
    float x = bar.x;
    for (const Level& level : answer.levels) {
        if (level.people == 0) continue;
        const float wide = bar.w * static_cast<float>(level.people) / static_cast<float>(people);
        canvas.fill({x, bar.y, wide, bar.h}, level.colour);
        canvas.outline({x, bar.y, wide, bar.h}, canvas.colour("rule"), 3);
        x += wide;
    }
    canvas.outline(bar, canvas.colour("rule"), 3);
}

void draw_level(Canvas& canvas, Box box, const Level& level, float number_width) {
    const float middle = box.y + box.h / 2;
    const Box mark{box.x, middle - swatch / 2, swatch, swatch};
    canvas.fill(mark, level.colour);
    canvas.outline(mark, canvas.colour("rule"), 3);
    const float left = box.x + swatch + 26;
    canvas.text({left + number_width, middle - canvas.line_height(number_style) / 2},
                std::to_string(level.people), number_style, Align::right);
    const float words = left + number_width + 30;
    canvas.text({words, middle - canvas.line_height(word_style) / 2}, level.word, word_style,
                Align::left, box.right() - words);
}

/// How high a level stands: close together when concerns fit on the page that way, else with more
/// air. Figures have no parts below the line, so that rows can stand closer than lines of text.
float row_height(const Canvas& canvas, std::size_t levels, float room, float for_concerns) {
    const float line = canvas.line_height(number_style);
    const float least = std::max(line * 0.70F, canvas.line_height(word_style) + 8);
    const auto rows = static_cast<float>(std::max<std::size_t>(1, levels));
    if (rows * least + for_concerns <= room) room -= for_concerns;
    return std::clamp(room / rows, least, std::max(least, line * 0.84F));
}

std::string concern_text(const Scene& scene, std::size_t option, const std::string& concern) {
    return scene.words.say("wall.result.concern",
                           {{"letter", letter_of(static_cast<int>(option))}, {"text", concern}});
}

void add_level_rows(Sheet& sheet, const Canvas& canvas, Answered found, float for_concerns) {
    const auto answer = std::make_shared<const Answered>(std::move(found));
    const float head = head_height(canvas);
    const float row =
        row_height(canvas, answer->levels.size(), sheet.rest().h - head, for_concerns);
    const auto fit = static_cast<std::size_t>(std::max(1.0F, (sheet.rest().h - head + 1) / row));
    for (std::size_t first = 0; first < answer->levels.size(); first += fit) {
        const std::size_t end = std::min(first + fit, answer->levels.size());
        const auto draw = [answer, first, end, head, row](Canvas& on, Box box) {
            draw_head(on, box, *answer);
            for (std::size_t at = first; at < end; ++at)
                draw_level(on,
                           {box.x, box.y + head + static_cast<float>(at - first) * row, box.w, row},
                           answer->levels[at], answer->number);
        };
        sheet.add(head + static_cast<float>(end - first) * row, 40, draw,
                  1 + static_cast<int>(end - first));
    }
}

constexpr float before_concern = 18;

void add_concerns_of(Sheet& sheet, const Canvas& canvas, const Scene& scene,
                     const domain::Poll& poll, std::size_t option) {
    for (const std::string& concern : poll.counts[option].concerns)
        sheet.add_text(canvas, concern_text(scene, option, concern), concern_style, before_concern,
                       3);
}

}  // namespace

void add_levels(Sheet& sheet, const Canvas& canvas, const Scene& scene, const domain::Poll& poll) {
    for (std::size_t option = 0; option < poll.options.size(); ++option) {
        float for_concerns = 0;
        for (const std::string& concern : poll.counts[option].concerns)
            for_concerns +=
                before_concern + canvas.paragraph_height(sheet.rest().w * 0.7F,
                                                         concern_text(scene, option, concern),
                                                         concern_style, 3);
        add_level_rows(sheet, canvas, answered(canvas, scene, poll, option), for_concerns);
        add_concerns_of(sheet, canvas, scene, poll, option);
    }
}

void add_concerns(Sheet& sheet, const Canvas& canvas, const Scene& scene,
                  const domain::Poll& poll) {
    for (std::size_t option = 0; option < poll.counts.size(); ++option)
        add_concerns_of(sheet, canvas, scene, poll, option);
}

}  // namespace ui
