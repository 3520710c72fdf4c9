#pragma once

#include "ui/canvas.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ui {

/// What one screen says, below each other around the middle of the wall.
class Stack {
public:
    using Draw = std::function<void(Canvas&, Box)>;

    Stack(const Canvas& canvas, Box area) : canvas_(canvas), area_(area) {}

    /// Takes: `gap`: above it; smaller when the stack is full.
    void add(float height, float gap, Draw draw);
    /// A text around the middle; nothing when it is empty.
    void add_text(std::string text, const TextStyle& style, int lines, float gap);

    /// What is left of the area when there are no gaps.
    [[nodiscard]] float room() const;
    void draw(Canvas& canvas) const;

private:
    struct Part {
        float height;
        float gap;
        Draw draw;
    };
    const Canvas& canvas_;
    Box area_;
    std::vector<Part> parts_;
};

}  // namespace ui
