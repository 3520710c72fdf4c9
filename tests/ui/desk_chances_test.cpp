// New opportunities that tell of themselves beside the cards, and what Ctrl F6 sends of them.

#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

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

TEST_CASE("of two who fit for two reasons the first reason can be refused", "[ui]") {
    ChanceRoom room;
    const auto one = room.state().organisations[0].id;
    const auto other = room.state().organisations[1].id;
    for (const char* const text : {"vlaggenmast met touwen", "pannenkoekenplaat met beslagkan"})
        for (const auto& [who, side] :
             {std::pair(one, domain::Side::need), std::pair(other, domain::Side::strength)})
            room.evening.wish(
                domain::AddContributions{who, side, {text}, "", {}, domain::Showing::shown});
    room.memory.place = ui::Place::opportunities;
    room.memory.opportunity = {one, other};
    room.look();
    REQUIRE(room.can_press("bovenste reden past niet"));

    room.click("bovenste reden past niet");

    REQUIRE(room.wishes.size() == 1);
    const auto& wish = std::get<domain::DismissLink>(room.wishes.back());
    CHECK(wish.link.need.exists());
    CHECK(wish.link.strength.exists());
    // One reason is left, and X is enough for that.
    CHECK_FALSE(room.can_press("bovenste reden past niet"));
    CHECK(room.sees("Kans voor twee"));
}

TEST_CASE("a plan of three that does not fit takes no pair away", "[ui]") {
    ChanceRoom room;
    const auto& all = room.state().organisations;
    const auto says = [&](std::size_t who, domain::Side side, const char* text) {
        room.evening.wish(
            domain::AddContributions{all[who].id, side, {text}, "", {}, domain::Showing::shown});
    };
    says(0, domain::Side::need, "pannenkoekenplaat met beslagkan");
    says(1, domain::Side::strength, "pannenkoekenplaat");
    says(2, domain::Side::strength, "beslagkan");
    room.memory.place = ui::Place::opportunities;
    room.memory.opportunity = {all[0].id, all[1].id, all[2].id};
    room.look();
    REQUIRE(room.sees("Kans voor drie"));

    room.type("x");

    REQUIRE(room.wishes.size() == 1);
    const domain::Link& link = std::get<domain::DismissLink>(room.wishes.back()).link;
    CHECK(std::set{link.one, link.other} == std::set{all[1].id, all[2].id});
    CHECK_FALSE(link.need.exists());
    room.memory.opportunity = {all[0].id, all[1].id};
    room.look();
    CHECK(room.sees("pannenkoekenplaat"));
    CHECK_FALSE(room.sees("Kans voor drie"));
}

TEST_CASE("what somebody is part of who is not here does not go to the wall, and the desk says who",
          "[ui]") {
    ChanceRoom room;
    room.opportunity_comes();
    const auto one = room.state().organisations[0].id;
    const auto other = room.state().organisations[1].id;
    room.evening.wish(domain::SetPresence{one, domain::Presence::expected});
    room.memory.place = ui::Place::opportunities;
    room.memory.opportunity = {one, other};
    room.look();
    const std::size_t wishes = room.wishes.size();

    room.press(ImGuiKey_F6);

    CHECK(room.wishes.size() == wishes);
    CHECK(room.sees("Nog niet aanwezig: Museum Het Baken"));

    room.evening.wish(domain::SetPresence{one, domain::Presence::present});
    room.look();
    room.press(ImGuiKey_F6);
    CHECK(room.on_wall() == std::vector{one, other});
}
