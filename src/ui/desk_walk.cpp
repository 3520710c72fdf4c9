#include "ui/desk_walk.hpp"

#include "domain/lookup.hpp"
#include "voting/outcome.hpp"

namespace ui {
namespace {

using domain::Screen;

bool needs_poll(Screen screen) {
    return screen == Screen::hands || screen == Screen::voting || screen == Screen::result ||
           screen == Screen::tie;
}

const domain::Phase* phase_at(const domain::State& state, int phase) {
    if (phase < 0 || static_cast<std::size_t>(phase) >= state.method.phases.size()) return nullptr;
    return &state.method.phases[static_cast<std::size_t>(phase)];
}

/// The screens of a phase in the order in which they are walked.
std::vector<Screen> screens_of(const domain::State& state, const domain::Phase& phase) {
    std::vector<Screen> screens{phase.screen};
    if (phase.harvest != phase.screen) screens.push_back(phase.harvest);
    const domain::Poll* closed = domain::last_closed_poll(state);
    if (screens.back() == Screen::result && closed != nullptr &&
        !voting::outcome(*closed).ties.empty())
        screens.push_back(Screen::tie);
    return screens;
}

domain::WallView option_view(const domain::Poll& poll, const domain::State& state, int option) {
    domain::WallView view;
    view.screen = Screen::hands;
    if (const domain::Phase* phase = domain::current_phase(state)) view.phase = phase->key;
    view.poll = poll.id;
    view.option = option;
    return view;
}

std::vector<domain::Command> enter(const domain::State& state, int phase, bool at_its_end) {
    const domain::Phase* entered = phase_at(state, phase);
    if (entered == nullptr) return {};
    const Screen screen = at_its_end ? screens_of(state, *entered).back() : entered->screen;
    return {domain::EnterPhase{phase}, domain::ShowOnWall{view_of(state, *entered, screen)}};
}

/// While hands are counted the same two keys walk the options.
std::vector<domain::Command> walk_options(const domain::State& state, const domain::Poll& poll,
                                          int step) {
    if (poll.rules.medium == domain::Medium::paper) {
        if (state.wall.screen == Screen::voting && state.wall.poll == poll.id) return {};
        domain::WallView view = option_view(poll, state, 0);
        view.screen = Screen::voting;
        return {domain::ShowOnWall{view}};
    }
    const bool shown = state.wall.screen == Screen::hands && state.wall.poll == poll.id;
    const int option = shown ? state.wall.option + step : 0;
    if (option < 0 || option >= static_cast<int>(poll.options.size())) return {};
    return {domain::ShowOnWall{option_view(poll, state, option)}};
}

std::vector<domain::Command> walk(const domain::State& state, int step) {
    const domain::Phase* phase = domain::current_phase(state);
    if (phase == nullptr) return step > 0 ? enter(state, 0, false) : std::vector<domain::Command>{};
    if (const domain::Poll* open = domain::open_poll(state))
        return walk_options(state, *open, step);
    const std::vector<Screen> screens = screens_of(state, *phase);
    const bool here = state.wall.phase == phase->key;
    int at = -1;
    for (std::size_t index = 0; here && index < screens.size(); ++index)
        if (screens[index] == state.wall.screen) at = static_cast<int>(index);
    // A screen that was sent by hand belongs to the harvest: what was said is being talked about.
    if (here && at < 0) at = static_cast<int>(screens.size()) - (step > 0 ? 1 : 0);
    const int next = at + step;
    if (!here && step < 0) return enter(state, state.clock.phase - 1, true);
    if (next < 0) return enter(state, state.clock.phase - 1, true);
    if (next >= static_cast<int>(screens.size())) return enter(state, state.clock.phase + 1, false);
    return {domain::ShowOnWall{view_of(state, *phase, screens[static_cast<std::size_t>(next)])}};
}

/// A list turns its pages before the walk goes on.
std::optional<domain::Command> turned_page(const domain::State& state, int step, int pages) {
    const domain::Phase* phase = domain::current_phase(state);
    const bool here = phase != nullptr && state.wall.phase == phase->key;
    const bool there_is_one = step > 0 ? state.wall.page + 1 < pages : state.wall.page > 0;
    if (!here || !there_is_one || domain::open_poll(state) != nullptr) return std::nullopt;
    domain::WallView view = state.wall;
    view.page += step;
    return domain::ShowOnWall{view};
}

}  // namespace

domain::WallView view_of(const domain::State& state, const domain::Phase& phase, Screen screen) {
    domain::WallView view;
    view.screen = screen;
    view.phase = phase.key;
    if (!needs_poll(screen)) return view;
    const bool open = screen == Screen::hands || screen == Screen::voting;
    const domain::Poll* poll = open ? domain::open_poll(state) : domain::last_closed_poll(state);
    if (poll != nullptr) {
        view.poll = poll->id;
        if (open && poll->rules.medium == domain::Medium::paper) view.screen = Screen::voting;
    }
    return view;
}

std::vector<domain::Command> next_step(const domain::State& state, int pages) {
    if (const auto turned = turned_page(state, 1, pages)) return {*turned};
    return walk(state, 1);
}

std::vector<domain::Command> step_back(const domain::State& state, domain::FactNumber entered) {
    if (const auto turned = turned_page(state, -1, 0)) return {*turned};
    std::vector<domain::Command> steps = walk(state, -1);
    const bool leaves = !steps.empty() && std::holds_alternative<domain::EnterPhase>(steps.front());
    if (leaves && entered.exists()) steps.front() = domain::Withdraw{entered};
    return steps;
}

bool shows_task(const domain::State& state) {
    const domain::Phase* phase = domain::current_phase(state);
    return phase != nullptr && state.wall.phase == phase->key && state.wall.screen == phase->screen;
}

std::optional<domain::WallView> other_side(const domain::State& state) {
    const domain::Phase* phase = domain::current_phase(state);
    if (phase == nullptr) return std::nullopt;
    return view_of(state, *phase, shows_task(state) ? phase->harvest : phase->screen);
}

}  // namespace ui
