// What the evening refuses is told, and what was typed stays where it was.

#include "domain/lookup.hpp"
#include "ui/room_at.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using support::Until;
using ui::Place;
using ui_test::DeskRoom;

namespace {

const std::string too_long(2000, 'x');

class RefusingRoom : public ui_test::RoomAt {
public:
    using RoomAt::RoomAt;

    /// Whether the last thing asked for was refused once, and the desk says so.
    [[nodiscard]] bool refused(const std::string& why) const {
        return refusals.size() == 1 && refusals.back() == why &&
               sees(ui_test::words("nl").say("refusal." + why).substr(0, 20));
    }
    void replace(const std::string& text) {
        press(ImGuiKey_A, ImGuiMod_Ctrl);
        type(text);
    }
};

}  // namespace

TEST_CASE("a plan that is refused stays open as it was typed", "[ui]") {
    RefusingRoom room(Until::planned, Place::proposals);
    room.type("b");
    room.replace(too_long);

    room.press(ImGuiKey_Enter);

    CHECK(room.refused("text_too_long"));
    REQUIRE(room.memory.proposal_form.has_value());
    CHECK(room.memory.proposal_form->title.text == too_long);
    room.replace("Korte titel");
    room.press(ImGuiKey_Enter);
    CHECK_FALSE(room.memory.proposal_form.has_value());
    CHECK(domain::find(room.state(), room.memory.proposal)->details.title == "Korte titel");
}

TEST_CASE("a new plan that is refused stays open as it was typed", "[ui]") {
    RefusingRoom room(Until::seen, Place::opportunities);
    room.type("p");
    room.type("Samen naar de tuin");
    room.memory.proposal_form->partners[0].brings = ui::TextEdit(too_long);

    room.click("bewaar");

    CHECK(room.refused("text_too_long"));
    REQUIRE(room.memory.proposal_form.has_value());
    CHECK(room.memory.proposal_form->title.text == "Samen naar de tuin");
}

TEST_CASE("a plan in which nothing was changed closes without asking for anything", "[ui]") {
    RefusingRoom room(Until::planned, Place::proposals);
    room.type("b");

    room.press(ImGuiKey_Enter);

    CHECK(room.wishes.empty());
    CHECK_FALSE(room.memory.proposal_form.has_value());
}

TEST_CASE("an agreement that is refused stays open as it was typed", "[ui]") {
    RefusingRoom room(Until::voted, Place::agreements);
    room.press(ImGuiKey_Enter);
    room.type(too_long);
    room.press(ImGuiKey_Tab);
    room.press(ImGuiKey_Tab);
    room.type("overmorgen");

    room.press(ImGuiKey_Enter);

    CHECK(room.refused("text_too_long"));
    REQUIRE(room.memory.agreement_form.has_value());
    CHECK(room.memory.agreement_form->first_step.text == too_long);
    CHECK(room.memory.agreement_form->before.text == "overmorgen");
}

TEST_CASE("an opportunity of one's own that is refused stays open as it was typed", "[ui]") {
    RefusingRoom room(Until::said, Place::opportunities);
    room.type("n");
    room.type("sc");
    room.press(ImGuiKey_Tab);
    room.type("sc");

    room.press(ImGuiKey_Enter);

    CHECK(room.refused("link_with_itself"));
    REQUIRE(room.memory.link_form.has_value());
    CHECK(room.memory.link_form->other.text == "sc");
}

TEST_CASE("a correction that is refused stays open as it was typed", "[ui]") {
    RefusingRoom room(Until::voted, Place::voting);
    room.type("k");
    // The figure that stands there already.
    room.type(std::to_string(room.state().polls.back().counts[0].figures[0]));
    room.press(ImGuiKey_Tab);
    room.type("verteld");

    room.press(ImGuiKey_Enter);

    CHECK(room.refused("nothing_new"));
    REQUIRE(room.memory.correction_form.has_value());
    CHECK(room.memory.correction_form->reason.text == "verteld");
}

TEST_CASE("an organisation that is refused stays as it was typed", "[ui]") {
    RefusingRoom room(Until::said, Place::session);
    room.memory.organisation = room.evening.organisation("Scouting");
    room.click("Organisatie");
    room.click("Naam");
    room.replace("Humanitas");

    room.press(ImGuiKey_Enter);

    CHECK(room.refused("name_taken"));
    REQUIRE(room.memory.organisation_form.has_value());
    CHECK(room.memory.organisation_form->name.text == "Humanitas");
    room.replace("Scouting Cuijk");
    room.press(ImGuiKey_Enter);
    CHECK(domain::organisation_named(room.state(), "Scouting Cuijk") != nullptr);
}

TEST_CASE("a contact, the evening and the case stay as they were typed when refused", "[ui]") {
    RefusingRoom room(Until::said, Place::session);
    room.click("Organisatie");
    room.press(ImGuiKey_F4);
    room.click("Telefoon");
    room.type(too_long);
    room.press(ImGuiKey_Enter);
    REQUIRE(room.memory.contact_form.has_value());
    CHECK(room.memory.contact_form->phone.text == too_long);

    room.click("Gegevens");
    room.click("Tot");
    room.replace("half elf ongeveer");
    room.press(ImGuiKey_Enter);
    REQUIRE(room.memory.session_form.has_value());
    CHECK(room.memory.session_form->to.text == "half elf ongeveer");

    room.click("Casus");
    room.click("De casus in één zin");
    room.replace(too_long);
    room.press(ImGuiKey_Enter);
    REQUIRE(room.memory.case_form.has_value());
    CHECK(room.memory.case_form->sentence.text == too_long);
    CHECK(room.refusals.size() == 3);
}

TEST_CASE("a line that is refused stays in its field", "[ui]") {
    RefusingRoom room(Until::said, Place::session);
    room.click("Gemeente");
    room.click("Wens van de gemeente");
    room.type(too_long);
    room.press(ImGuiKey_Enter);
    CHECK(room.memory.municipal_wish.text == too_long);
    room.click("Voor later");
    room.click("Punt voor later");
    room.type(too_long);
    room.press(ImGuiKey_Enter);
    CHECK(room.memory.parked.text == too_long);
    room.click("Notitie");
    room.type(std::string(100'000, 'x'));
    room.press(ImGuiKey_Enter);
    CHECK(room.memory.note.text.size() == 100'000);
    CHECK(room.refusals.size() == 3);
}

TEST_CASE("a changed card that is refused still says what was typed", "[ui]") {
    RefusingRoom room(Until::said, Place::cards);
    room.memory.organisation = room.evening.organisation("Museum Het Baken");
    room.press(ImGuiKey_DownArrow);
    room.type("b");
    room.replace(too_long);

    room.press(ImGuiKey_Enter);

    CHECK(room.refused("text_too_long"));
    REQUIRE(room.memory.contribution_form.has_value());
    CHECK(room.memory.contribution_form->text.text == too_long);
}

TEST_CASE("what is still needed is kept when it is refused", "[ui]") {
    RefusingRoom room(Until::planned, Place::proposals);
    room.type("c");
    room.type("wie heeft de sleutel");
    room.press(ImGuiKey_Tab);
    room.type(too_long);

    room.press(ImGuiKey_Escape);

    CHECK(room.refused("text_too_long"));
    REQUIRE(room.memory.condition_form.has_value());
    CHECK(room.memory.condition_form->needed[1].text == too_long);
    CHECK(domain::find(room.state(), room.memory.proposal)->conditions[0].needed ==
          "wie heeft de sleutel");
}

TEST_CASE("a line of quick capture that is refused stands in its field again", "[ui]") {
    RefusingRoom room(Until::said, Place::cards);
    room.press(ImGuiKey_F5);
    room.type("+Humanitas");

    room.press(ImGuiKey_Enter);

    CHECK(room.refused("name_taken"));
    CHECK(room.memory.capture.text == "+Humanitas");
}

TEST_CASE("of pasted cards only those from the refused one on come back", "[ui]") {
    RefusingRoom room(Until::said, Place::cards);
    const domain::OrganisationId scouts = room.evening.organisation("Scouting");
    const domain::OrganisationId humanitas = room.evening.organisation("Humanitas");
    room.press(ImGuiKey_F5);
    room.paste("sc: een kampvuur\nhu: " + too_long + "\nsc: een touwbrug");

    room.press(ImGuiKey_Enter);

    CHECK(room.evening.contribution("een kampvuur").exists());
    CHECK(room.memory.capture.text == "hu: " + too_long + "\nsc: een touwbrug");
    CHECK(room.memory.organisation == humanitas);
    room.replace("sc: een touwbrug");
    room.press(ImGuiKey_Enter);
    const auto* card = domain::find(room.state(), room.evening.contribution("een touwbrug"));
    REQUIRE(card != nullptr);
    CHECK(card->organisation == scouts);
}

TEST_CASE("after a refusal Ctrl Z takes back the typing, and nothing that was done before",
          "[ui]") {
    RefusingRoom room(Until::said, Place::cards);
    const auto stands = [&] {
        return std::ranges::count(room.state().contributions, "een bakfiets",
                                  &domain::Contribution::text) == 1;
    };
    room.press(ImGuiKey_F5);
    room.type("hu: een bakfiets");
    room.press(ImGuiKey_Enter);
    REQUIRE(stands());
    room.type("+Museum Het Baken");
    room.press(ImGuiKey_Enter);
    REQUIRE(room.refused("name_taken"));

    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    CHECK(room.memory.capture.text.empty());
    CHECK(stands());
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);
    CHECK(stands());
    CHECK(room.sees("nog een keer op Ctrl Z"));
    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);

    CHECK_FALSE(stands());
}

TEST_CASE("Ctrl Z in an empty field of a form that was refused takes nothing back at once",
          "[ui]") {
    RefusingRoom room(Until::planned, Place::proposals);
    room.type("b");
    room.replace(too_long);
    room.press(ImGuiKey_Tab);
    room.press(ImGuiKey_Enter);
    REQUIRE(room.refused("text_too_long"));
    const std::size_t wishes = room.wishes.size();

    room.press(ImGuiKey_Z, ImGuiMod_Ctrl);

    CHECK(room.wishes.size() == wishes);
    CHECK(room.memory.proposal_form->title.text == too_long);
}

TEST_CASE("a partner that was not understood stays in its field, in view, until it is read",
          "[ui]") {
    RefusingRoom room(Until::planned, Place::proposals);
    room.text_scale = GENERATE(1.0F, 1.2F, 1.5F);
    room.look();
    const std::string field = ui_test::words("nl").say("desk.proposal.add_partner");
    room.type("b");
    while (!(room.memory.widgets.focus[0] == ui::FieldId{ui::Field::proposal, 5}))
        room.press(ImGuiKey_Tab);
    room.type("zzz");
    room.press(ImGuiKey_Enter);
    CHECK(room.memory.widgets.focus[0] == ui::FieldId{ui::Field::proposal, 5});
    CHECK(room.can_press(field));

    room.press(ImGuiKey_Enter);
    REQUIRE(room.memory.proposal_form.has_value());
    CHECK(room.memory.proposal_form->add_partner.text == "zzz");
    room.click("bewaar");

    CHECK(room.wishes.empty());
    REQUIRE(room.memory.proposal_form.has_value());
    CHECK(room.sees("zzz"));
    CHECK(room.memory.notice ==
          ui_test::words("nl").say("desk.proposal.partner_unread", {{"letters", "zzz"}}));
    CHECK(room.can_press(field));
}
