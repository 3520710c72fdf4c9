#pragma once

namespace ui {

struct Point {
    float x = 0;
    float y = 0;
};

struct Size {
    float w = 0;
    float h = 0;
};

/// A rectangle; y grows downwards. In units of a Canvas unless it says pixels.
struct Box {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    [[nodiscard]] constexpr float right() const { return x + w; }
    [[nodiscard]] constexpr float bottom() const { return y + h; }
    [[nodiscard]] constexpr Point centre() const { return {x + w / 2, y + h / 2}; }
    [[nodiscard]] constexpr Box inset(float by) const {
        return {x + by, y + by, w - 2 * by, h - 2 * by};
    }
    [[nodiscard]] constexpr bool holds(Point at) const {
        return at.x >= x && at.x < right() && at.y >= y && at.y < bottom();
    }
};

/// Whether two boxes share more than `slack` in both directions.
[[nodiscard]] constexpr bool overlap(const Box& one, const Box& other, float slack = 0) {
    return one.x + slack < other.right() && other.x + slack < one.right() &&
           one.y + slack < other.bottom() && other.y + slack < one.bottom();
}

}  // namespace ui
