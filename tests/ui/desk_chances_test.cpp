// New opportunities that tell of themselves beside the cards, and what Ctrl F6 sends of them.

#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <catch2/catch_test_macros.hpp>

namespace {

/// A desk at the cards, to which one new opportunity comes.
class ChanceRoom : public ui_test::RoomAt {
public:
    ChanceRoom() : RoomAt(support::Until::said, ui::Place::cards) { look(); }

    void opportunity_comes() {
        const auto one = evening.state().organisations[0].id;
        const auto other = evening.state().organisations[1].id;
        evening.wish(domain::AddContributions{
            one, domain::Side::need, {"een bakfiets lenen"}, "", {}, domain::Showing::shown});
        evening.wish(domain::AddContributions{
            other, domain::Side::strength, {"bakfiets uitlenen"}, "", {}, domain::Showing::shown});
        look();
    }
    [[nodiscard]] const std::vector<domain::OrganisationId>& on_wall() const {
        return state().wall.organisations;
    }
};

}  // namespace

TEST_CASE("an opportunity that comes while cards are typed is told, and Ctrl F6 sends it", "[ui]") {
    ChanceRoom room;
    CHECK_FALSE(room.sees("nieuwe kans"));
    room.opportunity_comes();
    REQUIRE(room.sees("1 nieuwe kans"));

    room.press(ImGuiKey_F6, ImGuiMod_Ctrl);

    CHECK(room.on_wall().size() == 2);
    CHECK(room.wall_shows("Kans voor twee"));
    CHECK_FALSE(room.sees("nieuwe kans"));
}

TEST_CASE("Ctrl F6 sends nothing that is not told on the desk, and says so", "[ui]") {
    ChanceRoom room;
    room.press(ImGuiKey_F6, ImGuiMod_Ctrl);
    CHECK(room.on_wall().empty());
    CHECK(room.sees("geen nieuwe kans in beeld"));

    room.opportunity_comes();
    room.memory.place = ui::Place::session;
    room.look();
    REQUIRE_FALSE(room.sees("1 nieuwe kans"));
    const std::size_t wishes = room.wishes.size();
    room.press(ImGuiKey_F6, ImGuiMod_Ctrl);

    CHECK(room.wishes.size() == wishes);
    CHECK(room.on_wall().empty());
}
