#include "domain/text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

std::string clean(std::string_view typed, std::size_t most = 100) {
    const Cleaned result = cleaned(typed, most);
    const auto* refusal = std::get_if<Refusal>(&result);
    return refusal == nullptr ? std::get<std::string>(result) : std::string(name_of(*refusal));
}

std::string clean_lines(std::string_view typed) {
    return std::get<std::string>(cleaned_lines(typed, 100));
}

}  // namespace

TEST_CASE("spaces at the ends go and runs of spaces become one", "[domain][text]") {
    CHECK(clean("  warme   zaal \t voor 60 ") == "warme zaal voor 60");
}

TEST_CASE("line breaks in a card become spaces", "[domain][text]") {
    CHECK(clean("warme\nzaal\r\nvoor\xE2\x80\xA8"
                "60") == "warme zaal voor 60");
}

TEST_CASE("notes keep their lines, trimmed", "[domain][text]") {
    CHECK(clean_lines("\n een  \r\n\r\n  twee\tdrie \n\n") == "een\n\ntwee drie");
}

TEST_CASE("a letter with its accent apart becomes one letter", "[domain][text]") {
    CHECK(clean("Caf\x65\xCC\x81") == "Caf\xC3\xA9");
}

TEST_CASE("control characters and zero width spaces disappear", "[domain][text]") {
    using namespace std::string_view_literals;
    CHECK(clean("a\0b\x01\x7F\xC2\x9D"
                "c"sv) == "abc");
    CHECK(clean("Mu\xE2\x80\x8Bseum\xEF\xBB\xBF") == "Museum");
}

TEST_CASE("marks that override the direction of writing disappear", "[domain][text]") {
    CHECK(clean("safe\xE2\x80\xAE"
                "fdp.exe") == "safefdp.exe");
    CHECK(clean("\xE2\x81\xA6name\xE2\x81\xA9") == "name");
}

TEST_CASE("joiners that Persian and emoji are spelled with stay", "[domain][text]") {
    const std::string persian = "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1\xD9\x88\xD9\x85";
    CHECK(clean(persian) == persian);
}

TEST_CASE("no more than three marks are stacked on a letter", "[domain][text]") {
    std::string tower = "q";
    for (int floor = 0; floor < 40; ++floor) tower += "\xCC\xA7";  // has no composed form with q

    CHECK(clean(tower) == "q\xCC\xA7\xCC\xA7\xCC\xA7");
}

TEST_CASE("bytes that are not UTF-8 are refused", "[domain][text]") {
    CHECK(clean("caf\xE9") == "text_not_unicode");
    CHECK(clean("\xC0\xAF") == "text_not_unicode");          // overlong
    CHECK(clean("\xED\xA0\x80") == "text_not_unicode");      // half of a pair
    CHECK(clean("\xF4\x90\x80\x80") == "text_not_unicode");  // above the last code point
}

TEST_CASE("the limit counts letters, not bytes", "[domain][text]") {
    const std::string five = "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9";

    CHECK(clean(five, 5) == five);
    CHECK(clean(five, 4) == "text_too_long");
}

TEST_CASE("plain text is cleaned as text that holds one other letter", "[domain][text]") {
    for (const std::string typed : {"  a  b", "a", "", " ", "~ ! ~", "12345678"}) {
        CAPTURE(typed);
        CHECK(clean(typed + "|\xC3\xA9") == clean(typed + "|") + "\xC3\xA9");
    }
    CHECK(clean("12345678", 8) == "12345678");
    CHECK(clean("123456789", 8) == "text_too_long");
}

TEST_CASE("two spellings of one name fold to the same", "[domain][text]") {
    CHECK(folded("Museum  Het Baken ") == folded("museum het baken"));
    CHECK(folded("CAF\xC3\x89") == folded("cafe\xCC\x81"));
    CHECK(folded("Stra\xC3\x9F"
                 "e") == folded("STRASSE"));
    CHECK(folded("Museum") != folded("Musea"));
}

TEST_CASE("text that is not UTF-8 folds to itself", "[domain][text]") {
    CHECK(folded("A\xFF") == "A\xFF");
}

TEST_CASE("text that fits is not shortened", "[domain][text]") {
    CHECK(shortened("Museum Het Baken", 16) == "Museum Het Baken");
}

TEST_CASE("text is shortened at a word that ends near the limit", "[domain][text]") {
    CHECK(shortened("Scouting Sint Martinus", 18) == "Scouting Sint\xE2\x80\xA6");
}

TEST_CASE("a long word is shortened inside", "[domain][text]") {
    CHECK(shortened("Vrijwilligersorganisatie Noord", 18) == "Vrijwilligersorga\xE2\x80\xA6");
}

TEST_CASE("a letter keeps its marks when text is shortened", "[domain][text]") {
    // q with three marks counts four; cutting inside it would leave a different letter.
    CHECK(shortened("abcq\xCC\xA7\xCC\xA7\xCC\xA7zzzz", 6) == "abc\xE2\x80\xA6");
}

TEST_CASE("shortening to nothing gives nothing", "[domain][text]") {
    CHECK(shortened("abc", 0).empty());
    CHECK(shortened("abc", 1) == "\xE2\x80\xA6");
}

TEST_CASE("text is Unicode when all of it is", "[domain][text]") {
    for (const char* right : {"", "koffie", "caf\xC3\xA9", "\xF0\x9F\x98\x80"})
        CHECK(is_unicode(right));
    for (const char* wrong : {"\xFF", "caf\xC3", "\x80", "koffie \xF0\x9F", "\xED\xA0\x80"}) {
        CAPTURE(wrong);
        CHECK_FALSE(is_unicode(wrong));
    }
}

TEST_CASE("a date is a day that exists", "[domain][text]") {
    CHECK(is_date("2026-02-28"));
    CHECK(is_date("2028-02-29"));
    for (const char* wrong : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01",
                              "2026/01/01", "2026-01-011", "2026-01-0x", "-026-01-01", ""}) {
        CAPTURE(wrong);
        CHECK_FALSE(is_date(wrong));
    }
}

TEST_CASE("a time is a minute of a day", "[domain][text]") {
    CHECK(is_time("00:00"));
    CHECK(is_time("23:59"));
    for (const char* wrong : {"24:00", "12:60", "1:00", "12.30", "12:3", "ab:cd", "+1:00", ""}) {
        CAPTURE(wrong);
        CHECK_FALSE(is_time(wrong));
    }
}
