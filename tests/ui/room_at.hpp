#pragma once

#include "support/evening.hpp"
#include "ui/desk_room.hpp"

namespace ui_test {

/// A desk at one of its places, with no field in focus, in an evening that was played so far.
class RoomAt : public DeskRoom {
public:
    RoomAt(support::Until until, ui::Place place) : DeskRoom(support::evening_in_cuijk(until)) {
        memory.place = place;
        memory.phase = state().clock.phase;
        press(ImGuiKey_Escape);
    }
};

}  // namespace ui_test
