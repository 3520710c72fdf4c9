#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr TextStyle step_style{.size = 58};
constexpr TextStyle step_number{
    .size = 50, .weight = Weight::bold, .colour = "surface", .ground = "action"};
constexpr int most_lines = 4;

void add_step(Sheet& sheet, const Canvas& canvas, int number, const std::string& text) {
    const float disc = 84 * canvas.text_scale();
    const float indent = disc + 34;
    const float width = sheet.rest().w - indent;
    const int lines = std::min(most_lines, lines_in(canvas, sheet.rest().h, step_style));
    const float text_height = canvas.paragraph_height(width, text, step_style, lines);
    sheet.add(
        std::max(disc, text_height), 34,
        [=](Canvas& on, Box box) {
            const float radius = disc / 2;
            const float line = on.line_height(step_style);
            // The number stands beside the first line; a single line around its middle.
            const float middle = box.y + std::max(radius, line / 2);
            on.circle({box.x + radius, middle}, radius, on.colour("action"));
            on.text_around({box.x + radius, middle}, std::to_string(number), step_number);
            const float top = text_height > line * 1.5F ? box.y + std::max(0.0F, radius - line / 2)
                                                        : middle - line / 2;
            on.paragraph({box.x + indent, top, width, 0}, text, step_style, lines);
        },
        static_cast<int>(text_height / canvas.line_height(step_style) + 0.5F));
}

}  // namespace

Sheet task_sheet(const Canvas& canvas, const Scene& scene) {
    const std::string& language = scene.words.language();
    const domain::Phase* phase = phase_of(scene);
    if (phase == nullptr || phase->question.nl.empty()) {
        Sheet sheet(canvas, scene.words.say("wall.task.title"));
        sheet.add_text(canvas, scene.words.say("wall.task.empty"), line_style, 0, 4);
        return sheet;
    }
    Sheet sheet(canvas, phase->question.in(language));
    int number = 0;
    for (const domain::Saying& step : phase->steps)
        add_step(sheet, canvas, ++number, step.in(language));
    sheet.add_text(canvas, phase->hint.in(language), soft_style, 48, 3);
    if (!is_running(scene, phase))
        sheet.add_text(canvas, scene.words.count("wall.task.minutes", phase->minutes), soft_style,
                       18, 1);
    return sheet;
}

}  // namespace ui
