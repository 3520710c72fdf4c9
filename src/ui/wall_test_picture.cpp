#include "ui/wall_names.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_stack.hpp"
#include "ui/wall_style.hpp"

#include <algorithm>
#include <memory>

namespace ui {
namespace {

/// The marks of this evening or, before anybody is known, one of each shape.
std::vector<Mark> marks_to_check(const Scene& scene, const base::Theme& theme) {
    std::vector<Mark> marks;
    for (const domain::Organisation& organisation : scene.state.organisations) {
        marks.push_back(mark_of(organisation, theme));
        marks.back().hollow = false;
    }
    if (marks.empty())
        marks = {{MarkShape::round, theme.ring("care", ""), "AB"},
                 {MarkShape::round, theme.ring("culture", ""), "CD"},
                 {MarkShape::square, theme.ring("", "municipality"), "GM"},
                 {MarkShape::hexagon, theme.ring("", "company"), "WK"}};
    return marks;
}

void add_marks(Stack& stack, const Canvas& canvas, const Scene& scene, float width) {
    std::vector<Mark> marks = marks_to_check(scene, canvas.theme());
    const MarkSize size = mark_size(canvas, marks);
    const float gap = 38;
    const auto fit =
        static_cast<std::size_t>(std::max(1.0F, (width + gap) / (size.diameter + gap)));
    marks.resize(std::min({marks.size(), fit, std::size_t{12}}));
    const auto flow = std::make_shared<MarkFlow>(canvas, std::move(marks), width, gap);
    stack.add(flow->height(), 40,
              [flow](Canvas& on, Box box) { flow->draw(on, box, Align::centre); });
}

void add_line(Stack& stack, const char* token, float thickness, float gap) {
    stack.add(thickness, gap, [token, thickness](Canvas& on, Box box) {
        const float y = box.y + thickness / 2;
        on.line({box.x + box.w * 0.08F, y}, {box.right() - box.w * 0.08F, y}, on.colour(token),
                thickness);
    });
}

}  // namespace

void draw_test_picture(Canvas& canvas, const Scene& scene) {
    const float margin = canvas.width() / 32;
    const Box edge{margin, 32, canvas.width() - 2 * margin, 1080 - 64};
    canvas.outline(edge, canvas.colour("ink"), 6);

    const Box inside{edge.x + 40, 70, edge.w - 80, lowest_line - 100};
    Stack stack(canvas, inside);
    const std::string title = scene.words.say("wall.test_picture.title");
    stack.add_text(title, title_style(canvas, title, inside.w), 2, 0);
    stack.add_text(scene.words.say("wall.test_picture.smallest"), text_style, 2, 24);
    add_marks(stack, canvas, scene, inside.w);
    add_line(stack, "line", 4, 80);
    add_line(stack, "spark", 12, 60);
    stack.add_text(scene.words.say("wall.test_picture.sample"),
                   {.size = 60, .weight = Weight::bold}, 1, 70);
    stack.draw(canvas);

    canvas.dashed_line({edge.x, lowest_line}, {edge.right(), lowest_line}, canvas.colour("line"), 6,
                       14);
    TextStyle below = coloured("ink-soft", text_style);
    below.decoration = true;
    canvas.text({canvas.width() / 2, lowest_line + 8}, scene.words.say("wall.test_picture.below"),
                below, Align::centre, inside.w);
}

}  // namespace ui
