#include "store/state_json.hpp"

#include "store/played_lines.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using nlohmann::json;
using store::state_json;
using store_test::PlayedEvening;

namespace {

/// An evening in which every wish was asked once.
PlayedEvening evening_of_examples() {
    PlayedEvening evening;
    for (const std::string& line : store::example_wishes())
        REQUIRE(evening.play(line).starts_with("saved"));
    return evening;
}

const std::vector<std::string> secrets = {"Noor Jansen",
                                          "0485 000 000",
                                          "noor@voorbeeld.example",
                                          "Joke Peters",
                                          "Riet de Wit",
                                          "\"Riet\"",
                                          "\"Noor\"",
                                          "\"Hans\"",
                                          "Wethouder",
                                          "eerste bezoek is geweest"};

}  // namespace

TEST_CASE("what is private stands in the JSON of an evening only when asked for",
          "[store][state_json]") {
    const PlayedEvening evening = evening_of_examples();
    const std::string open = state_json(evening.state(), false);
    const std::string all = state_json(evening.state(), true);

    for (const std::string& secret : secrets) {
        CAPTURE(secret);
        CHECK(open.find(secret) == std::string::npos);
        CHECK(all.find(secret) != std::string::npos);
    }
    for (const char* member : {"contacts", "notes", "coordinator", "witness", "follow_up_note"}) {
        CAPTURE(member);
        CHECK(open.find("\"" + std::string(member) + "\"") == std::string::npos);
        CHECK(all.find("\"" + std::string(member) + "\"") != std::string::npos);
    }
}

TEST_CASE("the JSON of an evening tells every organisation, plan and count",
          "[store][state_json]") {
    const PlayedEvening evening = evening_of_examples();
    const json read = json::parse(state_json(evening.state(), false));

    CHECK(read["ended"] == true);
    CHECK(read["method"]["key"] == "samen-werkt-het");
    CHECK(read["session"]["question"] == "Hoe halen we eenzame ouderen erbij?");
    CHECK(read["municipal_role"] == "listens");
    CHECK(read["organisations"].size() == 4);
    CHECK(read["organisations"][0]["id"] == "2");
    CHECK(read["organisations"][0]["short_name"] == "Het Baken");
    CHECK(read["organisations"][0]["presence"] == "present");
    CHECK(read["organisations"][2]["id"] == "4.1");
    CHECK(read["organisations"][3]["resident"] == true);
    CHECK(read["contributions"][0]["text"] == "jongeren met tijd overdag");
    CHECK(read["contributions"][3]["merged_into"] == "16.1");
    CHECK(read["link_marks"][0]["marking"] == "pinned");
    CHECK(read["proposals"][0]["partners"][0]["brings"] == "rondleiding");
    CHECK(read["proposals"][1]["conditions"][4]["answer"] == "not_yet");
    CHECK(read["polls"][0]["counts"][1]["figures"][0] == 4);
    CHECK(read["polls"][0]["corrections"][0]["was"] == 5);
    CHECK(read["polls"][0]["closed_at"] == "2026-06-16T17:10:00Z");
    CHECK(read["agreements"][0]["caller"]["organisation"] == "4.1");
    CHECK(read["agreements"][0]["before"] == "2026-12-09");
    CHECK(read["parked_points"][0]["organisation"] == "3");
    CHECK(read["clock"]["key"] == "kwaliteiten");
    CHECK(read["table_plan"]["tables"][1]["title"] == "Koffie");
    CHECK(read["wall"]["screen"] == "oogst");
}

TEST_CASE("the same evening gives the same bytes, members in one order", "[store][state_json]") {
    const std::string once = state_json(evening_of_examples().state(), true);
    const std::string again = state_json(evening_of_examples().state(), true);

    CHECK(once == again);
    CHECK_FALSE(once.ends_with('\n'));
    const auto order = nlohmann::ordered_json::parse(once);
    std::vector<std::string> names;
    for (const auto& [name, value] : order.items()) names.push_back(name);
    CHECK(names == std::vector<std::string>{"started", "ended", "method", "session", "case",
                                            "municipal_role", "municipal_wishes", "organisations",
                                            "contributions", "link_marks", "proposals", "polls",
                                            "agreements", "parked_points", "clock", "table_plan",
                                            "wall", "map_look", "notes"});
}

TEST_CASE("an evening that was never started has JSON too", "[store][state_json]") {
    const json read = json::parse(state_json({}, true));

    CHECK(read["started"] == false);
    CHECK(read["organisations"].empty());
    CHECK(read["clock"]["phase"] == -1);
    CHECK(read["clock"]["since"] == "1970-01-01T00:00:00Z");
}

TEST_CASE("an open poll keeps its figures and concerns to itself", "[store][state_json]") {
    PlayedEvening evening;
    for (const std::string& line : store::example_wishes()) {
        if (line.find("\"close_poll\"") != std::string::npos) break;
        evening.play(line);
    }

    const json open = json::parse(state_json(evening.state(), false))["polls"].back();
    const json all = json::parse(state_json(evening.state(), true))["polls"].back();

    REQUIRE(open["open"] == true);
    for (const json& count : open["counts"]) {
        CHECK(count["figures"].empty());
        CHECK(count["concerns"].empty());
    }
    CHECK_FALSE(open.contains("closed_at"));
    CHECK_FALSE(all["counts"].front()["figures"].empty());
}
