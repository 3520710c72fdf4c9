#include "ui/wall_screens.hpp"
#include "ui/wall_style.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr float gap = 36;
constexpr float padding = 28;
constexpr float rounding = 22;
constexpr TextStyle figure_style{
    .size = 132, .weight = Weight::bold, .colour = "action", .ground = "surface"};
constexpr TextStyle figure_text{.size = 46, .ground = "surface"};
constexpr int most_lines = 4;

/// The largest size at which every number fits its card, or the smallest a number may have.
TextStyle size_for(const Canvas& canvas, const std::vector<domain::Figure>& figures, float width) {
    TextStyle style = figure_style;
    const auto fits = [&](const domain::Figure& figure) {
        return canvas.measure(figure.number, style).w <= width;
    };
    while (style.size > number_style.size && !std::ranges::all_of(figures, fits)) style.size -= 4;
    return style;
}

struct FigureCards {
    TextStyle number;
    float each = 0;  // width
    float height = 0;
    int lines = most_lines;
};

FigureCards measured(const Canvas& canvas, const std::vector<domain::Figure>& figures, Box rest) {
    FigureCards cards;
    const auto count = static_cast<float>(figures.size());
    cards.each = (rest.w - gap * (count - 1)) / count;
    const float inner = cards.each - 2 * padding;
    cards.number = size_for(canvas, figures, inner);
    const float above_text = 2 * padding + canvas.line_height(cards.number) * 0.88F;
    cards.lines = std::min(most_lines, lines_in(canvas, rest.h - above_text, figure_text));
    for (const domain::Figure& figure : figures)
        cards.height = std::max(
            cards.height,
            above_text + canvas.paragraph_height(inner, figure.text, figure_text, cards.lines));
    // As many lines as the longest text really takes.
    cards.lines = std::max(
        1, static_cast<int>((cards.height - above_text) / canvas.line_height(figure_text) + 0.5F));
    return cards;
}

void draw_card(Canvas& canvas, Box box, const domain::Figure& figure, const FigureCards& cards) {
    canvas.fill(box, canvas.colour("surface"), rounding);
    canvas.outline(box, canvas.colour("rule"), 3, rounding);
    const Box inner = box.inset(padding);
    // The line box of digits has air above and below that a card does not need twice.
    const float line = canvas.line_height(cards.number);
    canvas.text({inner.x, inner.y - line * 0.12F}, figure.number, cards.number, Align::left,
                inner.w);
    canvas.paragraph({inner.x, inner.y + line * 0.88F, inner.w, 0}, figure.text, figure_text,
                     cards.lines);
}

void add_figures(Sheet& sheet, const Canvas& canvas, std::vector<domain::Figure> figures) {
    if (figures.empty()) return;
    const FigureCards cards = measured(canvas, figures, sheet.rest());
    sheet.add(
        cards.height, gap,
        [figures = std::move(figures), cards](Canvas& on, Box box) {
            float x = box.x;
            for (const domain::Figure& figure : figures) {
                draw_card(on, {x, box.y, cards.each, box.h}, figure, cards);
                x += cards.each + gap;
            }
        },
        1 + cards.lines);
}

}  // namespace

Sheet case_sheet(const Canvas& canvas, const Scene& scene) {
    Sheet sheet(canvas, "");
    const domain::CaseCard& card = scene.state.case_card;
    if (card.sentence.empty() && card.figures.empty()) {
        const std::string& question = scene.state.details.question;
        sheet.add_text(canvas, question, title_style(canvas, question, sheet.rest().w, 88, 3), 0,
                       4);
        sheet.add_text(canvas, scene.words.say("wall.case.empty"), coloured("ink-soft", line_style),
                       gap, 3);
        return sheet;
    }
    sheet.add_text(canvas, card.sentence, title_style(canvas, card.sentence, sheet.rest().w, 88, 3),
                   0, 4);
    add_figures(sheet, canvas, card.figures);
    if (!card.falls_outside.empty())
        sheet.add_text(canvas,
                       scene.words.say("wall.case.falls_outside", {{"who", card.falls_outside}}),
                       soft_style, 26, 3);
    sheet.add_text(canvas, card.source, coloured("ink-soft", text_style), 18, 2);
    return sheet;
}

}  // namespace ui
