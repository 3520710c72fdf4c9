#include "ui/capture_line.hpp"

#include "support/evening.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::AddContributions;
using domain::Side;
using ui::Caught;
using ui::CaughtLine;

namespace {

support::Evening three_organisations() {
    support::Evening evening;
    evening.add("De Zonnebloem", "volunteer_organisation", "care", "ZB");
    evening.add("Museum Het Baken", "volunteer_organisation", "culture", "MB");
    evening.add("Muziekvereniging", "volunteer_organisation", "culture", "MV");
    return evening;
}

CaughtLine read(const support::Evening& evening, std::string_view typed,
                const char* chosen = nullptr, Side side = Side::strength) {
    return ui::read_capture(
        evening.state(), typed,
        chosen == nullptr ? domain::OrganisationId{} : evening.organisation(chosen), side);
}

const AddContributions& cards(const CaughtLine& caught, std::size_t at = 0) {
    return std::get<AddContributions>(caught.wishes.at(at));
}

}  // namespace

TEST_CASE("letters and a colon choose who says it, and stay chosen", "[ui]") {
    const support::Evening evening = three_organisations();

    const CaughtLine caught = read(evening, "zb: warme zaal voor 60", "Museum Het Baken");

    REQUIRE(caught.what == Caught::cards);
    CHECK(caught.organisation == evening.organisation("De Zonnebloem"));
    CHECK(cards(caught).texts == std::vector<std::string>{"warme zaal voor 60"});
    CHECK(cards(caught).side == Side::strength);
}

TEST_CASE("without letters a card is of the organisation that is chosen", "[ui]") {
    const support::Evening evening = three_organisations();

    const CaughtLine caught = read(evening, "verhalen van vroeger", "Museum Het Baken");

    REQUIRE(caught.what == Caught::cards);
    CHECK(cards(caught).organisation == evening.organisation("Museum Het Baken"));
}

TEST_CASE("a question mark in front makes a need, before or after the letters", "[ui]") {
    const support::Evening evening = three_organisations();

    for (const char* typed : {"? wie kan er rijden", "?wie kan er rijden",
                              "mb: ? wie kan er rijden", "? mb: wie kan er rijden"}) {
        CAPTURE(typed);
        const CaughtLine caught = read(evening, typed, "Museum Het Baken");
        REQUIRE(caught.what == Caught::cards);
        CHECK(cards(caught).side == Side::need);
        CHECK(cards(caught).texts == std::vector<std::string>{"wie kan er rijden"});
    }
}

TEST_CASE("the beginning of a word of a name chooses when only one begins so", "[ui]") {
    const support::Evening evening = three_organisations();

    CHECK(read(evening, "baken: zolder").organisation == evening.organisation("Museum Het Baken"));
    CHECK(read(evening, "mu: zolder").what == Caught::several);
    CHECK(read(evening, "mu: zolder").wishes.empty());
}

TEST_CASE("letters that nobody has are told and never guessed", "[ui]") {
    const support::Evening evening = three_organisations();

    const CaughtLine caught = read(evening, "zx: warme zaal", "Museum Het Baken");

    CHECK(caught.what == Caught::unknown_letters);
    CHECK(caught.letters == "zx");
    CHECK(caught.wishes.empty());
    CHECK(caught.organisation == evening.organisation("Museum Het Baken"));
}

TEST_CASE("a colon in a sentence is no name", "[ui]") {
    const support::Evening evening = three_organisations();

    for (const char* typed : {"10:30 uur open", "elke week: koffie", "open van 9:00 tot 12:00"}) {
        CAPTURE(typed);
        const CaughtLine caught = read(evening, typed, "Museum Het Baken");
        REQUIRE(caught.what == Caught::cards);
        CHECK(cards(caught).texts == std::vector<std::string>{typed});
    }
}

TEST_CASE("letters alone only choose", "[ui]") {
    const support::Evening evening = three_organisations();

    const CaughtLine caught = read(evening, "zb:");

    CHECK(caught.what == Caught::chosen);
    CHECK(caught.organisation == evening.organisation("De Zonnebloem"));
    CHECK(caught.wishes.empty());
}

TEST_CASE("pasted lines become a card each, in one wish where they belong together", "[ui]") {
    const support::Evening evening = three_organisations();

    const CaughtLine caught = read(evening,
                                   "- rolstoelbus\n- dertig vrijwilligers\r\n\n? wie kookt er\n"
                                   "mb: zolder vol spullen",
                                   "De Zonnebloem");

    REQUIRE(caught.what == Caught::cards);
    CHECK(caught.cards == 4);
    REQUIRE(caught.wishes.size() == 3);
    CHECK(cards(caught, 0).texts ==
          std::vector<std::string>{"rolstoelbus", "dertig vrijwilligers"});
    CHECK(cards(caught, 1).side == Side::need);
    CHECK(cards(caught, 2).organisation == evening.organisation("Museum Het Baken"));
    CHECK(caught.organisation == evening.organisation("Museum Het Baken"));
}

TEST_CASE("one line that cannot be taken keeps all pasted lines back", "[ui]") {
    const support::Evening evening = three_organisations();

    const CaughtLine caught = read(evening, "rolstoelbus\nqq: iets", "De Zonnebloem");

    CHECK(caught.what == Caught::unknown_letters);
    CHECK(caught.wishes.empty());
}

TEST_CASE("a card without anybody chosen is not taken", "[ui]") {
    const support::Evening evening = three_organisations();

    CHECK(read(evening, "warme zaal").what == Caught::nobody_chosen);
    CHECK(read(evening, "   ").what == Caught::nothing);
}

TEST_CASE("signs in front add who came late, a resident, or a point for later", "[ui]") {
    const support::Evening evening = three_organisations();

    const CaughtLine late = read(evening, "+ Scouting Sint Joris");
    REQUIRE(late.what == Caught::organisation);
    const auto& joined = std::get<domain::AddOrganisation>(late.wishes.at(0));
    CHECK(joined.details.name == "Scouting Sint Joris");
    CHECK(joined.presence == domain::Presence::present);

    const CaughtLine resident = read(evening, "@ Fatima");
    REQUIRE(resident.what == Caught::resident);
    CHECK(std::get<domain::AddResident>(resident.wishes.at(0)).name == "Fatima");

    const CaughtLine point = read(evening, "! parkeren bij de zaal");
    REQUIRE(point.what == Caught::point);
    CHECK(std::get<domain::ParkPoint>(point.wishes.at(0)).text == "parkeren bij de zaal");
}
