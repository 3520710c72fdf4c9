#include "store/json_tree.hpp"

#include <catch2/catch_test_macros.hpp>

using store::JsonFault;
using store::JsonLimits;
using store::JsonValue;
using store::read_json;

namespace {

JsonFault fault_of(std::string_view text, const JsonLimits& limits = {}) {
    const auto read = read_json(text, limits);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

}  // namespace

TEST_CASE("every value of a JSON text knows the line it stands on", "[store][json]") {
    const auto read = read_json("{\n\"a\": 1,\n\n\"b\": [true,\r\n null, \"x\"\n],\"c\": {\n}}");

    REQUIRE(read.has_value());
    const JsonValue& root = read.value();
    CHECK(root.line == 1);
    CHECK(root.member("a")->line == 2);
    CHECK(root.member("b")->line == 4);
    CHECK(root.member("b")->items[1].line == 5);
    CHECK(root.member("c")->line == 6);
}

TEST_CASE("a number in front of a line break stands on its own line", "[store][json]") {
    const auto read = read_json("[\n1\n,2\n]");

    REQUIRE(read.has_value());
    CHECK(read.value().items[0].line == 2);
    CHECK(read.value().items[1].line == 3);
}

TEST_CASE("JSON values keep their kind and content", "[store][json]") {
    const auto read = read_json(R"([null, true, -3, 17.30, "é\n", 18446744073709551615])");

    REQUIRE(read.has_value());
    const auto& items = read.value().items;
    CHECK(items[0].kind == JsonValue::Kind::null);
    CHECK(items[1].boolean);
    CHECK(items[2].integer == -3);
    CHECK(items[3].kind == JsonValue::Kind::real);
    CHECK(items[3].text == "17.30");
    CHECK(items[4].text == "é\n");
    CHECK(items[5].kind == JsonValue::Kind::real);
    CHECK(items[5].text == "18446744073709551615");
}

TEST_CASE("a byte order mark in front of JSON is no fault", "[store][json]") {
    CHECK(read_json("\xEF\xBB\xBF{}").has_value());
}

TEST_CASE("broken JSON is told with the line where it breaks", "[store][json]") {
    for (const std::string_view text :
         {"{\n\"a\": 1,\n}", "{\n\"a\"\n:}", "[1,\n\n2 3]", "[\n\n\"\xFF\"]", "[\n\n1e999]"}) {
        CAPTURE(text);
        CHECK(fault_of(text).code == "json_broken");
        CHECK(fault_of(text).line == 3);
    }
    CHECK(fault_of("").code == "json_broken");
    CHECK(fault_of("{} {}").code == "json_broken");
    CHECK(fault_of("\"\\ud800\"").code == "json_broken");
    CHECK(fault_of(std::string_view("{}\0", 3)).code == "json_broken");
}

TEST_CASE("a key that is there twice is refused and named", "[store][json]") {
    const JsonFault fault = fault_of("{\"a\": {\"b\": 1},\n\"b\": 2,\n\"b\": 3}");

    CHECK(fault.code == "json_key_twice");
    CHECK(fault.line == 3);
    CHECK(fault.detail == "b");
}

TEST_CASE("JSON that is deeper than the limit is refused, however deep", "[store][json]") {
    CHECK(read_json(std::string(16, '[') + std::string(16, ']')).has_value());
    CHECK(fault_of(std::string(17, '[') + std::string(17, ']')).code == "json_too_deep");

    JsonLimits limits;
    limits.most_bytes = 20'000'000;
    CHECK(fault_of(std::string(10'000'000, '['), limits).code == "json_too_deep");
    std::string objects;
    for (int at = 0; at < 100'000; ++at) objects += "{\"a\":";
    CHECK(fault_of(objects).code == "json_too_deep");
}

TEST_CASE("JSON that is longer or has more values than the limit is refused", "[store][json]") {
    JsonLimits limits;
    limits.most_bytes = 10;
    CHECK(fault_of("[1,2,3,4,5]", limits).code == "json_too_large");
    limits = {};
    limits.most_values = 4;
    CHECK(read_json("[1,2,3]", limits).has_value());
    CHECK(fault_of("[1,2,3,4]", limits).code == "json_too_large");
}

TEST_CASE("a fault in a file is told as file, line and key", "[store][json]") {
    const auto read = store::read_json_of_file("{\"a\":1,\n\"a\":2}", "pack.json");

    REQUIRE_FALSE(read.has_value());
    CHECK(read.error() == base::Problem{"json_key_twice", "pack.json:2 a"});
}
