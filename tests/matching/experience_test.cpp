#include "matching/experience.hpp"

#include "matching/index.hpp"
#include "matching/schooling.hpp"
#include "matching/word_parts.hpp"
#include "store/lexicon_reader.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using domain::Example;
using domain::Side;
using matching::Direction;
using matching::Experience;
using matching::Index;
using matching::Knowledge;

namespace {

constexpr const char* known =
    "[hond]\nnaam = een hond | a dog\nwoorden = labrador\n"
    "[wandelen]\nnaam = wandelen | a walk\nwoorden = ommetje\nhelpt = hond 0.5\n"
    "[hondenkleding]\nnaam = een jasje | a coat\nwoorden = strikje\nhelpt = hond 0.5\n"
    "[zaal]\nnaam = een zaal | a hall\nwoorden = aula\n";

domain::Lexicon lexicon() {
    const std::vector<store::LexiconText> texts{{"a.lexicon", known}};
    return store::read_lexicon(texts).value();
}

/// Whoever has a dog that must go out is helped by who walks, not by who sews for dogs.
domain::Teaching of_dogs() {
    std::vector<Example> all;
    for (int at = 0; at < 150; ++at) {
        all.push_back(
            {"labrador moet eruit", {"elke dag een ommetje"}, {"wij naaien een strikje"}});
        all.push_back({"nergens plek", {"een aula"}, {"hokje in de tuin"}});
    }
    return {all, {}};
}

domain::Lexicon with_practice() {
    domain::Lexicon made = lexicon();
    made.practice = matching::learned_from(of_dogs(), Knowledge(made));
    return made;
}

int percent_of(const Knowledge& knowledge, const std::string& need, const std::string& strength) {
    const auto to = [&](const std::string& text, Side side) {
        return knowledge.experience().direction(knowledge.understand(text, side), side);
    };
    return Experience::percent(to(need, Side::need), to(strength, Side::strength));
}

}  // namespace

TEST_CASE("a word that nobody taught points as the known words at its end and beginning do",
          "[matching]") {
    const auto pointed = [](std::string_view word) {
        const std::vector<std::string_view> rows{"kunst", "heup", "heupkom", "kun"};
        std::vector<std::pair<int, float>> found;
        matching::point_by_parts(
            word,
            [&](std::string_view part) {
                const auto at = std::ranges::find(rows, part);
                return at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
            },
            [&](int row, float counts) { found.emplace_back(row, counts); });
        return found;
    };
    using Found = std::vector<std::pair<int, float>>;

    CHECK(pointed("kunstheup") == Found{{1, 0.7F}, {0, 0.5F}});
    CHECK(pointed("heup") == Found{{1, 1.0F}});
    CHECK(pointed("heupkom") ==
          Found{{2, 1.0F}, {1, 0.4F * 0.5F}});  // what it says itself counts most
    CHECK(pointed("kunde").empty());            // "kun" is no part: too short
    CHECK(pointed("aap").empty());
    CHECK(pointed("").empty());
}

TEST_CASE("what helped in examples fits better than what only seemed to", "[matching]") {
    const Knowledge knowledge(with_practice());

    const int helped = percent_of(knowledge, "onze labrador", "een ommetje");
    const int seemed_to = percent_of(knowledge, "onze labrador", "een strikje");

    CAPTURE(helped, seemed_to);
    CHECK(2 * helped > 3 * seemed_to);
    CHECK(seemed_to < 100);
}

TEST_CASE("what was judged to help fits better than what was judged not to", "[matching]") {
    domain::Lexicon made = lexicon();
    domain::Teaching teaching = of_dogs();
    for (int at = 0; at < 600; ++at) {
        teaching.verdicts.push_back({"nergens plek", "elke dag een ommetje", 1});
        teaching.verdicts.push_back({"labrador moet eruit", "elke dag een ommetje", 0});
    }
    made.practice = matching::learned_from(teaching, Knowledge(made));
    const Knowledge judged(made);
    const Knowledge before(with_practice());

    CHECK(percent_of(judged, "nergens plek", "een ommetje") >
          percent_of(before, "nergens plek", "een ommetje"));
    CHECK(percent_of(judged, "onze labrador", "een ommetje") <
          percent_of(before, "onze labrador", "een ommetje"));
}

TEST_CASE("examples change the order of what the lexicon finds alike", "[matching]") {
    const auto score_of = [](const Knowledge& knowledge, const std::string& strength) {
        Index index(knowledge);
        index.put(0, {Side::need, "onze labrador", 1, 0, {}, {}});
        index.put(1, {Side::strength, strength, 2, 1, {}, {}});
        return index.in_common(0, 1).all;
    };
    const Knowledge without(lexicon());
    const Knowledge with(with_practice());

    CHECK(score_of(without, "een ommetje") == score_of(without, "een strikje"));
    CHECK(score_of(with, "een ommetje") > score_of(with, "een strikje"));
}

TEST_CASE("without examples nothing is more or less", "[matching]") {
    const Knowledge knowledge(lexicon());

    CHECK_FALSE(knowledge.experience().any());
    CHECK(percent_of(knowledge, "onze labrador", "een ommetje") == 100);
    CHECK(matching::learned_from({}, knowledge) == domain::Practice{});
}

TEST_CASE("a text of which examples taught nothing is neither more nor less", "[matching]") {
    const Knowledge knowledge(with_practice());

    CHECK(percent_of(knowledge, "xylofoon", "een ommetje") == 100);
    CHECK(percent_of(knowledge, "onze labrador", "xylofoon") == 100);
}

TEST_CASE("how much more or less stays within bounds", "[matching]") {
    const Direction north{true, {128}};
    const Direction south{true, {-128}};

    CHECK(Experience::percent(north, north) == Experience::most_percent);
    CHECK(Experience::percent(north, south) >= 1);
    CHECK(Experience::percent(north, south) < 100);
}

TEST_CASE("the same examples teach the same", "[matching]") {
    const Knowledge knowledge(lexicon());

    CHECK(matching::learned_from(of_dogs(), knowledge) ==
          matching::learned_from(of_dogs(), knowledge));
}

TEST_CASE("an index with experience finds the same best as a look at all", "[matching]") {
    const Knowledge knowledge(with_practice());
    Index index(knowledge);
    const std::vector<std::string> strengths{"een ommetje", "een strikje", "ommetje en strikje",
                                             "een aula", "ommetje voor 20 personen"};
    index.put(0, {Side::need, "labrador en ommetje met 60 mensen", 1, 0, {}, {}});
    for (std::size_t at = 0; at < strengths.size(); ++at)
        index.put(at + 1, {Side::strength, strengths[at], 2, at + 1, {}, {}});
    std::vector<matching::Neighbour> all;
    std::vector<matching::Neighbour> best;

    index.ask(0, all);
    std::ranges::sort(all, matching::is_better);
    index.best(0, 2, best);

    REQUIRE(all.size() >= 3);
    CHECK(best == std::vector(all.begin(), all.begin() + 2));
    for (const matching::Neighbour& one : all) {
        const matching::InCommon common = index.in_common(0, one.place);
        CHECK(common.all == one.score);
        CHECK(index.most_sum(0, one.place, one.score) >=
              common.concepts + common.words + common.group + common.category);
    }
}
