#include "ui/wall_options.hpp"

#include "ui/wall_names.hpp"
#include "ui/wall_style.hpp"

#include <algorithm>
#include <memory>

namespace ui {
namespace {

constexpr float side_padding = 34;
constexpr float between_marks = 24;
constexpr TextStyle plan_title = on("surface", {.size = 56, .weight = Weight::bold});
constexpr TextStyle plan_line = on("surface", coloured("ink-soft", text_style));
constexpr TextStyle wide_letter = on("surface", letter_style);
constexpr TextStyle short_letter{
    .size = 56, .weight = Weight::bold, .colour = "action", .ground = "surface"};

void draw_card(Canvas& canvas, Box box) {
    canvas.fill(box, canvas.colour("surface"), 22);
    canvas.outline(box, canvas.colour("rule"), 3, 22);
}

float letter_width(const Canvas& canvas, const std::vector<PlanRow>& plans,
                   const TextStyle& style) {
    float width = 0;
    for (const PlanRow& plan : plans)
        if (!plan.letter.empty())
            width = std::max(width, canvas.measure(plan.letter, style).w + 40);
    return width;
}

void draw_letter(Canvas& canvas, Box box, const std::string& letter, const TextStyle& style) {
    if (letter.empty()) return;
    canvas.text({box.x, box.y + (box.h - canvas.line_height(style)) / 2}, letter, style);
}

/// How plans are drawn as cards over the whole width.
struct Wide {
    float title = 56;
    int lines = 2;  // of a title
    bool marks = true;
    bool line = true;  // what stands under the title
    float padding = 16;
    float gap = 18;  // between two cards

    /// A card without marks is lower, and so is its letter.
    [[nodiscard]] const TextStyle& letter() const { return marks ? wide_letter : short_letter; }
};

/// From roomy to tight: the first look that shows every title whole is taken. What stands under
/// a title gives way first, then who the partners are; the title is what people choose by.
constexpr Wide wide_looks[] = {
    {},
    {.line = false},
    {.title = 48, .line = false},
    {.title = 48, .marks = false},
    {.title = 46, .marks = false, .line = false},
    {.title = 42, .marks = false, .line = false, .padding = 8, .gap = 10},
};

/// A card over the whole width with the marks of the partners.
struct WideCard {
    PlanRow plan;
    MarkFlow marks;
    TextStyle title = plan_title;
    int lines = 2;
    TextStyle letter_look = wide_letter;
    float letter = 0;
    float text = 0;  // width of title and line
    float title_height = 0;
    float line_height = 0;
    float height = 0;
    bool whole = true;  // its title
};

bool fits_lines(const Canvas& canvas, std::string_view text, const TextStyle& style, float width,
                int lines) {
    return canvas.wrapped(text, style, width, 0).size() <= static_cast<std::size_t>(lines);
}

WideCard wide_card(const Canvas& canvas, PlanRow plan, const Wide& look, float width,
                   float letter) {
    const float inner = width - 2 * side_padding;
    const float mark = 84 * canvas.text_scale() + between_marks;
    const bool has_letter = !plan.letter.empty();
    const float letter_here = has_letter ? letter : 0;
    // Titles come first: marks get what is left of half the card, in two rows if they must.
    const float for_marks = std::max(mark, (inner - letter_here) * 0.45F);
    if (!look.marks) plan.marks.clear();
    if (!look.line) plan.line.clear();
    MarkFlow marks(canvas, plan.marks, for_marks, between_marks);
    WideCard card{.plan = std::move(plan), .marks = std::move(marks)};
    card.title.size = look.title;
    card.lines = look.lines;
    card.letter_look = look.letter();
    card.letter = letter_here;
    card.text = inner - letter_here - (card.marks.width() > 0 ? card.marks.width() + 40 : 0);
    card.whole = fits_lines(canvas, card.plan.title, card.title, card.text, card.lines);
    card.title_height = canvas.paragraph_height(card.text, card.plan.title, card.title, card.lines);
    card.line_height = canvas.paragraph_height(card.text, card.plan.line, plan_line, 1);
    card.height =
        std::max(card.title_height + card.line_height, card.marks.height()) + 2 * look.padding;
    return card;
}

void draw_wide(Canvas& canvas, Box box, const WideCard& card) {
    draw_card(canvas, box);
    const Box inner{box.x + side_padding, box.y, box.w - 2 * side_padding, box.h};
    draw_letter(canvas, inner, card.plan.letter, card.letter_look);
    const float top = box.y + (box.h - card.title_height - card.line_height) / 2;
    const float x = inner.x + card.letter;
    canvas.paragraph({x, top, card.text, 0}, card.plan.title, card.title, card.lines);
    canvas.paragraph({x, top + card.title_height, card.text, 0}, card.plan.line, plan_line, 1);
    card.marks.draw(canvas, {inner.x, box.y + (box.h - card.marks.height()) / 2, inner.w, 0},
                    Align::right);
}

constexpr float gap_short = 12;
constexpr float between_columns = 36;

/// Every plan as a card of this look; empty when they do not fit one page with their titles whole.
std::vector<WideCard> wide_cards(const Sheet& sheet, const Canvas& canvas,
                                 const std::vector<PlanRow>& plans, const Wide& look) {
    const float letter = letter_width(canvas, plans, look.letter());
    std::vector<WideCard> cards;
    float together = -look.gap;
    for (const PlanRow& plan : plans) {
        cards.push_back(wide_card(canvas, plan, look, sheet.rest().w, letter));
        together += cards.back().height + look.gap;
        if (!cards.back().whole || together > sheet.rest().h) return {};
    }
    return cards;
}

/// How plans are drawn in two columns.
struct Short {
    TextStyle title = on("surface", {.size = 46, .weight = Weight::bold});
    float padding = side_padding;
    float letter = 0;  // width
    float each = 0;    // width of a column
    float height = 0;  // of a row
    int lines = 1;     // of a title
};

/// The height of a row: what the longest title needs, at least a calm height if there is room.
Short short_look(const Sheet& sheet, const Canvas& canvas, const std::vector<PlanRow>& plans,
                 float size, float padding) {
    Short look;
    look.title.size = size;
    look.padding = padding;
    look.letter = letter_width(canvas, plans, short_letter);
    look.each = (sheet.rest().w - between_columns) / 2;
    const std::size_t rows = (plans.size() + 1) / 2;
    const float line = canvas.line_height(look.title);
    const float most =
        std::max(line + 14, (sheet.rest().h + gap_short) / static_cast<float>(rows) - gap_short);
    const float text = look.each - 2 * padding - look.letter;
    std::size_t needed = 1;
    for (const PlanRow& plan : plans)
        needed = std::max(needed, canvas.wrapped(plan.title, look.title, text, 0).size());
    look.lines = std::min(static_cast<int>(needed), lines_in(canvas, most - 14, look.title));
    look.height = std::min(most, std::max(static_cast<float>(look.lines) * line + 26,
                                          122 * std::max(1.0F, canvas.text_scale())));
    return look;
}

/// How many titles are cut.
std::size_t cut_titles(const Canvas& canvas, const std::vector<PlanRow>& plans, const Short& look) {
    const float text = look.each - 2 * look.padding - look.letter;
    return static_cast<std::size_t>(std::ranges::count_if(plans, [&](const PlanRow& plan) {
        return !fits_lines(canvas, plan.title, look.title, text, look.lines);
    }));
}

void draw_short(Canvas& canvas, Box cell, const PlanRow& plan, const Short& look) {
    draw_card(canvas, cell);
    const Box inner{cell.x + look.padding, cell.y, cell.w - 2 * look.padding, cell.h};
    draw_letter(canvas, inner, plan.letter, short_letter);
    const float width = inner.w - look.letter;
    const float taken = canvas.paragraph_height(width, plan.title, look.title, look.lines);
    canvas.paragraph({inner.x + look.letter, cell.y + (cell.h - taken) / 2, width, 0}, plan.title,
                     look.title, look.lines);
}

/// Two columns, read downwards: A to F left, G to L right. The smaller letter only where it shows
/// more titles whole.
void add_short(Sheet& sheet, const Canvas& canvas, std::vector<PlanRow> plans) {
    Short look = short_look(sheet, canvas, plans, 46, side_padding);
    const Short small = short_look(sheet, canvas, plans, text_style.size, 20);
    if (cut_titles(canvas, plans, small) < cut_titles(canvas, plans, look)) look = small;
    const auto all = std::make_shared<const std::vector<PlanRow>>(std::move(plans));
    const std::size_t rows = (all->size() + 1) / 2;
    for (std::size_t row = 0; row < rows; ++row)
        sheet.add(look.height, gap_short, [=](Canvas& on, Box box) {
            Box cell{box.x, box.y, look.each, box.h};
            for (std::size_t at = row; at < all->size(); at += rows) {
                draw_short(on, cell, (*all)[at], look);
                cell.x += look.each + between_columns;
            }
        });
}

}  // namespace

void add_plans(Sheet& sheet, const Canvas& canvas, std::vector<PlanRow> plans) {
    for (const Wide& look : wide_looks) {
        std::vector<WideCard> cards = wide_cards(sheet, canvas, plans, look);
        if (cards.empty()) continue;
        for (WideCard& card : cards)
            sheet.add(card.height, look.gap,
                      [card = std::move(card)](Canvas& on, Box box) { draw_wide(on, box, card); });
        return;
    }
    add_short(sheet, canvas, std::move(plans));
}

}  // namespace ui
