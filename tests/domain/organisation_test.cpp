#include "domain/evening.hpp"
#include "domain/lookup.hpp"
#include "domain/text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

AddOrganisation named(std::string name) {
    AddOrganisation asked;
    asked.details.name = std::move(name);
    return asked;
}

}  // namespace

TEST_CASE("a name alone is enough for an organisation", "[domain][organisation]") {
    Evening evening;
    const auto id =
        made<OrganisationId>(evening.fact(named("Vrijwilligerscentrale Land van Cuijk")));

    const Organisation& joined = *find(evening.now, id);
    CHECK(joined.details.short_name == "Vrijwilligerscent\xE2\x80\xA6");
    CHECK(joined.details.initials == "VL");
    CHECK(joined.presence == Presence::expected);
    CHECK_FALSE(joined.resident);
}

TEST_CASE("names are unique whatever their capitals and spaces", "[domain][organisation]") {
    Evening evening;
    evening.fact(named("Museum Het Baken"));

    CHECK(evening.refused(named("museum  HET baken")) == "name_taken");
    CHECK(evening.refused(named("   ")) == "text_empty");
    CHECK(evening.refused(named(std::string(81, 'x'))) == "text_too_long");
    CHECK(evening.refused(named("M\xFF")) == "text_not_unicode");
}

TEST_CASE("given initials become capitals and stay unique", "[domain][organisation]") {
    Evening evening;
    AddOrganisation asked = named("De Zonnebloem");
    asked.details.initials = "z.b.";
    evening.fact(asked);
    CHECK(evening.now.organisations[0].details.initials == "ZB");

    asked = named("Zwembad");
    asked.details.initials = "ZB";
    CHECK(evening.refused(asked) == "initials_taken");
    asked.details.initials = "ZWEM";
    CHECK(evening.refused(asked) == "text_too_long");
}

TEST_CASE("a kind may be given by name or by key, and any other text is kept",
          "[domain][organisation]") {
    Evening evening;
    AddOrganisation asked = named("Gemeente Cuijk");
    asked.details.kind = "Gemeente";
    evening.fact(asked);
    asked = named("Bakkerij Willems");
    asked.details.kind = "company";
    asked.details.policy_field = "CULTURE";
    evening.fact(asked);
    asked = named("Sint Anna");
    asked.details.kind = "Parochie";
    evening.fact(asked);

    CHECK(is_municipality(evening.now.organisations[0]));
    CHECK(evening.now.organisations[1].details.kind == "company");
    CHECK(evening.now.organisations[1].details.policy_field == "culture");
    CHECK(evening.now.organisations[2].details.kind == "Parochie");
}

TEST_CASE("a party has between no people and 9999", "[domain][organisation]") {
    Evening evening;
    AddOrganisation asked = named("Koor");
    for (const int people : {-1, 10000}) {
        asked.details.people = people;
        CHECK(evening.refused(asked) == "number_out_of_range");
    }
    asked.details.people = 0;
    CHECK(evening.refused(asked) == "accepted");
}

TEST_CASE("a short name fits the wall", "[domain][organisation]") {
    Evening evening;
    AddOrganisation asked = named("Koor");
    asked.details.short_name = std::string(19, 'x');

    CHECK(evening.refused(asked) == "short_name_too_long");
}

TEST_CASE("amending changes what is named and keeps the rest", "[domain][organisation]") {
    Evening evening;
    const auto id = evening.party("Museum Het Baken", 3);

    evening.fact(AmendOrganisation{.organisation = id, .people = 5});

    CHECK(find(evening.now, id)->details.people == 5);
    CHECK(find(evening.now, id)->details.name == "Museum Het Baken");
    CHECK(evening.refused(AmendOrganisation{.organisation = id, .people = 5}) == "nothing_new");
    CHECK(evening.refused(AmendOrganisation{.organisation = {99, 0}, .people = 5}) ==
          "unknown_organisation");
}

TEST_CASE("a short name that came from the name follows it", "[domain][organisation]") {
    Evening evening;
    const auto id = evening.party("Musuem");
    evening.fact(AmendOrganisation{.organisation = id, .name = "Museum"});
    CHECK(find(evening.now, id)->details.short_name == "Museum");

    evening.fact(AmendOrganisation{.organisation = id, .short_name = "Het Baken"});
    evening.fact(AmendOrganisation{.organisation = id, .name = "Museum Het Baken"});
    CHECK(find(evening.now, id)->details.short_name == "Het Baken");
}

TEST_CASE("a party may change the capitals of its own name", "[domain][organisation]") {
    Evening evening;
    const auto id = evening.party("museum");
    evening.party("Koor");

    CHECK(evening.refused(AmendOrganisation{.organisation = id, .name = "Museum"}) == "accepted");
    CHECK(evening.refused(AmendOrganisation{.organisation = id, .name = "KOOR"}) == "name_taken");
    CHECK(evening.refused(AmendOrganisation{.organisation = id, .initials = "KO"}) ==
          "initials_taken");
}

TEST_CASE("presence changes once", "[domain][organisation]") {
    Evening evening;
    const auto id = made<OrganisationId>(evening.fact(named("Koor")));

    evening.fact(SetPresence{id, Presence::absent});

    CHECK(find(evening.now, id)->presence == Presence::absent);
    CHECK(evening.refused(SetPresence{id, Presence::absent}) == "nothing_new");
    CHECK(evening.refused(SetPresence{{99, 0}, Presence::absent}) == "unknown_organisation");
}

TEST_CASE("a resident has a number for the room and a name only as contact",
          "[domain][organisation]") {
    Evening evening;
    const auto first = made<OrganisationId>(evening.fact(AddResident{" Riet de Vries "}));
    const auto second = made<OrganisationId>(evening.fact(AddResident{}));

    const Organisation& riet = *find(evening.now, first);
    CHECK(riet.details.name == "Bewoner 1");
    CHECK(riet.details.initials == "B1");
    CHECK(riet.details.kind == "resident");
    CHECK(riet.details.people == 1);
    CHECK(riet.presence == Presence::present);
    CHECK(riet.resident);
    REQUIRE(riet.contacts.size() == 1);
    CHECK(riet.contacts[0].name == "Riet de Vries");
    CHECK(find(evening.now, second)->details.name == "Bewoner 2");
    CHECK(find(evening.now, second)->contacts.empty());
}

TEST_CASE("residents are numbered in the language of the session", "[domain][organisation]") {
    StartSession start = a_start();
    start.details.language = "en";
    Evening evening(start);

    evening.fact(AddResident{"Riet"});

    CHECK(evening.now.organisations[0].details.name == "Resident 1");
    CHECK(evening.now.organisations[0].details.initials == "R1");
}

TEST_CASE("a resident passes over a number that is taken", "[domain][organisation]") {
    Evening evening;
    evening.party("bewoner 1");
    AddOrganisation asked = named("Buurtbus");
    asked.details.initials = "B2";
    evening.fact(asked);

    evening.fact(AddResident{"Riet"});

    const OrganisationDetails& details = evening.now.organisations.back().details;
    CHECK(details.name == "Bewoner 2");
    CHECK(details.initials != "B2");
    CHECK(length(details.initials) <= 3);
}

TEST_CASE("the hundredth resident still gets initials of three", "[domain][organisation]") {
    Evening evening;
    for (int number = 1; number <= 120; ++number) evening.fact(AddResident{});

    CHECK(evening.now.organisations[98].details.initials == "B99");
    CHECK(length(evening.now.organisations[119].details.initials) <= 3);
    CHECK(evening.now.organisations[119].details.name == "Bewoner 120");
}

TEST_CASE("a contact says at least one thing", "[domain][organisation]") {
    Evening evening;
    const auto id = evening.party("Koor");
    const FactNumber fact = evening.fact(AddContact{id, "", "0485 123456", ""});

    CHECK(find(evening.now, id)->contacts.at(0).id == made<ContactId>(fact));
    CHECK(evening.refused(AddContact{id, " ", "", ""}) == "text_empty");
    CHECK(evening.refused(AddContact{{99, 0}, "Riet", "", ""}) == "unknown_organisation");
}
