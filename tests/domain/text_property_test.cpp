#include "domain/text.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace domain;

namespace {

/// Bytes from a few letters that matter to Unicode, so that they meet often.
std::string awkward_text(const std::vector<unsigned>& choices) {
    static const std::vector<std::string> pieces = {"a",
                                                    "E",
                                                    " ",
                                                    "\n",
                                                    "\t",
                                                    "\xCC\x81",
                                                    "\xCC\xA7",
                                                    "\xCD\x85",
                                                    "\xC3\xA9",
                                                    "\xC3\x9F",
                                                    "\xC4\xB0",
                                                    "\r",
                                                    "\x01",
                                                    "\xE2\x80\xAE",
                                                    "\xE2\x80\x8D",
                                                    "\xEF\xBB\xBF",
                                                    "\xC2\xA0",
                                                    "\xD7\x90",
                                                    "\xE0\xA5\x98",
                                                    "\xE1\x84\x80",
                                                    "\xE1\x85\xA1",
                                                    "\xE1\xBE\xB7",
                                                    "\xF0\x9F\x91\xA9",
                                                    "\xEF\xAC\x81",
                                                    "\xE0\xA7\x87",
                                                    "\xE0\xA6\xBE"};
    std::string text;
    for (const unsigned choice : choices) text += pieces[choice % pieces.size()];
    return text;
}

}  // namespace

TEST_CASE("cleaning twice gives what cleaning once gave", "[domain][text]") {
    REQUIRE(rc::check([](const std::vector<unsigned>& choices) {
        const std::string typed = awkward_text(choices);
        const std::string once = std::get<std::string>(cleaned(typed, 1000));
        RC_ASSERT(std::get<std::string>(cleaned(once, 1000)) == once);
        const std::string lines = std::get<std::string>(cleaned_lines(typed, 1000));
        RC_ASSERT(std::get<std::string>(cleaned_lines(lines, 1000)) == lines);
    }));
}

TEST_CASE("clean text has no control character and no space at its ends", "[domain][text]") {
    REQUIRE(rc::check([](const std::vector<unsigned>& choices) {
        const std::string text = std::get<std::string>(cleaned(awkward_text(choices), 1000));
        RC_ASSERT(std::ranges::none_of(text, [](char letter) {
            return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F;
        }));
        RC_ASSERT(text.find("  ") == std::string::npos);
        // Parentheses: the macro would ask an empty text for its ends.
        RC_ASSERT((text.empty() || (text.front() != ' ' && text.back() != ' ')));
    }));
}

TEST_CASE("folding twice gives what folding once gave, also after cleaning", "[domain][text]") {
    REQUIRE(rc::check([](const std::vector<unsigned>& choices) {
        const std::string typed = awkward_text(choices);
        RC_ASSERT(folded(folded(typed)) == folded(typed));
        // What two people typed as one name is one name once both are facts.
        RC_ASSERT(folded(folded(std::get<std::string>(cleaned(typed, 1000)))) ==
                  folded(std::get<std::string>(cleaned(typed, 1000))));
    }));
}

TEST_CASE("shortened text is never longer than asked and still UTF-8", "[domain][text]") {
    REQUIRE(rc::check([](const std::vector<unsigned>& choices) {
        const auto most = *rc::gen::inRange<std::size_t>(0, 20);
        const std::string text = shortened(awkward_text(choices), most);
        RC_ASSERT(length(text) <= most);
        RC_ASSERT(std::holds_alternative<std::string>(cleaned(text, 1000)));
    }));
}

TEST_CASE("any bytes are cleaned or refused, folded and shortened", "[domain][text]") {
    REQUIRE(rc::check([](const std::string& bytes) {
        const Cleaned result = cleaned(bytes, 50);
        if (const auto* text = std::get_if<std::string>(&result)) RC_ASSERT(length(*text) <= 50U);
        RC_ASSERT(folded(folded(bytes)) == folded(bytes));
        RC_ASSERT(shortened(bytes, 1000) == bytes);
    }));
}
