#include "domain/lookup.hpp"
#include "ui/wall_options.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_stack.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"
#include "voting/outcome.hpp"

#include <algorithm>
#include <memory>

namespace ui {
namespace {

constexpr float gap = 50;
constexpr float padding = 30;
constexpr TextStyle card_title = on("surface", {.size = 56, .weight = Weight::bold});
constexpr TextStyle short_title = on("surface", {.size = 44, .weight = Weight::bold});

/// Equal options and what the rule that was chosen beforehand makes of them.
struct Equals {
    const domain::Poll* poll = nullptr;
    std::vector<int> options;
    std::string title;
    std::string verdict;
    std::string lot;  // with which number was drawn; may be empty
};

std::string verdict(const Scene& scene, const voting::Outcome& outcome, const voting::Tie& tie) {
    if (outcome.waits_for_facilitator) return scene.words.say("wall.tie.facilitator");
    if (!outcome.drawn.empty())
        return scene.words.say("wall.tie.lot", {{"letter", letter_of(outcome.drawn.front())}});
    if (tie.options.size() == 2) return scene.words.say("wall.tie.both");
    return scene.words.say("wall.tie.all", {{"n", std::to_string(tie.options.size())}});
}

std::string title(const Scene& scene, const voting::Tie& tie) {
    if (tie.options.size() > 3)
        return scene.words.say("wall.tie.many", {{"n", std::to_string(tie.options.size())}});
    std::vector<std::string> plans;
    for (const int option : tie.options)
        plans.push_back(scene.words.say("wall.plan", {{"letter", letter_of(option)}}));
    std::string names = listed(scene.words, plans);
    // A sentence begins with a capital.
    if (names[0] >= 'a' && names[0] <= 'z') names[0] = static_cast<char>(names[0] - 'a' + 'A');
    return scene.words.say("wall.tie.title", {{"plans", names}});
}

Equals equals(const Scene& scene) {
    Equals found;
    const domain::Poll* poll = closed_poll_of(scene);
    if (poll == nullptr) return found;
    const voting::Outcome outcome =
        voting::outcome(*poll, 1, scene.state.method.ballot.small_difference_percent);
    if (outcome.ties.empty()) return found;
    const voting::Tie& tie = outcome.ties.front();
    found = {poll, tie.options, title(scene, tie), verdict(scene, outcome, tie), ""};
    if (!outcome.drawn.empty())
        found.lot = scene.words.say("wall.tie.lot_number", {{"n", std::to_string(outcome.seed)}});
    return found;
}

bool nobody_voted(const domain::Poll& poll) {
    return std::ranges::all_of(poll.counts, [](const domain::OptionCount& count) {
        return std::ranges::all_of(count.figures, [](int figure) { return figure <= 0; });
    });
}

std::string figure(const domain::Poll& poll, int option) {
    const std::vector<int>& figures = poll.counts[static_cast<std::size_t>(option)].figures;
    if (poll.rules.kind == domain::PollKind::levels || figures.empty() || figures[0] < 0) return {};
    return std::to_string(figures[0]);
}

/// One of the two cards: letter, title and figure below each other or, where there is less room,
/// letter and figure on one line.
struct Card {
    std::string letter;
    std::string title;
    std::string figure;
};

float card_height(const Canvas& canvas, const Card& card, float width, bool tight) {
    const float inner = width - 2 * padding;
    const float figure = card.figure.empty() ? 0 : canvas.line_height(number_style);
    const float letter = canvas.line_height(letter_style);
    if (tight)
        return std::max(figure * 0.8F, letter) + 2 * padding - 16 +
               canvas.paragraph_height(inner, card.title, short_title, 2);
    return letter + figure + 2 * padding +
           canvas.paragraph_height(inner, card.title, card_title, 2);
}

void draw_card(Canvas& canvas, Box box, const Card& card, bool tight) {
    canvas.fill(box, canvas.colour("surface"), 22);
    canvas.outline(box, canvas.colour("rule"), 3, 22);
    const Box inner = box.inset(padding);
    const TextStyle letter = on("surface", letter_style);
    const TextStyle number = on("surface", number_style);
    const float figure = card.figure.empty() ? 0 : canvas.line_height(number);
    if (tight) {
        const float line = std::max(figure * 0.8F, canvas.line_height(letter));
        const float middle = inner.y - 8 + line / 2;
        canvas.text({inner.x, middle - canvas.line_height(letter) / 2}, card.letter, letter);
        canvas.text({inner.right(), middle - figure / 2}, card.figure, number, Align::right);
        canvas.paragraph({inner.x, inner.y - 8 + line, inner.w, 0}, card.title, short_title, 2);
        return;
    }
    const float middle = box.centre().x;
    canvas.text({middle, inner.y}, card.letter, letter, Align::centre);
    const Box title{inner.x, inner.y + canvas.line_height(letter), inner.w, 0};
    canvas.paragraph(title, card.title, card_title, 2, Align::centre);
    canvas.text({middle, inner.bottom() - figure}, card.figure, number, Align::centre);
}

void add_cards(Stack& stack, const Canvas& canvas, const Equals& equal, float width, bool tight) {
    const float each = (std::min(width, 1570.0F * std::max(1.0F, canvas.text_scale())) - gap) / 2;
    auto cards = std::make_shared<std::vector<Card>>();
    float height = 0;
    for (const int option : equal.options) {
        cards->push_back({letter_of(option),
                          equal.poll->options[static_cast<std::size_t>(option)].title,
                          figure(*equal.poll, option)});
        height = std::max(height, card_height(canvas, cards->back(), each, tight));
    }
    stack.add(height, 60, [cards, each, tight](Canvas& on, Box box) {
        float x = box.centre().x - each - gap / 2;
        for (const Card& card : *cards) {
            draw_card(on, {x, box.y, each, box.h}, card, tight);
            x += each + gap;
        }
    });
}

void draw_two(Canvas& canvas, const Equals& equal) {
    const Box inside = wall_inside(canvas.width(), canvas.text_scale());
    for (const bool tight : {false, true}) {
        Stack stack(canvas, inside);
        const TextStyle style = tight ? TextStyle{.size = 76, .weight = Weight::bold}
                                      : title_style(canvas, equal.title, inside.w, 88, 2);
        stack.add_text(equal.title, style, 2, 0);
        add_cards(stack, canvas, equal, inside.w, tight);
        stack.add_text(equal.verdict,
                       coloured("action", {.size = tight ? 76.0F : 88.0F, .weight = Weight::bold}),
                       1, 60);
        stack.add_text(equal.lot, coloured("ink-soft", text_style), 1, 10);
        if (stack.room() < 40 && !tight) continue;
        stack.draw(canvas);
        return;
    }
}

}  // namespace

Sheet tie_sheet(const Canvas& canvas, const Scene& scene) {
    const Equals equal = equals(scene);
    if (closed_poll_of(scene) == nullptr) return no_result_sheet(canvas, scene);
    if (equal.poll == nullptr) {
        Sheet sheet(canvas, scene.words.say("wall.tie.empty_title"));
        const domain::Poll* poll = closed_poll_of(scene);
        sheet.add_text(canvas,
                       scene.words.say(poll != nullptr && nobody_voted(*poll) ? "wall.tie.nobody"
                                                                              : "wall.tie.empty"),
                       line_style, 0, 4);
        return sheet;
    }
    Sheet sheet(canvas, equal.title);
    std::vector<PlanRow> plans;
    for (const int option : equal.options) {
        const auto& chosen = equal.poll->options[static_cast<std::size_t>(option)];
        plans.push_back({letter_of(option), chosen.title, "",
                         marks_of(scene, chosen.partners, canvas.theme())});
    }
    // Equals have one figure; it is said once.
    const std::string dots = figure(*equal.poll, equal.options.front());
    if (!dots.empty()) sheet.subtitle(canvas, scene.words.say("wall.tie.each", {{"n", dots}}));
    add_plans(sheet, canvas, std::move(plans));
    sheet.add_text(canvas, equal.verdict, coloured("action", {.size = 76, .weight = Weight::bold}),
                   30, 2);
    sheet.add_text(canvas, equal.lot, coloured("ink-soft", text_style), 10, 1);
    return sheet;
}

void draw_tie(Canvas& canvas, const Scene& scene) {
    const Equals equal = equals(scene);
    if (equal.options.size() == 2)
        draw_two(canvas, equal);
    else
        tie_sheet(canvas, scene).draw(canvas, scene.state.wall.page, scene.words);
}

int tie_pages(const Canvas& canvas, const Scene& scene) {
    return equals(scene).options.size() == 2 ? 1 : tie_sheet(canvas, scene).pages();
}

}  // namespace ui
