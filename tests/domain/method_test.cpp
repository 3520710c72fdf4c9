#include "domain/evening.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

template <class Change>
bool is_a_method(Change change) {
    StartSession start = a_start();
    change(start.method);
    const Decision decision = decide(State{}, start, {});
    const auto* refusal = std::get_if<Refusal>(&decision);
    if (refusal != nullptr) CHECK(*refusal == Refusal::not_a_method);
    return refusal == nullptr;
}

}  // namespace

TEST_CASE("a method has at least one phase, each with a name and a key of its own",
          "[domain][method]") {
    CHECK(is_a_method([](Method&) {}));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases.clear(); }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases.resize(31, it.phases[0]); }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[1].key = it.phases[0].key; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[1].key = " "; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[1].name.nl = ""; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.key = ""; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.name.nl = ""; }));
}

TEST_CASE("a phase plans possible minutes and says at most three steps", "[domain][method]") {
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].minutes = 601; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].minutes = -1; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].least_minutes = 16; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].least_minutes = -1; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].shorten_order = -1; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].side = "both"; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].steps.resize(4); }));
    CHECK(is_a_method([](Method& it) { it.phases[0].steps.resize(3); }));
    CHECK(is_a_method([](Method& it) { it.phases[0].side = "strength"; }));
}

TEST_CASE("the words of a method have keys of their own and names", "[domain][method]") {
    for (std::vector<Term> Method::*list :
         {&Method::roles, &Method::kinds, &Method::policy_fields, &Method::categories,
          &Method::target_groups, &Method::levels, &Method::conditions}) {
        CHECK(is_a_method([&](Method& it) { it.*list = {{"a", {"A", ""}}, {"b", {"B", ""}}}; }));
        CHECK_FALSE(is_a_method([&](Method& it) {
            it.*list = {{"a", {"A", ""}}, {"a", {"B", ""}}};
        }));
        CHECK_FALSE(is_a_method([&](Method& it) { it.*list = {{"a", {"", "A"}}, {"b", {"B"}}}; }));
        CHECK_FALSE(is_a_method([&](Method& it) { it.*list = {{"", {"A", ""}}, {"b", {"B"}}}; }));
    }
}

TEST_CASE("the rules of a method can be followed", "[domain][method]") {
    CHECK_FALSE(is_a_method([](Method& it) { it.ballot.options_most = 1; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.ballot.options_most = 27; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.ballot.dots_divisor = 0; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.ballot.small_difference_percent = 101; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.ballot.second_round_options = 1; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.rules.needs_hidden_until = "lunch"; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.levels.resize(1); }));
    CHECK_FALSE(is_a_method([](Method& it) { it.report_chapters = {""}; }));
}

TEST_CASE("the words of a method become clean, and bytes that are no text are refused",
          "[domain][method]") {
    StartSession start = a_start();
    start.method.phases[0].question.nl = " Waar zijn jullie\tgoed in?\xE2\x80\xAE ";
    CHECK(Evening(start).now.method.phases[0].question.nl == "Waar zijn jullie goed in?");

    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].question.nl = "\xFF"; }));
    CHECK_FALSE(is_a_method([](Method& it) { it.phases[0].hint.en = std::string(301, 'x'); }));
}
