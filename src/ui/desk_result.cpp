#include "domain/lookup.hpp"
#include "ui/desk_form.hpp"
#include "ui/desk_panels.hpp"
#include "ui/typed_number.hpp"
#include "voting/outcome.hpp"
#include "voting/tally.hpp"

namespace ui {
namespace {

using domain::Poll;

constexpr int options_list = 16;
constexpr int form_list = 17;
constexpr int answers_list = 27;

std::string letters_of(const std::vector<int>& options) {
    std::string letters;
    for (const int option : options)
        letters += (letters.empty() ? "" : ", ") + option_letter(option);
    return letters;
}

/// What the outcome says, a line each.
std::vector<std::string> outcome_lines(const Desk& desk, const Poll& poll) {
    const voting::Outcome outcome =
        voting::outcome(poll, 1, desk.state.method.ballot.small_difference_percent);
    std::vector<std::string> lines;
    if (!outcome.goes_on.empty())
        lines.push_back(
            desk.say("desk.result.goes_on", {{"options", letters_of(outcome.goes_on)}}));
    for (const voting::Tie& tie : outcome.ties)
        lines.push_back(desk.say("desk.result.tie", {{"options", letters_of(tie.options)}}));
    if (outcome.waits_for_facilitator) lines.push_back(desk.say("desk.result.you_decide"));
    if (!outcome.drawn.empty())
        lines.push_back(desk.say("desk.result.drawn", {{"options", letters_of(outcome.drawn)},
                                                       {"seed", std::to_string(outcome.seed)}}));
    for (const voting::SmallDifference& small : outcome.small_differences)
        lines.push_back(desk.words.count("desk.result.small", small.dots));
    return lines;
}

std::string figures_words(const Desk& desk, const Poll& poll, int option) {
    const domain::OptionCount& count = poll.counts[static_cast<std::size_t>(option)];
    if (poll.rules.kind == domain::PollKind::dots)
        return count.figures.empty() ? std::string()
                                     : std::to_string(std::max(0, count.figures[0]));
    std::string words;
    for (std::size_t level = 0; level < count.figures.size(); ++level)
        words += (level == 0 ? "" : " · ") + std::to_string(std::max(0, count.figures[level]));
    if (!count.concerns.empty())
        words += "  " +
                 desk.words.count("desk.result.concerns", static_cast<long>(count.concerns.size()));
    return words;
}

void draw_option(Desk& desk, Box box, const Poll& poll, int option) {
    const bool chosen = desk.memory.option == option;
    const std::string& title = poll.options[static_cast<std::size_t>(option)].title;
    desk.widgets.row({box.x, box.y, box.w, box.h - 4}, title, chosen);
    const std::string_view ground = chosen ? "action-soft" : "surface";
    TextStyle style = desk_style(25, Weight::bold, "action", ground);
    style.even_digits = true;
    std::string figures = figures_words(desk, poll, option);
    // Without room the concerns are left to the lines below, where they stand in full.
    if (desk.canvas.measure(figures, style).w > box.w * 0.4F)
        figures.erase(std::min(figures.find("  "), figures.size()));
    const float wide = std::min(desk.canvas.measure(figures, style).w + 2, box.w * 0.5F);
    desk.line({box.x + 12, box.y, 40, box.h - 4}, option_letter(option), style);
    desk.line({box.right() - 14 - wide, box.y, wide, box.h - 4}, figures, style, Align::right);
    desk.name_lines({box.x + 54, box.y, box.w - wide - 86, box.h - 4}, title,
                    desk_style(24, Weight::regular, "ink", ground));
    if (desk.widgets.clicked(box)) {
        desk.memory.option = option;
        desk.widgets.focus({});
    }
}

/// What the chosen option was answered, level by level, and the concerns.
std::vector<std::string> answer_lines(const Desk& desk, const Poll& poll, int option) {
    std::vector<std::string> lines;
    const domain::OptionCount& count = poll.counts[static_cast<std::size_t>(option)];
    const std::vector<domain::Term>& levels = desk.state.method.levels;
    if (poll.rules.kind == domain::PollKind::levels)
        for (std::size_t level = 0; level < std::min(count.figures.size(), levels.size()); ++level)
            lines.push_back("**" + std::to_string(std::max(0, count.figures[level])) + "** " +
                            levels[level].name.in(desk.language()));
    for (const std::string& concern : count.concerns)
        lines.push_back(desk.say("desk.result.concern", {{"what", concern}}));
    return lines;
}

void draw_answers(Desk& desk, Box box, const Poll& poll) {
    const std::vector<std::string> lines = answer_lines(desk, poll, desk.memory.option);
    const TextStyle style = desk_style(23);
    desk.widgets.list(
        box, answers_list, static_cast<int>(lines.size()), -1,
        [&](int row) {
            return desk.canvas.paragraph_height(box.w - 16, lines[static_cast<std::size_t>(row)],
                                                style, 3) +
                   4;
        },
        [&](int row, Box at) {
            desk.canvas.paragraph(at, lines[static_cast<std::size_t>(row)], style, 3);
        });
}

/// What cannot be right, and the key that corrects just that.
std::string doubt_and_key(const Desk& desk, const voting::Finding& finding) {
    std::string_view key = "figures";
    switch (finding.doubt) {
        case voting::Doubt::not_counted:
        case voting::Doubt::below_zero:
        case voting::Doubt::above_voters:
            key = "figure";
            break;
        case voting::Doubt::dots_above_voters:
            break;
        case voting::Doubt::papers_not_counted:
        case voting::Doubt::papers_above_voters:
            key = "papers";
            break;
        case voting::Doubt::above_papers:
        case voting::Doubt::dots_above_papers:
            key = "either";
            break;
    }
    return desk.say(
        "desk.result.doubt." + std::string(key),
        {{"doubt", doubt_words(desk, finding)}, {"option", option_letter(finding.option)}});
}

/// What the whole vote says.
void draw_outcome(Desk& desk, Rest& rest, const Poll& poll) {
    // Closed on purpose all the same: before the room sees it, the desk says it once more.
    if (const auto found = doubt_of(poll))
        desk.lines(rest, doubt_and_key(desk, *found), desk_style(24, Weight::semibold, "ask"), 3,
                   6);
    for (const std::string& line : outcome_lines(desk, poll))
        desk.lines(rest, line, desk_style(24, Weight::semibold), 2, 4);
    desk.lines(rest,
               desk.say(poll.rules.medium == domain::Medium::paper ? "desk.result.paper"
                                                                   : "desk.result.hands",
                        {{"voters", std::to_string(poll.voters)},
                         {"papers", std::to_string(std::max(0, poll.papers))}}),
               desk_style(22, Weight::regular, "ink-soft"), 1, 8);
}

/// The figures; beside or below them what the whole vote says and what the chosen one was answered.
void draw_figures(Desk& desk, Rest& rest, const Poll& poll) {
    const bool beside = desk.beside(rest.box);
    const float row_height = beside ? 62 : 52;
    Box list = rest.box;
    if (beside) {
        const auto [figures, said] = Desk::beside_each_other(rest.box, 0.56F);
        list = figures;
        Rest words{said};
        draw_outcome(desk, words, poll);
        draw_answers(desk, words.box, poll);
    } else {
        draw_outcome(desk, rest, poll);
        const bool answers = !answer_lines(desk, poll, desk.memory.option).empty();
        if (answers && rest.holds(260))
            draw_answers(desk, rest.take_bottom(std::min(rest.box.h * 0.5F, 260.0F), 12), poll);
        list = rest.box;
    }
    desk.widgets.list(
        list, options_list, static_cast<int>(poll.options.size()), desk.memory.option,
        [row_height](int) { return row_height; },
        [&](int row, Box box) { draw_option(desk, box, poll, row); });
}

void open_correction(Desk& desk, const Poll& poll, int option) {
    CorrectionForm form;
    form.poll = poll.id;
    form.option = option;
    desk.memory.correction_form = desk.memory.left_corrections.open(std::move(form));
    desk.widgets.focus({Field::correction, 0});
}

void save_correction(Desk& desk, CorrectionForm& form) {
    const auto figure = read_number(form.figure.text);
    if (!figure || form.reason.text.empty()) {
        desk.memory.notice = desk.say("desk.correction.both");
        desk.widgets.focus({Field::correction, figure ? 1 : 0});
        return;
    }
    desk.memory.notice.clear();
    desk.save(Field::correction,
              domain::CorrectCount{form.poll, form.option, form.level, *figure, form.reason.text});
}

void draw_correction(Desk& desk, Box area, const Poll& poll) {
    CorrectionForm& form = *desk.memory.correction_form;
    const bool papers = form.option == domain::papers_option;
    const auto option = static_cast<std::size_t>(form.option);
    desk.widgets.card(area);
    if (form.poll != poll.id || (!papers && option >= poll.counts.size())) {
        desk.memory.correction_form.reset();
        return;
    }
    Rest rest{area.inset(20)};
    desk.heading(
        rest, papers ? desk.say("desk.correction.papers")
                     : desk.say("desk.correction.title", {{"option", option_letter(form.option)},
                                                          {"title", poll.options[option].title}}));
    const int pressed = form_buttons(desk, rest.take_bottom(46, 12), "desk.save");
    DeskForm rows(desk);
    const std::vector<int> figures =
        papers ? std::vector{poll.papers} : poll.counts[option].figures;
    if (!papers && poll.rules.kind == domain::PollKind::levels)
        rows.row(56, {}, [&](Box box) {
            std::vector<std::string> names;
            for (std::size_t level = 0; level < figures.size(); ++level)
                names.push_back(level < desk.state.method.levels.size()
                                    ? desk.state.method.levels[level].name.in(desk.language())
                                    : std::to_string(level + 1));
            const int tab = desk.widgets.tabs(box, names, form.level);
            if (tab >= 0) form.level = tab;
        });
    const auto level = static_cast<std::size_t>(form.level);
    if (level < figures.size())
        rows.text(desk.say("desk.correction.was", {{"figure", std::to_string(figures[level])}}),
                  desk_style(24), 1);
    rows.field({Field::correction, 0}, "desk.correction.figure", form.figure);
    rows.field({Field::correction, 1}, "desk.correction.reason", form.reason);
    rows.text(desk.say("desk.correction.stays"), desk_style(22, Weight::regular, "ink-soft"), 2);
    const FieldId entered = rows.draw(rest.box, form_list);
    if (pressed == 1) {
        CorrectionForm fresh;
        fresh.poll = form.poll;
        fresh.option = form.option;
        desk.memory.left_corrections.keep(form, fresh);
        desk.memory.correction_form.reset();
        desk.widgets.focus({});
    } else if (pressed == 0 || entered.field != Field::none) {
        save_correction(desk, form);
    }
}

}  // namespace

void desk_result(Desk& desk, Box area, const Poll& poll, KeyHints& hints) {
    if (desk.memory.correction_form) return draw_correction(desk, area, poll);
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    desk.heading(rest, desk.say("desk.result.title"));
    const bool paper = poll.rules.medium == domain::Medium::paper;
    std::vector<std::pair<std::string, ButtonLook>> buttons{
        {desk.say("desk.key.send"), {.key = "F6", .filled = true}},
        {desk.say("desk.result.correct"), {.key = "K"}},
        {desk.say("desk.result.second"), {.key = "R"}},
        {desk.say("desk.result.new"), {.key = "N"}}};
    if (paper) buttons.emplace_back(desk.say("desk.result.correct_papers"), ButtonLook{.key = "P"});
    const int pressed = desk.widgets.buttons(
        rest.take_bottom(buttons_height(desk, rest.box.w, buttons), 10), buttons);
    const auto count = static_cast<int>(poll.options.size());
    desk.memory.option = std::clamp(desk.memory.option, 0, count - 1);
    const bool walks =
        desk.widgets.focused().field == Field::none ||
        (desk.widgets.has_focus({Field::capture}) && desk.memory.capture.text.empty());
    if (walks && desk.widgets.take(Key::down))
        desk.memory.option = std::min(desk.memory.option + 1, count - 1);
    if (walks && desk.widgets.take(Key::up))
        desk.memory.option = std::max(desk.memory.option - 1, 0);
    draw_figures(desk, rest, poll);
    hints.push_back({"F6", desk.say("desk.key.send"), {Key::f6}});
    hints.push_back({"K", desk.say("desk.result.correct"), {.letter = U'k'}});
    if (paper) hints.push_back({"P", desk.say("desk.result.correct_papers"), {.letter = U'p'}});
    hints.push_back({"R", desk.say("desk.result.second"), {.letter = U'r'}});
    if (pressed == 0) desk.widgets.press({Key::f6});
    if (pressed == 1 || desk.widgets.take_letter('k'))
        open_correction(desk, poll, desk.memory.option);
    if (paper && (pressed == 4 || desk.widgets.take_letter('p')))
        open_correction(desk, poll, domain::papers_option);
    if (pressed == 2 || desk.widgets.take_letter('r'))
        desk.memory.poll_form = desk.memory.left_polls.open(second_round_form(
            desk, poll, voting::second_round(poll, desk.state.method.ballot.second_round_options)));
    if (pressed == 3 || desk.widgets.take_letter('n')) {
        PollForm form = second_round_form(desk, poll, {});
        form.round_of = {};
        desk.memory.poll_form = desk.memory.left_polls.open(std::move(form));
    }
}

}  // namespace ui
