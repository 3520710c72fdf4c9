#pragma once

#include "ui/mark.hpp"
#include "ui/scene.hpp"

#include <string>
#include <vector>

namespace ui {

struct NamedMark {
    Mark mark;
    std::string name;
};

/// Marks with their names, flowing over rows as words do in a text.
class NameFlow {
public:
    /// Takes: `gap`: between a name and the next mark.
    NameFlow(const Canvas& canvas, std::vector<NamedMark> names, float width, float gap);

    [[nodiscard]] int rows() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] float row_height() const { return size_.diameter; }
    void draw_row(Canvas& canvas, Box box, int row, Align align = Align::left) const;

private:
    struct Item {
        NamedMark named;
        float width;
    };
    struct Row {
        std::vector<Item> items;
        float width = 0;
    };
    MarkSize size_;
    float gap_;
    std::vector<Row> rows_;
};

[[nodiscard]] std::vector<NamedMark> named_marks(
    const std::vector<const domain::Organisation*>& organisations, const base::Theme& theme);

/// Marks in rows without names, from left to right or around the middle.
class MarkFlow {
public:
    MarkFlow(const Canvas& canvas, std::vector<Mark> marks, float width, float gap);

    [[nodiscard]] int rows() const;
    [[nodiscard]] float width() const;  // of the widest row
    [[nodiscard]] float height() const;
    /// Draws the rows from the top of the box down.
    void draw(Canvas& canvas, Box box, Align align = Align::left) const;

private:
    std::vector<Mark> marks_;
    MarkSize size_;
    float gap_;
    std::size_t in_row_ = 1;
};

}  // namespace ui
