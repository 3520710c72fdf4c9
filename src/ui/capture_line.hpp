#pragma once

#include "domain/command.hpp"
#include "domain/state.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ui {

enum class Caught {
    nothing,          // an empty line
    cards,            // strengths or needs of one organisation, or of several in turn
    organisation,     // "+ name": somebody who came in late
    resident,         // "@ name": a person without an organisation
    point,            // "! text": a point for later
    chosen,           // "zb:" alone chooses
    unknown_letters,  // nobody has these letters
    several,          // more than one organisation has these letters
    nobody_chosen,    // a card, and no organisation is chosen yet
};

/// What a line of quick capture means.
struct CaughtLine {
    Caught what = Caught::nothing;
    domain::OrganisationId organisation;  // the one that is chosen after it
    std::string letters;                  // that were typed before the colon
    std::vector<domain::OrganisationId> could_be;
    std::vector<domain::Command> wishes;  // in the order to ask for them
    std::vector<std::string> rests;       // for each wish: what was typed, from its line on
    int cards = 0;
};

/// Reads a line of quick capture, as it is typed or pasted.
///
/// Takes:  `typed`: "zb: warme zaal voor 60"; a leading "?" makes it a need, also after the
///         letters; every further line is a card of its own; "+", "@" and "!" as Caught says.
///         `chosen` and `side`: what holds when the line names neither.
/// Gives:  letters before a colon that fit nobody are text when they are no letters or more than
///         one word ("10:30 uur open"), else unknown_letters; nothing is guessed.
[[nodiscard]] CaughtLine read_capture(const domain::State& state, std::string_view typed,
                                      domain::OrganisationId chosen, domain::Side side);

}  // namespace ui
