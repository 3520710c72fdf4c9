#include "ui/wall_sheet.hpp"

#include "ui/wall_style.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr int title_lines = 2;
constexpr float least_title = 76;
constexpr float longest_line = 28;  // in letters' sizes: about fifty letters

/// Room for "10 van 12" beside a title.
float note_width(const Canvas& canvas) { return canvas.measure("10 van 12", text_style).w + 40; }

}  // namespace

float bar_bottom(float text_scale) { return 52 + 63 * text_scale; }

Box wall_inside(float width, float text_scale) {
    const float margin = width / 32;
    const float top = bar_bottom(text_scale) + 30;
    return {margin, top, width - 2 * margin, lowest_line - top};
}

TextStyle title_style(const Canvas& canvas, std::string_view title, float width, float largest,
                      int lines) {
    TextStyle style{.size = largest, .weight = Weight::bold, .colour = "ink"};
    // Larger text may not cost the screen a line of what it is about, nor a title its end.
    const float least = least_title / std::max(1.0F, canvas.text_scale());
    for (const int most : {lines, lines + 1})
        for (float size = most == lines ? largest : least_title; size >= least; size -= 4) {
            style.size = size;
            if (canvas.wrapped(title, style, width, 0).size() <= static_cast<std::size_t>(most))
                return style;
        }
    style.size = least_title;
    return style;
}

int lines_in(const Canvas& canvas, float height, const TextStyle& style) {
    return std::max(1, static_cast<int>(height / canvas.line_height(style)));
}

Sheet::Sheet(const Canvas& canvas, std::string title, std::string_view colour)
    : inside_(wall_inside(canvas.width(), canvas.text_scale())),
      rest_(inside_),
      title_(std::move(title)) {
    if (title_.empty()) {
        rest_.h -= canvas.line_height(text_style);
        return;
    }
    const float width = inside_.w - note_width(canvas);
    title_style_ = title_style(canvas, title_, width);
    title_style_.colour = colour;
    const float taken = canvas.paragraph_height(width, title_, title_style_, title_lines) + 24;
    rest_.y += taken;
    rest_.h -= taken;
    --lines_;
}

void Sheet::subtitle(const Canvas& canvas, std::string text) {
    subtitle_ = std::move(text);
    const float taken = canvas.paragraph_height(rest_.w, subtitle_, soft_style, 2);
    --lines_;
    rest_.y += taken;
    rest_.h -= taken;
}

void Sheet::header(const Canvas& canvas, float height, float taken, Draw draw) {
    header_ = std::move(draw);
    // The note with the page stands beside the heads if there is room, and not at the bottom.
    note_in_header_ = title_.empty() && taken + note_width(canvas) <= rest_.w;
    if (note_in_header_) rest_.h += canvas.line_height(text_style);
    --lines_;
    header_box_ = {rest_.x, rest_.y, rest_.w, height};
    rest_.y += height;
    rest_.h -= height;
}

void Sheet::add(float height, float gap, Draw draw, int lines) {
    blocks_.push_back({height, gap, std::move(draw), lines});
}

void Sheet::add_if_room(float height, float gap, Draw draw, int lines) {
    const int before = pages();
    add(height, gap, std::move(draw), lines);
    if (pages() > before) blocks_.pop_back();
}

void Sheet::add_text(const Canvas& canvas, std::string text, const TextStyle& style, float gap,
                     int lines) {
    if (text.empty()) return;
    lines = std::min(lines, lines_in(canvas, rest_.h, style));
    // Longer lines are hard to find back at the left.
    const float width = std::min(rest_.w, longest_line * style.size * canvas.text_scale());
    const auto taken = static_cast<int>(canvas.wrapped(text, style, width, lines).size());
    add(
        static_cast<float>(taken) * canvas.line_height(style), gap,
        [text = std::move(text), style, lines, width](Canvas& on, Box box) {
            on.paragraph({box.x, box.y, width, box.h}, text, style, lines);
        },
        taken);
}

std::vector<std::size_t> Sheet::beginnings() const {
    if (!title_.empty() || note_in_header_) return beginnings(rest_.h);
    // Without a title the note with the page stands at the bottom; one page needs none.
    std::vector<std::size_t> alone = beginnings(inside_.bottom() - rest_.y);
    return alone.size() == 1 ? alone : beginnings(rest_.h);
}

std::vector<std::size_t> Sheet::beginnings(float height) const {
    std::vector<std::size_t> first{0};
    float used = 0;
    int lines = 0;
    for (std::size_t at = 0; at < blocks_.size(); ++at) {
        const Block& block = blocks_[at];
        const bool fresh = at == first.back();
        const float needed = block.height + (fresh ? 0 : block.gap);
        const bool fits = used + needed <= height + 0.5F && lines + block.lines <= lines_;
        if (!fresh && !fits) {
            first.push_back(at);
            used = block.height;
            lines = block.lines;
        } else {
            used += needed;
            lines += block.lines;
        }
    }
    return first;
}

int Sheet::pages() const { return static_cast<int>(beginnings().size()); }

void Sheet::draw_title(Canvas& canvas) const {
    if (title_.empty()) return;
    const float width = inside_.w - note_width(canvas);
    const Box took =
        canvas.paragraph({inside_.x, inside_.y, width, 0}, title_, title_style_, title_lines);
    canvas.paragraph({inside_.x, took.bottom() + 4, inside_.w, 0}, subtitle_, soft_style, 2);
}

void Sheet::draw_note(Canvas& canvas, int page, int pages, const base::Words& words) const {
    if (pages < 2) return;
    const std::string note = words.say(
        "wall.page", {{"page", std::to_string(page + 1)}, {"pages", std::to_string(pages)}});
    TextStyle style = text_style;
    style.colour = "ink-soft";
    float top = note_in_header_ ? header_box_.y : rest_.bottom();
    if (!title_.empty()) top = inside_.y + canvas.baseline(title_style_) - canvas.baseline(style);
    canvas.text({inside_.right(), top}, note, style, Align::right);
}

void Sheet::draw(Canvas& canvas, int page, const base::Words& words) const {
    const std::vector<std::size_t> first = beginnings();
    const int pages = static_cast<int>(first.size());
    page = std::clamp(page, 0, pages - 1);
    draw_title(canvas);
    draw_note(canvas, page, pages, words);
    if (header_) header_(canvas, header_box_);
    const std::size_t begin = first[static_cast<std::size_t>(page)];
    const std::size_t end =
        page + 1 < pages ? first[static_cast<std::size_t>(page) + 1] : blocks_.size();
    float y = rest_.y;
    for (std::size_t at = begin; at < end; ++at) {
        if (at > begin) y += blocks_[at].gap;
        blocks_[at].draw(canvas, {rest_.x, y, rest_.w, blocks_[at].height});
        y += blocks_[at].height;
    }
}

}  // namespace ui
