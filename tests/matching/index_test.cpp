#include "matching/index.hpp"

#include "matching/denied.hpp"
#include "matching/neighbours.hpp"
#include "matching/people.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>
#include <vector>

using domain::Side;
using matching::InCommon;
using matching::Index;
using matching::Knowledge;
using matching::Neighbour;
using matching::Neighbours;
using matching::Place;
using matching::Said;

namespace {

Said need(std::string text, std::uint64_t owner = 0) {
    return {Side::need, std::move(text), owner, 0, "", {}};
}
Said offer(std::string text, std::uint64_t owner = 0) {
    return {Side::strength, std::move(text), owner, 0, "", {}};
}

Knowledge knowledge() {
    domain::Concept room;
    room.key = "room";
    room.name = {"een zaal", "a hall"};
    room.words = {{"zaal"}, {"aula"}};
    room.need_words = {{"repeteren"}};
    domain::Concept meal;
    meal.key = "meal";
    meal.name = {"een maaltijd", "a meal"};
    meal.words = {{"koken"}, {"soep"}};
    domain::Concept party;
    party.key = "party";
    party.name = {"een feest", "a party"};
    party.words = {{"feest"}};
    meal.helps = {{"party", 0.5}};
    return Knowledge({{room, meal, party}, {}});
}

matching::Score score_of(const Index& index, Place need, Place strength) {
    std::vector<Neighbour> found;
    index.ask(need, found);
    const auto one = std::ranges::find(found, strength, &Neighbour::place);
    return one == found.end() ? 0 : one->score;
}

/// Anything that people might say, the same for the same numbers.
Said anything(std::mt19937& random) {
    static const std::vector<std::string> words{
        "zaal",    "aula",       "repeteren", "koken",    "soep",   "feest",
        "publiek", "trompet",    "accordeon", "acordeon", "muziek", "muziekavond",
        "fiets",   "Heuvelwijk", "60 gasten", "20 man",   "geen",   "de"};
    static const std::vector<std::string> categories{"", "", "place", "hands"};
    Said said;
    said.side = random() % 2 == 0 ? Side::need : Side::strength;
    for (unsigned left = 1 + random() % 4; left > 0; --left)
        said.text += words[random() % words.size()] + " ";
    said.owner = 1 + random() % 5;
    said.category = categories[random() % categories.size()];
    if (random() % 3 == 0) said.target_groups = {"elderly"};
    return said;
}

}  // namespace

TEST_CASE("what a need finds says as much as what both have in common", "[matching][index]") {
    const Knowledge known = knowledge();
    Index index(known);
    std::mt19937 random(7);
    for (Place at = 0; at < 60; ++at) index.put(at, anything(random));

    for (Place at = 0; at < 60; ++at) {
        std::vector<Neighbour> found;
        index.ask(at, found);
        for (const Neighbour& one : found) {
            const bool asks = index.side(at) == Side::need;
            const InCommon common = index.in_common(asks ? at : one.place, asks ? one.place : at);
            CHECK(common.all == one.score);
            CHECK(common.all > 0);
        }
    }
}

TEST_CASE("the best are the first of all that fit, and it is said when these are all",
          "[matching][index]") {
    const Knowledge known = knowledge();
    Index index(known);
    std::mt19937 random(11);
    for (Place at = 0; at < 120; ++at) {
        Said said = anything(random);
        said.order = at;
        index.put(at, said);
    }

    for (Place at = 0; at < 120; ++at)
        for (const std::size_t most : {std::size_t{1}, std::size_t{10}, std::size_t{200}}) {
            CAPTURE(at, most);
            std::vector<Neighbour> all;
            std::vector<Neighbour> best;
            index.ask(at, all);
            const bool whole = index.best(at, most, best);
            CHECK(whole == (all.size() <= most));
            matching::keep_best(all, most);
            CHECK(best == all);
        }
}

TEST_CASE("after any changes every list is what it is when all is put in anew",
          "[matching][index]") {
    const Knowledge known = knowledge();
    // Among a few a change is felt by many, among many it leaves most lists as they are.
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        std::mt19937 random(seed);
        Neighbours live(known);
        const std::size_t places = seed <= 3 ? 80 : 300;
        std::vector<Said> now(places);
        std::vector<bool> there(places, false);
        for (std::size_t change = 0; change < 5 * places; ++change) {
            const Place at = random() % now.size();
            if (there[at] && random() % 3 == 0) {
                live.remove(at);
                there[at] = false;
            } else {
                now[at] = anything(random);
                now[at].order = at;
                live.put(at, now[at]);
                there[at] = true;
            }
        }
        Neighbours anew(known);
        std::vector<Neighbours::Change> all;
        for (Place at = 0; at < now.size(); ++at)
            if (there[at]) all.push_back({at, &now[at]});
        anew.change(all);
        for (Place at = 0; at < now.size(); ++at) {
            CAPTURE(seed, at, now[at].text);
            CHECK(std::ranges::equal(live.best(at), anew.best(at)));
        }
    }
}

TEST_CASE("nobody answers their own need", "[matching][index]") {
    const Knowledge known = knowledge();
    Index index(known);
    index.put(1, need("waar repeteren wij", 7));
    index.put(2, offer("een aula", 7));
    index.put(3, offer("een aula", 8));

    CHECK(score_of(index, 1, 2) == 0);
    CHECK(score_of(index, 1, 3) > 0);
}

TEST_CASE("a word counts less the more people say it, and nothing when everybody does",
          "[matching][index]") {
    Index index(Knowledge::none());
    index.put(0, need("accordeon"));
    index.put(1, offer("accordeon"));
    const auto alone = score_of(index, 0, 1);

    for (Place at = 2; at < 10; ++at) index.put(at, offer("accordeon"));
    const auto among_ten = score_of(index, 0, 1);
    for (Place at = 10; at < 60; ++at) index.put(at, offer("accordeon"));

    CHECK(alone > among_ten);
    CHECK(among_ten > 0);
    CHECK(score_of(index, 0, 1) == 0);
}

TEST_CASE("a letter wrong and a compound still share a word, whoever spoke first",
          "[matching][index]") {
    for (const bool need_first : {true, false}) {
        Index index(Knowledge::none());
        if (need_first) index.put(0, need("een acordeonist"));
        index.put(1, offer("een accordeonist"));
        if (!need_first) index.put(0, need("een acordeonist"));
        index.put(2, offer("een accordeon"));

        CHECK(score_of(index, 0, 1) > 0);
        CHECK(score_of(index, 0, 2) == 0);
        index.put(3, need("accordeonles"));
        CHECK(score_of(index, 3, 2) > 0);
    }
}

TEST_CASE("a place for too few people serves less than one that fits", "[matching][index]") {
    const Knowledge known = knowledge();
    Index index(known);
    index.put(0, need("zaal voor 60 personen"));
    index.put(1, offer("aula voor 20 man"));
    index.put(2, offer("aula voor 70 gasten"));
    index.put(3, offer("aula"));

    CHECK(score_of(index, 0, 2) > score_of(index, 0, 3));
    CHECK(score_of(index, 0, 3) > score_of(index, 0, 1));
    CHECK(score_of(index, 0, 1) > 0);
}

TEST_CASE("the parts of a score never come to more than the most that is told of it",
          "[matching][index]") {
    const Knowledge known = knowledge();
    Index index(known);
    std::mt19937 random(20);
    for (Place place = 0; place < 60; ++place) index.put(place, anything(random));
    index.put(60, need("zaal voor 60 gasten, wij repeteren"));
    index.put(61, offer("aula voor 20 man"));

    std::vector<Neighbour> found;
    for (Place place = 0; place <= 61; ++place) {
        if (index.side(place) != Side::need) continue;
        index.ask(place, found);
        for (const Neighbour& one : found) {
            const InCommon common = index.in_common(place, one.place);
            const auto sum = common.concepts + common.words + common.group + common.category;
            CHECK(sum <= index.most_sum(place, one.place, one.score));
            CHECK(index.most_sum(place, one.place, one.score) ==
                  index.most_sum(one.place, place, one.score));
        }
    }
    const InCommon small = index.in_common(60, 61);
    CHECK(small.concepts + small.words > small.all);
}

TEST_CASE("what somebody says not to have is no offer", "[matching][denied]") {
    const Knowledge known = knowledge();
    Index index(known);
    index.put(0, need("waar repeteren wij"));
    index.put(1, offer("wij hebben geen zaal"));
    index.put(2, offer("wij hebben geen soep, wel een zaal"));

    CHECK(score_of(index, 0, 1) == 0);
    CHECK(score_of(index, 0, 2) > 0);
}

TEST_CASE("a need that says what lacks is a need; one that says what is not needed is none",
          "[matching][denied]") {
    const Knowledge known = knowledge();
    Index index(known);
    index.put(0, need("wij hebben geen zaal"));
    index.put(1, need("geen zaal nodig, wel soep"));
    index.put(2, offer("onze aula"));
    index.put(3, offer("wij koken"));

    CHECK(score_of(index, 0, 2) > 0);
    CHECK(score_of(index, 1, 2) == 0);
    CHECK(score_of(index, 1, 3) > 0);
}

TEST_CASE("an offer that is not to be had is none", "[matching][denied]") {
    const Knowledge known = knowledge();
    Index index(known);
    index.put(0, need("waar repeteren wij"));
    index.put(1, need("iemand die soep kookt"));
    Place at = 2;
    const auto counts = [&](Place asked, const std::string& said) {
        CAPTURE(said);
        index.put(at, offer(said));
        return score_of(index, asked, at++) > 0;
    };

    for (const char* const said :
         {"onze zaal is niet beschikbaar", "onze zaal is dicht", "zaal verbouwd, voorlopig dicht",
          "onze zaal is helaas niet meer vrij", "de zaal is gesloten", "de zaal is opgedoekt",
          "wij verhuren de zaal niet meer"})
        CHECK_FALSE(counts(0, said));
    for (const char* const said : {"we koken niet meer", "wij doen niet meer aan koken"})
        CHECK_FALSE(counts(1, said));
    // These are offers all the same.
    for (const char* const said :
         {"zaal, maandag dicht", "zaal die niet meer gebruikt wordt", "wij gebruiken de zaal niet",
          "de zaal hebben we niet meer nodig", "zaal dicht bij het station", "zaal is niet duur",
          "onze zaal is op zondag niet vrij", "de kroeg is dicht, de zaal niet",
          "zaal, gesloten van november tot maart", "zaal ook voor wie niet kan lopen"})
        CHECK(counts(0, said));
    for (const char* const said :
         {"wij zijn gestopt, wel koken we nog", "koken vinden we niet erg"})
        CHECK(counts(1, said));
}

TEST_CASE("what somebody has already is no need", "[matching][denied]") {
    const Knowledge known = knowledge();
    Index index(known);
    index.put(0, offer("onze aula"));
    index.put(1, offer("wij koken"));
    Place at = 2;
    const auto asks = [&](const std::string& said, Place offered) {
        CAPTURE(said);
        index.put(at, need(said));
        return score_of(index, at++, offered) > 0;
    };

    CHECK_FALSE(asks("wij zoeken geen zaal, die hebben we al", 0));
    CHECK_FALSE(asks("een zaal hebben we al, nu nog soep", 0));
    CHECK(asks("een zaal hebben we al, nu nog soep", 1));
    CHECK_FALSE(asks("niet meer koken, alleen een zaal gevraagd", 1));
    CHECK(asks("niet meer koken, alleen een zaal gevraagd", 0));
    CHECK(asks("een zaal zoeken we al jaren", 0));
    CHECK(asks("wij kunnen niet meer koken", 1));
}

TEST_CASE("the number of people is read in digits and words, not from other numbers",
          "[matching][denied]") {
    const auto people = [](std::string_view text) {
        return matching::people_in(matching::tokens_of(text));
    };

    CHECK(people("een zaal voor 60 man") == 60);
    CHECK(people("zestig gasten") == 60);
    CHECK(people("20 stoelen of 70 oude stoelen") == 70);
    CHECK(people("loods van 1200 m2, 5 dagen") == 0);
    CHECK(people("een man") == 0);
    CHECK(people("zaaltje voor een man of 15") == 15);
    CHECK(people("tweehonderdvijftig gasten") == 250);
    CHECK(people("vergaderkamer 16 pers.") == 16);
    CHECK(people("zaal voor 200") == 200);
    CHECK(people("te huur voor 200 euro, of voor 3 uur") == 0);
    CHECK(people("99999999999999999999 mensen") == 0);
    CHECK(people("") == 0);
}
