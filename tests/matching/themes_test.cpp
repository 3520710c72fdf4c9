#include "matching/themes.hpp"

#include <catch2/catch_test_macros.hpp>

using domain::OrganisationId;
using matching::Opportunity;
using matching::Reason;

namespace {

Reason reason(std::uint32_t asks, std::uint32_t offers, std::string through) {
    Reason made;
    made.asks = {asks, 0};
    made.offers = {offers, 0};
    made.through = {through, through};
    return made;
}

Opportunity about(Reason why) {
    Opportunity made;
    made.reasons = {std::move(why)};
    return made;
}

}  // namespace

TEST_CASE("the theme of a group is what most of its own reasons are about", "[matching]") {
    const std::vector<Opportunity> all{about(reason(1, 2, "ruimte")), about(reason(2, 3, "muziek")),
                                       about(reason(3, 1, "muziek")), about(reason(4, 1, "geld")),
                                       about(reason(4, 2, "geld")),   about(reason(4, 3, "geld"))};
    const std::vector<OrganisationId> members{{1, 0}, {2, 0}, {3, 0}};
    CHECK(matching::theme_of(all, members).nl == "muziek");
}

TEST_CASE("a group whose reasons name no concept has the word they share, or no theme",
          "[matching]") {
    Reason words = reason(1, 2, "");
    words.words = {{"fietsen", "fietsen"}};
    const std::vector<OrganisationId> members{{1, 0}, {2, 0}};
    CHECK(matching::theme_of(std::vector{about(words)}, members).nl == "fietsen");
    CHECK(matching::theme_of({}, members).nl.empty());
}
