#include "domain/lookup.hpp"

#include "domain/evening.hpp"
#include "domain/text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

OrganisationId party_of_kind(Evening& evening, std::string name, std::string kind, int people) {
    AddOrganisation asked;
    asked.details.name = std::move(name);
    asked.details.kind = std::move(kind);
    asked.details.people = people;
    asked.presence = Presence::present;
    return made<OrganisationId>(evening.fact(asked));
}

std::vector<std::string> names_for(const Evening& evening, std::string_view typed) {
    std::vector<std::string> names;
    for (const Organisation* one : organisations_for_letters(evening.now, typed))
        names.push_back(one->details.name);
    return names;
}

}  // namespace

TEST_CASE("what is not there is found as nothing", "[domain][lookup]") {
    const State empty;

    CHECK(find(empty, OrganisationId{1, 0}) == nullptr);
    CHECK(find(empty, ContributionId{1, 0}) == nullptr);
    CHECK(find(empty, ProposalId{1, 0}) == nullptr);
    CHECK(find(empty, PollId{1, 0}) == nullptr);
    CHECK(find(empty, AgreementId{1, 0}) == nullptr);
    CHECK(find(empty, MunicipalWishId{1, 0}) == nullptr);
    CHECK(organisation_named(empty, "x") == nullptr);
    CHECK(open_poll(empty) == nullptr);
    CHECK(last_closed_poll(empty) == nullptr);
    CHECK(phase_with_key(empty.method, "x") == nullptr);
}

TEST_CASE("people count only when they are there", "[domain][lookup]") {
    Evening evening;
    evening.party("Museum", 4);
    const auto choir = evening.party("Koor", 6);
    evening.fact(AddResident{"Riet"});
    CHECK(people_present(evening.now) == 11);

    evening.fact(SetPresence{choir, Presence::absent});
    CHECK(people_present(evening.now) == 5);
}

TEST_CASE("the municipality votes only when it joins in, a support centre never",
          "[domain][lookup]") {
    Evening evening;
    evening.party("Museum", 4);
    evening.fact(AddResident{"Riet"});
    party_of_kind(evening, "Gemeente Cuijk", "municipality", 2);
    party_of_kind(evening, "Steunpunt", "support", 3);

    CHECK(voters(evening.now, VotePer::person, MunicipalRole::joins) == 7);
    CHECK(voters(evening.now, VotePer::person, MunicipalRole::listens) == 5);
    CHECK(voters(evening.now, VotePer::person, MunicipalRole::absent) == 5);
    CHECK(voters(evening.now, VotePer::organisation, MunicipalRole::joins) == 3);
    CHECK(voters(evening.now, VotePer::organisation, MunicipalRole::listens) == 2);
}

TEST_CASE("a term is named in the language of the evening, an unknown one by itself",
          "[domain][lookup]") {
    const std::vector<Term> terms = {{"place", {"plek", "place"}}, {"hands", {"handen", ""}}};

    CHECK(term_name(terms, "place", "nl") == "plek");
    CHECK(term_name(terms, "place", "en") == "place");
    CHECK(term_name(terms, "hands", "en") == "handen");
    CHECK(term_name(terms, "Parochie", "nl") == "Parochie");
}

TEST_CASE("letters find a party by its initials first, then by the start of a word",
          "[domain][lookup]") {
    Evening evening;
    evening.party("Mooie Buurt");  // MB
    evening.party("Museum Het Baken");
    evening.party("MB-vrienden");
    evening.party("Jongerenwerk (Baken)");

    CHECK(names_for(evening, "mb") == std::vector<std::string>{"Mooie Buurt", "MB-vrienden"});
    CHECK(names_for(evening, "bak") ==
          std::vector<std::string>{"Museum Het Baken", "Jongerenwerk (Baken)"});
    CHECK(names_for(evening, "het baken") == std::vector<std::string>{"Museum Het Baken"});
    CHECK(names_for(evening, "aken").empty());
    CHECK(names_for(evening, " ").empty());
}

TEST_CASE("names for the wall are what people call themselves", "[domain][lookup]") {
    CHECK(short_name_for("Museum Het Baken") == "Museum Het Baken");
    CHECK(short_name_for("Zorgboerderij De Hoeve Noord") == "De Hoeve Noord");
    CHECK(short_name_for("zwemvereniging de otter") == "de otter");
    CHECK(short_name_for("Scoutinggroep Liempde") == "Scoutinggroep");
    CHECK(short_name_for("Gemeente Land van Cuijk") == "Land van Cuijk");
    CHECK(short_name_for("Accountantskantoor Van Dijk B.V.") == "Van Dijk");
    CHECK(short_name_for("Gemeente, afdeling Groen en Water") == "Groen en Water");
    CHECK(short_name_for("Gemeente, sociaal wijkteam") == "Sociaal wijkteam");
    CHECK(short_name_for("Buurtschap Oude Veer") == "Oude Veer");
    // "Wijkraad" would be any of them; a name of its own tells more than half a word.
    CHECK(short_name_for("Wijkraad Noord-Oost") == "Noord-Oost");
    CHECK(short_name_for("Dorpsraad Land van Cuijk") == "Dorpsraad Land");
    CHECK(short_name_for("Jeu-de-boulesvereniging De Bouledozers") == "De Bouledozers");
    CHECK(short_name_for("Gehandicaptenplatform Land van Cuijk").starts_with("Gehandicapten"));
    CHECK(short_name_for("Hotel De Gouden Leeuw") == "De Gouden Leeuw");
    CHECK(short_name_for("Patisserie De Zoete Poort") == "De Zoete Poort");
    CHECK(short_name_for("EHBO-vereniging Waalstad") == "EHBO-vereniging");
    CHECK(short_name_for("Sportvereniging en Gymnastiekclub Olympia Sint Hubert") == "Olympia");
    CHECK(short_name_for("Steunpunt Mantelzorg Maasduinen") == "Mantelzorg");
    CHECK(short_name_for("Vereniging van Huiseigenaren Bergweide") == "Huiseigenaren");
    CHECK(short_name_for("Harmonie Kunst en Vriendschap") == "Harmonie Kunst");
    CHECK(short_name_for("Gehandicaptenplatform Land van Cuijk") ==
          "Gehandicaptenplat\xE2\x80\xA6");
    CHECK(short_name_for("Ouderenraad Land van Cuijk") == "Ouderenraad Land");
    CHECK(short_name_for("Zangvereniging Lust en Leven") == "Lust en Leven");
}

TEST_CASE("names for the wall go without a legal form", "[domain][lookup]") {
    CHECK(short_name_for("Stichting Mantelzorg Maas") == "Mantelzorg Maas");
    CHECK(short_name_for("Bouwbedrijf Jansen V.O.F.") == "Bouwbedrijf Jansen");
    CHECK(short_name_for("Stichting") == "Stichting");
}

TEST_CASE("names for the wall end at a word that says something", "[domain][lookup]") {
    CHECK(short_name_for("Bibliotheek van de Kanaalzone") == "Bibliotheek");
    CHECK(short_name_for("Dierenartsen Over de Brug") == "Dierenartsen");
    CHECK(short_name_for("Scouting Sint Martinus") == "Scouting");
    CHECK(short_name_for("Koninklijke Harmonie Sint Caecilia") == "Sint Caecilia");
    CHECK(short_name_for("Christelijke Plattelandsvrouwen Beers") == "Plattelandsvrouwen");
    CHECK(short_name_for("Nieuwe Buren Welkom in Noord") == "Nieuwe Buren");
    CHECK(short_name_for("Buurtvereniging nummer 12") == "Nummer 12");
    CHECK(short_name_for("Oranje-buurtvereniging 12") == "Oranje-buurtveren\xE2\x80\xA6");
    CHECK(short_name_for("Vriendenkringen van het Kanaal") == "Vriendenkringen");
    CHECK(short_name_for("Buitengewoonopsporingsdienst Zuid") == "Buitengewoonopspo\xE2\x80\xA6");
    CHECK(length(short_name_for(std::string(80, 'x'))) == 18);
}

TEST_CASE("two who would be called the same on the wall are not", "[domain][lookup]") {
    const std::vector<std::string> taken = {"De Brug", "Op Stap"};
    CHECK(short_name_for("Huurdersvereniging De Brug", taken) == "Huurdersverenigin\xE2\x80\xA6");
    CHECK(short_name_for("Huurdersvereniging De Dam", taken) == "De Dam");
}

TEST_CASE("a method without hidden needs shows them at once", "[domain][lookup]") {
    StartSession start = a_start();
    start.method.rules.needs_hidden_until = "";
    Evening evening(start);
    const auto need = evening.need(evening.party("Museum"), "bus");

    CHECK(may_be_seen(evening.now, *find(evening.now, need)));
}

TEST_CASE("a merged card is not seen by itself", "[domain][lookup]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto one = evening.strength(museum, "zaal");
    const auto two = evening.strength(museum, "ruimte");
    evening.fact(MergeContributions{one, {two}});

    CHECK(may_be_seen(evening.now, *find(evening.now, one)));
    CHECK_FALSE(may_be_seen(evening.now, *find(evening.now, two)));
}
