#pragma once

#include "ui/desk.hpp"
#include "ui/rest.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ui {

/// One frame of the desk: what every panel works with. A panel is a function that draws into a
/// box, hears keys and mouse through `widgets`, changes `memory`, and asks for at most one wish.
struct Desk {
    Widgets& widgets;
    Canvas& canvas;
    const DeskInput& input;
    DeskMemory& memory;
    DeskAnswer& answer;
    const domain::State& state;
    const base::Words& words;
    float text_scale;    // of the window, as Ctrl + and Ctrl - left it
    int wall_pages = 1;  // of the list that stands on the wall

    /// Whether height is scarce: large text, or the strip over the wall. Then the right column
    /// goes, a list and what is chosen in it stand beside each other, and hints are left out.
    [[nodiscard]] bool low() const { return is_low(canvas); }
    [[nodiscard]] static bool is_low(const Canvas& canvas) { return canvas.height() < 920; }
    /// Whether why something was not taken is told right under the line that was typed.
    [[nodiscard]] bool tells_at_capture() const {
        return !memory.notice.empty() && memory.notice == memory.caught_notice;
    }
    /// Whether agenda and notes have no column: they are a page of the evening then.
    bool folded = false;

    [[nodiscard]] std::string say(std::string_view key,
                                  std::initializer_list<base::Words::Fill> fills = {}) const {
        return words.say(key, fills);
    }
    [[nodiscard]] const std::string& language() const { return words.language(); }

    /// Whether what is private may stand on the desk: over the wall the room reads along, so
    /// there it stays closed until F4.
    [[nodiscard]] bool private_open() const { return !input.over_the_wall || !memory.collapsed; }
    /// Whether people may be named and notes read. With one display that is asked for first, also
    /// while the evening is prepared: the projector may be on already.
    [[nodiscard]] bool people_open() const {
        return private_open() && !input.for_others && !(input.only_display && memory.collapsed);
    }
    /// Whether the desk may name it now: who is not here, and what is held back, is private.
    [[nodiscard]] bool shows(const domain::Organisation& organisation) const;
    [[nodiscard]] bool shows(const domain::Contribution& contribution) const;
    [[nodiscard]] bool shows(const matching::Opportunity& opportunity) const;

    /// Asks for something; the first of a frame is heard, others wait for their own frame.
    void wish(domain::Command asked) { ask({std::move(asked), Field::none, {}}); }
    /// The same for what was typed in a form, which closes when it has become a fact.
    void save(Field form, domain::Command asked) { ask({std::move(asked), form, {}}); }
    void ask(Asked asked);
    void act(DeskAct asked);
    /// Asks once in large words before `then`; nothing happens until "yes".
    void ask_first(std::string_view key, const std::string& about,
                   std::variant<domain::Command, DeskAct> then);
    /// Shows another place in the middle.
    void go(Place place);

    /// A line of the desk in its box, shortened to it.
    Box line(Box box, std::string_view text, const TextStyle& style, Align align = Align::left);
    /// A name in its box: on one line, or on two that are a little smaller where it needs them.
    void name_lines(Box box, std::string_view name, TextStyle style);
    /// Lines from the top of `rest`, which shrinks; nothing when there is no room for one.
    void lines(Rest& rest, std::string_view text, const TextStyle& style, int most, float gap = 0);
    void heading(Rest& rest, std::string_view text, std::string_view colour = "ink");
    /// What a place without anything says: what to do.
    void empty(Box area, std::string_view key);
    /// A field with its name above it, from the top of `rest`.
    FieldEvent field(Rest& rest, FieldId id, std::string_view key, TextEdit& edit,
                     FieldLook look = {});
    [[nodiscard]] float field_height(const FieldLook& look = {}) const;

    /// Parts an area for a list and what is chosen in it: below each other, with room for two rows
    /// of the list whatever happens, and beside each other where height is scarce.
    ///
    /// Takes: `row`: how high a row of the list is; `least` and `most`: of what is chosen.
    struct Parts {
        Box list, chosen;
    };
    [[nodiscard]] Parts parts(Box area, float row, float least, float most) const;
    /// Whether there is height for one only, and width for both.
    [[nodiscard]] bool beside(Box area) const { return low() && area.w >= 600; }
    [[nodiscard]] static Parts beside_each_other(Box area, float share_of_list);

    /// The disc of an organisation with its initials, in the shape of its kind.
    void disc(Point centre, float radius, const domain::Organisation& organisation);
    /// Discs with names beside each other, as many as fit on one line.
    void discs(Box line, const std::vector<domain::OrganisationId>& organisations);
    /// Discs alone, as many as fit.
    void marks(Box line, const std::vector<domain::OrganisationId>& organisations);
    [[nodiscard]] std::string name_of(domain::OrganisationId organisation) const;
    [[nodiscard]] std::string names_of(const std::vector<domain::OrganisationId>& all) const;
    [[nodiscard]] std::string clock(base::UtcSeconds at) const;
    /// The one organisation that these letters or this name mean, or nobody.
    [[nodiscard]] domain::OrganisationId organisation_typed(std::string_view typed) const;
    /// Today at the place of the evening.
    [[nodiscard]] std::string today() const;
};

/// Moves what is chosen in a list by `step`; without a chosen one it begins at the end it comes
/// from.
template <class Id>
void choose_next(const std::vector<Id>& all, Id& chosen, int step) {
    if (all.empty()) return;
    const auto found = std::ranges::find(all, chosen);
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    const std::ptrdiff_t now =
        found == all.end() ? (step > 0 ? -1 : last + 1) : found - all.begin();
    chosen = all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + step, 0, last))];
}
/// Where it stands in the list, or -1.
template <class Id>
[[nodiscard]] int place_in(const std::vector<Id>& all, const Id& chosen) {
    const auto found = std::ranges::find(all, chosen);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

/// The place that belongs to the phase the evening is in.
[[nodiscard]] Place place_of_phase(const domain::State& state);
/// The place that is shown now.
[[nodiscard]] Place place_now(const domain::State& state, const DeskMemory& memory);

/// The letters of the options of a vote: "A" to "L".
[[nodiscard]] std::string option_letter(int option);

}  // namespace ui
