#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/agenda.hpp"
#include "domain/command.hpp"
#include "ui/canvas.hpp"
#include "ui/desk_memory.hpp"
#include "ui/scene.hpp"

namespace ui {

/// Whether what was done is on the disk.
struct SavedStatus {
    bool all_saved = true;
    base::UtcSeconds saved_at{};
    std::string trouble;  // a sentence when saving fails; else empty
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
    std::string second_place;  // folder of the second copy, or empty
    bool over_the_wall = false;  // one display: the desk is a strip over the wall
};

// What the window itself must do; nothing of it stands in the session.
struct OpenStartScreen {};
struct SaveCopy { std::string path; };
struct ErasePerson { std::string name; };
struct SetSecondPlace { std::string folder; };
struct MakeReport { bool paper = false; };
struct SetLanguage { std::string language; };
struct SetTextScale { float scale = 1.0F; };
struct ToggleDesk {};  // one display: show or hide the strip

using DeskAct = std::variant<OpenStartScreen, SaveCopy, ErasePerson, SetSecondPlace, MakeReport,
                             SetLanguage, SetTextScale, ToggleDesk>;

/// What a person asked for in one frame: at most one wish, because a person makes at most one.
struct DeskAnswer {
    std::optional<domain::Command> wish;
    std::optional<DeskAct> act;
};

/// Draws the desk into the current ImGui frame and says what was asked for. Changes nothing but
/// `memory`: what is being typed, chosen or scrolled.
///
/// Takes: `canvas` over the whole desk, of the window's foreground; its recording also gets every
///        item that can be pressed.
DeskAnswer draw_desk(Canvas& canvas, const DeskInput& input, DeskMemory& memory);

}  // namespace ui
