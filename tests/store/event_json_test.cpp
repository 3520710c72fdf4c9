#include "store/event_json.hpp"

#include "store/json_guard.hpp"
#include "store/made_up_facts.hpp"

#include <catch2/catch_test_macros.hpp>

namespace {

domain::Record a_record() {
    return {{3},
            base::UtcSeconds{std::chrono::seconds{1'790'000'000}},
            domain::Origin::phone,
            domain::PresenceSet{{17, 3}, domain::Presence::absent}};
}

const std::string as_json = R"({"code": "presence_set","at": 1790000000,"by": "phone",)"
                            R"("event": {"organisation": "17.3","presence": "absent"}})";

std::string error_of(std::string_view json) {
    const auto record = store::record_from_json({1}, json);
    return record.has_value() ? "read" : record.error().code;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    return text.replace(text.find(what), what.size(), by);
}

}  // namespace

TEST_CASE("a fact is written by names, as one line that people can read", "[store]") {
    CHECK(made_up::json(a_record()) == as_json);
}

TEST_CASE("every kind of fact comes back as it was written", "[store]") {
    made_up::Chance chance(1);
    for (int round = 0; round < 20; ++round) {
        for (std::size_t kind = 0; kind < store::event_codes.size(); ++kind) {
            const domain::Record record{
                {7}, a_record().at, domain::Origin::table, made_up::fact(kind, chance)};
            const std::string json = made_up::json(record);

            const auto back = store::record_from_json({7}, json);

            CAPTURE(json);
            REQUIRE(back.has_value());
            CHECK(json.find('\n') == json.npos);
            CHECK(back.value().event.index() == kind);
            CHECK(back.value().number == record.number);
            CHECK(back.value().at == record.at);
            CHECK(back.value().by == record.by);
            CHECK(made_up::json(back.value()) == json);
        }
    }
}

TEST_CASE("a fact of a newer version is told apart from nonsense", "[store]") {
    CHECK(error_of(replaced(as_json, "presence_set", "presence_sung")) == "fact_unknown");
    const auto record =
        store::record_from_json({1}, replaced(as_json, "presence_set", "presence_sung"));
    CHECK(record.error().detail == "presence_sung");
}

TEST_CASE("JSON that is no fact is refused and breaks nothing", "[store]") {
    CHECK(error_of("") == "fact_unreadable");
    CHECK(error_of("{}") == "fact_unreadable");
    CHECK(error_of("[]") == "fact_unreadable");
    CHECK(error_of("17") == "fact_unreadable");
    CHECK(error_of("null") == "fact_unreadable");
    CHECK(error_of(as_json + "}") == "fact_unreadable");
    CHECK(error_of(as_json.substr(0, as_json.size() - 1)) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, "\"absent\"", "\"gone\"")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, "\"absent\"", "2")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, "\"absent\"", "null")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, "17.3", "17.0")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, "17.3", "99999999999")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, "organisation", "organization")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, "1790000000", "1e99")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, "1790000000", "99999999999999999999")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, R"({"organisation": "17.3","presence": "absent"})",
                            R"(["17.3","absent"])")) == "fact_unreadable");
    CHECK(error_of(replaced(as_json, R"({"organisation": "17.3","presence": "absent"})", "{}")) ==
          "fact_unreadable");
}

TEST_CASE("a moment that no evening can have is neither read nor written", "[store]") {
    const std::string entered = R"({"code": "phase_entered","at": 1790000000,"by": "phone",)"
                                R"("event": {"phase": 1,"planned_end": 1790000000}})";
    CHECK(error_of(entered) == "read");
    for (const char* absurd : {"-62135596800", "-2208988801", "253402300800", "3093527980800",
                               "9223372036854775807", "-9223372036854775808"}) {
        CAPTURE(absurd);
        CHECK(error_of(replaced(as_json, "1790000000", absurd)) == "fact_unreadable");
        CHECK(error_of(replaced(entered, "end\": 1790000000", std::string("end\": ") + absurd)) ==
              "fact_unreadable");
    }
    for (const char* strange : {"-2208988800", "0", "253402300799"}) {
        CAPTURE(strange);
        CHECK(error_of(replaced(as_json, "1790000000", strange)) == "read");
    }
    domain::Record record = a_record();
    record.event = domain::PhaseEntered{1, base::UtcSeconds{std::chrono::seconds{253'402'300'800}}};
    CHECK(store::json_of(record).error().code == "fact_unreadable");
}

TEST_CASE("text that is not Unicode never reaches a file", "[store]") {
    domain::Record record = a_record();
    for (const char* bad : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\xe2\x82"}) {
        record.event = domain::NotesSet{bad};
        const auto json = store::json_of(record);

        REQUIRE_FALSE(json.has_value());
        CHECK(json.error().code == "fact_not_unicode");
    }
    record.event = domain::NotesSet{std::string("a\0b", 3)};
    CHECK(store::json_of(record).error().code == "fact_not_unicode");
}

TEST_CASE("a fact above 16 MiB is refused before it is written", "[store]") {
    domain::Record record = a_record();
    record.event = domain::NotesSet{std::string(store::most_json_bytes, 'a')};

    CHECK(store::json_of(record).error().code == "fact_too_large");
}

TEST_CASE("UTF-8 is told from what only looks like it", "[store]") {
    CHECK(store::is_utf8(""));
    CHECK(store::is_utf8("plain text of more than eight"));
    CHECK(store::is_utf8("é € \xf0\x9f\x98\x80 \xf4\x8f\xbf\xbf \xed\x9f\xbf \xee\x80\x80"));
    CHECK_FALSE(store::is_utf8("\x80"));
    CHECK_FALSE(store::is_utf8("12345678\x80"));
    CHECK_FALSE(store::is_utf8("1234567\xc3"));
    CHECK_FALSE(store::is_utf8("\xc1\xbf"));
    CHECK_FALSE(store::is_utf8("\xe0\x9f\xbf"));
    CHECK_FALSE(store::is_utf8("\xed\xbf\xbf"));
    CHECK_FALSE(store::is_utf8("\xf0\x8f\xbf\xbf"));
    CHECK_FALSE(store::is_utf8("\xf5\x80\x80\x80"));
    CHECK_FALSE(store::is_utf8("\xe2\x28\xa1"));
}
