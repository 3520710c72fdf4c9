#pragma once

#include "ui/box.hpp"

namespace ui {

/// What is left of an area while a panel fills it from the top.
struct Rest {
    Box box;

    /// Cuts `height` off the top; `gap` more is left open below it.
    Box take(float height, float gap = 0) {
        const Box top{box.x, box.y, box.w, height};
        box.y += height + gap;
        box.h -= height + gap;
        return top;
    }
    /// Cuts `height` off the bottom; `gap` more is left open above it.
    Box take_bottom(float height, float gap = 0) {
        box.h -= height + gap;
        return {box.x, box.bottom() + gap, box.w, height};
    }
    [[nodiscard]] bool holds(float height) const { return box.h >= height; }
};

}  // namespace ui
