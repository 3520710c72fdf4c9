#include "ui/desk.hpp"

#include "domain/lookup.hpp"
#include "ui/desk_panels.hpp"
#include "ui/desk_walk.hpp"

#include <algorithm>

namespace ui {
namespace {

constexpr float top_bar_height = 64;
constexpr float bottom_bar_height = 54;
constexpr float margin = 24;
constexpr float gap = 24;
constexpr float narrowest_with_three = 1228;

struct Layout {
    Box top, bottom, left, middle, right, message;
};

/// Three columns where there is room; in a narrow or low window the right one goes first.
Layout layout_of(Box area, float message, bool fold) {
    Layout layout;
    Rest rest{area};
    layout.top = rest.take(top_bar_height, margin);
    layout.bottom = rest.take_bottom(bottom_bar_height, 18);
    if (message > 0) layout.message = rest.take_bottom(message, 10);
    const Box body{rest.box.x + margin, rest.box.y, rest.box.w - 2 * margin, rest.box.h};
    const float left = std::clamp(body.w * 0.225F, 270.0F, 430.0F);
    const float right = fold ? 0 : std::clamp(body.w * 0.258F, 310.0F, 500.0F);
    layout.left = {body.x, body.y, left, body.h};
    layout.right = {body.right() - right, body.y, right, body.h};
    layout.middle = {body.x + left + gap, body.y, body.w - left - gap - (fold ? 0 : right + gap),
                     body.h};
    layout.message.x = layout.middle.x;
    layout.message.w = layout.middle.w;
    return layout;
}

/// Who just came in is the one that the next cards are of, as if their letters had been typed. A
/// table brings many at once and chooses nobody.
void choose_newcomer(DeskMemory& memory, const domain::State& state) {
    domain::OrganisationId newest;
    for (const domain::Organisation& organisation : state.organisations)
        newest = std::max(newest, organisation.id);
    if (memory.newest && newest > *memory.newest && newest.position == 0)
        memory.organisation = newest;
    memory.newest = newest;
}

/// What the memory holds of things that are gone, and what a new phase changes.
void keep_up(DeskMemory& memory, const domain::State& state, bool over_the_wall) {
    if (over_the_wall != memory.over_the_wall) {
        memory.over_the_wall = over_the_wall;
        memory.contacts = false;
        memory.collapsed = true;
    }
    choose_newcomer(memory, state);
    if (memory.phase != state.clock.phase) {
        memory.phase = state.clock.phase;
        memory.place.reset();
        memory.widgets.focus[0] = {Field::capture};
        if (const domain::Phase* phase = domain::current_phase(state);
            phase && !phase->side.empty())
            memory.side = domain::choice_named<domain::Side>(phase->side).value_or(memory.side);
    }
    if (domain::find(state, memory.organisation) == nullptr)
        memory.organisation =
            state.organisations.empty() ? domain::OrganisationId{} : state.organisations.front().id;
    if (domain::find(state, memory.contribution) == nullptr) {
        memory.contribution = {};
        memory.contribution_form.reset();
    }
    if (domain::find(state, memory.proposal) == nullptr) memory.proposal = {};
}

void draw_places(Desk& desk, Rest& rest) {
    constexpr Place all[] = {Place::cards,      Place::everything, Place::opportunities,
                             Place::tables,     Place::proposals,  Place::voting,
                             Place::agreements, Place::session};
    std::vector<std::string> names;
    int chosen = -1;
    const Place now = place_now(desk.state, desk.memory);
    for (const Place place : all) {
        if (place == now) chosen = static_cast<int>(names.size());
        names.push_back(desk.say("desk.place." + std::to_string(static_cast<int>(place))));
        if (place == Place::opportunities && place != now)
            if (const std::size_t news = new_opportunities(desk).size(); news > 0)
                names.back() += " +" + std::to_string(news);
    }
    const auto lines = static_cast<float>(desk.widgets.tab_lines(rest.box.w, names));
    const int pressed = desk.widgets.tabs(rest.take(40 * lines, 12), names, chosen);
    if (pressed >= 0) desk.go(all[pressed]);
}

void draw_middle(Desk& desk, Box area, KeyHints& hints) {
    Rest rest{area};
    draw_places(desk, rest);
    const float capture = desk_capture(desk, rest.box);
    rest.take(capture, 0);
    switch (place_now(desk.state, desk.memory)) {
        case Place::cards:
            return desk_cards(desk, rest.box, hints);
        case Place::everything:
            return desk_everything(desk, rest.box, hints);
        case Place::opportunities:
            return desk_opportunities(desk, rest.box, hints);
        case Place::tables:
            return desk_tables(desk, rest.box, hints);
        case Place::proposals:
            return desk_proposals(desk, rest.box, hints);
        case Place::voting:
            return desk_voting(desk, rest.box, hints);
        case Place::agreements:
            return desk_agreements(desk, rest.box, hints);
        case Place::session:
            return desk_session(desk, rest.box, hints);
    }
}

void draw_right(Desk& desk, Box area) {
    if (desk.folded) return;
    Rest rest{area};
    if (!desk.input.over_the_wall) desk_mini_wall(desk, rest);
    const float agenda = area.w < 400 ? 340 : 262;  // the same words take more lines there
    desk_agenda(desk, rest.take(std::min(rest.box.h * 0.56F, agenda), 18));
    desk_notes(desk, rest.box);
}

KeyHints hints_everywhere(const Desk& desk) {
    const bool typing = desk.memory.widgets.focus[0].field != Field::none;
    KeyHints hints;
    const auto add = [&](std::string_view cap, std::string_view key, Chord chord) {
        hints.push_back({std::string(cap), desk.say(key), chord});
    };
    if (typing) {
        add("Enter", "desk.key.add", {Key::enter});
        if (desk.memory.widgets.focus[0].field == Field::capture)
            add("Tab", "desk.key.side", {Key::tab});
    } else {
        add("F5", "desk.key.type", {Key::f5});
    }
    add("PgDn", "desk.key.next", {Key::page_down});
    add("F7", "desk.key.switch", {Key::f7});
    add("F8", "desk.key.freeze", {Key::f8});
    add("F9", "desk.key.pause", {Key::f9});
    add("Ctrl K", "desk.key.search", {Key::k, true});
    return hints;
}

/// What was not saved is told until it is: nothing else matters as much.
std::string message_words(const Desk& desk) {
    const SavedStatus& saved = desk.input.saved;
    if (!saved.trouble.empty())
        return desk.words.count("desk.trouble", saved.unsaved) + " " + saved.trouble;
    if (desk.tells_at_capture()) return {};
    if (!desk.memory.notice.empty()) return desk.memory.notice;
    return desk.input.message.empty() ? desk.memory.told : desk.input.message;
}

constexpr int message_lines = 3;
constexpr float message_edge = 9;

TextStyle message_style(bool refused) {
    return desk_style(23, Weight::semibold, refused ? "ask" : "ink",
                      refused ? "spark-soft" : "action-soft");
}

/// A message takes the lines it needs: its end says what to do.
float message_height(const Desk& desk, float width) {
    const std::string words = message_words(desk);
    // Beside the map there is always room for a line: a map that shifts while somebody drags on it
    // is not where the mouse thinks.
    const bool waits = words.empty() && !desk.low() &&
                       place_now(desk.state, desk.memory) == Place::opportunities &&
                       desk.memory.chances == Chances::map;
    if (words.empty() && !waits) return 0;
    return desk.canvas.paragraph_height(width - 32, waits ? "0" : words, message_style(true),
                                        message_lines) +
           2 * message_edge;
}

/// While a field has the focus a letter is text: Esc first, and then these letters are keys.
void hold_letters(const Desk& desk, KeyHints& hints) {
    if (desk.memory.widgets.focus[0].field == Field::none) return;
    const auto is_letter = [](const KeyHint& hint) { return hint.chord.letter != 0; };
    const auto first = std::ranges::find_if(hints, is_letter);
    if (first == hints.end()) return;
    std::string letters;
    for (const KeyHint& hint : hints)
        if (is_letter(hint)) letters += (letters.empty() ? "" : ", ") + hint.cap;
    *first = {"Esc", desk.say("desk.key.letters", {{"letters", letters}}), {Key::escape}};
    std::erase_if(hints, is_letter);
}

/// What Ctrl Z or Ctrl Y just did, in words, or a disc that moved; empty for every other wish.
std::string told_of(const Desk& desk, const domain::Command& wish) {
    const std::optional<UndoOffer>& undo = desk.input.undo;
    const std::optional<UndoOffer>& redo = desk.input.redo;
    const auto* withdrawn = std::get_if<domain::Withdraw>(&wish);
    const auto* restored = std::get_if<domain::Restore>(&wish);
    if (withdrawn != nullptr && undo && undo->fact == withdrawn->fact)
        return desk.say("desk.undone", {{"what", undo->name}});
    if (restored != nullptr && redo && redo->fact == restored->fact)
        return desk.say("desk.redone", {{"what", redo->name}});
    // All else on the map waits until it is sent.
    const auto* placed = std::get_if<domain::PlaceOnMap>(&wish);
    const domain::WallView& wall = desk.input.wall.state.wall;
    if (placed != nullptr && wall.screen == domain::Screen::opportunities && !wall.frozen)
        return desk.say(placed->placed ? "desk.map.placed" : "desk.map.returned",
                        {{"name", desk.name_of(placed->organisation)}});
    return {};
}

void draw_message(Desk& desk, Box box) {
    if (box.h <= 0 || message_words(desk).empty()) return;
    const bool trouble = !desk.input.saved.trouble.empty();
    const bool refused = trouble || !desk.memory.notice.empty() ||
                         (desk.input.message_is_refusal && !desk.input.message.empty());
    const std::string words = message_words(desk);
    desk.canvas.fill(box, desk.canvas.colour(refused ? "spark-soft" : "action-soft"), 10);
    desk.canvas.outline(box, desk.canvas.colour(refused ? "ask" : "action"), 2, 10);
    Rest rest{{box.x + 16, box.y + message_edge, box.w - 32, box.h - 2 * message_edge}};
    desk.lines(rest, words, message_style(refused), message_lines);
}

void draw_over(Desk& desk, Box area) {
    if (desk.memory.question)
        desk_question(desk, area);
    else if (desk.memory.over == Over::keys)
        desk_keys(desk, area);
    else
        desk_search(desk, area);
}

}  // namespace

DeskAnswer draw_desk(Canvas& window, const DeskInput& input, DeskMemory& memory) {
    DeskAnswer answer;
    const domain::State& state = input.scene.state;
    hear_answer(memory, input.refused, state.wall.sent);
    keep_up(memory, state, input.over_the_wall);
    keep_up_opportunities(input, memory);
    const std::string notice = memory.notice;
    if (!memory.later.empty()) {
        memory.asked = std::move(memory.later.front());
        memory.later.erase(memory.later.begin());
        answer.wish = memory.asked->wish;
    }

    // Over the wall the upper third stays the room's.
    const float height = window.height();
    const Box whole = input.over_the_wall ? Box{0, height / 3, window.width(), height * 2 / 3}
                                          : Box{0, 0, window.width(), height};
    Canvas canvas =
        window.part(whole, 1080.0F / window.text_scale() * whole.h / height, 1.0F, false);
    const bool over = memory.over != Over::nothing || memory.question.has_value();
    Widgets widgets(canvas, memory.widgets, over);
    Desk desk{
        widgets, canvas, input, memory, answer, state, input.scene.words, window.text_scale()};

    const Box area{0, 0, canvas.width(), canvas.height()};
    desk.folded = area.w < narrowest_with_three || desk.low();
    const float message = message_height(desk, layout_of(area, 0, desk.folded).middle.w);
    const Layout layout = layout_of(area, message, desk.folded);
    canvas.fill(area, canvas.colour("paper"));
    widgets.layer(0);
    KeyHints hints;
    desk_organisations(desk, layout.left);
    draw_middle(desk, layout.middle, hints);
    draw_right(desk, layout.right);
    draw_message(desk, layout.message);
    const KeyHints general = hints_everywhere(desk);
    for (const KeyHint& hint : general)
        if (std::ranges::find(hints, hint.cap, &KeyHint::cap) == hints.end()) hints.push_back(hint);
    hold_letters(desk, hints);
    desk_top_bar(desk, layout.top);
    desk_bottom_bar(desk, layout.bottom, hints);
    if (over) {
        widgets.layer(1);
        draw_over(desk, area);
    }
    widgets.layer(0);
    desk_keys_everywhere(desk);
    // However often it is pressed: after Esc letters are keys. F5 leads to the cards.
    if (widgets.take(Key::escape)) widgets.focus({});
    widgets.finish({Field::capture});
    if (answer.wish && memory.notice == notice) memory.notice.clear();
    if (answer.wish) memory.told = told_of(desk, *answer.wish);
    return answer;
}

}  // namespace ui
