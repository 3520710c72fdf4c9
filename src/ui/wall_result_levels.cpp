#include "ui/wall_result_levels.hpp"

#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <memory>

namespace ui {
namespace {

constexpr TextStyle concern_style{.size = 46};
constexpr float swatch = 44;

/// How one plan with its levels is drawn.
struct Look {
    TextStyle option{.size = 56, .weight = Weight::bold};
    TextStyle word{.size = 48};
    TextStyle number = number_style;
    float bar = 54;
    float head = 0;  // height of title and bar
    float row = 0;   // of one level
    float most = 0;  // of one level that has all the room it likes
};

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
    }
    return answer;
}

float number_width(const Canvas& canvas, const Answered& answer, const Look& look) {
    float width = 0;
    for (const Level& level : answer.levels)
        width = std::max(width, canvas.measure(std::to_string(level.people), look.number).w);
    return width;
}

void draw_head(Canvas& canvas, Box box, const Answered& answer, const Look& look) {
    const float letter =
        canvas.text({box.x, box.y}, answer.letter, coloured("action", look.option)).w + 30;
    canvas.text({box.x + letter, box.y}, answer.title, look.option, Align::left, box.w - letter);
    const Box bar{box.x, box.y + canvas.line_height(look.option) + 4, box.w, look.bar};
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

void draw_level(Canvas& canvas, Box box, const Level& level, const Look& look, float number) {
    const float middle = box.y + box.h / 2;
    const Box mark{box.x, middle - swatch / 2, swatch, swatch};
    canvas.fill(mark, level.colour);
    canvas.outline(mark, canvas.colour("rule"), 3);
    const float left = box.x + swatch + 26;
    canvas.text({left + number, middle - canvas.line_height(look.number) / 2},
                std::to_string(level.people), look.number, Align::right);
    const float words = left + number + 30;
    canvas.text({words, middle - canvas.line_height(look.word) / 2}, level.word, look.word,
                Align::left, box.right() - words);
}

/// Figures have no parts below the line, so that rows can stand closer than lines of text.
Look measured(const Canvas& canvas, Look look, float closest) {
    const float line = canvas.line_height(look.number);
    look.head = canvas.line_height(look.option) + look.bar + 14;
    look.row = std::max(line * closest, canvas.line_height(look.word) + 4);
    look.most = std::max(look.row, line * 0.84F);
    return look;
}

/// The roomiest look in which all levels of one plan stand on one page, with its concerns if any
/// look can hold them; its rows take what is left. Larger text gives up the size of figures first,
/// down to what a figure needs to be read.
Look look_for(const Canvas& canvas, std::size_t levels, float room, float for_concerns) {
    const float least_number = number_style.size / std::max(1.0F, canvas.text_scale());
    const Look looks[] = {
        measured(canvas, {}, 0.72F),
        measured(canvas, {.option{.size = 52, .weight = Weight::bold}, .bar = 38}, 0.67F),
        measured(canvas,
                 {.option{.size = 48, .weight = Weight::bold},
                  .word{.size = 44},
                  .number{.size = least_number, .weight = Weight::bold, .even_digits = true},
                  .bar = 30},
                 0.655F)};
    const auto rows = static_cast<float>(std::max<std::size_t>(1, levels));
    const auto with_room = [&](Look look, float left) {
        look.row = std::clamp((left - look.head) / rows, look.row, look.most);
        return look;
    };
    for (const float left : {room - for_concerns, room})
        for (const Look& look : looks)
            if (look.head + rows * look.row <= left) return with_room(look, left);
    return with_room(looks[2], room);
}

std::string concern_text(const Scene& scene, std::size_t option, const std::string& concern) {
    return scene.words.say("wall.result.concern",
                           {{"letter", letter_of(static_cast<int>(option))}, {"text", concern}});
}

void add_level_rows(Sheet& sheet, const Canvas& canvas, Answered found, float for_concerns) {
    const auto answer = std::make_shared<const Answered>(std::move(found));
    const Look look = look_for(canvas, answer->levels.size(), sheet.rest().h - 1, for_concerns);
    const float number = number_width(canvas, *answer, look);
    const auto fit =
        static_cast<std::size_t>(std::max(1.0F, (sheet.rest().h - look.head + 1) / look.row));
    for (std::size_t first = 0; first < answer->levels.size(); first += fit) {
        const std::size_t end = std::min(first + fit, answer->levels.size());
        const auto draw = [=](Canvas& on, Box box) {
            draw_head(on, box, *answer, look);
            for (std::size_t at = first; at < end; ++at)
                draw_level(on,
                           {box.x, box.y + look.head + static_cast<float>(at - first) * look.row,
                            box.w, look.row},
                           answer->levels[at], look, number);
        };
        sheet.add(look.head + static_cast<float>(end - first) * look.row, 40, draw,
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
