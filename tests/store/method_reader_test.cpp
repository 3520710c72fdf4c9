#include "store/method_reader.hpp"

#include "store/temporary_folder.hpp"
#include "store/texts_reader.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <set>

namespace {

const std::filesystem::path assets = std::filesystem::path(SOURCE_DIR) / "assets";
const std::filesystem::path pack_file = assets / "methods" / "samen-werkt-het.json";

/// A small whole pack, one thing a line, for slips to be made in.
const std::string small_pack = R"({
"key": "klein",
"name": {"nl": "Klein", "en": "Small"},
"phases": [
{"key": "begin", "name": {"nl": "Begin", "en": "Start"}, "minutes": 10, "least_minutes": 5, "screen": "opdracht"},
{"key": "einde", "name": {"nl": "Einde", "en": "End"}, "minutes": 5, "screen": "slot", "side": "need"}
],
"kinds": [{"key": "company", "name": {"nl": "bedrijf", "en": "company"}}],
"policy_fields": [{"key": "care", "name": {"nl": "zorg", "en": "care"}}],
"categories": [{"key": "hands", "name": {"nl": "handen", "en": "hands"}}],
"levels": [{"key": "yes", "name": {"nl": "ja", "en": "yes"}}, {"key": "no", "name": {"nl": "nee", "en": "no"}}],
"conditions": [{"key": "goal", "name": {"nl": "Is het doel duidelijk?", "en": "Is the goal clear?"}}],
"rules": {
"needs_hidden_until": "einde",
"kinds_without_vote": ["company"]
},
"report_chapters": ["map", "votes"]
})";

std::string with(const std::string& part, const std::string& instead) {
    std::string text = small_pack;
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), instead);
}

base::Problem problem_of(const std::string& text) {
    const auto read = store::read_method(text, "klein.json");
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

int minutes_of(const domain::Method& method, std::string_view key) {
    for (const domain::Phase& phase : method.phases)
        if (phase.key == key) return phase.minutes;
    return 0;
}

}  // namespace

TEST_CASE("the pack of the method is whole", "[store][method]") {
    const auto read = store::read_method_file(pack_file);

    REQUIRE(read.has_value());
    const domain::Method& method = read.value();
    CHECK(method.key == "samen-werkt-het");
    REQUIRE(method.phases.size() == 9);
    int minutes = 0;
    for (const domain::Phase& phase : method.phases) minutes += phase.minutes;
    CHECK(minutes == 150);
    CHECK(minutes_of(method, "tafels") == 40);
    CHECK(method.phases[1].question.nl == "Waar zijn jullie goed in?");
    CHECK(method.phases[1].steps[0].nl == "**Alleen.** Schrijf 3 kaartjes. Eén idee per kaartje.");
    CHECK(method.phases[2].side == "need");
    CHECK(method.levels.size() == 5);
    CHECK(method.conditions.size() == 5);
}

TEST_CASE("every phase of the pack has words for the task in both languages", "[store][method]") {
    const auto read = store::read_method_file(pack_file);

    REQUIRE(read.has_value());
    for (const domain::Phase& phase : read.value().phases) {
        CAPTURE(phase.key);
        CHECK(phase.steps.size() == 3);
        for (const domain::Saying* saying : {&phase.question, &phase.hint, &phase.whisper}) {
            CHECK_FALSE(saying->nl.empty());
            CHECK_FALSE(saying->en.empty());
        }
    }
}

TEST_CASE("the pack shortens map talk first, then a table round, then needs, and never agreements",
          "[store][method]") {
    const auto read = store::read_method_file(pack_file);

    REQUIRE(read.has_value());
    std::vector<std::string> first(3);
    for (const domain::Phase& phase : read.value().phases) {
        if (phase.shorten_order >= 1 && phase.shorten_order <= 3)
            first[static_cast<std::size_t>(phase.shorten_order - 1)] = phase.key;
        if (phase.key == "afspraken") CHECK(phase.shorten_order == 0);
        if (phase.key == "afspraken") CHECK(phase.least_minutes == phase.minutes);
    }
    CHECK(first == std::vector<std::string>{"kansen", "tafels", "vragen"});
}

TEST_CASE("every policy field of the pack has a colour of its own", "[store][method]") {
    const auto read = store::read_method_file(pack_file);
    const auto theme = store::read_theme(assets / "theme.json");

    REQUIRE((read.has_value() && theme.has_value()));
    for (const domain::Term& field : read.value().policy_fields) {
        CAPTURE(field.key);
        CHECK(theme.value()["ring." + field.key] != base::Colour{});
    }
}

TEST_CASE("what a pack leaves out takes its usual value", "[store][method]") {
    const auto read = store::read_method(small_pack, "klein.json");

    REQUIRE(read.has_value());
    const domain::Method& method = read.value();
    CHECK(method.phases[0].least_minutes == 5);
    CHECK(method.phases[1].least_minutes == 5);
    CHECK(method.phases[1].harvest == domain::Screen::closing);
    CHECK(method.ballot == domain::BallotRules{});
    CHECK(method.rules.municipality_votes);
    CHECK(method.roles.empty());
}

TEST_CASE("a pack with an unknown or missing member is refused with file, line and member",
          "[store][method]") {
    const base::Problem unknown = problem_of(with("\"minutes\": 5", "\"minuten\": 5"));
    CHECK(unknown.code == "pack_member_missing");
    CHECK(unknown.detail == "klein.json:6 phases.2.minutes");

    const base::Problem extra = problem_of(with("\"side\": \"need\"", "\"kant\": \"need\""));
    CHECK(extra.code == "pack_unknown_member");
    CHECK(extra.detail.starts_with("klein.json:6 phases.2.kant (key, name, minutes"));

    CHECK(problem_of(with("\"levels\"", "\"niveaus\"")).code == "pack_member_missing");
    CHECK(problem_of(with(", \"en\": \"company\"", "")) ==
          base::Problem{"pack_member_missing", "klein.json:8 kinds.1.name.en"});
    CHECK(problem_of("{}") == base::Problem{"pack_member_missing", "klein.json:1 key"});
}

TEST_CASE("a pack with a value of the wrong type is refused", "[store][method]") {
    CHECK(problem_of("[]") == base::Problem{"pack_wrong_type", "klein.json:1"});
    CHECK(problem_of(with("\"minutes\": 10", "\"minutes\": \"10\"")) ==
          base::Problem{"pack_wrong_type", "klein.json:5 phases.1.minutes"});
    CHECK(problem_of(with("\"minutes\": 10", "\"minutes\": 10.5")).code == "pack_wrong_type");
    CHECK(problem_of(with("{\"nl\": \"Klein\", \"en\": \"Small\"}", "\"Klein\"")) ==
          base::Problem{"pack_wrong_type", "klein.json:3 name"});
    CHECK(problem_of(with("[\"company\"]", "\"company\"")).code == "pack_wrong_type");
    CHECK(problem_of(with("\"map\", \"votes\"", "7")).code == "pack_wrong_type");
    CHECK(problem_of(with("\"rules\": {", "\"rules\": {\"municipality_votes\": 1,")).code ==
          "pack_wrong_type");
}

TEST_CASE("a pack that names what does not exist is refused", "[store][method]") {
    CHECK(problem_of(with("\"screen\": \"slot\"", "\"screen\": \"bioscoop\"")) ==
          base::Problem{"pack_unknown_choice", "klein.json:6 phases.2.screen \"bioscoop\""});
    CHECK(problem_of(with("\"side\": \"need\"", "\"side\": \"wish\"")) ==
          base::Problem{"pack_unknown_side", "klein.json:6 wish"});
    CHECK(
        problem_of(with("\"needs_hidden_until\": \"einde\"", "\"needs_hidden_until\": \"ooit\"")) ==
        base::Problem{"pack_unknown_phase", "klein.json:14 ooit"});
    CHECK(problem_of(with("[\"company\"]", "[\"club\"]")) ==
          base::Problem{"pack_unknown_kind", "klein.json:15 club"});
}

TEST_CASE("a pack with a number that cannot be is refused", "[store][method]") {
    CHECK(problem_of(with("\"minutes\": 10", "\"minutes\": 0")).code == "pack_number_out_of_range");
    CHECK(problem_of(with("\"minutes\": 10", "\"minutes\": 601")).code ==
          "pack_number_out_of_range");
    CHECK(problem_of(with("\"minutes\": 10", "\"minutes\": 5000000000")).code ==
          "pack_number_out_of_range");
    CHECK(problem_of(with("\"least_minutes\": 5", "\"least_minutes\": 11")) ==
          base::Problem{"pack_least_above_minutes", "klein.json:5 begin"});
    for (const char* ballot :
         {"\"options_most\": 27", "\"dots_divisor\": 0", "\"small_difference_percent\": 101",
          "\"second_round_options\": 1", "\"options_most\": 4, \"second_round_options\": 5"}) {
        CAPTURE(ballot);
        const std::string text =
            with("\"rules\": {", std::string("\"ballot\": {") + ballot + "},\n\"rules\": {");
        CHECK(problem_of(text).code == "pack_number_out_of_range");
        CHECK(problem_of(text).detail.starts_with("klein.json:13 "));
    }
}

TEST_CASE("a pack with too many or too few of something is refused", "[store][method]") {
    CHECK(
        problem_of(with(", {\"key\": \"no\", \"name\": {\"nl\": \"nee\", \"en\": \"no\"}}", "")) ==
        base::Problem{"pack_wrong_count", "klein.json:11 levels 1 (2-7)"});
    std::string levels;
    for (int at = 0; at < 8; ++at)
        levels +=
            "{\"key\": \"l" + std::to_string(at) + "\", \"name\": {\"nl\":\"a\",\"en\":\"b\"}},";
    CHECK(problem_of(with("\"levels\": [", "\"levels\": [" + levels)).code == "pack_wrong_count");
    CHECK(problem_of(with("{\"key\": \"goal\", \"name\": {\"nl\": \"Is het doel duidelijk?\", "
                          "\"en\": \"Is the goal clear?\"}}",
                          ""))
              .code == "pack_wrong_count");
    std::string step = R"({"nl": "a", "en": "b"})";
    CHECK(problem_of(with("\"screen\": \"slot\"", "\"screen\": \"slot\", \"steps\": [" + step +
                                                      "," + step + "," + step + "," + step + "]"))
              .code == "pack_wrong_count");
}

TEST_CASE("a pack in which a key is there twice or is no key is refused", "[store][method]") {
    CHECK(problem_of(with("\"key\": \"einde\"", "\"key\": \"begin\"")) ==
          base::Problem{"pack_key_twice", "klein.json:6 begin"});
    CHECK(problem_of(with("\"key\": \"no\"", "\"key\": \"yes\"")).code == "pack_key_twice");
    CHECK(problem_of(with("\"map\", \"votes\"", "\"map\", \"map\"")).code == "pack_key_twice");
    CHECK(problem_of(with("\"key\": \"klein\"", "\"key\": \"Klein plan\"")) ==
          base::Problem{"pack_not_a_key", "klein.json:2 Klein plan"});
    CHECK(problem_of(with("\"key\": \"klein\"", "\"key\": \"klein\", \"key\": \"klein\"")).code ==
          "json_key_twice");
}

TEST_CASE("a pack with a text that is empty, too long or unclean is refused", "[store][method]") {
    CHECK(problem_of(with("\"en\": \"Small\"", "\"en\": \"\"")) ==
          base::Problem{"pack_text_empty", "klein.json:3 name.en"});
    CHECK(problem_of(with("Small", std::string(301, 'x'))).code == "pack_text_too_long");
    CHECK(problem_of(with("Small", " Small")).code == "pack_text_not_clean");
    CHECK(problem_of(with("Small", "Sm\\nall")).code == "pack_text_not_clean");
    CHECK(problem_of(with("Small", "Sm\\u202Eall")).code == "pack_text_not_clean");
}

TEST_CASE("a folder of packs is listed by name, faulty ones with their problem",
          "[store][method]") {
    const store_test::TemporaryFolder folder;
    folder.write("b.json", small_pack);
    folder.write("a.json", "{");
    folder.write("notes.txt", "none");

    const auto listed = store::list_methods(folder.path());

    REQUIRE(listed.size() == 2);
    CHECK(listed[0].file.filename() == "a.json");
    REQUIRE_FALSE(listed[0].method.has_value());
    CHECK(listed[0].method.error().code == "json_broken");
    REQUIRE(listed[1].method.has_value());
    CHECK(listed[1].method.value().key == "klein");
    CHECK(store::list_methods(folder.path() / "none").empty());
}

TEST_CASE("every problem with a pack has a sentence", "[store][method]") {
    for (const char* language : {"nl", "en"}) {
        const auto words = store::read_words(assets / "texts", language);
        REQUIRE(words.has_value());
        for (const char* code :
             {"unknown_member", "member_missing", "wrong_type", "unknown_choice",
              "number_out_of_range", "wrong_count", "not_a_key", "key_twice", "text_empty",
              "text_too_long", "text_not_clean", "least_above_minutes", "unknown_side",
              "unknown_phase", "unknown_kind"}) {
            CAPTURE(language, code);
            CHECK(words.value().knows("problem.pack_" + std::string(code)));
        }
    }
}
