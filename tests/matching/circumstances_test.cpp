#include "matching/circumstances.hpp"

#include "matching/made_up_talk.hpp"
#include "matching/opportunity.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::OrganisationId;
using domain::Side;
using matching::asks_for;
using matching::circumstances_of;
using matching::percent_in;

namespace {

int percent(const char* need, const char* offer) {
    return percent_in(circumstances_of(need, Side::need), circumstances_of(offer, Side::strength));
}

}  // namespace

TEST_CASE("another town is a bit of an obstacle, the same town none", "[matching]") {
    CHECK(percent("zaal in Grave", "zaal in Boxmeer") == 70);
    CHECK(percent("zaal in Grave", "zaal te Grave") == 100);
    CHECK(percent("zaal in Grave", "zaal") == 100);
    CHECK(percent("zaal in Grave of in Cuijk", "zaal in Cuijk") == 100);
    // Nobody means a town by these.
    CHECK(percent("hulp in Nederland", "hulp in Grave") == 100);
    CHECK(percent("zaal in de zomer", "zaal in Grave") == 100);
    CHECK(circumstances_of("", Side::need) == matching::Circumstances{});
}

TEST_CASE("who has something left over is not helped by what another has left over", "[matching]") {
    CHECK(percent("weggooien van eten is zonde", "op zaterdag brood over") == 50);
    CHECK(percent("weggooien van eten is zonde", "brood over einde dag") == 50);
    CHECK(percent("te weinig brood", "op zaterdag brood over") == 100);
    CHECK(percent("weggooien van eten is zonde", "wij halen eten op en delen het uit") == 100);
    CHECK(percent("zonde dat niemand dit hoort", "verhalen over vroeger") == 100);
}

TEST_CASE("obstacles add up", "[matching]") {
    CHECK(percent("Poolse les in Grave, doordeweeks",
                  "Duitse les in Cuijk, alleen in het weekend") == 8);
}

TEST_CASE("a need that asks for a kind of organisation is better met by one of that kind",
          "[matching]") {
    CHECK(asks_for(circumstances_of("Bedrijven die een dag helpen", Side::need), "company"));
    CHECK_FALSE(asks_for(circumstances_of("wie helpt een dag", Side::need), "company"));
    CHECK_FALSE(asks_for(circumstances_of("bedrijven helpen", Side::strength), "company"));

    const auto score = [](const char* kind) {
        Talk talk;
        const OrganisationId asks = talk.party("Tuin");
        const OrganisationId helps = talk.party("Jansen");
        talk.organisation(helps).details.kind = kind;
        talk.need(asks, "bedrijven met een graafmachine");
        talk.strength(helps, "een graafmachine");
        return matching::opportunities(talk.now, matching::Audience::room).at(0).score;
    };
    CHECK(score("company") > score("school"));
}
