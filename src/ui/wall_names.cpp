#include "ui/wall_names.hpp"

#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr float between_mark_and_name = 20;

}  // namespace

NameFlow::NameFlow(const Canvas& canvas, std::vector<NamedMark> names, float width, float gap)
    : gap_(gap) {
    std::vector<Mark> marks;
    for (const NamedMark& named : names) marks.push_back(named.mark);
    size_ = mark_size(canvas, marks);
    const float before_name = size_.diameter + between_mark_and_name;
    for (NamedMark& named : names) {
        named.name = canvas.fitted(named.name, name_style, width - before_name);
        const float wide = before_name + canvas.measure(named.name, name_style).w;
        if (rows_.empty() || rows_.back().width + gap_ + wide > width) rows_.emplace_back();
        Row& row = rows_.back();
        row.width += wide + (row.items.empty() ? 0 : gap_);
        row.items.push_back({std::move(named), wide});
    }
}

void NameFlow::draw_row(Canvas& canvas, Box box, int row_number, Align align) const {
    const Row& row = rows_[static_cast<std::size_t>(row_number)];
    float x = box.x + (align == Align::centre ? (box.w - row.width) / 2 : 0);
    const float middle = box.y + size_.diameter / 2;
    for (const Item& item : row.items) {
        draw_mark(canvas, {x + size_.diameter / 2, middle}, item.named.mark, size_);
        // Names stand on one line with the initials.
        const float name_x = x + size_.diameter + between_mark_and_name;
        canvas.text({name_x, middle - canvas.line_height(name_style) / 2}, item.named.name,
                    name_style);
        x += item.width + gap_;
    }
}

std::vector<NamedMark> named_marks(const std::vector<const domain::Organisation*>& organisations,
                                   const base::Theme& theme) {
    std::vector<NamedMark> named;
    for (const domain::Organisation* organisation : organisations)
        named.push_back({mark_of(*organisation, theme), wall_name(*organisation)});
    return named;
}

MarkFlow::MarkFlow(const Canvas& canvas, std::vector<Mark> marks, float width, float gap)
    : marks_(std::move(marks)), size_(mark_size(canvas, marks_)), gap_(gap) {
    const float each = size_.diameter + gap_;
    in_row_ = static_cast<std::size_t>(std::max(1.0F, (width + gap_) / each));
}

int MarkFlow::rows() const { return static_cast<int>((marks_.size() + in_row_ - 1) / in_row_); }

float MarkFlow::width() const {
    const auto most = static_cast<float>(std::min(in_row_, marks_.size()));
    return marks_.empty() ? 0 : most * (size_.diameter + gap_) - gap_;
}

float MarkFlow::height() const {
    return marks_.empty() ? 0 : static_cast<float>(rows()) * (size_.diameter + gap_) - gap_;
}

void MarkFlow::draw(Canvas& canvas, Box box, Align align) const {
    const float each = size_.diameter + gap_;
    for (std::size_t at = 0; at < marks_.size(); ++at) {
        const std::size_t row = at / in_row_;
        const std::size_t here = std::min(in_row_, marks_.size() - row * in_row_);
        const float wide = static_cast<float>(here) * each - gap_;
        float left = box.x;
        if (align == Align::centre) left += (box.w - wide) / 2;
        if (align == Align::right) left += box.w - wide;
        draw_mark(canvas,
                  {left + static_cast<float>(at % in_row_) * each + size_.diameter / 2,
                   box.y + static_cast<float>(row) * each + size_.diameter / 2},
                  marks_[at], size_);
    }
}

}  // namespace ui
