#include "ui/wall_screens.hpp"
#include "ui/wall_stack.hpp"
#include "ui/wall_style.hpp"

namespace ui {

void draw_pause(Canvas& canvas, const Scene& scene) {
    Box inside = wall_inside(canvas.width(), canvas.text_scale());
    inside.h += inside.y - 60;  // there is no bar above it
    inside.y = 60;
    Stack stack(canvas, inside);
    const std::string title = scene.words.say("wall.pause.title");
    stack.add_text(title, title_style(canvas, title, inside.w, 120), 2, 0);
    stack.add_text(scene.words.say("wall.pause.text"), coloured("ink-soft", line_style), 2, 20);
    stack.add_text(scene.state.details.question, coloured("ink-soft", line_style), 2, 60);
    stack.draw(canvas);
}

}  // namespace ui
