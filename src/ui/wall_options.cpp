#include "ui/wall_options.hpp"

#include "ui/wall_names.hpp"
#include "ui/wall_style.hpp"

#include <algorithm>
#include <memory>

namespace ui {
namespace {

constexpr float side_padding = 34;
constexpr float top_padding = 16;
constexpr float between_marks = 24;
constexpr TextStyle title_style_wide = on("surface", {.size = 56, .weight = Weight::bold});
constexpr TextStyle title_style_short = on("surface", {.size = 46, .weight = Weight::bold});
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

/// A card over the whole width with the marks of the partners.
struct WideCard {
    PlanRow plan;
    MarkFlow marks;
    float letter = 0;
    float text = 0;  // width of title and line
    float title_height = 0;
    float line_height = 0;
    float height = 0;
};

WideCard wide_card(const Canvas& canvas, PlanRow plan, float width, float letter) {
    const float inner = width - 2 * side_padding;
    const float mark = 84 * canvas.text_scale() + between_marks;
    const bool has_letter = !plan.letter.empty();
    const float letter_here = has_letter ? letter : 0;
    // Titles come first: marks get what is left of half the card, in two rows if they must.
    const float for_marks = std::max(mark, (inner - letter_here) * 0.45F);
    MarkFlow marks(canvas, plan.marks, for_marks, between_marks);
    WideCard card{std::move(plan), std::move(marks), letter_here};
    card.text = inner - letter_here - (card.marks.width() > 0 ? card.marks.width() + 40 : 0);
    card.title_height = canvas.paragraph_height(card.text, card.plan.title, title_style_wide, 2);
    card.line_height = canvas.paragraph_height(card.text, card.plan.line, plan_line, 1);
    card.height =
        std::max(card.title_height + card.line_height, card.marks.height()) + 2 * top_padding;
    return card;
}

void draw_wide(Canvas& canvas, Box box, const WideCard& card) {
    draw_card(canvas, box);
    const Box inner{box.x + side_padding, box.y, box.w - 2 * side_padding, box.h};
    draw_letter(canvas, inner, card.plan.letter, wide_letter);
    const float top = box.y + (box.h - card.title_height - card.line_height) / 2;
    const float x = inner.x + card.letter;
    canvas.paragraph({x, top, card.text, 0}, card.plan.title, title_style_wide, 2);
    canvas.paragraph({x, top + card.title_height, card.text, 0}, card.plan.line, plan_line, 1);
    card.marks.draw(canvas, {inner.x, box.y + (box.h - card.marks.height()) / 2, inner.w, 0},
                    Align::right);
}

constexpr float gap_wide = 18;
constexpr float gap_short = 12;

/// Two columns, read downwards: A to F left, G to L right.
void add_short(Sheet& sheet, const Canvas& canvas, std::vector<PlanRow> plans) {
    const auto all = std::make_shared<std::vector<PlanRow>>(std::move(plans));
    const auto count = all->size();
    const std::size_t rows = (count + 1) / 2;
    const float each = (sheet.rest().w - 36) / 2;
    const float letter = letter_width(canvas, *all, short_letter);
    const float least = canvas.line_height(title_style_short) + 14;
    const auto gaps = static_cast<float>(rows - 1) * gap_short;
    const float height = std::clamp((sheet.rest().h - gaps) / static_cast<float>(rows), least,
                                    std::max(least, 122.0F));
    const int lines = std::min(2, lines_in(canvas, height - 12, title_style_short));
    for (std::size_t row = 0; row < rows; ++row)
        sheet.add(height, gap_short, [=](Canvas& on, Box box) {
            Box cell{box.x, box.y, each, box.h};
            for (std::size_t at = row; at < count; at += rows) {
                draw_card(on, cell);
                const Box inner{cell.x + side_padding, cell.y, each - 2 * side_padding, cell.h};
                const PlanRow& plan = (*all)[at];
                draw_letter(on, inner, plan.letter, short_letter);
                const float width = inner.w - letter;
                const float taken =
                    on.paragraph_height(width, plan.title, title_style_short, lines);
                on.paragraph({inner.x + letter, cell.y + (cell.h - taken) / 2, width, 0},
                             plan.title, title_style_short, lines);
                cell.x += each + 36;
            }
        });
}

}  // namespace

void add_plans(Sheet& sheet, const Canvas& canvas, std::vector<PlanRow> plans) {
    const float letter = letter_width(canvas, plans, wide_letter);
    std::vector<WideCard> cards;
    float together = -gap_wide;
    for (const PlanRow& plan : plans) {
        cards.push_back(wide_card(canvas, plan, sheet.rest().w, letter));
        together += cards.back().height + gap_wide;
    }
    if (together > sheet.rest().h) return add_short(sheet, canvas, std::move(plans));
    for (WideCard& card : cards)
        sheet.add(card.height, gap_wide,
                  [card = std::move(card)](Canvas& on, Box box) { draw_wide(on, box, card); });
}

}  // namespace ui
