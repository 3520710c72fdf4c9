#pragma once

#include "base/words.hpp"
#include "ui/canvas.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ui {

/// Below this line heads hide the wall.
inline constexpr float lowest_line = 945.0F;

/// Where the top bar ends; it grows with its text.
[[nodiscard]] float bar_bottom(float text_scale);

/// What the room can see below the top bar: without the outer 3 % and the lowest eighth.
[[nodiscard]] Box wall_inside(float width, float text_scale);

/// The style of a title: as large as `largest`, but smaller when it then fits `lines` lines of
/// `width`, or else one line more: never below 76, or what that is without the larger text of Ctrl
/// +.
[[nodiscard]] TextStyle title_style(const Canvas& canvas, std::string_view title, float width,
                                    float largest = 88, int lines = 1);

/// How many lines of a style fit a height; at least one.
[[nodiscard]] int lines_in(const Canvas& canvas, float height, const TextStyle& style);

/// A screen as a title and blocks from top to bottom. A block is never split; what does not fit
/// goes to the next page. Blocks are measured when they are added and drawn only when their page
/// is.
class Sheet {
public:
    using Draw = std::function<void(Canvas&, Box)>;

    /// Takes: `title`: empty for a screen whose first block says what it is.
    Sheet(const Canvas& canvas, std::string title, std::string_view colour = "ink");

    /// A line under the title, on every page.
    void subtitle(const Canvas& canvas, std::string text);
    /// The heads of columns, on every page. Before any block.
    ///
    /// Takes: `taken`: how much of the width the heads fill.
    void header(const Canvas& canvas, float height, float taken, Draw draw);
    /// Where the blocks of a page stand.
    [[nodiscard]] const Box& rest() const { return rest_; }

    /// Takes: `gap`: above it, unless it is the first of its page; the box that `draw` gets is as
    ///        wide as `rest`; `lines`: how many lines of text it holds, of which a page takes ten.
    void add(float height, float gap, Draw draw, int lines = 1);
    /// A block that stands on the last page or nowhere.
    void add_if_room(float height, float gap, Draw draw, int lines);
    /// A paragraph as a block.
    void add_text(const Canvas& canvas, std::string text, const TextStyle& style, float gap,
                  int lines);

    [[nodiscard]] int pages() const;
    /// Draws one page, from 0; the last when there are not so many.
    void draw(Canvas& canvas, int page, const base::Words& words) const;

private:
    struct Block {
        float height;
        float gap;
        Draw draw;
        int lines;
    };
    void draw_title(Canvas& canvas) const;
    void draw_note(Canvas& canvas, int page, int pages, const base::Words& words) const;
    /// The first block of every page.
    [[nodiscard]] std::vector<std::size_t> beginnings() const;
    [[nodiscard]] std::vector<std::size_t> beginnings(float height) const;

    Box inside_;
    int lines_ = 10;  // that blocks may take on one page
    Box rest_;
    std::string title_;
    TextStyle title_style_;
    std::string subtitle_;
    Draw header_;
    bool note_in_header_ = false;
    Box header_box_;
    std::vector<Block> blocks_;
};

}  // namespace ui
