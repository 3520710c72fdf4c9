#pragma once

#include "domain/agenda.hpp"
#include "domain/command.hpp"
#include "ui/canvas.hpp"
#include "ui/desk_act.hpp"
#include "ui/desk_memory.hpp"
#include "ui/overview.hpp"
#include "ui/scene.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// Whether what was done is on the disk.
struct SavedStatus {
    bool all_saved = true;
    base::UtcSeconds saved_at{};
    std::string trouble;  // a sentence when saving fails; else empty
    long unsaved = 0;     // facts that are only in this window
    bool read_only = false;
};

/// The facilitator's last own act that Ctrl Z takes back, named for people.
struct UndoOffer {
    domain::FactNumber fact;
    std::string name;
    bool again = false;  // Ctrl Y: restores what Ctrl Z took back
};

/// What the desk needs besides the evening itself.
struct DeskInput {
    const Scene& scene;  // the evening as it is now, with everything
    const Scene& wall;   // as the room sees it
    const domain::Agenda& agenda;
    SavedStatus saved;
    std::optional<UndoOffer> undo;
    std::optional<UndoOffer> redo;
    std::string message;  // about the last thing done, or a refusal, as a sentence
    bool message_is_refusal = false;
    std::string second_place;    // folder of the second copy, or empty
    bool over_the_wall = false;  // one display: the desk is a strip over the wall
    bool hidden = false;         // put away: its keys work, and nothing of it is seen
    bool refused = false;        // what was asked for in the frame before did not become a fact
    bool complete = true;        // the opportunities are those of the whole file and lexicon
    bool for_others = false;     // a picture that goes from hand to hand: no people, no notes
    const Scene* map = nullptr;  // as it would be sent now and is looked at; null: none yet
    int map_moments = 0;         // how often that map changed since the evening began
    const Overview* overview = nullptr;  // null: none yet
    bool only_display = false;  // what stands on the desk is seen by the room, if there is one
};

/// What a person asked for in one frame: at most one wish, because a person makes at most one.
struct DeskAnswer {
    std::optional<domain::Command> wish;
    std::optional<DeskAct> act;
};

/// Draws the desk into the current ImGui frame and says what was asked for. Changes nothing but
/// `memory`: what is being typed, chosen or scrolled.
///
/// Takes: `canvas` over the whole window, on the background list of an ImGui frame that is open;
///        its recording also gets every item that can be pressed. Its text scale is that of Ctrl +
///        and Ctrl -.
DeskAnswer draw_desk(Canvas& canvas, const DeskInput& input, DeskMemory& memory);

}  // namespace ui
