#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

TableRow row(std::string name, std::vector<std::string> strengths = {},
             std::vector<std::string> needs = {}, std::string contact = {}) {
    TableRow made;
    made.details.name = std::move(name);
    made.strengths = std::move(strengths);
    made.needs = std::move(needs);
    made.contact.name = std::move(contact);
    return made;
}

}  // namespace

TEST_CASE("ids run through the rows of a table", "[domain][import]") {
    Evening evening;
    const std::uint32_t fact =
        evening
            .fact(ImportTable{
                "lijst.csv",
                {row("Museum", {"zaal", "gids"}, {"bus"}, "Riet"), row("Koor", {"zang"})}})
            .number;

    const Organisation& museum = evening.now.organisations.at(0);
    CHECK(museum.id == OrganisationId{fact, 1});
    CHECK(evening.now.contributions.at(0).id == ContributionId{fact, 2});
    CHECK(evening.now.contributions.at(1).text == "gids");
    CHECK(evening.now.contributions.at(2).id == ContributionId{fact, 4});
    CHECK(evening.now.contributions.at(2).side == Side::need);
    CHECK(museum.contacts.at(0).id == ContactId{fact, 5});
    CHECK(evening.now.organisations.at(1).id == OrganisationId{fact, 6});
    CHECK(evening.now.contributions.at(3).organisation == OrganisationId{fact, 6});
    CHECK(museum.presence == Presence::expected);
}

TEST_CASE("a second import adds only what is new", "[domain][import]") {
    Evening evening;
    const ImportTable first{"a", {row("Museum", {"zaal"}, {"bus"}, "Riet"), row("Koor")}};
    evening.fact(first);
    CHECK(evening.refused(first) == "nothing_new");

    evening.fact(ImportTable{
        "b", {row("MUSEUM ", {"Zaal", "gids"}, {"bus"}, "riet"), row("Koor"), row("Harmonie")}});

    CHECK(evening.now.organisations.size() == 3);
    CHECK(evening.now.contributions.size() == 3);
    CHECK(evening.now.contributions.back().text == "gids");
    CHECK(evening.now.contributions.back().organisation == evening.now.organisations[0].id);
    CHECK(evening.now.organisations[0].contacts.size() == 1);
}

TEST_CASE("the same text may be a strength and a need", "[domain][import]") {
    Evening evening;
    evening.fact(ImportTable{"a", {row("Museum", {"vrijwilligers"})}});
    evening.fact(ImportTable{"a", {row("Museum", {}, {"vrijwilligers"})}});

    CHECK(evening.now.contributions.size() == 2);
}

TEST_CASE("two rows with one name are one organisation", "[domain][import]") {
    Evening evening;
    evening.fact(ImportTable{"a", {row("Museum", {"zaal"}), row("museum", {"zaal", "gids"})}});

    CHECK(evening.now.organisations.size() == 1);
    CHECK(evening.now.contributions.size() == 2);
}

TEST_CASE("rows without a name and empty cells are passed over", "[domain][import]") {
    Evening evening;
    evening.fact(ImportTable{"a", {row(" ", {"weg"}), row("Museum", {"", " "})}});

    CHECK(evening.now.organisations.size() == 1);
    CHECK(evening.now.contributions.empty());
    CHECK(evening.refused(ImportTable{"a", {row("")}}) == "nothing_new");
    CHECK(evening.refused(ImportTable{"a", {}}) == "nothing_new");
}

TEST_CASE("short names and initials of a table are made to fit", "[domain][import]") {
    Evening evening;
    evening.party("Zomerbad");
    TableRow typed = row("Zwembad De Kikker van Cuijk");
    typed.details.short_name = "Het grote zwembad van Cuijk";
    typed.details.initials = "zo";
    typed.details.kind = "Bedrijf";
    evening.fact(ImportTable{"a", {typed}});

    const OrganisationDetails& details = evening.now.organisations.back().details;
    CHECK(details.short_name == "Het grote zwembad\xE2\x80\xA6");
    CHECK(details.initials == "ZK");
    CHECK(details.kind == "company");
}

TEST_CASE("initials are unique within a table", "[domain][import]") {
    Evening evening;
    TableRow one = row("Een");
    TableRow two = row("Twee");
    one.details.initials = "AA";
    two.details.initials = "AA";
    evening.fact(ImportTable{"a", {one, two}});

    CHECK(evening.now.organisations[0].details.initials == "AA");
    CHECK(evening.now.organisations[1].details.initials == "TW");
}

TEST_CASE("a table that cannot be right is refused whole", "[domain][import]") {
    Evening evening;
    TableRow crowd = row("Koor");
    crowd.details.people = -3;

    CHECK(evening.refused(ImportTable{"a", {row("Museum"), crowd}}) == "number_out_of_range");
    CHECK(evening.refused(ImportTable{"a", {row(std::string(81, 'x'))}}) == "text_too_long");
    CHECK(evening.refused(ImportTable{"a", {row("A", std::vector<std::string>(1, "\xFF"))}}) ==
          "text_not_unicode");
    CHECK(evening.refused(ImportTable{"a", std::vector<TableRow>(1001, row("A"))}) == "too_many");
    CHECK(evening.now.organisations.empty());
}

TEST_CASE("taking an import back takes all of it back", "[domain][import]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const State before = evening.now;
    const FactNumber import =
        evening.fact(ImportTable{"a", {row("Museum", {"zaal"}), row("Koor", {}, {"zaal"}, "Jan")}});

    evening.fact(Withdraw{import});

    CHECK(evening.now == before);
    CHECK(find(evening.now, museum) != nullptr);
}

TEST_CASE("a row for a party that is gone adds nothing and shifts no id", "[domain][import]") {
    Evening evening;
    evening.party("Museum");
    const FactNumber museum = evening.facts.back().number;
    const std::uint32_t import =
        evening.fact(ImportTable{"a", {row("Museum", {"zaal"}, {}, "Riet"), row("Koor")}}).number;

    evening.fact(Withdraw{museum});

    REQUIRE(evening.now.organisations.size() == 1);
    CHECK(evening.now.organisations[0].id == OrganisationId{import, 3});
    CHECK(evening.now.contributions.empty());
}

TEST_CASE("erasing an imported person shifts no id", "[domain][import]") {
    Evening evening;
    evening.fact(ImportTable{"a", {row("Museum", {}, {}, "Riet"), row("Koor")}});
    std::vector<Record> erased = evening.facts;
    std::get<TableImported>(erased.back().event).rows[0].contact.name.clear();

    const State after = replay(erased);

    CHECK(after.organisations[1].id == evening.now.organisations[1].id);
    CHECK(after.organisations[0].contacts.empty());
}
