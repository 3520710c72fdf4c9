// What the opportunities say together, at the desk.

#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <catch2/catch_test_macros.hpp>

namespace {

/// A desk with the overview open.
class OverviewRoom : public ui_test::RoomAt {
public:
    OverviewRoom() : RoomAt(support::Until::planned, ui::Place::opportunities) { type("o"); }
};

}  // namespace

TEST_CASE("O shows who connects and who belongs together, and the list again", "[ui]") {
    OverviewRoom room;
    CHECK(room.memory.chances == ui::Chances::overview);
    CHECK(room.sees("Wie verbindt"));
    CHECK(room.sees("Wie bij elkaar hoort"));
    room.type("o");
    CHECK(room.memory.chances == ui::Chances::list);
    CHECK_FALSE(room.sees("Wie verbindt"));
}

TEST_CASE("an offer that could help many is told with those who seek it", "[ui]") {
    OverviewRoom room;
    const domain::Contribution& offer = room.state().contributions.front();
    matching::Hub hub;
    hub.side = domain::Side::strength;
    hub.offer = offer.id;
    hub.helper = offer.organisation;
    for (const domain::Organisation& one : room.state().organisations)
        if (hub.seekers.size() < 3 && one.id != offer.organisation) hub.seekers.push_back(one.id);
    room.hubs = {hub};
    room.scroll({960, 640}, -30);

    CHECK(room.sees("Wat velen delen"));
    CHECK(room.sees("kan 3 organisaties helpen"));
}

TEST_CASE("who has no opportunity yet is told at a desk of its own, and never over the wall",
          "[ui]") {
    OverviewRoom room;
    room.evening.wish(
        domain::AddOrganisation{{"Kaartclub", "", "", "", "", 1}, domain::Presence::present});
    room.look();
    CHECK(room.sees("Nog geen kans"));

    room.over_the_wall = true;
    room.look();
    CHECK_FALSE(room.sees("Nog geen kans"));
}
