#include "store/journal_frame.hpp"

#include "store/checksum.hpp"

#include <catch2/catch_test_macros.hpp>

using store::Frame;
using store::Header;
using store::Written;

namespace {

std::string without_break(std::string line) {
    line.pop_back();
    return line;
}

const std::string a_line = without_break(store::frame_line({{17}, Written::first, "{\"a\": 1}"}));

}  // namespace

TEST_CASE("the checksum is the published CRC-32C", "[store]") {
    // RFC 3720, appendix B.4.
    CHECK(store::crc32c("123456789") == 0xE3069283U);
    CHECK(store::crc32c(std::string(32, '\0')) == 0x8A9136AAU);
    CHECK(store::crc32c(std::string(32, '\xff')) == 0x62A8AB43U);
    CHECK(store::crc32c("") == 0U);
}

TEST_CASE("a checksum can be made in parts of any length", "[store]") {
    const std::string text = "een warme zaal voor zestig mensen, met koffie";

    for (std::size_t cut = 0; cut <= text.size(); ++cut)
        CHECK(store::crc32c(text.substr(cut), store::crc32c(text.substr(0, cut))) ==
              store::crc32c(text));
}

TEST_CASE("the first line names the format, its version and the oldest reader", "[store]") {
    CHECK(store::header_line().starts_with("samen-session 1 1 "));
    CHECK(store::header_from(without_break(store::header_line())) == Header{1, 1});
    CHECK(store::header_from(without_break(store::header_line({12, 3}))) == Header{12, 3});
}

TEST_CASE("a first line with any bit changed is none", "[store]") {
    const std::string line = without_break(store::header_line());
    for (std::size_t bit = 0; bit < line.size() * 8; ++bit) {
        std::string flipped = line;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        CAPTURE(flipped);
        CHECK_FALSE(store::header_from(flipped).has_value());
    }
    CHECK_FALSE(store::header_from("").has_value());
    CHECK_FALSE(store::header_from(line + " ").has_value());
}

TEST_CASE("a line is number, checksum, JSON", "[store]") {
    CHECK(a_line.starts_with("17 "));
    CHECK(a_line.ends_with(" {\"a\": 1}"));
    CHECK(a_line.size() == 3 + 9 + 8);

    const std::optional<Frame> frame = store::frame_from(a_line);

    REQUIRE(frame.has_value());
    CHECK(frame->number.number == 17);
    CHECK(frame->written == Written::first);
    CHECK(frame->json == "{\"a\": 1}");
}

TEST_CASE("a line that was written together with the one before it says so", "[store]") {
    const std::string line = without_break(store::frame_line({{18}, Written::together, "{}"}));

    CHECK(line.starts_with("+18 "));
    REQUIRE(store::frame_from(line).has_value());
    CHECK(store::frame_from(line)->written == Written::together);
    CHECK_FALSE(store::frame_from(line.substr(1)).has_value());
}

TEST_CASE("a line with any bit changed is none", "[store]") {
    for (std::size_t bit = 0; bit < a_line.size() * 8; ++bit) {
        std::string flipped = a_line;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        CAPTURE(flipped);
        CHECK_FALSE(store::frame_from(flipped).has_value());
    }
}

TEST_CASE("a line cut anywhere is none", "[store]") {
    for (std::size_t length = 0; length < a_line.size(); ++length)
        CHECK_FALSE(store::frame_from(a_line.substr(0, length)).has_value());
}

TEST_CASE("zeroes are never a line", "[store]") {
    for (const std::size_t length : {1U, 8U, 20U, 511U, 4096U}) {
        CHECK_FALSE(store::frame_from(std::string(length, '\0')).has_value());
        CHECK_FALSE(store::header_from(std::string(length, '\0')).has_value());
    }
}

TEST_CASE("a number is written in one way only", "[store]") {
    for (const char* number : {"017", "-17", "++17", "0", "1e1", "17.0", " 17", "99999999999"}) {
        const std::string rest = " {}";
        std::string line = number;
        line += rest;  // with a checksum that would fit
        CAPTURE(line);
        const std::uint32_t checksum = store::crc32c(line);
        std::string digits(8, '0');
        for (std::size_t at = 0; at < 8; ++at)
            digits[7 - at] = "0123456789abcdef"[(checksum >> (4 * at)) & 15U];
        CHECK_FALSE(store::frame_from(std::string(number) + " " + digits + rest).has_value());
    }
}
