#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"
#include "ui/typed_number.hpp"

namespace ui {
namespace {

using domain::Poll;

constexpr int options_list = 14;
constexpr int levels_list = 15;
constexpr float figure_size = 26;
constexpr FieldId papers_field{Field::papers};
constexpr FieldId concern_field{Field::concern};

FieldId figure_field(const Poll& poll, int option, int level) {
    return {Field::count, option * std::max(1, poll.rules.levels) + level};
}

int figure_of(const Poll& poll, int option, int level) {
    return poll.counts[static_cast<std::size_t>(option)].figures[static_cast<std::size_t>(level)];
}

TextEdit figure_text(int figure) {
    return figure < 0 ? TextEdit() : TextEdit(std::to_string(figure));
}

CountForm form_of(const Poll& poll) {
    CountForm form;
    form.poll = poll.id;
    for (std::size_t option = 0; option < poll.counts.size(); ++option)
        for (std::size_t level = 0; level < poll.counts[option].figures.size(); ++level)
            form.figures[{static_cast<int>(option), static_cast<int>(level)}] =
                figure_text(poll.counts[option].figures[level]);
    form.papers = figure_text(poll.papers);
    return form;
}

/// What is typed, or -1 for nothing; no value for what is no number.
std::optional<int> typed(const TextEdit& edit) {
    if (edit.text.find_first_not_of(' ') == std::string::npos) return -1;
    return read_number(edit.text);
}

/// A figure whose field was left becomes a fact, so that a count survives whatever happens. What
/// was asked once is not asked again: a refusal must not come back every frame.
void keep_figures(Desk& desk, const Poll& poll) {
    CountForm& form = *desk.memory.count_form;
    for (auto& [place, edit] : form.figures) {
        const auto [option, level] = place;
        // An undo, or somebody else's figure: the field follows the facts.
        const int fact = figure_of(poll, option, level);
        const auto seen = form.seen.find(place);
        if (seen != form.seen.end() && seen->second != fact) {
            if (typed(edit) != fact) edit = figure_text(fact);
            form.asked.erase(place);
        }
        form.seen[place] = fact;
        if (desk.widgets.has_focus(figure_field(poll, option, level))) continue;
        const auto figure = typed(edit);
        if (!figure || *figure == figure_of(poll, option, level)) continue;
        const auto asked = form.asked.find(place);
        if (asked != form.asked.end() && asked->second == *figure) continue;
        if (desk.answer.wish) return;
        form.asked[place] = *figure;
        desk.wish(domain::NoteCount{poll.id, option, level, *figure});
        return;
    }
    const auto papers = typed(form.papers);
    const bool left = !desk.widgets.has_focus(papers_field);
    if (poll.rules.medium == domain::Medium::paper && left && papers && *papers != poll.papers &&
        form.asked_papers != *papers && !desk.answer.wish) {
        form.asked_papers = *papers;
        desk.wish(domain::NotePapers{poll.id, *papers});
    }
}

/// The poll as it would be closed now: with who is here, and with what is typed.
Poll as_typed(const Desk& desk, const Poll& poll) {
    Poll now = poll;
    now.voters = domain::voters(desk.state, poll.rules.per, poll.rules.municipal_role);
    for (const auto& [place, edit] : desk.memory.count_form->figures)
        now.counts[static_cast<std::size_t>(place.first)]
            .figures[static_cast<std::size_t>(place.second)] = typed(edit).value_or(-1);
    now.papers = typed(desk.memory.count_form->papers).value_or(-1);
    return now;
}

void next_field(Desk& desk, const Poll& poll, int option, int level) {
    const bool levels = poll.rules.kind == domain::PollKind::levels;
    const int last_level = levels ? poll.rules.levels - 1 : 0;
    const int last_option = static_cast<int>(poll.options.size()) - 1;
    if (level < last_level) {
        ++level;
    } else if (option < last_option) {
        ++option;
        level = 0;
    } else {
        // The last figure is in: letters are keys again, to close.
        desk.widgets.focus({});
        return;
    }
    desk.memory.option = option;
    desk.widgets.focus(figure_field(poll, option, level));
}

/// Over the wall a figure is only read while it is typed: one that stood there before is dots, and
/// what is typed takes its place.
///
/// Gives: whether Enter was pressed in it.
bool draw_closed_figure(Desk& desk, Box box, FieldId id, const std::string& label,
                        std::pair<int, int> place) {
    CountForm& form = *desk.memory.count_form;
    TextEdit& edit = form.figures[place];
    FieldLook look;
    look.size = figure_size;
    const bool focused = desk.widgets.has_focus(id);
    if (focused) desk.memory.option = place.first;
    if (!focused && form.typed_now == place) form.typed_now.reset();
    // Ctrl Z before the first letter: as it was.
    const bool taken_back = edit.text.empty() && !edit.after.empty();
    if (form.typed_now == place && taken_back) {
        edit = figure_text(form.seen[place]);
        form.typed_now.reset();
    }
    if (form.typed_now == place)
        return desk.widgets.field(box, id, label, edit, look) == FieldEvent::entered;
    constexpr std::string_view dot = "•";
    TextEdit closed(edit.text.empty() ? std::string() : std::string(dot) + "••");
    select_all(closed);
    const FieldEvent event = desk.widgets.field(box, id, label, closed, look);
    if (event == FieldEvent::changed) {
        std::string typed = closed.text;
        for (std::size_t at = typed.find(dot); at != std::string::npos; at = typed.find(dot))
            typed.erase(at, dot.size());
        edit = TextEdit();
        type(edit, typed);
        form.typed_now = place;
    }
    return event == FieldEvent::entered;
}

/// Gives: whether Enter was pressed in it.
bool draw_figure(Desk& desk, Box box, const Poll& poll, int option, int level,
                 const std::string& label) {
    TextEdit& edit = desk.memory.count_form->figures[{option, level}];
    const FieldId id = figure_field(poll, option, level);
    FieldLook look;
    look.size = figure_size;
    if (!desk.private_open()) return draw_closed_figure(desk, box, id, label, {option, level});
    const FieldEvent event = desk.widgets.field(box, id, label, edit, look);
    if (desk.widgets.has_focus(id)) desk.memory.option = option;
    return event == FieldEvent::entered;
}

void draw_option(Desk& desk, Box box, const Poll& poll, int option) {
    const bool chosen = desk.memory.option == option;
    const std::string& title = poll.options[static_cast<std::size_t>(option)].title;
    desk.widgets.row({box.x, box.y, box.w, box.h - 4}, title, chosen);
    const std::string_view ground = chosen ? "action-soft" : "surface";
    const bool asked = desk.state.wall.screen == domain::Screen::hands &&
                       desk.state.wall.poll == poll.id && desk.state.wall.option == option;
    desk.line({box.x + 12, box.y, 40, box.h - 4}, option_letter(option),
              desk_style(26, Weight::bold, "action", ground));
    const Box field{box.right() - 130, box.y + 3, 120, box.h - 10};
    float right = field.x - 12;
    if (asked && right - box.x > 460) {
        const std::string words = desk.say("desk.count.asked_now");
        const TextStyle style = desk_style(22, Weight::regular, "ink-soft", ground);
        const float wide = desk.canvas.measure(words, style).w;
        desk.line({right - wide - 1, box.y, wide + 2, box.h - 4}, words, style);
        right -= wide + 14;
    }
    desk.name_lines({box.x + 54, box.y, right - box.x - 54, box.h - 4}, title,
                    desk_style(24, Weight::regular, "ink", ground));
    if (draw_figure(desk, field, poll, option, 0,
                    desk.say("desk.count.figure", {{"option", option_letter(option)}})))
        next_field(desk, poll, option, 0);
    if (desk.widgets.clicked(box)) {
        desk.memory.option = option;
        desk.widgets.focus(figure_field(poll, option, 0));
    }
}

void draw_dots(Desk& desk, Box area, const Poll& poll) {
    const auto count = static_cast<int>(poll.options.size());
    for (int option = 0; option < count; ++option)
        desk.widgets.announce(figure_field(poll, option, 0));
    desk.widgets.list(
        area, options_list, count, desk.memory.option, [](int) { return 58.0F; },
        [&](int row, Box box) { draw_option(desk, box, poll, row); });
}

/// The levels of one plan; where height is scarce they stand `beside` what is said of it.
void draw_levels(Desk& desk, Rest& rest, const std::optional<Box>& beside, const Poll& poll) {
    const int option = desk.memory.option;
    const domain::PollOption& asked = poll.options[static_cast<std::size_t>(option)];
    std::vector<std::string> letters;
    for (std::size_t at = 0; at < poll.options.size(); ++at)
        letters.push_back(option_letter(static_cast<int>(at)));
    const int tab = desk.widgets.tabs(rest.take(40, 6), letters, option);
    if (tab >= 0) {
        desk.memory.option = tab;
        desk.widgets.focus(figure_field(poll, tab, 0));
        return;
    }
    desk.lines(rest, option_letter(option) + " · " + asked.title, desk_style(26, Weight::bold), 2,
               8);
    const std::string hint = desk.say("desk.count.concern_hint");
    FieldLook look;
    look.hint = hint;
    const Box concern = rest.take_bottom(desk.widgets.field_height(look), 10);
    for (int level = 0; level < poll.rules.levels; ++level)
        desk.widgets.announce(figure_field(poll, option, level));
    int shown = -1;
    for (int level = 0; level < poll.rules.levels; ++level)
        if (desk.widgets.has_focus(figure_field(poll, option, level))) shown = level;
    desk.widgets.list(
        beside.value_or(rest.box), levels_list, poll.rules.levels, shown, [](int) { return 58.0F; },
        [&](int level, Box box) {
            const std::vector<domain::Term>& terms = desk.state.method.levels;
            const auto at = static_cast<std::size_t>(level);
            const std::string name =
                at < terms.size() ? terms[at].name.in(desk.language()) : std::to_string(level + 1);
            desk.name_lines({box.x, box.y, box.w - 144, box.h - 2}, name, desk_style(24));
            if (draw_figure(desk, {box.right() - 130, box.y + 1, 120, box.h - 8}, poll, option,
                            level, name))
                next_field(desk, poll, option, level);
        });
    TextEdit& edit = desk.memory.count_form->concern;
    if (desk.widgets.field(concern, concern_field, desk.say("desk.count.concern"), edit, look) ==
            FieldEvent::entered &&
        !edit.text.empty()) {
        desk.save(Field::concern, domain::NoteConcern{poll.id, option, edit.text});
    }
}

void draw_papers(Desk& desk, Rest& rest, const Poll& poll) {
    if (poll.rules.medium != domain::Medium::paper) return;
    const Box line = rest.take(50, 10);
    const std::string label = desk.say("desk.count.papers");
    const Box said = desk.line({line.x, line.y, line.w - 140, line.h}, label, desk_style(24));
    if (desk.widgets.field({said.right() + 14, line.y, 120, line.h}, papers_field, label,
                           desk.memory.count_form->papers) == FieldEvent::entered)
        desk.widgets.focus(figure_field(poll, 0, 0));
}

void close(Desk& desk, const Poll& poll, const std::string& doubt) {
    // Leaving the field keeps the last figure before the question is answered.
    desk.widgets.focus({});
    desk.ask_first(doubt.empty() ? "close_poll" : "close_anyway", doubt,
                   domain::Command{domain::ClosePoll{poll.id, !doubt.empty()}});
}

}  // namespace

std::optional<voting::Finding> doubt_of(const Poll& poll) {
    // What is only not counted yet is no news while counting.
    for (const voting::Finding& finding : voting::check(poll))
        if (!voting::only_unfinished({finding})) return finding;
    return std::nullopt;
}

std::string doubt_words(const Desk& desk, const voting::Finding& finding) {
    static constexpr std::string_view keys[] = {
        "not_counted",        "below_zero",          "above_voters", "dots_above_voters",
        "papers_not_counted", "papers_above_voters", "above_papers", "dots_above_papers"};
    return desk.say("desk.doubt." + std::string(keys[static_cast<std::size_t>(finding.doubt)]),
                    {{"option", finding.option < 0 ? std::string() : option_letter(finding.option)},
                     {"figure", std::to_string(finding.figure)},
                     {"most", std::to_string(finding.most)}});
}

void desk_count(Desk& desk, Box area, const Poll& poll, KeyHints& hints) {
    DeskMemory& memory = desk.memory;
    if (!memory.count_form || memory.count_form->poll != poll.id) {
        memory.count_form = form_of(poll);
        const bool paper = poll.rules.medium == domain::Medium::paper;
        desk.widgets.focus(paper ? papers_field : figure_field(poll, 0, 0));
    }
    memory.option = std::clamp(memory.option, 0, static_cast<int>(poll.options.size()) - 1);
    // The option that is asked now is the one whose figure is typed now.
    if (desk.state.wall.poll == poll.id && desk.state.wall.screen == domain::Screen::hands &&
        memory.count_form->asked_on_wall != desk.state.wall.option) {
        memory.count_form->asked_on_wall = desk.state.wall.option;
        memory.option = desk.state.wall.option;
        desk.widgets.focus(figure_field(poll, memory.option, 0));
    }
    desk.widgets.card(area);
    Rest rest{area.inset(20)};
    const bool levels = poll.rules.kind == domain::PollKind::levels;
    desk.heading(rest, desk.say(levels ? "desk.count.levels_title" : "desk.count.title"));
    const Poll now = as_typed(desk, poll);
    const std::optional<voting::Finding> found = doubt_of(now);
    std::string doubt = found ? doubt_words(desk, *found) : std::string();
    // Over the wall it does not tell the figure.
    if (found && !desk.private_open()) doubt = desk.say("desk.doubt.closed");
    bool missing = false;
    for (const voting::Finding& finding : voting::check(now))
        missing = missing || voting::only_unfinished({finding});
    const Box last = rest.take_bottom(50, 10);
    const ButtonLook look{.key = "S", .filled = !missing, .enabled = !missing, .size = 24};
    const std::string label = desk.say("desk.count.close");
    const float wide = desk.widgets.button_width(label, look);
    const bool pressed = desk.widgets.button({last.x, last.y, wide, last.h}, label, look);
    std::optional<Box> beside;
    if (desk.beside(rest.box)) {
        const auto [figures, said] = Desk::beside_each_other(
            rest.box, poll.rules.medium == domain::Medium::paper ? 0.45F : 0.52F);
        beside = figures;
        rest.box = said;
    }
    desk.line({last.x + wide + 18, last.y, last.w - wide - 18, last.h},
              missing ? desk.say("desk.count.not_all") : desk.say("desk.count.hidden"),
              desk_style(22, Weight::regular, "ink-soft"));
    if (!doubt.empty()) desk.lines(rest, doubt, desk_style(23, Weight::semibold, "ask"), 2, 6);
    desk.lines(rest, desk.words.count("desk.count.voters", now.voters),
               desk_style(22, Weight::regular, "ink-soft"), 1, 8);
    draw_papers(desk, rest, poll);
    const bool free = desk.widgets.focused().field != Field::capture &&
                      desk.widgets.focused().field != Field::note;
    const int step = free && desk.widgets.take(Key::down) ? 1
                     : free && desk.widgets.take(Key::up) ? -1
                                                          : 0;
    if (step != 0) {
        memory.option =
            std::clamp(memory.option + step, 0, static_cast<int>(poll.options.size()) - 1);
        desk.widgets.focus(figure_field(poll, memory.option, 0));
    }
    if (levels)
        draw_levels(desk, rest, beside, poll);
    else
        draw_dots(desk, beside.value_or(rest.box), poll);
    hints.push_back({"PgDn", desk.say("desk.count.next_option"), {Key::page_down}});
    if (!missing) hints.push_back({"S", label, {.letter = U's'}});
    if (!missing && (pressed || desk.widgets.take_letter('s'))) close(desk, poll, doubt);
    keep_figures(desk, poll);
}

}  // namespace ui
