#include "ui/wall_stack.hpp"

#include <algorithm>

namespace ui {

void Stack::add(float height, float gap, Draw draw) {
    parts_.push_back({height, parts_.empty() ? 0 : gap, std::move(draw)});
}

void Stack::add_text(std::string text, const TextStyle& style, int lines, float gap) {
    if (text.empty()) return;
    const float height = canvas_.paragraph_height(area_.w, text, style, lines);
    add(height, gap, [text = std::move(text), style, lines](Canvas& on, Box box) {
        on.paragraph(box, text, style, lines, Align::centre);
    });
}

float Stack::room() const {
    float left = area_.h;
    for (const Part& part : parts_) left -= part.height;
    return left;
}

void Stack::draw(Canvas& canvas) const {
    float gaps = 0;
    for (const Part& part : parts_) gaps += part.gap;
    const float shrink = gaps > 0 ? std::clamp(room() / gaps, 0.0F, 1.0F) : 0;
    float y = area_.y + std::max(0.0F, (room() - gaps * shrink) / 2);
    for (const Part& part : parts_) {
        y += part.gap * shrink;
        part.draw(canvas, {area_.x, y, area_.w, part.height});
        y += part.height;
    }
}

}  // namespace ui
