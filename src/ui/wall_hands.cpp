#include "ui/wall_names.hpp"
#include "ui/wall_screens.hpp"
#include "ui/wall_stack.hpp"
#include "ui/wall_style.hpp"
#include "ui/wall_subject.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

namespace ui {
namespace {

/// What the room is asked now.
struct Asked {
    std::string ask;
    std::string title;
    std::vector<NamedMark> partners;
    std::vector<std::string> levels;  // of support; empty for dots
    std::string call;
    std::string rule;  // how often a hand may go up; may be empty
    std::string municipality;
};

/// From roomy to tight: the first look that fits is taken.
struct Look {
    float title = 120;
    int title_lines = 2;
    float ask = 60;
    float call = 88;
    float small = 50;
    bool names = true;
    bool marks = true;
    bool rule = true;
};

constexpr Look looks[] = {
    {},
    {.title = 104},
    {.title = 92, .title_lines = 3, .call = 80},
    {.title = 84, .title_lines = 2, .ask = 52, .call = 76, .small = 46},
    {.title = 92, .title_lines = 2, .ask = 52, .call = 76, .small = 46, .names = false},
    {.title = 76, .title_lines = 2, .ask = 46, .call = 76, .small = 42, .names = false},
    {.title = 76,
     .title_lines = 2,
     .ask = 42,
     .call = 76,
     .small = 42,
     .names = false,
     .marks = false},
    {.title = 76,
     .title_lines = 1,
     .ask = 42,
     .call = 76,
     .small = 42,
     .names = false,
     .marks = false,
     .rule = false},
};

Asked asked(const Scene& scene, const domain::Poll& poll, const base::Theme& theme) {
    const int option =
        std::clamp(scene.state.wall.option, 0, static_cast<int>(poll.options.size()) - 1);
    const domain::PollOption& chosen = poll.options[static_cast<std::size_t>(option)];
    const std::string letter = letter_of(option);
    Asked question;
    question.title = chosen.title;
    question.partners = named_marks(known(scene, chosen.partners), theme);
    question.municipality = municipal_sentence(scene, poll.rules.municipal_role);
    if (poll.rules.kind == domain::PollKind::levels) {
        question.ask = scene.words.say("wall.hands.ask_level", {{"letter", letter}});
        question.call = scene.words.say("wall.hands.call_level");
        for (std::size_t at = 0; at < scene.state.method.levels.size() &&
                                 at < static_cast<std::size_t>(poll.rules.levels);
             ++at)
            question.levels.push_back(
                scene.state.method.levels[at].name.in(scene.words.language()));
        return question;
    }
    question.ask = scene.words.say("wall.hands.ask", {{"letter", letter}});
    question.call = scene.words.say("wall.hands.call");
    question.rule = poll.rules.per == domain::VotePer::organisation
                        ? scene.words.count("wall.hands.rule_organisation", poll.rules.dots_each)
                        : scene.words.count("wall.hands.rule", poll.rules.dots_each);
    return question;
}

void add_partners(Stack& stack, const Canvas& canvas, const Asked& question, const Look& look,
                  float width) {
    if (question.partners.empty() || !look.marks) return;
    if (look.names && question.levels.empty()) {
        const auto flow = std::make_shared<NameFlow>(canvas, question.partners, width, 74.0F);
        for (int row = 0; row < flow->rows(); ++row)
            stack.add(
                flow->row_height(), row == 0 ? 60.0F : 20.0F,
                [flow, row](Canvas& on, Box box) { flow->draw_row(on, box, row, Align::centre); });
        return;
    }
    std::vector<Mark> marks;
    for (const NamedMark& named : question.partners) marks.push_back(named.mark);
    const auto flow = std::make_shared<MarkFlow>(canvas, std::move(marks), width, 30.0F);
    stack.add(flow->height(), 30,
              [flow](Canvas& on, Box box) { flow->draw(on, box, Align::centre); });
}

Stack stacked(const Canvas& canvas, const Asked& question, const Look& look, Box inside) {
    Stack stack(canvas, inside);
    TextStyle ask = coloured("ink-soft", line_style);
    ask.size = look.ask;
    stack.add_text(question.ask, ask, 1, 0);
    stack.add_text(question.title, {.size = look.title, .weight = Weight::bold}, look.title_lines,
                   20);
    add_partners(stack, canvas, question, look, inside.w);
    stack.add_text(question.call,
                   {.size = question.levels.empty() ? look.call : look.small,
                    .weight = Weight::bold,
                    .colour = "action"},
                   1, 60);
    for (const std::string& level : question.levels)
        stack.add_text(level, {.size = look.small + 2}, 1, 4);
    TextStyle quiet{.size = look.small, .colour = "ink-soft"};
    if (look.rule) stack.add_text(question.rule, quiet, 1, 20);
    stack.add_text(question.municipality, quiet, 2, 16);
    return stack;
}

/// Whether a look shows everything and leaves some air.
bool fits(const Canvas& canvas, const Asked& question, const Look& look, const Stack& stack,
          float width) {
    const TextStyle title{.size = look.title, .weight = Weight::bold};
    return stack.room() >= 60 && canvas.wrapped(question.title, title, width, 0).size() <=
                                     static_cast<std::size_t>(look.title_lines);
}

}  // namespace

void draw_hands(Canvas& canvas, const Scene& scene) {
    const domain::Poll* poll = poll_of(scene);
    if (poll == nullptr || !poll->open || poll->options.empty()) {
        Sheet sheet(canvas, scene.words.say("wall.voting.title"));
        sheet.add_text(
            canvas, scene.words.say(poll == nullptr ? "wall.voting.empty" : "wall.voting.closed"),
            line_style, 0, 4);
        sheet.draw(canvas, 0, scene.words);
        return;
    }
    const Box inside = wall_inside(canvas.width(), canvas.text_scale());
    const Asked question = asked(scene, *poll, canvas.theme());
    for (const Look& look : looks) {
        const Stack stack = stacked(canvas, question, look, inside);
        if (!fits(canvas, question, look, stack, inside.w)) continue;
        stack.draw(canvas);
        return;
    }
    // Nothing shows the whole title: it is shortened, the rest stays.
    for (std::size_t tight = 4; tight < std::size(looks); ++tight) {
        const Stack stack = stacked(canvas, question, looks[tight], inside);
        if (stack.room() < 0 && tight + 1 < std::size(looks)) continue;
        stack.draw(canvas);
        return;
    }
}

}  // namespace ui
